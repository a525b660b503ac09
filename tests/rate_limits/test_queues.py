"""Calls that wait: how many there are, who goes first, who is refused, when to ask again."""

from __future__ import annotations

import math

import pytest

from close_async.rate_limits.base import GroupLearnt
from tests.rate_limits.calls import Calls, known


def test_calls_that_wait_are_counted_until_they_leave_or_give_up() -> None:
    calls = Calls()
    calls.call("a", 1, 18.0, 10.0)
    queues, group = calls.account.queues, calls.group()
    first = queues.enqueue("a", "interactive", None)
    second = queues.enqueue("a", "bulk", None)
    third = queues.enqueue("a", "interactive", None)
    assert (queues.waiting, group.waiting, group.bulk_waiting) == (3, 3, 1)
    assert queues.try_now("a", "interactive", 10.2) is None
    assert queues.dispatch(17.9) == [first]
    assert (queues.waiting, group.waiting, group.bulk_waiting) == (2, 2, 1)
    for _ in range(2):
        queues.abandon(second)
        queues.abandon(third)
    assert (queues.waiting, group.waiting, group.bulk_waiting) == (0, 0, 0)
    assert queues.dispatch(19.0) == []
    assert queues.ask_at == math.inf
    assert calls.can("a", 19.0)


def test_calls_leave_in_the_order_they_came_interactive_ones_first() -> None:
    calls = Calls()
    known(calls, "a")
    queues = calls.account.queues
    bulk = queues.enqueue("a", "bulk", None)
    interactive = queues.enqueue("a", "interactive", None)
    assert queues.dispatch(10.5) == [interactive, bulk]


def test_a_standstill_of_more_than_half_a_minute_is_noted_once() -> None:
    calls = Calls()
    calls.call("a", 0, 44.0, 10.0)
    queues = calls.account.queues
    queues.enqueue("a", "interactive", None)
    queues.dispatch(14.5)
    assert queues.standstill is None
    queues.dispatch(10.5)
    assert queues.standstill is not None
    assert queues.standstill[0] == "a"
    assert queues.standstill[1] == pytest.approx(33.5, abs=0.1)
    queues.standstill = None
    queues.dispatch(10.6)
    assert queues.standstill is None


def test_a_first_call_leaves_when_those_before_it_seem_lost() -> None:
    calls = Calls()
    for name in "abcd":
        calls.leave(name, 10.0)
    queues = calls.account.queues
    waiter = queues.enqueue("e", "interactive", None)
    assert queues.dispatch(10.0) == []
    assert queues.ask_at == 14.0
    assert queues.dispatch(14.0) == [waiter]


def test_it_is_asked_again_when_the_edge_takes_calls_again() -> None:
    calls = Calls()
    calls.call("a", 39, 18.0, 10.0)
    edge = {"ratelimit-remaining": "0", "ratelimit-reset": "3"}
    calls.account.observe(calls.leave("a", 10.4), 429, edge, None, 10.5)
    queues = calls.account.queues
    waiter = queues.enqueue("a", "interactive", None)
    assert queues.dispatch(11.0) == []
    assert queues.ask_at == 13.5
    assert queues.least_wait(waiter, 11.0) == 2.5


@pytest.mark.parametrize(("deadline", "refused"), [(16.0, 11), (20.0, 6), (30.0, 1), (40.0, 0)])
def test_calls_without_a_chance_are_refused_when_a_limit_is_learnt(
    deadline: float, refused: int
) -> None:
    calls = Calls()
    queues = calls.account.queues
    flight = calls.leave("a", 10.0)
    waiting = [queues.enqueue("a", "interactive", deadline) for _ in range(11)]
    calls.back(flight, 0, 7.95, 10.1, limit=5)
    ended = queues.dispatch(10.5)
    assert ended == waiting[11 - refused :]
    assert all(waiter.wait and 10.5 + waiter.wait > deadline for waiter in ended)
    assert queues.waiting == 11 - refused


def test_a_call_that_can_leave_just_before_its_deadline_is_not_refused() -> None:
    calls = Calls()
    calls.call("a", 0, 18.0, 10.0)
    queues = calls.account.queues
    waiter = queues.enqueue("a", "interactive", None)
    waiter.deadline = 10.5 + queues.least_wait(waiter, 10.5)
    assert queues.dispatch(10.5) == []
    waiter.deadline -= 0.001
    calls.group().renewed = True
    assert queues.dispatch(10.5) == [waiter]


