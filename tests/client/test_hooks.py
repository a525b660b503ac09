"""Event hooks and log records: what they tell, and what they cannot do."""

from __future__ import annotations

import logging
from typing import Any

import pytest

from close_async import RequestEvent, ResponseEvent, RetryEvent
from tests.client.fakes import GET, KEY, OK, Setup, raw_response
from tests.virtual_time import run_virtual


def test_hooks_see_requests_responses_and_retries_in_order() -> None:
    seen: list[Any] = []

    async def waits(event: Any) -> None:
        seen.append(event)

    hooks = {"request": [seen.append], "response": [waits], "retry": [seen.append]}

    async def main() -> None:
        async with Setup(raw_response(503, {}, trace_id="t"), OK, event_hooks=hooks) as s:
            await s.client.send(GET, {"id": "1"}, {"query": "private"})

    run_virtual(main)
    kinds = [type(event) for event in seen]
    assert kinds == [RequestEvent, ResponseEvent, RetryEvent, RequestEvent, ResponseEvent]
    assert seen[0] == RequestEvent("things.get", "GET", "/thing/1/", 1)
    assert (seen[1].status_code, seen[1].request_id) == (503, "t")
    assert (seen[2].reason, seen[2].status_code) == ("service unavailable", 503)
    assert seen[4].attempt == 2


def test_a_hook_that_fails_is_logged_and_changes_nothing(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def broken(_: Any) -> None:
        raise RuntimeError("hook")

    async def main() -> None:
        async with Setup(OK, event_hooks={"request": [broken], "response": [broken]}) as s:
            await s.client.send(GET, {"id": "1"})
            assert s.limiter.all_ended

    run_virtual(main)
    assert "an event hook failed" in caplog.text


def test_log_records_carry_their_parts_and_no_secret(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG, logger="close_async")

    async def main() -> None:
        async with Setup(
            raw_response(429, {}, retry_after="1"), raw_response(200, {}, trace_id="t")
        ) as s:
            await s.client.send(GET, {"id": "1"}, {"query": "private"})

    run_virtual(main)
    last = vars(caplog.records[-1])
    assert last["close_operation"] == "things.get"
    assert last["close_status"] == 200
    assert last["close_request_id"] == "t"
    assert [record.levelname for record in caplog.records] == ["DEBUG", "INFO", "DEBUG"]
    assert "private" not in caplog.text
    assert KEY not in repr([vars(record) for record in caplog.records])
