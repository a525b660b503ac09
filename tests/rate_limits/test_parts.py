"""The parts of the limiter, each by itself: ends of windows, refills, foreign traffic, groups."""

from __future__ import annotations

import math

import pytest

from close_async.rate_limits.foreign import ForeignTraffic
from close_async.rate_limits.grouping import apart
from close_async.rate_limits.headers import RateLimit
from close_async.rate_limits.operation import Waiter
from close_async.rate_limits.steady import SteadyRefill
from close_async.rate_limits.window import Rounding, WindowEnd
from tests.rate_limits.calls import Calls, known

SLACK = 0.002

# -- when a window ends ---------------------------------------------------------------------


def exact() -> Rounding:
    """Return the rounding of a server that states `reset` exactly."""
    rounding = Rounding()
    rounding.see(1.00003, 5)
    return rounding


@pytest.mark.parametrize(
    ("reset", "decimals", "step"),
    [(2.0, 0, 1.0), (2.5, 1, 0.1), (2.125, 3, 0.001), (2.0, 3, 0.001)],
)
def test_the_step_of_reset_shows_in_its_digits(reset: float, decimals: int, step: float) -> None:
    rounding = Rounding()
    rounding.see(reset, decimals)
    assert rounding.step == pytest.approx(step)


def test_a_whole_second_may_be_rounded_either_way() -> None:
    rounding = Rounding()
    assert (rounding.early, rounding.late) == (-1 - SLACK, 1 + SLACK)


def test_a_window_ends_between_what_its_responses_say() -> None:
    end = WindowEnd(exact(), 10.0, 10.5, 5.0)
    assert (end.low, end.high) == pytest.approx((15 - SLACK, 15.5 + SLACK))
    end.narrow(11.0, 11.25, 4.1)
    assert (end.low, end.high) == pytest.approx((15.1 - SLACK, 15.35 + SLACK))


def test_an_end_that_is_later_or_earlier_than_all_that_was_said_shows_as_a_gap() -> None:
    end = WindowEnd(exact(), 10.0, 10.5, 5.0)
    assert end.gap(10.0, 10.5, 5.2) == 0
    assert end.gap(20.0, 20.5, 5.0) == pytest.approx(9.5 - 2 * SLACK)
    assert end.gap(8.0, 8.5, 5.0) == pytest.approx(-1.5 + 2 * SLACK)


def test_a_server_that_rounds_up_is_known_by_a_window_over_before_its_reset() -> None:
    rounding = Rounding()
    rounding.kind = "window"
    WindowEnd(rounding, 10.0, 10.1, 5.0).over_by(14.4)
    assert (rounding.early, rounding.late) == (-1 - SLACK, SLACK)
    rounding.forget()
    assert rounding.late == 1 + SLACK


def test_a_server_that_rounds_down_is_known_by_a_window_open_after_its_reset() -> None:
    rounding = Rounding()
    rounding.kind = "window"
    end = WindowEnd(rounding, 10.0, 10.1, 5.0)
    end.narrow(15.8, 15.9, 0.0)
    assert (rounding.early, rounding.late) == (-SLACK, 1 + SLACK)


def test_the_direction_of_tenths_is_learnt_as_that_of_whole_seconds() -> None:
    for over in (True, False):
        rounding = Rounding()
        rounding.kind = "window"
        rounding.see(5.1, 1)
        end = WindowEnd(rounding, 10.0, 10.01, 5.1)
        if over:
            end.over_by(15.04)
            assert (rounding.early, rounding.late) == pytest.approx((-0.1 - SLACK, SLACK))
        else:
            end.narrow(15.17, 15.18, 0.0)
            assert (rounding.early, rounding.late) == pytest.approx((-SLACK, 0.1 + SLACK))


def test_how_a_bucket_rounds_is_not_learnt_from_its_ends() -> None:
    rounding = Rounding()
    WindowEnd(rounding, 10.0, 10.1, 5.0).over_by(14.4)
    assert rounding.late == 1 + SLACK


