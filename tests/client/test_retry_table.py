"""The decision table: which failure of which method is tried again."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from close_async import (
    OPERATIONS,
    ConnectionFailed,
    DeadlineExceeded,
    RateLimitError,
    ServerError,
)
from close_async._base import clock
from close_async.core.operations import Operation
from close_async.core.retries import LONGEST_BACKOFF, LONGEST_WAIT
from close_async.transports import NotConnected, ResponseLost
from close_async.values.codecs import JSON
from tests.client.fakes import DELETE, GET, OK, POST, PUT, FakeLimiter, Setup, raw_response
from tests.virtual_time import run_virtual

LISTS = {"custom.cf_1.add": "user_1"}
CALLS: dict[str, tuple[Any, ...]] = {
    "GET": (GET, {"id": "1"}),
    "PUT": (PUT, {"id": "1"}, {}, {"name": "x"}),
    "PUT with .add": (PUT, {"id": "1"}, {}, LISTS),
    "PUT with a nested .remove": (PUT, {"id": "1"}, {}, {"contacts": [{"custom.cf_2.remove": 1}]}),
    "DELETE": (DELETE, {"id": "1"}),
    "POST": (POST, {}, {}, {"name": "x"}),
}
SEARCH: Operation[Any] = Operation(
    "things.search", "POST", "/data/search/", reads=True, response=JSON, body=JSON
)
READINGS: dict[str, tuple[Any, ...]] = {
    "HEAD": (Operation[Any]("things.head", "HEAD", "/thing/", response=JSON),),
    "a search, which is a POST": (SEARCH, {}, {}, {"query": {}}),
}
FAILURES: dict[str, Any] = {
    "429": raw_response(429, {}, retry_after="1"),
    "503": raw_response(503, {}),
    "502": raw_response(502, {}),
    "504": raw_response(504, {}),
    "lost": ResponseLost("reset"),
    "not connected": NotConnected("refused"),
}
UNREPEATABLE = {"PUT with .add", "PUT with a nested .remove", "POST"}


def is_retried(failure: str, call: str) -> bool:
    return failure not in {"502", "504", "lost"} or call not in UNREPEATABLE


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("call", CALLS)
def test_a_failed_try_is_repeated_as_the_table_says(call: str, failure: str) -> None:
    async def main() -> None:
        async with Setup(FAILURES[failure], OK) as s:
            if is_retried(failure, call):
                await s.client.send(*CALLS[call])
                assert len(s.sent) == 2
            else:
                with pytest.raises((ConnectionFailed, ServerError)) as caught:
                    await s.client.send(*CALLS[call])
                assert len(s.sent) == 1
                assert caught.value.maybe_sent
            assert s.limiter.all_ended

    run_virtual(main)


@pytest.mark.parametrize("failure", FAILURES)
@pytest.mark.parametrize("call", READINGS)
def test_what_changes_nothing_is_repeated_as_a_get_is(call: str, failure: str) -> None:
    async def main() -> None:
        async with Setup(FAILURES[failure], OK) as s:
            await s.client.send(*READINGS[call])
            assert len(s.sent) == 2
        async with Setup(FAILURES["lost"], max_retries=0) as s:
            with pytest.raises(ConnectionFailed) as caught:
                await s.client.send(*READINGS[call])
            assert not caught.value.maybe_sent

    run_virtual(main)


def test_the_posts_that_only_read_are_known_without_their_modules() -> None:
    found = {
        operation.limit_key
        for operation in OPERATIONS.values()
        if operation.method == "POST" and operation.reads
    }
    assert "POST /data/search/" in found
    assert found == OPERATIONS.reading_posts


@pytest.mark.parametrize("status", [400, 401, 402, 403, 404, 405, 415, 500, 501])
def test_other_statuses_are_not_repeated(status: int) -> None:
    async def main() -> None:
        async with Setup(raw_response(status, {"error": "no"}), OK) as s:
            with pytest.raises(Exception, match=str(status)):
                await s.client.send(*CALLS["GET"])
            assert len(s.sent) == 1

    run_virtual(main)


def test_retries_end_after_max_retries() -> None:
    async def main() -> None:
        async with Setup(raw_response(503, {}), max_retries=2) as s:
            with pytest.raises(ServerError) as caught:
                await s.client.send(*CALLS["GET"])
            assert len(s.sent) == 3
            assert caught.value.attempts == 3

    run_virtual(main)


def test_waits_for_a_limit_do_not_spend_retries() -> None:
    async def main() -> None:
        refused = raw_response(429, {}, retry_after="1")
        async with Setup(*[refused] * 12, OK, max_retries=0) as s:
            await s.client.send(*CALLS["POST"])
            assert len(s.sent) == 13

    run_virtual(main)


def test_a_limiter_that_does_not_wait_cannot_make_a_refused_call_spin() -> None:
    async def main() -> None:
        async with Setup(raw_response(429, {}), timeout=60) as s:
            with pytest.raises(Exception, match="60 s"):
                await s.client.send(*CALLS["GET"])
            assert len(s.sent) < 100
            assert s.limiter.all_ended

    run_virtual(main)


def test_a_limit_that_cannot_be_waited_out_is_a_rate_limit_error() -> None:
    async def main() -> None:
        refused = raw_response(429, {"error": {"message": "slow"}}, retry_after="90")
        async with Setup(refused, waits=[0, 90]) as s:
            with pytest.raises(RateLimitError) as caught:
                await s.client.send(*CALLS["GET"])
            assert caught.value.retry_after == 90.0
            assert caught.value.errors == ["slow"]

    run_virtual(main)


def test_the_limiter_is_told_every_response() -> None:
    async def main() -> None:
        async with Setup(raw_response(429, {}), ResponseLost("x"), NotConnected("y"), OK) as s:
            await s.client.send(*CALLS["GET"])
            assert [permit.events for permit in s.limiter.permits] == [
                ["observe 429", "release"],
                ["release"],
                ["cancel"],
                ["observe 200", "release"],
            ]

    run_virtual(main)


def test_a_503_is_waited_out_as_it_asks() -> None:
    async def main() -> None:
        async with Setup(raw_response(503, {}, retry_after="7"), OK) as s:
            before = clock.monotonic()
            await s.client.send(*CALLS["GET"])
            assert 7.0 <= clock.monotonic() - before <= 7.3

    run_virtual(main)


def test_a_retry_that_would_pass_the_deadline_is_not_waited_for() -> None:
    async def main() -> None:
        async with Setup(raw_response(503, {}, retry_after="70"), OK) as s:
            before = clock.monotonic()
            with pytest.raises(ServerError):
                await s.client.send(*CALLS["GET"])
            assert clock.monotonic() == before

    run_virtual(main)


def test_an_untrusted_certificate_is_not_tried_again() -> None:
    async def main() -> None:
        async with Setup(NotConnected("certificate", permanent=True), OK) as s:
            with pytest.raises(ConnectionFailed) as caught:
                await s.client.send(*CALLS["GET"])
            assert caught.value.permanent
            assert len(s.sent) == 1

    run_virtual(main)


def test_maybe_sent_is_remembered_when_a_later_try_fails_otherwise() -> None:
    async def main() -> None:
        async with Setup(ResponseLost("reset"), raw_response(404, {"error": "gone"})) as s:
            with pytest.raises(Exception, match="may have been carried out") as caught:
                await s.client.send(*CALLS["DELETE"])
            assert caught.value.maybe_sent  # type: ignore[attr-defined]

    run_virtual(main)


def test_when_everything_fails_the_shared_budget_stops_the_retries() -> None:
    async def main() -> None:
        async with Setup(raw_response(503, {}), timeout=None) as s:
            for _ in range(300):
                with pytest.raises(ServerError):
                    await s.client.send(*CALLS["GET"])
            assert len(s.sent) < 300 * 3

    run_virtual(main)


@pytest.mark.parametrize("in_flight", [20, 100, 300])
@pytest.mark.parametrize("failure", ["503", "lost"])
def test_one_outage_that_hits_every_request_in_flight_fails_no_call(
    failure: str, in_flight: int
) -> None:
    async def main() -> None:
        steps = [FAILURES[failure]] * in_flight
        async with Setup(*steps, OK, max_in_flight=in_flight) as s:
            calls = (s.client.send(*CALLS["GET"]) for _ in range(in_flight))
            await asyncio.gather(*calls)
            assert len(s.sent) == 2 * in_flight

    run_virtual(main)


@pytest.mark.parametrize(
    "header",
    ["99999999", "1e300", "86400", "Fri, 31 Dec 9999 23:59:59 GMT", "inf", "-5", "nonsense"],
)
def test_no_header_makes_a_call_without_a_deadline_sleep_for_long(header: str) -> None:
    async def main() -> float:
        start = clock.monotonic()
        async with Setup(raw_response(503, {}, retry_after=header), timeout=None) as s:
            with pytest.raises(ServerError):
                await s.client.send(*CALLS["GET"])
            assert len(s.sent) == 5
        return clock.monotonic() - start

    assert run_virtual(main) <= 4 * (LONGEST_WAIT + LONGEST_BACKOFF)


def test_what_a_server_asks_to_wait_is_told_with_its_error() -> None:
    async def main() -> None:
        async with Setup(raw_response(503, {}, retry_after="3600"), timeout=5) as s:
            with pytest.raises(ServerError) as caught:
                await s.client.send(*CALLS["GET"])
            assert caught.value.retry_after == 3600
            assert len(s.sent) == 1

    run_virtual(main)


def test_a_call_that_waits_when_its_deadline_comes_says_how_much_longer_it_would_have() -> None:
    async def main() -> None:
        limiter = FakeLimiter()
        refused = raw_response(429, {}, retry_after="30")
        async with Setup(refused, OK, timeout=10, rate_limiter=limiter) as s:
            limiter.acquire = waits_for(limiter, 30.0)  # type: ignore[method-assign]
            with pytest.raises(DeadlineExceeded) as caught:
                await s.client.send(*CALLS["GET"])
            assert caught.value.retry_after == pytest.approx(20, abs=1)

    run_virtual(main)


def waits_for(limiter: FakeLimiter, seconds: float) -> Any:
    """Return an `acquire` that lets the first call go, and then waits without refusing."""
    acquire = limiter.acquire

    async def waiting(operation: str, **more: Any) -> Any:
        if limiter.permits:
            await clock.sleep(seconds)
        limiter.waits = []
        return await acquire(operation, **more)

    return waiting
