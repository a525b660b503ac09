"""A call learns early that it has no chance, and nothing that a server says holds one for ever."""

from __future__ import annotations

import asyncio
import logging

import pytest

from close_async import CloseClient, RateLimitError
from close_async._base import clock
from close_async.errors import DeadlineExceeded
from close_async.rate_limits import LimitEvent, RateLimiter
from close_async.rate_limits.headers import LONGEST_WAIT
from close_async.transports import RawResponse, Request
from tests.rate_limits.test_limiter import ACCOUNT, Server, take, told
from tests.virtual_time import run_virtual


async def outcome(
    limiter: RateLimiter, server: Server, seconds: float, *, bulk: bool = False
) -> tuple[float, float | None]:
    """Make a call; return when it was over, and its `retry_after` where it was refused."""
    began = clock.monotonic()
    try:
        permit = await take(limiter, deadline=began + seconds, bulk=bulk)
    except DeadlineExceeded as error:
        return clock.monotonic() - began, error.retry_after
    status, headers = await server.call()
    permit.observe(status, headers)
    permit.release()
    assert status == 200
    return clock.monotonic() - began, None


def test_calls_without_a_chance_are_refused_when_the_limit_is_learnt() -> None:
    server = Server(limit=10, window=10.0)

    async def main() -> list[tuple[float, float | None]]:
        limiter = RateLimiter()
        calls = (outcome(limiter, server, 15.0) for _ in range(60))
        return await asyncio.gather(*calls)

    outcomes = run_virtual(main)
    refused = [(took, wait) for took, wait in outcomes if wait is not None]
    assert len(refused) == 40
    assert max(took for took, _ in refused) <= 0.1
    assert min(wait for _, wait in refused) > 15
    assert max(wait for _, wait in refused) <= 60
    assert server.refused == 0


def test_bulk_calls_that_are_refused_say_when_to_come_again() -> None:
    server = Server(limit=10, window=10.0)

    async def main() -> list[tuple[float, float | None]]:
        limiter = RateLimiter()
        calls = (outcome(limiter, server, 15.0, bulk=True) for _ in range(60))
        return await asyncio.gather(*calls)

    refused = [wait for _, wait in run_virtual(main) if wait is not None]
    assert len(refused) == 41  # one of ten is kept for interactive calls until the window's end
    assert min(refused) >= 3.9


def test_calls_are_judged_again_when_a_429_shows_that_nothing_is_left() -> None:
    async def main() -> float:
        limiter = RateLimiter()
        permit = await take(limiter)
        task = asyncio.create_task(take(limiter, deadline=clock.monotonic() + 5))
        await asyncio.sleep(0.01)
        (await asyncio.wait_for(task, 1)).release()
        other = await take(limiter)
        task = asyncio.create_task(take(limiter, deadline=clock.monotonic() + 5))
        began = clock.monotonic()
        for one in (permit, other):
            one.observe(429, told(0, 30.125))
            one.release()
        with pytest.raises(DeadlineExceeded) as caught:
            (await take(limiter, deadline=clock.monotonic() + 5)).release()
        assert caught.value.retry_after == pytest.approx(30.125, abs=0.1)
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        return clock.monotonic() - began

    assert run_virtual(main) == 0


def test_a_call_that_waits_until_its_deadline_says_how_long_it_would_have_to() -> None:
    async def main() -> None:
        limiter = RateLimiter()
        permit = await take(limiter)
        permit.observe(200, told(0, 5.125))
        permit.release()
        deadline = clock.monotonic() + 5.1239
        with pytest.raises(DeadlineExceeded) as caught:
            await take(limiter, deadline=deadline)
        assert caught.value.retry_after is not None

    run_virtual(main)


@pytest.mark.parametrize("wish", ["99999999", "1e300", "Fri, 31 Dec 9999 23:59:59 GMT", "-5"])
@pytest.mark.parametrize("remaining", [None, 0])
def test_no_wish_of_a_server_holds_a_call_for_longer_than_the_bound(
    wish: str, remaining: int | None
) -> None:
    async def main() -> float:
        limiter = RateLimiter()
        permit = await take(limiter)
        headers = {"retry-after": wish}
        if remaining is not None:
            headers |= told(remaining, 86_000.125)
        permit.observe(429, headers, {"error": {"rate_reset": wish}})
        permit.release()
        began = clock.monotonic()
        (await take(limiter)).release()
        return clock.monotonic() - began

    assert run_virtual(main) <= LONGEST_WAIT + 1


def test_a_reset_that_is_far_away_holds_calls_no_longer_than_the_bound() -> None:
    async def main() -> float:
        limiter = RateLimiter()
        permit = await take(limiter)
        permit.observe(200, told(0, 86_000.125))
        permit.release()
        began = clock.monotonic()
        (await take(limiter)).release()
        return clock.monotonic() - began

    assert run_virtual(main) == pytest.approx(LONGEST_WAIT, abs=1)


def test_a_long_wait_is_said_once(caplog: pytest.LogCaptureFixture) -> None:
    async def main() -> None:
        limiter = RateLimiter()
        permit = await take(limiter)
        permit.observe(200, told(0, 60.125))
        permit.release()
        tasks = [asyncio.create_task(take(limiter)) for _ in range(5)]
        await asyncio.sleep(30)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    with caplog.at_level(logging.WARNING, logger="close_async"):
        run_virtual(main)
    assert [record.levelname for record in caplog.records] == ["WARNING"]
    assert "GET /lead/ waits for 60 s" in caplog.text