# -- a steady refill ------------------------------------------------------------------------


def test_a_bucket_states_its_rate_by_what_is_used_and_when_it_is_full() -> None:
    steady = SteadyRefill()
    assert steady.narrow(RateLimit(100, 50, 5.0), exact())
    assert steady.low == pytest.approx(49 / (5.0 + SLACK + 0.05))
    assert steady.high == pytest.approx(51 / (5.0 - SLACK - 0.05))
    assert steady.certain == steady.low


def test_readings_that_leave_no_rate_show_a_window() -> None:
    steady = SteadyRefill()
    assert steady.narrow(RateLimit(100, 99, 5.0), exact())
    assert not steady.narrow(RateLimit(100, 50, 4.5), exact())


def test_what_a_bucket_gained_is_counted_between_two_readings() -> None:
    steady = SteadyRefill()
    steady.count(10.0, 10.1, 20, before=0, made=5, longest=8.0)
    steady.count(10.1, 10.2, 90, before=0, made=5, longest=8.0)
    assert steady.counted == 0  # it left no later than the first response came
    steady.count(12.0, 12.5, 30, before=10, made=12, longest=8.0)
    assert steady.counted == pytest.approx((30 - 20 + 10 - 5) / 2.5)
    steady.start_again()
    steady.count(20.0, 20.1, 99, before=50, made=50, longest=8.0)
    assert steady.counted == pytest.approx(15 / 2.5)


# -- foreign traffic ------------------------------------------------------------------------


def test_as_many_calls_as_were_refused_are_expected_to_be_taken_again() -> None:
    foreign = ForeignTraffic()
    assert foreign.expected(10.0) == 0
    for _ in range(8):
        foreign.refused(10.0, 40)
    assert foreign.expected(10.0) == 8
    assert foreign.expected(18.0) == 7
    foreign.refused(18.0, 40)
    assert foreign.expected(18.0) == 8
    assert foreign.expected(250.0) == 0


def test_foreign_traffic_is_never_expected_to_take_more_than_half() -> None:
    foreign = ForeignTraffic()
    for _ in range(100):
        foreign.refused(10.0, 40)
    assert foreign.expected(10.0) == 20


def test_of_two_groups_that_are_one_the_greater_foreign_traffic_counts() -> None:
    some, more = ForeignTraffic(), ForeignTraffic()
    some.refused(10.0, 40)
    for _ in range(4):
        more.refused(10.0, 40)
    more.join(some)
    some.join(more)
    assert some.expected(10.0) == more.expected(10.0) == 4


# -- groups ---------------------------------------------------------------------------------


def test_calls_under_way_and_lost_ones_count_against_what_is_left() -> None:
    calls = Calls()
    calls.call("a", 4, 18.0, 10.0)
    unsent, lost = calls.leave("a", 10.2), calls.leave("a", 10.2)
    assert calls.group().reported(10.2) == 2
    calls.account.lose(unsent, reached=False, now=10.3)
    calls.account.lose(lost, reached=True, now=10.3)
    assert calls.group().reported(10.3) == 3
    calls.call("a", 2, 18.0, 10.4)
    assert calls.group().reported(10.5) == 2  # it left later, so the lost one is in it


def test_a_window_that_is_over_is_opened_by_one_call() -> None:
    calls = Calls()
    calls.call("a", 0, 18.0, 10.0)
    assert not calls.can("a", 17.9)
    calls.leave("a", 18.2)
    assert not calls.can("a", 18.3)
    assert calls.can("a", 19.2)  # after a second without a response


def test_a_window_that_is_over_has_no_reset_and_its_calls_back() -> None:
    calls = Calls()
    calls.call("a", 5, 18.0, 10.0)
    (group,) = calls.account.snapshot(12.0).groups
    assert group.remaining == 5
    assert group.reset == pytest.approx(6.0, abs=0.1)
    (group,) = calls.account.snapshot(18.5).groups
    assert (group.remaining, group.reset) == (40, None)


