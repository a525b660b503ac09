"""What a process asks Redis for, and what it does with a lease: without a Redis."""

from __future__ import annotations

import json
import math
from typing import Any

import pytest

from close_async.rate_limits.base import Priority
from close_async.rate_limits.group import Group
from close_async.rate_limits.grouping import separate
from close_async.rate_limits.leases import Leases
from close_async.rate_limits.limiter import AccountState
from close_async.rate_limits.operation import Waiter


class Process:
    """One process, whose questions to Redis are looked at and answered by hand."""

    def __init__(self) -> None:
        self.state = AccountState("a")
        self.queues = self.state.account.queues
        self.leases = Leases(self.state)

    def wait(self, count: int = 1, name: str = "a", *, bulk: bool = False) -> list[Waiter]:
        priority: Priority = "bulk" if bulk else "interactive"
        return [self.queues.enqueue(name, priority, None) for _ in range(count)]

    def group(self, name: str = "a") -> Group:
        return self.queues.operations[name].group

    def ask(self, at: float, name: str = "a") -> dict[str, Any]:
        asked: dict[str, Any] = json.loads(self.leases.question(self.group(name), at, 5.0))
        return asked

    def give(
        self,
        granted: int,
        at: float,
        *,
        window: int = 1,
        ends: float = 8.0,
        retry: float = 0.5,
        pool: float = 0.0,
    ) -> None:
        self.ask(at)
        texts = [str(number).encode() for number in (ends, retry, pool)]
        reply = [granted, window, *texts[:2], 4, texts[2]]
        self.leases.give(self.group(), reply, at)

    def open(self, remaining: int, *, waiting: int) -> None:
        """Let the first of so many calls open a window of 8 s at 10."""
        first, *_ = self.wait(waiting)
        self.give(1, 10.0, ends=0.0)
        self.queues.dispatch(10.0)
        self.back(first, remaining, 7.9, 10.1)

    def back(self, waiter: Waiter, remaining: int, reset: float, at: float) -> None:
        assert waiter.flight is not None
        headers = {"ratelimit": f"limit=40, remaining={remaining}, reset={reset:.4f}"}
        self.state.account.observe(waiter.flight, 200, headers, None, at)


def test_no_call_leaves_without_a_lease_and_redis_is_asked_for_one_at_a_time() -> None:
    process = Process()
    process.wait()
    assert process.queues.dispatch(10.0) == []
    assert process.leases.due(10.0) == [process.group()]
    process.ask(10.0)
    assert (process.leases.due(10.0), process.leases.next_due()) == ([], math.inf)
    process.leases.give_up([process.group()])
    process.queues.dispatch(10.0)
    assert process.leases.due(10.0) == [process.group()]


def test_a_question_tells_what_waits_and_what_is_under_way() -> None:
    process = Process()
    process.wait(2)
    process.wait(1, bulk=True)
    process.wait(1, "b")
    assert process.ask(10.0) == {
        "silence": 5.0,
        "recent": 1.5,
        "poll": 0.5,
        "interactive": 3,
        "bulk": 1,
        "overdue": False,
        "tail": 0.8,
        "apart": 2.0,
        "in_flight": 0,
        "own": 0,
        "unspent": 0,
        "window": 0,
    }


@pytest.mark.parametrize(("span", "tail"), [(2.0, 0.5), (0.5, 0.25), (20.0, 2.0)])
def test_the_tail_of_a_window_is_a_tenth_and_half_a_second_at_least(
    span: float, tail: float
) -> None:
    process = Process()
    process.wait()
    process.group().span = span
    asked = process.ask(10.0)
    assert (asked["tail"], asked["apart"]) == (tail, span / 4)


def test_so_many_calls_leave_as_were_leased() -> None:
    process = Process()
    process.wait(3)
    process.give(2, 10.0)
    assert len(process.queues.dispatch(10.1)) == 2
    assert process.leases.due(10.1) == [process.group()]
    asked = process.ask(10.2)
    assert (asked["in_flight"], asked["own"], asked["unspent"], asked["window"]) == (2, 2, 0, 1)


def test_a_lease_is_worth_nothing_once_its_window_is_over() -> None:
    process = Process()
    process.wait(2)
    process.give(1, 10.0, ends=1.0)
    assert len(process.queues.dispatch(10.9)) == 1
    process.give(1, 10.9, ends=1.0)
    assert process.queues.dispatch(11.9) == []


