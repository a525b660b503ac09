"""The limiter lets go of all that a window takes, of no more, and of nobody out of turn."""

from __future__ import annotations

import asyncio
import os

import pytest
import trio
from hypothesis import example, given, settings
from hypothesis import strategies as st

from close_async._base import clock
from close_async.errors import DeadlineExceeded
from close_async.rate_limits import GroupLearnt, LimitEvent, Permit, RateLimiter, Refused
from tests.virtual_time import run_virtual

LIMIT, WINDOW, ACCOUNT = 40, 8.0, "account"


class Server:
    """One group of one key that opens a window with its first call."""

    def __init__(self, limit: int = LIMIT, window: float = WINDOW) -> None:
        self.limit, self.window = limit, window
        self.ends, self.used = float("-inf"), 0
        self.taken = self.refused = self.in_flight = self.most_in_flight = 0

    async def call(self) -> tuple[int, dict[str, str]]:
        await asyncio.sleep(0.02)
        now = clock.monotonic()
        if now >= self.ends:
            self.ends, self.used = now + self.window, 0
        status = 200 if self.used < self.limit else 429
        self.used += status == 200
        self.taken += status == 200
        self.refused += status == 429
        header = f"limit={self.limit}, remaining={self.limit - self.used}"
        reset = f", reset={self.ends - now:.3f}"
        await asyncio.sleep(0.02)
        return status, {"ratelimit": header + reset}


async def take(
    limiter: RateLimiter,
    operation: str = "GET /lead/",
    *,
    bulk: bool = False,
    deadline: float | None = None,
) -> Permit:
    return await limiter.acquire(
        operation, account=ACCOUNT, priority="bulk" if bulk else "interactive", deadline=deadline
    )


async def call(limiter: RateLimiter, server: Server, *, bulk: bool = False) -> None:
    while True:
        permit = await take(limiter, bulk=bulk)
        try:
            status, headers = await server.call()
            permit.observe(status, headers)
        finally:
            permit.release()
        if status == 200:
            return


def told(remaining: int, reset: float = 5.0, limit: int = LIMIT) -> dict[str, str]:
    return {"ratelimit": f"limit={limit}, remaining={remaining}, reset={reset:.3f}"}


def test_a_thousand_tasks_at_once_use_every_window_and_meet_no_429() -> None:
    server = Server()

    async def main() -> float:
        limiter = RateLimiter()
        began = clock.monotonic()
        await asyncio.gather(*(call(limiter, server) for _ in range(1000)))
        return clock.monotonic() - began

    took = run_virtual(main)
    assert server.refused == 0
    assert took <= 1.02 * (1000 / LIMIT) * WINDOW


def test_a_wait_beyond_the_deadline_is_refused_at_once_with_its_length() -> None:
    async def main() -> None:
        limiter = RateLimiter()
        permit = await take(limiter)
        permit.observe(200, told(0, 5.125))
        began = clock.monotonic()
        said = r"and 2\.00 s are left before its deadline"
        with pytest.raises(DeadlineExceeded, match=said) as caught:
            await take(limiter, deadline=began + 2)
        assert clock.monotonic() == began
        assert caught.value.retry_after == pytest.approx(5.125, abs=0.1)
        with pytest.raises(DeadlineExceeded):  # and so is the next one, with nothing new to judge
            await take(limiter, deadline=began + 2)
        assert clock.monotonic() == began

    run_virtual(main)


def test_a_cancelled_waiter_leaves_no_trace() -> None:
    async def main() -> None:
        limiter = RateLimiter()
        permit = await take(limiter)
        permit.observe(200, told(0))
        task = asyncio.create_task(take(limiter))
        await asyncio.sleep(0.01)
        assert limiter.snapshot().groups[0].waiting == 1
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        assert limiter.snapshot().groups[0].waiting == 0
        again = await take(limiter)
        again.release()
        assert limiter.snapshot().groups[0].in_flight == 0

    run_virtual(main)


def test_a_call_that_is_cancelled_as_it_may_leave_never_left() -> None:
    async def main() -> None:
        limiter = RateLimiter()
        first = await take(limiter)
        first.observe(200, told(2))
        first.release()
        permits = [await take(limiter) for _ in range(2)]
        task = asyncio.create_task(take(limiter))
        await asyncio.sleep(0.01)
        for permit in permits:
            permit.cancel()
        assert limiter.snapshot().groups[0].in_flight == 1
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        (group,) = limiter.snapshot().groups
        assert (group.remaining, group.in_flight, group.waiting) == (2, 0, 0)

    run_virtual(main)


def test_another_waiter_goes_on_when_the_one_that_watched_the_clock_is_cancelled() -> None:
    async def main() -> None:
        limiter = RateLimiter()
        permit = await take(limiter)
        permit.observe(200, told(0))
        first, second = asyncio.create_task(take(limiter)), asyncio.create_task(take(limiter))
        await asyncio.sleep(0.01)
        first.cancel()
        async with asyncio.timeout(10):
            (await second).release()

    run_virtual(main)


def test_interactive_calls_go_before_bulk_calls_that_came_first() -> None:
    async def main() -> list[str]:
        limiter, order = RateLimiter(), []
        permit = await take(limiter)
        permit.observe(200, told(0))

        async def go(name: str, bulk: bool) -> None:
            permit = await take(limiter, bulk=bulk)
            order.append(name)
            permit.observe(200, told(30 - len(order)))

        async with asyncio.TaskGroup() as group:
            group.create_task(go("bulk", True))
            await asyncio.sleep(0.01)
            group.create_task(go("interactive", False))
        return order

    assert run_virtual(main) == ["interactive", "bulk"]


