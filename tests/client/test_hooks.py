"""Event hooks and log records: what they tell, and what they cannot do."""

from __future__ import annotations

import asyncio
import logging
from typing import Any

import pytest

from close_async import RateLimiter, RequestEvent, ResponseEvent, RetryEvent
from tests.client.fakes import GET, KEY, LIST, OK, Setup, raw_response
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


@pytest.mark.parametrize("kind", ["request", "response", "retry"])
def test_a_hook_may_itself_use_the_client(kind: str) -> None:
    seen: list[str] = []

    async def main() -> None:
        async def calls(event: Any) -> None:
            if event.operation == "things.get":
                seen.append((await s.client.send(LIST)).parsed["id"])

        async with Setup(
            raw_response(503, {}),
            OK,
            event_hooks={kind: calls},
            max_in_flight=1,
            transport=None,
            rate_limiter=RateLimiter(),
        ) as s:
            s.client.shared._choice = s.client.shared._choice._replace(make=lambda: s.transport)
            async with asyncio.timeout(60):
                await asyncio.gather(*(s.client.send(GET, {"id": "1"}) for _ in range(5)))

    run_virtual(main)
    assert seen
    assert set(seen) == {"thing_1"}


def test_hooks_and_logs_show_no_key_that_stands_in_a_path(
    caplog: pytest.LogCaptureFixture,
) -> None:
    caplog.set_level(logging.DEBUG, logger="close_async")
    seen: list[Any] = []
    hooks = {"request": seen.append, "response": seen.append, "retry": seen.append}

    async def main() -> None:
        async with Setup(raw_response(503, {}), OK, event_hooks=hooks) as s:
            await s.client.send(GET, {"id": KEY})

    run_virtual(main)
    assert KEY not in repr(seen) + caplog.text
    assert "/thing/***/" in caplog.text
