"""Deadlines: what they cover, what they refuse at once, and what an error says afterwards."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from close_async import DeadlineExceeded, InvalidArgument
from close_async._base import clock
from close_async.core.deadlines import ResponseTime
from close_async.transports import RawResponse, Request
from tests.client.fakes import GET, OK, POST, Setup
from tests.virtual_time import run_virtual


async def silence(_: Request) -> RawResponse:
    await clock.sleep(10_000)
    return OK


def test_a_call_ends_at_its_deadline() -> None:
    async def main() -> None:
        async with Setup(silence) as s:
            before = clock.monotonic()
            with pytest.raises(DeadlineExceeded, match="60 s") as caught:
                await s.client.send(GET, {"id": "1"})
            assert clock.monotonic() - before == pytest.approx(60.0)
            assert isinstance(caught.value, TimeoutError)
            assert caught.value.operation == "things.get"
            assert s.limiter.permits[0].events == ["release"]

    run_virtual(main)


def test_every_call_ends_at_its_own_deadline_whatever_the_others_do() -> None:
    async def slow(request: Request) -> RawResponse:
        await clock.sleep(2.0 if request.url.endswith("quick/") else 10_000)
        return OK

    async def main() -> None:
        async with Setup(*[slow] * 5, timeout=10) as s:
            start = clock.monotonic()
            shorter = s.client.with_options(timeout=6.5)

            async def call(after: float, client: Any, id: str) -> float:
                await clock.sleep(after)
                try:
                    await client.send(GET, {"id": id})
                except DeadlineExceeded:
                    return clock.monotonic() - start
                return 0.0

            ends = await asyncio.gather(
                call(0.0, s.client, "quick"),
                call(0.5, s.client, "1"),
                call(1.0, shorter, "2"),
                call(4.0, s.client, "3"),
                call(30.0, s.client, "4"),
            )
            assert ends == pytest.approx([0.0, 10.5, 7.5, 14.0, 40.0])

    run_virtual(main)


@pytest.mark.parametrize(
    ("operation", "values", "maybe"),
    [(GET, ({"id": "1"},), False), (POST, ({}, {}, {"a": 1}), True)],
)
def test_a_deadline_on_the_wire_says_whether_the_call_may_have_happened(
    operation: Any, values: Any, maybe: bool
) -> None:
    async def main() -> None:
        async with Setup(silence, timeout=5) as s:
            call = s.client.send(operation, *values)
            with pytest.raises(DeadlineExceeded) as caught:
                await call
            assert caught.value.maybe_sent is maybe

    run_virtual(main)


def test_a_call_that_others_kept_from_leaving_may_be_tried_again_at_once() -> None:
    async def main() -> None:
        async with Setup(silence, timeout=5, max_in_flight=1) as s:
            first = asyncio.create_task(s.client.send(GET, {"id": "1"}))
            await asyncio.sleep(0)
            with pytest.raises(DeadlineExceeded, match="not sent within 5 s") as crowded:
                await s.client.send(POST, {}, {}, {"a": 1})
            assert (crowded.value.retry_after, crowded.value.maybe_sent) == (0.0, False)
            with pytest.raises(DeadlineExceeded, match="not finished within 5 s") as slow:
                await first
            assert slow.value.retry_after is None

    run_virtual(main)


def test_a_limit_that_takes_longer_than_the_deadline_refuses_at_once() -> None:
    async def main() -> None:
        async with Setup(OK, waits=[61]) as s:
            before = clock.monotonic()
            with pytest.raises(DeadlineExceeded) as caught:
                await s.client.send(GET, {"id": "1"})
            assert clock.monotonic() == before
            assert caught.value.retry_after == 61
            assert caught.value.path == "/thing/1/"
            assert not s.sent

    run_virtual(main)


async def takes_a_second(_: Request) -> RawResponse:
    await clock.sleep(1.0)
    return OK


@pytest.mark.parametrize(("wait", "leaves"), [(7.9, True), (8.1, False)])
def test_a_call_that_would_leave_too_late_for_its_response_is_refused_at_once(
    wait: float, leaves: bool
) -> None:
    async def main() -> None:
        async with Setup(takes_a_second, timeout=10, waits=[*[0] * 40, wait]) as s:
            for _ in range(40):
                await s.client.send(GET, {"id": "1"})
            before = clock.monotonic()
            if leaves:
                await s.client.send(GET, {"id": "1"})
                assert clock.monotonic() - before == pytest.approx(wait + 1.0)
                return
            with pytest.raises(DeadlineExceeded) as caught:
                await s.client.send(GET, {"id": "1"})
            assert clock.monotonic() == before
            assert caught.value.retry_after == wait

    # Twice the usual second is kept: for the response, and for the first one of a window.
    run_virtual(main)


@pytest.mark.parametrize(("wait", "leaves"), [(7.4, True), (7.6, False)])
def test_no_more_than_a_quarter_of_the_time_is_kept_for_the_response(
    wait: float, leaves: bool
) -> None:
    async def slow(_: Request) -> RawResponse:
        await clock.sleep(9.0 if len(s.transport.requests) == 1 else 0.1)
        return OK

    async def main() -> None:
        async with s:
            await s.client.send(GET, {"id": "1"})
            if leaves:
                await s.client.send(GET, {"id": "1"})
            else:
                with pytest.raises(DeadlineExceeded):
                    await s.client.send(GET, {"id": "1"})

    s = Setup(slow, timeout=10, waits=[0, wait])
    run_virtual(main)


def test_the_usual_time_follows_what_calls_take() -> None:
    times = ResponseTime()
    assert times.usual == 0
    times.note(1.0)
    assert times.usual == pytest.approx(2.0)
    for _ in range(100):
        times.note(0.1)
    assert times.usual == pytest.approx(0.1, abs=0.01)


def test_bulk_calls_have_no_deadline() -> None:
    async def main() -> None:
        async with Setup(OK, waits=[5_000]) as s:
            await s.client.with_options(priority="bulk").send(GET, {"id": "1"})
            assert s.limiter.asked[0][2] == "bulk"

    run_virtual(main)


def test_bulk_calls_keep_a_deadline_that_was_asked_for() -> None:
    async def main() -> None:
        async with Setup(OK, waits=[5_000], timeout=10) as s:
            with pytest.raises(DeadlineExceeded):
                await s.client.with_options(priority="bulk").send(GET, {"id": "1"})

    run_virtual(main)


def test_walks_have_no_deadline_unless_one_was_asked_for() -> None:
    async def main() -> None:
        async with Setup(OK, waits=[5_000]) as s:
            await s.client.without_default_timeout().send(GET, {"id": "1"})
        async with Setup(OK, timeout=3) as s:
            assert s.client.without_default_timeout() is s.client

    run_virtual(main)


@pytest.mark.parametrize("timeout", [0, -1, float("inf"), float("nan")])
def test_a_deadline_must_be_a_positive_number(timeout: float) -> None:
    with pytest.raises(InvalidArgument) as caught:
        Setup(timeout=timeout)
    assert caught.value.field == "timeout"
