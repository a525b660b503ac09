"""Deadlines: what they cover, what they refuse at once, and what an error says afterwards."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from close_async import DeadlineExceeded, InvalidArgument
from close_async._base import clock
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