def test_a_lease_of_an_unknown_window_is_kept_for_a_usual_one() -> None:
    process = Process()
    process.wait(2)
    process.give(1, 10.0, ends=-1.0)
    assert len(process.queues.dispatch(17.9)) == 1
    process.give(1, 20.0, ends=0.0)
    assert process.queues.dispatch(28.0) == []


def test_who_gets_nothing_asks_again_and_knows_until_when_nobody_has_a_call() -> None:
    process = Process()
    (waiter,) = process.wait()
    process.give(0, 10.0)
    assert process.group().renewed
    assert process.queues.dispatch(10.1) == []
    assert process.queues.ask_at == process.leases.next_due() == 10.5
    assert process.leases.due(10.4) == []
    assert process.queues.least_wait(waiter, 10.1) == pytest.approx(7.9)


def test_what_is_not_used_goes_back() -> None:
    process = Process()
    process.wait()
    process.give(3, 10.0)
    assert process.leases.held() == [process.group()]
    process.queues.dispatch(10.5)
    assert process.leases.next_due() == pytest.approx(10.7)
    assert process.ask(10.7)["unspent"] == 2


def test_one_call_that_is_not_used_goes_back_too() -> None:
    process = Process()
    process.wait()
    process.give(2, 10.0)
    process.queues.dispatch(10.5)
    assert process.leases.next_due() == pytest.approx(10.7)
    assert process.ask(10.7)["unspent"] == 1


def test_a_lease_is_spent_no_further_than_a_reading_leaves_calls() -> None:
    process = Process()
    process.open(1, waiting=5)
    process.give(3, 10.2)
    assert len(process.queues.dispatch(10.2)) == 1


def test_redis_is_told_once_that_no_call_is_under_way() -> None:
    process = Process()
    (waiter,) = process.wait()
    process.give(1, 10.0)
    process.queues.dispatch(10.5)
    process.back(waiter, 39, 7.9, 10.6)
    assert process.leases.next_due() == pytest.approx(11.5)
    assert process.leases.held() == [process.group()]
    process.give(0, 11.5)
    assert process.leases.next_due() == math.inf
    assert process.leases.held() == []


def test_a_reading_is_told_once() -> None:
    process = Process()
    (waiter,) = process.wait()
    process.give(1, 10.0)
    process.queues.dispatch(10.5)
    process.back(waiter, 39, 7.9, 10.6)
    asked = process.ask(10.6)
    assert (asked["limit"], asked["left"], asked["refill"]) == (40, 39, 0.0)
    assert asked["ends"] == pytest.approx(7.9, abs=0.01)
    assert "limit" not in process.ask(10.7)


def test_a_bucket_has_no_end() -> None:
    process = Process()
    (waiter,) = process.wait()
    process.give(1, 10.0)
    process.queues.dispatch(10.5)
    process.back(waiter, 39, 7.9, 10.6)
    told = process.group().told
    assert told is not None
    told.refill = 5.0
    asked = process.ask(10.6)
    assert (asked["ends"], asked["refill"]) == (3600.0, 5.0)


def test_redis_is_asked_at_once_when_a_probe_has_told_of_a_window() -> None:
    process = Process()
    first, _ = process.wait(2)
    process.give(1, 10.0, ends=0.0)
    process.queues.dispatch(10.0)
    process.give(0, 10.1, ends=0.0, retry=3.0)
    process.queues.dispatch(10.1)
    assert process.leases.next_due() == pytest.approx(13.1)
    process.back(first, 39, 7.9, 10.2)
    assert process.leases.next_due() == -math.inf


def test_redis_is_not_asked_for_each_reading_of_a_window_that_it_knows() -> None:
    process = Process()
    first, *_ = process.wait(9)
    process.give(1, 10.0, ends=0.6)
    process.queues.dispatch(10.0)
    process.give(0, 10.1, ends=0.5, retry=0.4)
    process.queues.dispatch(10.1)
    process.back(first, 39, 0.3, 10.2)
    assert process.leases.next_due() == pytest.approx(10.5)


def test_bulk_calls_are_overdue_after_a_window_in_vain() -> None:
    process = Process()
    process.wait(bulk=True)
    process.give(0, 10.0)
    process.give(0, 14.0)
    assert not process.ask(18.0)["overdue"]
    assert process.ask(18.1)["overdue"]
    process.give(1, 18.1)
    assert not process.ask(30.0)["overdue"]


def test_without_redis_a_process_goes_on_with_its_share() -> None:
    process = Process()
    process.wait()
    process.give(0, 10.0)
    process.leases.end(10.0)
    assert process.queues.rounding.share == 0.25
    assert process.group().lease is None
    assert len(process.queues.dispatch(10.1)) == 1
    process.wait(name="b")
    assert process.group("b").lease is None
    process.leases.begin(10.1)
    assert process.queues.rounding.share == 1.0
    assert process.group().lease is not None
    process.wait(name="c")
    assert process.group("c").lease is not None