def test_a_short_wait_is_not_worth_a_word(caplog: pytest.LogCaptureFixture) -> None:
    async def main() -> None:
        limiter = RateLimiter()
        permit = await take(limiter)
        permit.observe(200, told(0, 20.125))
        permit.release()
        (await take(limiter)).release()

    with caplog.at_level(logging.WARNING, logger="close_async"):
        run_virtual(main)
    assert not caplog.records


def test_what_on_event_does_finds_no_call_under_way() -> None:
    seen: list[int] = []

    async def main() -> None:
        def look(event: LimitEvent) -> None:
            del event
            seen.append(limiter.snapshot().groups[0].in_flight)

        limiter = RateLimiter(on_event=look)
        permit = await take(limiter)
        permit.observe(200, told(30))
        assert not seen
        permit.release()

    run_virtual(main)
    assert seen == [0]


def test_an_on_event_that_fails_is_logged_and_harms_nothing(
    caplog: pytest.LogCaptureFixture,
) -> None:
    def fail(event: LimitEvent) -> None:
        raise RuntimeError(str(event))

    async def main() -> None:
        limiter = RateLimiter(on_event=fail)
        permit = await take(limiter)
        permit.observe(200, told(30))
        permit.release()

    run_virtual(main)
    assert "on_event callback" in caplog.text


def test_a_key_and_its_organization_take_turns_and_neither_is_overrun() -> None:
    """The header tells of the closer limit; what the other one has left still counts."""

    async def main() -> list[float]:
        limiter = RateLimiter()
        waits: list[float] = []

        async def call(limit: int, remaining: int, reset: float) -> None:
            began = clock.monotonic()
            permit = await limiter.acquire("GET /lead/", account=ACCOUNT)
            waits.append(clock.monotonic() - began)
            permit.observe(200, told(remaining, reset, limit=limit))
            permit.release()

        await call(120, 2, 20.125)  # the organization's
        await call(40, 1, 5.125)  # the key's
        await call(40, 0, 5.125)
        await call(120, 30, 20.125)
        return waits

    waits = run_virtual(main)
    assert waits[:3] == [0, 0, 0]
    assert waits[3] == pytest.approx(20.125, abs=0.1)


def test_a_group_keeps_its_members_when_two_limits_show() -> None:
    async def main() -> int:
        limiter = RateLimiter()
        for number in range(40):
            operation = f"GET /{number % 2}/"
            permit = await limiter.acquire(operation, account=ACCOUNT)
            limit = 120 if number % 3 else 40
            permit.observe(200, told(39 - number, 9.125, limit=limit))
            permit.release()
        groups = limiter.snapshot().groups
        return sum(len(group.may_share) + len(group.members) - 1 for group in groups)

    assert run_virtual(main) > 0


class Refusing:
    """A transport to a server that refuses the first call, and no other."""

    def __init__(self, retry_after: str) -> None:
        self.first = RawResponse(429, {"retry-after": retry_after}, b"")
        self.requests = 0

    async def send(self, request: Request) -> RawResponse:
        await clock.sleep(0.05)
        self.requests += 1
        return self.first if self.requests == 1 else RawResponse(200, {}, b'{"id": "lead_1"}')

    async def aclose(self) -> None:
        pass


@pytest.mark.parametrize("retry_after", ["100", "86400"])
def test_a_call_that_is_told_to_wait_for_longer_than_it_has_is_refused_at_once(
    retry_after: str,
) -> None:
    server = Refusing(retry_after)

    async def main() -> tuple[float, float | None, float]:
        async with CloseClient("key-of-a-test", transport=server, timeout=20.0) as close:
            began = clock.monotonic()
            with pytest.raises(RateLimitError) as caught:
                await close.leads.get("lead_1")
            took = clock.monotonic() - began
            began = clock.monotonic()
            await close.leads.get("lead_1")  # which met no 429, and does not wait for another's
            return took, caught.value.retry_after, clock.monotonic() - began

    took, retry_after_seconds, next_took = run_virtual(main)
    assert took < 0.1
    assert retry_after_seconds == float(retry_after)
    assert next_took < 0.1


def test_a_queued_call_is_refused_when_a_429_without_a_header_tells_it_to_wait_too_long() -> None:
    async def main() -> None:
        limiter = RateLimiter()
        first = await take(limiter)
        first.observe(200, told(1, 5.125))
        first.release()
        last = await take(limiter)
        began = clock.monotonic()
        task = asyncio.create_task(take(limiter, deadline=began + 20))
        await asyncio.sleep(0.01)
        last.observe(429, {"retry-after": "100"})
        last.release()
        with pytest.raises(DeadlineExceeded) as caught:
            await task
        assert clock.monotonic() == pytest.approx(began + 0.01)
        assert caught.value.retry_after == pytest.approx(100, abs=0.1)

    run_virtual(main)


def test_a_call_still_queued_at_its_deadline_says_when_to_come_again() -> None:
    server = Refusing("15")
    refused: list[float | None] = []

    async def main() -> None:
        async with CloseClient("key-of-a-test", transport=server) as close:

            async def one() -> None:
                try:
                    await close.with_options(timeout=0.5).leads.get("lead_1")
                except (DeadlineExceeded, RateLimitError) as error:
                    refused.append(error.retry_after)

            await asyncio.gather(*(one() for _ in range(60)))

    run_virtual(main)
    assert refused
    assert None not in refused
