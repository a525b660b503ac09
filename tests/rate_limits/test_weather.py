"""A 429 that no header explains is weather until it shows again: in virtual time, by the window."""

from __future__ import annotations

import asyncio
import math
from collections.abc import Callable, Coroutine
from typing import Any

import pytest

from benchmarks.windows import Others, Windows, another_process
from close_async._base import clock
from close_async.rate_limits import RateLimiter
from close_async.rate_limits.hidden import LONGEST_BELIEF, Pace
from tests.virtual_time import run_virtual

LIMIT, WINDOW, WORKERS = 60, 2.0, 20


class Weather(Windows):
    """A group that opens a window with its first call, and 429s out of the blue."""

    def __init__(self, *, round_trip: float = 0.02, whole: bool = False, **what: Any) -> None:
        super().__init__(**{"limit": LIMIT, "window": WINDOW, "seed": 3} | what)
        self.round_trip, self.whole = round_trip, whole

    def begins(self, now: float) -> float:
        """Return when the window began: with a call, or on a whole second."""
        return math.floor(now) - math.floor(now) % self.window if self.whole else now

    async def respond(self) -> tuple[int, dict[str, str]]:
        """Respond to a call, after its way there and back."""
        await asyncio.sleep(self.round_trip / 2)
        response = self.call(clock.monotonic())
        await asyncio.sleep(self.round_trip / 2)
        return response


def under_load(
    server: Weather,
    seconds: float,
    workers: int = WORKERS,
    others: Callable[[Weather], Coroutine[Any, Any, None]] | None = None,
) -> Weather:
    """Let workers call one operation without a pause; return the server.

    Args:
        others: what another process does meanwhile.
    """

    async def main() -> None:
        limiter = RateLimiter()

        async def work() -> None:
            while True:
                permit = await limiter.acquire("GET /lead/", account="a")
                status, headers = await server.respond()
                permit.observe(status, headers)
                permit.release()

        tasks = [asyncio.create_task(work()) for _ in range(workers)]
        if others is not None:
            tasks.append(asyncio.create_task(others(server)))
        await asyncio.sleep(seconds)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    run_virtual(main)
    return server


@pytest.mark.parametrize("headers", [True, False])
@pytest.mark.parametrize("at", [(3,), (3, 4), (3, 5), (3, 100), (50, 51)])
def test_speed_is_back_in_the_third_window_after_a_429(at: tuple[int, ...], headers: bool) -> None:
    server = under_load(Weather(refuse=at, headers=headers), 7 * WINDOW)
    after = 3 if max(at) > LIMIT else 2
    assert min(server.used[after:-1]) >= 54


@pytest.mark.parametrize("round_trip", [0.004, 0.02, 0.05])
def test_random_429s_leave_five_sixths_of_the_allowance(round_trip: float) -> None:
    server = under_load(Weather(chance=0.02, round_trip=round_trip), 20 * WINDOW)
    assert sum(server.used[:-1]) / 20 >= 51


@pytest.mark.parametrize("round_trip", [0.004, 0.02, 0.05])
def test_a_limit_that_no_header_tells_is_used_and_seldom_overrun(round_trip: float) -> None:
    server = under_load(Weather(headers=False, round_trip=round_trip), 20 * WINDOW)
    assert sum(server.used) / 20 >= 48
    assert sum(server.refused) <= 0.05 * server.calls


@pytest.mark.parametrize("start", [0.0, 0.3, 0.8])
@pytest.mark.parametrize("round_trip", [0.002, 0.01, 0.05])
def test_a_limit_that_no_header_tells_is_kept_where_windows_keep_their_phase(
    round_trip: float, start: float
) -> None:
    async def late(server: Weather) -> None:
        server.roll(clock.monotonic())
        server.ends = clock.monotonic() + start

    server = Weather(headers=False, round_trip=round_trip, whole=True)
    under_load(server, 20 * WINDOW, others=late)
    assert sum(server.used) / 20 >= 54
    assert sum(server.refused) <= 0.03 * server.calls


def test_one_429_at_closes_own_figures_costs_nothing_to_speak_of() -> None:
    server = under_load(Weather(refuse=(30,), limit=240, window=8.0), 3 * 8.0)
    assert min(server.used[:-1]) >= 230


def test_a_429_of_one_operation_does_not_slow_another() -> None:
    async def main() -> float:
        limiter = RateLimiter()
        for operation in ("GET /lead/", "GET /task/"):
            permit = await limiter.acquire(operation, account="a")
            permit.observe(200, {"ratelimit": f"limit={len(operation)}, remaining=9, reset=5.125"})
            permit.release()
        permit = await limiter.acquire("GET /lead/", account="a")
        permit.observe(429, {"retry-after": "60"})
        permit.release()
        began = clock.monotonic()
        (await limiter.acquire("GET /task/", account="a")).release()
        return clock.monotonic() - began

    assert run_virtual(main) == 0