def test_interactive_calls_are_judged_before_bulk_calls_that_came_first() -> None:
    calls = Calls()
    queues = calls.account.queues
    flight = calls.leave("a", 10.0)
    bulk = [queues.enqueue("a", "bulk", 20.0) for _ in range(5)]
    for _ in range(4):
        queues.enqueue("a", "interactive", None)
    calls.back(flight, 0, 7.95, 10.1, limit=5)
    assert queues.dispatch(10.5) == bulk[1:]


def test_bulk_calls_wait_for_all_interactive_ones_and_those_before_them() -> None:
    calls = Calls()
    calls.call("a", 0, 18.0, 10.0, limit=5)
    queues = calls.account.queues
    bulk = [queues.enqueue("a", "bulk", None) for _ in range(3)]
    interactive = queues.enqueue("a", "interactive", None)
    later = [queues.enqueue("a", "interactive", None) for _ in range(4)]
    assert round(queues.least_wait(bulk[2], 11.0)) == 7
    assert round(queues.least_wait(interactive, 11.0)) == 7
    last = queues.enqueue("a", "bulk", None)
    assert round(queues.least_wait(later[3], 11.0)) == 7
    assert round(queues.least_wait(last, 11.0)) == 15


def test_the_next_chance_is_when_it_is_asked_again_at_least() -> None:
    calls = Calls()
    calls.call("a", 1, 18.0, 10.0)
    calls.leave("a", 10.2)
    queues = calls.account.queues
    waiter = queues.enqueue("a", "interactive", None)
    assert queues.next_chance(waiter, 11.0) == pytest.approx(7.0, abs=0.1)


def test_operations_that_may_share_a_group_leave_one_at_a_time() -> None:
    calls = Calls()
    known(calls, "a", "b")
    flight = calls.leave("a", 10.3)
    queues = calls.account.queues
    waiter = queues.enqueue("b", "interactive", None)
    assert queues.dispatch(10.4) == []
    assert queues.ask_at == 11.4
    calls.back(flight, 38, 7.65, 10.5)
    assert queues.dispatch(10.5) == [waiter]


def test_a_call_of_a_bulk_job_that_is_overdue_takes_what_is_kept_for_others() -> None:
    calls = Calls()
    calls.call("a", 4, 18.0, 10.0)
    group = calls.group()
    group.bulk_passed = 9
    assert not calls.can("a", 11.0, bulk=True)
    group.bulk_passed = 10
    assert calls.can("a", 11.0, bulk=True)
    assert group.bulk_passed == 0


def test_interactive_calls_are_counted_only_while_bulk_waits() -> None:
    calls = Calls()
    calls.call("a", 39, 18.0, 10.0)
    calls.leave("a", 10.2)
    assert calls.group().bulk_passed == 0


def test_a_union_and_its_end_are_told() -> None:
    calls = Calls()
    known(calls, "a", "b")
    calls.account.events.clear()
    for number in range(8):
        calls.call("ab"[number % 2], 37 - number, 18.0, 10.3 + 0.2 * number)
    assert calls.account.events == [GroupLearnt("a", ("a", "b"), 40)]
    calls.account.events.clear()
    calls.call("a", 36, 18.0, 13.0)
    assert calls.account.events == [GroupLearnt("a", ("a",), 40)]


def test_calls_under_way_and_waiting_go_with_their_operation_when_a_union_ends() -> None:
    calls = Calls()
    known(calls, "a", "b")
    for number in range(8):
        calls.call("ab"[number % 2], 37 - number, 18.0, 10.3 + 0.2 * number)
    under_way = [calls.leave("b", 12.0), calls.leave("b", 12.0), calls.leave("a", 12.0)]
    queues = calls.account.queues
    queues.enqueue("b", "bulk", None)
    queues.enqueue("b", "interactive", None)
    queues.enqueue("a", "interactive", None)
    calls.back(under_way[2], 36, 5.9, 12.1)
    mine, its = calls.group("a"), calls.group("b")
    assert (mine.in_flight, mine.waiting, mine.bulk_waiting) == (0, 1, 0)
    assert (its.in_flight, its.waiting, its.bulk_waiting) == (2, 2, 1)