def test_bulk_leaves_a_tenth_until_the_end_of_the_window() -> None:
    async def main() -> None:
        limiter = RateLimiter()
        permit = await take(limiter)
        permit.observe(200, told(4))
        task = asyncio.create_task(take(limiter, bulk=True))
        await asyncio.sleep(1)
        assert not task.done()
        (await take(limiter)).release()
        async with asyncio.timeout(6):
            (await task).release()

    run_virtual(main)


def test_a_429_makes_the_next_call_wait_as_told() -> None:
    async def main() -> float:
        limiter = RateLimiter()
        permit = await take(limiter)
        permit.observe(429, told(0, 3.625))
        permit.release()
        began = clock.monotonic()
        (await take(limiter)).release()
        return clock.monotonic() - began

    assert run_virtual(main) == pytest.approx(3.625, abs=0.1)


def test_an_operation_with_a_hidden_limit_waits_as_its_429_said() -> None:
    async def main() -> float:
        limiter = RateLimiter()
        permit = await take(limiter)
        permit.observe(200, told(30))
        permit = await take(limiter)
        permit.observe(429, {"retry-after": "3"})
        began = clock.monotonic()
        (await take(limiter, "GET /other/")).release()
        assert clock.monotonic() == began
        (await take(limiter)).release()
        return clock.monotonic() - began

    assert run_virtual(main) == pytest.approx(3, abs=0.1)


def test_a_429_of_the_edge_holds_every_operation() -> None:
    async def main() -> float:
        limiter = RateLimiter()
        permit = await take(limiter)
        permit.observe(429, {"ratelimit-remaining": "0", "ratelimit-reset": "1"})
        began = clock.monotonic()
        (await take(limiter, "GET /other/")).release()
        return clock.monotonic() - began

    assert run_virtual(main) == pytest.approx(1, abs=0.05)


def test_a_new_operation_is_taken_to_share_every_known_group() -> None:
    async def main() -> float:
        limiter = RateLimiter()
        permit = await take(limiter)
        permit.observe(200, told(0))
        began = clock.monotonic()
        (await take(limiter, "GET /new/")).release()
        return clock.monotonic() - began

    assert run_virtual(main) >= 5


def test_a_different_limit_makes_a_different_group() -> None:
    async def main() -> None:
        limiter = RateLimiter()
        permit, other = await take(limiter), await take(limiter, "GET /other/")
        permit.observe(200, told(0))
        other.observe(200, told(15, limit=16))
        began = clock.monotonic()
        (await take(limiter, "GET /other/")).release()
        assert clock.monotonic() == began

    run_virtual(main)


def test_events_tell_of_learnt_groups_and_of_429s() -> None:
    async def main() -> list[LimitEvent]:
        events: list[LimitEvent] = []
        limiter = RateLimiter(on_event=events.append)
        permit = await take(limiter)
        for status, headers in ((200, told(30)), (429, told(0, 2))):
            permit = await take(limiter)
            permit.observe(status, headers)
            permit.release()
        return events

    assert run_virtual(main) == [
        GroupLearnt(ACCOUNT, ("GET /lead/",), LIMIT),
        Refused(ACCOUNT, "GET /lead/", 2.0, None, None),
    ]


def test_a_limiter_made_outside_any_loop_serves_one_loop_after_another() -> None:
    limiter = RateLimiter()

    async def main() -> None:
        permit = await take(limiter)
        permit.observe(200, told(30))
        permit.release()

    for _ in range(2):
        asyncio.run(main())
    assert limiter.snapshot().groups[0].in_flight == 0


def test_a_limiter_waits_under_trio() -> None:
    limiter = RateLimiter()

    async def main() -> None:
        permit = await take(limiter)
        permit.observe(200, told(0, 0.05))
        (await take(limiter)).release()

    trio.run(main)


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_child_starts_without_the_calls_of_its_parent() -> None:
    limiter = RateLimiter()

    async def main() -> None:
        (await take(limiter)).observe(200, told(30))
        await take(limiter)

    asyncio.run(main())
    child = os.fork()
    if child == 0:
        os._exit(limiter.snapshot().groups[0].in_flight)
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 0
    assert limiter.snapshot().groups[0].in_flight == 1


@settings(max_examples=40, deadline=None)
@example(5, [(0.0, False, False), *[(2.0, False, False)] * 6])
@given(
    limit=st.integers(1, 30),
    calls=st.lists(st.tuples(st.floats(0, 20), st.booleans(), st.booleans()), max_size=60),
)
def test_no_call_is_refused_lost_or_starved(
    limit: int, calls: list[tuple[float, bool, bool]]
) -> None:
    """Never over what the headers stated; whoever is not cancelled is served."""
    server = Server(limit, 2.0)

    async def main() -> int:
        limiter = RateLimiter()

        async def one(start: float, bulk: bool, cancelled: bool) -> bool:
            await asyncio.sleep(start)
            task = asyncio.create_task(call(limiter, server, bulk=bulk))
            if cancelled:
                await asyncio.sleep(0.5)
                task.cancel()
            await asyncio.wait([task], timeout=600)
            return task.done()

        done = await asyncio.gather(*(one(*entry) for entry in calls))
        assert all(done)
        return sum(group.waiting + group.in_flight for group in limiter.snapshot().groups)

    assert run_virtual(main) == 0
    assert server.refused == 0