# -- another process on the key -------------------------------------------------------------


@pytest.mark.parametrize("round_trip", [0.004, 0.02, 0.05])
@pytest.mark.parametrize(
    ("others", "most_refused"),
    [
        ("twenty at the start", 0),
        ("twenty one by one", 0.035),
        ("ten a second", 0.01),
        ("fifty now and then", 0.05),
    ],
)
def test_all_that_another_process_leaves_is_used(
    others: Others, most_refused: float, round_trip: float
) -> None:
    server = Weather(round_trip=round_trip)
    under_load(server, 20 * WINDOW, others=lambda windows: another_process(windows, others))
    assert sum(server.used) + sum(server.foreign) >= 0.99 * 20 * LIMIT
    assert sum(server.refused) <= most_refused * server.calls


def test_an_outage_is_met_with_one_call_at_a_time() -> None:
    server = under_load(Weather(chance=1.0), 20.0)
    assert sum(server.refused) <= 2 * WORKERS + 20


# -- the pace of one operation, step by step ------------------------------------------------


def taken(pace: Pace, count: int, at: float) -> None:
    for _ in range(count):
        pace.leave(at, WINDOW)
        pace.accepted(at, at + 0.01, WINDOW)


def refused(pace: Pace, at: float, in_flight: int = 0, wait: float = 1.0) -> None:
    pace.leave(at, WINDOW)
    pace.refused(at, at + 0.01, wait, in_flight=in_flight, span=WINDOW, bucket=False)


def may(pace: Pace, at: float, in_flight: int = 0, waiting: int = 99) -> bool:
    return pace.take(at, in_flight, waiting, WINDOW, LIMIT) <= at


def test_a_call_that_met_a_429_waits_as_told_when_it_is_the_only_one() -> None:
    pace = Pace()
    refused(pace, 10.0, wait=3.0)
    assert pace.take(10.1, 0, 1, WINDOW, LIMIT) == pytest.approx(13.01)
    assert may(pace, 13.02, waiting=1)


def test_a_429_halves_the_calls_in_flight_and_good_responses_bring_them_back() -> None:
    pace = Pace()
    taken(pace, 40, 10.0)
    refused(pace, 10.1, in_flight=19)
    assert not may(pace, 10.2, in_flight=10)
    taken(pace, 10, 10.3)
    assert may(pace, 10.4, in_flight=12)
    taken(pace, 10, 10.4)
    assert may(pace, 10.5, in_flight=15)


def test_a_count_at_which_it_was_refused_once_is_nothing_after_three_good_responses() -> None:
    pace = Pace()
    taken(pace, 10, 10.0)
    refused(pace, 10.1)
    assert (pace.limit, pace.strength, pace.held) == (10, 0, False)
    assert may(pace, 10.2)
    taken(pace, 3, 10.3)
    assert pace.limit is None


def test_a_count_that_shows_again_is_kept_for_its_wait_and_twice_as_long_each_time() -> None:
    pace = Pace()
    at = 10.0
    for again, kept in ((0, 0.0), (1, 1.0), (2, 2.0), (3, 4.0)):
        taken(pace, 10, at)
        refused(pace, at + 0.1)
        assert (pace.limit, pace.strength) == (10, again)
        if again:
            taken(pace, 10, at + 2.2)
            assert not may(pace, at + 0.1 + kept)
            at = max(at + 4.5, at + 0.2 + kept)
        else:
            at += 2.5


@pytest.mark.parametrize(("count", "same"), [(91, True), (85, False)])
def test_counts_are_about_the_same_within_a_tenth(count: int, same: bool) -> None:
    pace = Pace()
    taken(pace, 100, 10.0)
    refused(pace, 10.1)
    taken(pace, count, 12.5)
    refused(pace, 12.6)
    assert pace.held == same


def test_no_limit_is_kept_for_longer_than_ten_minutes() -> None:
    pace = Pace()
    at = 10.0
    for _ in range(20):
        taken(pace, 10, at)
        refused(pace, at + 0.1, wait=300.0)
        at += 10_000.0
        pace.ends = at  # the wait is over
        pace.limit, pace.strength = 10, pace.strength + 1
    taken(pace, 10, at)
    refused(pace, at + 0.1)
    taken(pace, 10, at + 2.5)
    assert pace.take(at + 2.6, 0, 99, WINDOW, LIMIT) - at <= LONGEST_BELIEF + 3


def test_a_limit_that_is_tried_again_is_tried_with_one_call() -> None:
    pace = Pace()
    for at in (10.0, 12.5):
        taken(pace, 10, at)
        refused(pace, at + 0.1)
    at = 14.0
    taken(pace, 10, at)
    assert may(pace, at + 0.1, in_flight=0)
    assert not may(pace, at + 0.1, in_flight=1)