def test_429s_are_counted_and_a_hidden_limit_is_shown_with_its_wait() -> None:
    calls = Calls()
    known(calls, "a")
    for at in (10.5, 12.5):
        calls.account.observe(calls.leave("a", at), 429, {"retry-after": "2"}, None, at)
    seen = calls.account.snapshot(13.0)
    assert (seen.account, seen.refused) == ("a", 2)
    (held,) = seen.held
    assert (held.operation, held.limit, held.reset) == ("a", 0, 1.5)
    assert held.window == pytest.approx(2.4)  # from the first call to the end of the wait
    assert calls.account.snapshot(15.0).held[0].reset is None
    (group,) = seen.groups
    assert (group.members, group.limit, group.remaining, group.kind) == (("a",), 40, 37, "window")
    assert (group.in_flight, group.waiting, group.may_share) == (0, 0, ())
    assert group.reset == pytest.approx(5.05, abs=0.01)


def test_a_group_keeps_the_servers_name_when_another_joins_it() -> None:
    calls = Calls()
    known(calls, "a", "b")
    calls.group("a").identifier = "g"
    calls.group("a").absorb(calls.group("b"))
    calls.group("b").absorb(calls.group("a"))
    assert (calls.group("a").identifier, calls.group("b").identifier) == ("g", "g")


def test_those_of_a_union_that_ended_may_share_a_group_with_any_other() -> None:
    calls = Calls()
    known(calls, "a", "b", "c")
    calls.account._unite(calls.group("a"), calls.group("b"))  # pyright: ignore[reportPrivateUsage]
    calls.call("a", 20, 18.0, 11.0)
    calls.call("b", 38, 18.0, 11.2)
    groups = {name: calls.group(name) for name in "abc"}
    for one, group in groups.items():
        assert group.may_share == {other for name, other in groups.items() if name != one}


def test_who_is_not_first_in_a_window_also_waits_for_the_response_to_its_first_call() -> None:
    calls = Calls()
    calls.call("a", 0, 18.0, 10.0, limit=5, took=0.3)
    queues = calls.account.queues
    waiting = [queues.enqueue("a", "interactive", None) for _ in range(6)]
    waits = [queues.least_wait(waiter, 11.0) for waiter in waiting]
    assert 0.3 <= waits[1] - waits[0] <= 0.6
    assert waits[1] == waits[4] < waits[5] - 7


def test_in_a_bucket_a_call_waits_for_as_many_gains_as_there_are_calls_before_it() -> None:
    calls = Calls()
    calls.call("a", 0, 18.0, 10.0)
    group = calls.group()
    assert group.told is not None
    group.kind, group.told.refill = "bucket", 5.0
    waiting = [calls.account.queues.enqueue("a", "interactive", None) for _ in range(21)]
    assert calls.account.queues.least_wait(waiting[20], 10.1) == pytest.approx(20 / (1.05 * 5))


def test_in_the_first_moment_of_a_window_it_takes_as_many_calls_as_the_last_one() -> None:
    calls = Calls()
    calls.call("a", 0, 18.0, 10.0, limit=5)
    queues = calls.account.queues
    waiting = [queues.enqueue("a", "interactive", None) for _ in range(6)]
    assert queues.dispatch(18.1) == [waiting[0]]  # its response is not there yet
    assert queues.least_wait(waiting[4], 18.2) == 0
    assert queues.least_wait(waiting[5], 18.2) == pytest.approx(7.8, abs=0.1)


def test_a_call_that_is_kept_for_the_end_of_a_window_counts_for_nobody_before() -> None:
    calls = Calls()
    calls.call("a", 239, 18.0, 10.0, limit=240, took=0.2)
    queues = calls.account.queues
    waiting = [queues.enqueue("a", "interactive", None) for _ in range(239)]
    kept = calls.group().kept_for_end(0.2)
    assert kept == 2
    assert queues.least_wait(waiting[238 - kept], 10.5) == 0
    assert queues.least_wait(waiting[239 - kept], 10.5) > 7
    queues.abandon(waiting.pop())  # nobody is kept waiting where there are calls for all
    assert queues.least_wait(waiting[-1], 10.5) == 0