def test_first_calls_to_operations_leave_four_at_a_time() -> None:
    calls = Calls()
    for number in range(4):
        calls.leave(f"{number}", 10.0)
    assert not calls.can("5", 10.0)


def test_the_closer_of_two_limits_counts_and_the_other_goes_on_counting() -> None:
    calls = Calls()
    calls.call("a", 9, 18.0, 10.0)
    calls.call("a", 5, 30.0, 10.2, limit=120)
    group = calls.group()
    assert group.reported(10.4) == 5
    for remaining in (4, 3, 2):
        calls.call("a", remaining, 30.0, 10.4, limit=120)
    assert [window.left for window in group.windows.values()] == [9, 2]
    calls.call("a", 1, 18.0, 10.6)
    assert group.reported(10.8) == 1
    assert group.limit == 40


def test_windows_of_limits_that_are_told_no_more_are_dropped() -> None:
    calls = Calls()
    calls.call("a", 9, 12.0, 10.0)
    calls.call("a", 5, 18.0, 10.2, limit=20)
    calls.call("a", 19, 26.0, 18.3, limit=20)
    assert list(calls.group().windows) == [20]


@pytest.mark.parametrize(("limit", "shares"), [(41, False), (120, True), (80, False), (40, True)])
def test_other_limits_make_other_groups_but_for_those_of_an_organization(
    limit: int, shares: bool
) -> None:
    calls = Calls()
    known(calls, "a")
    calls.call("b", 30, 18.0, 10.2, limit=limit)
    assert (calls.group("b") in calls.group("a").may_share) == shares


def test_windows_that_end_at_other_times_are_of_other_groups() -> None:
    calls = Calls()
    known(calls, "a", "b")
    calls.call("a", 37, 18.0, 10.3)
    assert calls.group("b") in calls.group("a").may_share
    other = Calls()
    known(other, "a")
    other.call("b", 30, 21.0, 10.2)
    assert other.group("b") not in other.group("a").may_share


def test_a_call_that_finds_no_fewer_left_is_of_another_group() -> None:
    calls = Calls()
    known(calls, "a", "b")
    calls.call("a", 30, 18.0, 10.3)
    calls.call("b", 30, 18.0, 10.5)
    assert calls.group("b") not in calls.group("a").may_share


def test_groups_of_which_one_never_carries_a_header_are_not_the_same() -> None:
    calls = Calls()
    for _ in range(6):
        calls.account.observe(calls.leave("quiet", 10.0), 200, {}, None, 10.1)
    known(calls, "a")
    assert calls.group("quiet") not in calls.group("a").may_share


def test_calls_that_only_the_other_can_have_made_make_one_group_of_two() -> None:
    calls = Calls()
    known(calls, "a", "b")
    for number in range(8):
        calls.call("ab"[number % 2], 37 - number, 18.0, 10.3 + 0.2 * number)
    assert calls.group("a") is calls.group("b")
    assert calls.group("a").members == {"a", "b"}


def test_the_servers_own_name_for_a_group_makes_one_of_two() -> None:
    calls = Calls()
    known(calls, "a", "b")
    body = {"error": {"rate_endpoint_group": "g"}}
    for name in ("a", "b"):
        flight = calls.leave(name, 10.4 if name == "a" else 18.3)
        ends = {"ratelimit": "limit=40, remaining=0, reset=7.5000"}
        calls.account.observe(flight, 429, ends, body, 10.5 if name == "a" else 18.4)
    assert calls.group("a") is calls.group("b")


def test_a_union_that_contradicts_itself_is_taken_apart() -> None:
    calls = Calls()
    known(calls, "a", "b")
    for number in range(8):
        calls.call("ab"[number % 2], 37 - number, 18.0, 10.3 + 0.2 * number)
    calls.call("a", 36, 18.0, 13.0)
    assert calls.group("a") is not calls.group("b")
    assert calls.group("b") in calls.group("a").may_share