@pytest.mark.parametrize(("pool", "some"), [(0.9, False), (1.0, True)])
def test_a_window_that_all_processes_used_up_has_no_share_without_redis(
    pool: float, some: bool
) -> None:
    process = Process()
    process.open(39, waiting=10)
    process.give(0, 10.2, pool=pool)
    process.leases.end(10.3)
    assert bool(process.queues.dispatch(10.3)) == some
    assert len(process.queues.dispatch(18.2)) == 1  # to see what the next window holds


def test_what_is_left_of_its_share_of_a_window_is_all_it_has_once_redis_is_back() -> None:
    process = Process()
    process.open(39, waiting=20)
    process.group().may_share.clear()
    process.give(2, 10.2)
    gone = process.queues.dispatch(10.2)
    process.leases.end(10.3)
    gone += process.queues.dispatch(10.3)
    process.leases.begin(10.4)
    gone += process.queues.dispatch(10.4)
    assert len(gone) <= 10  # of 40, with four processes
    assert process.leases.due(18.0) == []
    assert process.leases.next_due() == pytest.approx(18.002)
    process.give(3, 18.1, window=2)
    assert len(process.queues.dispatch(18.1)) == 3


def test_without_redis_groups_that_may_be_one_share_one_share() -> None:
    process = Process()
    process.wait(20, "a")
    process.leases.end(10.0)
    (first,) = process.queues.dispatch(10.0)
    process.queues.rounding.share = 0.25
    process.back(first, 39, 7.9, 10.1)
    process.wait(20, "b")
    gone, now = 1, 10.1
    while now < 16.0:
        for waiter in process.queues.dispatch(now):
            process.back(waiter, 39 - gone, 18.0 - now - 0.01, now + 0.01)
            gone += 1
        now += 0.05
    assert len(process.group("a").may_share) == 1
    assert gone == 10


@pytest.mark.parametrize(("pool", "waits"), [(0.9, 7.9), (1.0, 0.0)])
def test_a_window_that_nobody_has_calls_of_lets_no_call_hope(pool: float, waits: float) -> None:
    process = Process()
    process.wait(bulk=True)
    process.give(0, 10.0, pool=pool)  # what is left is kept for interactive calls
    (waiter,) = process.wait()
    assert process.queues.least_wait(waiter, 10.1) == pytest.approx(waits)


@pytest.mark.parametrize(
    ("at", "window", "lost"),
    [(12.0, 5, False), (17.85, 6, True), (17.95, 6, False), (17.95, 4, True)],
)
def test_a_window_that_is_no_successor_shows_that_redis_lost_what_it_knew(
    at: float, window: int, lost: bool
) -> None:
    process = Process()
    process.wait()
    process.give(0, 10.0, window=5)
    assert not process.leases.lost_state()
    process.give(0, at, window=window)
    assert process.leases.lost_state() == lost
    assert not process.leases.lost_state()


def test_pairs_that_are_apart_are_told_once_and_not_too_often() -> None:
    process = Process()
    for name in "abc":
        process.wait(name=name)
    separate(process.group("a"), process.group("b"))
    assert process.leases.pairs(10.0) == ('{"a\\nb": 1}', 0)
    separate(process.group("a"), process.group("c"))
    assert process.leases.pairs(10.2) is None
    assert process.leases.pairs(10.25) == ('{"a\\nc": 1}', 0)
    assert process.leases.pairs(10.5) == ("{}", 0)  # b and c may share: others may know


def test_all_pairs_are_told_again_to_a_redis_that_is_back() -> None:
    process = Process()
    for name in "ab":
        process.wait(name=name)
    separate(process.group("a"), process.group("b"))
    told = process.leases.pairs(10.0)
    assert process.leases.pairs(11.0) is None
    process.leases.begin(10.1)
    assert process.leases.pairs(12.0) == told


def test_what_others_know_of_pairs_is_learnt() -> None:
    process = Process()
    for name in "ab":
        process.wait(name=name)
    process.leases.learn(None)
    process.leases.learn(b'{"version": 3, "apart": {"a\\nb": 1, "a\\nx": 1}}')
    assert process.group("a").may_share == set()
    assert process.leases.pairs(10.0) is None
    process.wait(name="c")
    assert process.leases.pairs(10.0) == ("{}", 3)
