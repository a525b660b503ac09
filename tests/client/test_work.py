"""Calls made as part of work over many records: counted, and giving way to the rest."""

from __future__ import annotations

from typing import Any

import pytest

from close_async import BadRequestError, ConnectionFailed, DeadlineExceeded
from close_async.core.work import Work
from close_async.transports import ResponseLost
from tests.client.fakes import DELETE, GET, OK, POST, PUT, Setup, raw_response

pytestmark = pytest.mark.asyncio


async def test_calls_retries_and_refusals_count() -> None:
    steps = [raw_response(429, retry_after="0"), raw_response(503), OK]
    async with Setup(*steps) as s:
        with Work().here() as work:
            await s.client.send(GET, {"id": "1"})
        assert (work.calls, work.rate_limited, work.retries) == (3, 1, 1)


async def test_what_a_part_sends_counts_in_the_whole() -> None:
    async with Setup(OK) as s:
        whole = Work()
        with Work(whole).here() as part:
            await s.client.send(POST, {}, {}, {})
        assert (part.calls, part.writes) == (1, 1)
        assert (whole.calls, whole.writes) == (1, 1)


async def test_calls_outside_do_not_count() -> None:
    async with Setup(OK) as s:
        with Work().here() as work:
            pass
        await s.client.send(GET, {"id": "1"})
        assert work.calls == 0


async def test_calls_are_bulk_and_have_no_deadline_of_their_own(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("close_async.client.DEFAULT_TIMEOUT", 0.01)
    async with Setup(OK, waits=[0.02]) as s:
        with Work().here():
            await s.client.send(GET, {"id": "1"})
        assert [priority for _, _, priority in s.limiter.asked] == ["bulk"]


async def test_a_deadline_that_was_asked_for_holds() -> None:
    async with Setup(OK, waits=[100.0]) as s:
        with Work().here(), pytest.raises(DeadlineExceeded):
            await s.client.with_options(timeout=5).send(GET, {"id": "1"})


@pytest.mark.parametrize(
    ("operation", "body", "step", "writes"),
    [
        (GET, None, OK, 0),
        (POST, {}, OK, 1),
        (POST, {}, raw_response(400), 0),
        (POST, {}, ResponseLost("gone"), 1),
        (PUT, {"name": "x"}, OK, 0),
        (PUT, {"custom.cf_1.add": "x"}, OK, 1),
        (DELETE, None, OK, 0),
    ],
)
async def test_what_must_not_be_repeated_blindly_counts_as_a_write(
    operation: Any, body: Any, step: Any, writes: int
) -> None:
    async with Setup(step) as s:
        path = {} if operation is POST else {"id": "1"}
        with Work().here() as work:
            try:
                if body is None:
                    await s.client.send(operation, path)
                else:
                    await s.client.send(operation, path, {}, body)
            except (BadRequestError, ConnectionFailed):
                pass
        assert work.writes == writes