def test_bulk_leaves_a_tenth_of_a_window_until_its_tail() -> None:
    calls = Calls()
    calls.call("a", 5, 18.0, 10.0)
    calls.call("a", 4, 18.0, 10.2)
    assert not calls.can("a", 11.0, bulk=True)
    assert calls.can("a", 11.0)
    assert not calls.can("a", 17.1, bulk=True)
    assert calls.can("a", 17.3, bulk=True)


def test_a_bulk_call_goes_first_after_ten_interactive_ones() -> None:
    calls = Calls()
    calls.call("a", 0, 18.0, 10.0)
    queues = calls.account.queues
    bulk = queues.enqueue("a", "bulk", None)
    waiting = [queues.enqueue("a", "interactive", None) for _ in range(20)]
    order: list[Waiter] = []
    for turn in range(20):
        for waiter in queues.dispatch(18.2 + 0.2 * turn):
            order.append(waiter)
            assert waiter.flight is not None
            calls.back(waiter.flight, 40 - len(order), 7.9 - 0.2 * turn, 18.3 + 0.2 * turn)
    assert order[:2] == waiting[:2]
    assert order.index(bulk) == 10


def test_it_is_asked_again_when_the_window_has_ended() -> None:
    calls = Calls()
    calls.call("a", 0, 18.0, 10.0)
    queues = calls.account.queues
    queues.enqueue("a", "interactive", None)
    assert queues.dispatch(10.5) == []
    assert queues.ask_at == pytest.approx(18.05, abs=0.01)


def test_a_call_far_back_waits_for_all_windows_before_it() -> None:
    calls = Calls()
    calls.call("a", 0, 18.0, 10.0, limit=5)
    queues = calls.account.queues
    waiting = [queues.enqueue("a", "interactive", None) for _ in range(11)]
    assert [round(queues.least_wait(waiting[n], 11.0)) for n in (0, 4, 5, 10)] == [7, 7, 15, 23]


def test_edge_429s_hold_all_operations() -> None:
    calls = Calls()
    known(calls, "a", "b")
    edge = {"ratelimit-remaining": "0", "ratelimit-reset": "1"}
    calls.account.observe(calls.leave("a", 10.4), 429, edge, None, 10.5)
    assert not calls.can("b", 11.4)
    assert calls.can("b", 11.6)


def test_nothing_is_apart_before_it_is_known_how_the_server_counts() -> None:
    calls = Calls()
    calls.call("a", 39, 18.0, 10.0)
    flight = calls.leave("b", 10.2)
    calls.back(flight, 39, 7.7, 10.3)
    state = RateLimit(40, 39, 7.7)
    assert apart(calls.group("b"), state, flight.sent, 10.3) == []
    assert calls.account.queues.ask_at == math.inf


def test_the_last_call_of_a_window_is_not_told_to_wait() -> None:
    calls = Calls()
    calls.call("a", 1, 18.0, 10.0)
    queues = calls.account.queues
    last = queues.enqueue("a", "interactive", None)
    assert queues.least_wait(last, 10.5) == 0
    assert queues.least_wait(queues.enqueue("a", "interactive", None), 10.5) > 7


def test_a_child_process_starts_with_nothing_under_way() -> None:
    calls = Calls()
    calls.leave("a")
    calls.account.queues.enqueue("b", "bulk", None)
    queues = calls.account.queues
    queues.forget_calls()
    assert (queues.waiting, queues.first_calls, queues.dispatch(10.1)) == (0, 0, [])
    assert (calls.group().in_flight, calls.group("b").bulk_waiting) == (0, 0)


def test_calls_of_the_parent_that_were_under_way_may_have_been_taken() -> None:
    calls = Calls()
    calls.call("a", 5, 18.0, 10.0)
    calls.leave("a", 10.2)
    calls.leave("a", 10.2)
    calls.account.queues.forget_calls()
    assert calls.group().reported(10.3) == 3


def test_a_first_reading_takes_the_kind_that_the_server_is_known_by() -> None:
    calls = Calls()
    known(calls, "a")
    calls.call("b", 9, 18.0, 10.3, limit=10)
    assert calls.group("b").kind == "window"
