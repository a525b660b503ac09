"""How many calls one group takes now, what it keeps for later, and when to ask it again."""

from __future__ import annotations

import pytest

from close_async.rate_limits.group import Group, Window
from tests.rate_limits.calls import Calls, known


def told(remaining: int, limit: int = 40) -> tuple[Group, Window]:
    """Return a group whose window, read at 10.1, ends at 18 or 0.052 s before or after."""
    calls = Calls()
    calls.call("a", remaining, 18.0, 10.0, limit=limit)
    group = calls.group()
    group.kind = "window"
    assert group.told is not None
    return group, group.told


def bucket(remaining: int, refill: float = 5.0) -> tuple[Group, Window]:
    """Return a bucket of 40 calls, read at 10.1."""
    group, window = told(remaining)
    group.kind, window.refill = "bucket", refill
    return group, window


# -- kept for the end of a window -----------------------------------------------------------


def test_the_last_calls_of_a_window_are_kept_for_its_end_when_more_wait() -> None:
    group, window = told(3, limit=400)
    group.waiting = 5
    assert group.take(11.0, False, 0) == 11.0
    assert group.take(11.0, False, 1) == pytest.approx(window.end.low, abs=1e-5)
    assert group.take(11.0, False, 3) == window.end.high
    group.waiting = 1
    assert group.take(11.0, False, 1) == 11.0


def test_kept_calls_leave_one_by_one_while_the_window_may_be_over() -> None:
    group, window = told(2, limit=400)
    group.waiting = 5
    low, width = window.end.low, window.end.high - window.end.low
    early, late = low + 0.4 * width, low + 0.6 * width
    assert group.take(early, False, 0) == early
    assert group.take(early, False, 1) == pytest.approx(low + 0.5 * width, abs=1e-5)
    assert group.take(late, False, 1) == late


def test_nothing_is_kept_where_less_than_a_call_is_at_stake() -> None:
    group, _ = told(1, limit=40)
    group.waiting = 5
    assert group.take(11.0, False, 0) == 11.0


@pytest.mark.parametrize(("span", "tail"), [(8.0, 0.8), (2.0, 0.5), (0.6, 0.3), (20.0, 2.0)])
def test_bulk_leaves_a_tenth_until_the_tail(span: float, tail: float) -> None:
    group, window = told(4)
    group.span = span
    begins = window.end.low - tail
    assert group.take(begins - 0.01, True, 0) == pytest.approx(begins)
    assert group.take(begins, True, 0) == begins
    richer, _ = told(5)
    assert richer.take(10.5, True, 0) == 10.5


def test_a_tenth_is_rounded_up() -> None:
    group, _ = told(5, limit=41)
    assert group.take(10.5, True, 0) > 10.5


@pytest.mark.parametrize(("end", "another"), [(17.8, False), (18.25, False), (18.35, True)])
def test_an_end_that_moves_by_two_hundredths_of_a_window_is_the_same_one(
    end: float, another: bool
) -> None:
    calls = Calls()
    known(calls, "a")
    before = calls.group().window
    calls.call("a", 30, end, 10.5)
    assert (calls.group().window > before) == another
    assert calls.group().reported(10.7) == 30


@pytest.mark.parametrize(("end", "another"), [(10.91, True), (11.07, False), (11.09, True)])
def test_an_end_that_moves_by_a_twentieth_of_a_second_is_the_same_one(
    end: float, another: bool
) -> None:
    calls = Calls()
    calls.call("a", 39, 11.0, 10.0, took=0.02)
    calls.account.queues.rounding.kind = "window"
    group = calls.group()
    group.kind = "window"
    before, read_at = group.window, group.told.read_at if group.told else 0.0
    calls.call("a", 30, end, 10.5, took=0.02)
    assert group.told is not None
    assert (group.window > before or group.told.read_at == read_at) == another


def test_a_429_after_the_window_was_over_shows_that_its_rounding_is_not_known() -> None:
    calls = Calls()
    known(calls, "a")
    rounding, group = calls.account.queues.rounding, calls.group()
    rounding.step = 1.0
    rounding.forget()
    rounding.still_open(19.0, 18.1)
    assert rounding.early == pytest.approx(-0.002)
    assert group.told is not None
    group.told.end.refresh()
    flight = calls.leave("a", 19.5)
    headers = {"ratelimit": "limit=40, remaining=0, reset=1"}
    calls.account.observe(flight, 429, headers, None, 19.6)
    assert rounding.early == pytest.approx(-1.002)


# -- foreign traffic, shares, unknown windows -----------------------------------------------


def seen_foreign(group: Group, times: int, at: float = 10.1) -> None:
    for _ in range(times):
        group.foreign.refused(at, 40)


@pytest.mark.parametrize(
    ("left", "in_flight", "leaves"),
    [(9, 5, True), (8, 2, False), (8, 1, True), (3, 1, False), (1, 0, True), (20, 2, True)],
)
def test_calls_that_others_may_take_leave_when_few_are_under_way(
    left: int, in_flight: int, leaves: bool
) -> None:
    group, window = told(left + in_flight)
    group.kind = "window"
    group.in_flight = in_flight
    seen_foreign(group, 8)
    when = group.take(10.1, False, 0)
    assert when == (10.1 if leaves else window.over_at)


def test_no_call_is_kept_for_the_end_of_a_window_that_others_use() -> None:
    group, window = told(1)
    group.kind, group.waiting = "window", 9
    window.end.low, window.end.high = 10.0, 11.0
    assert group.take(10.1, False, 0) > 10.1
    seen_foreign(group, 1)
    assert group.take(10.1, False, 0) == 10.1


def test_bulk_leaves_a_tenth_beside_foreign_traffic_too() -> None:
    group, _ = told(4)
    seen_foreign(group, 1)
    assert group.take(10.1, False, 0) == 10.1
    assert group.take(10.1, True, 0) > 10.1


@pytest.mark.parametrize(("left", "wait"), [(5, 1 / 5), (6, 0.0)])
def test_a_bucket_that_others_use_never_runs_low(left: int, wait: float) -> None:
    group, _ = bucket(left)
    seen_foreign(group, 2)
    assert group.take(10.15, False, 0) == pytest.approx(10.15 + wait)


def test_a_reading_is_believed_for_five_minutes_at_most() -> None:
    group, window = told(20)
    window.end.high = 1e6
    assert (window.over_at, window.current(310.0), window.current(310.1)) == (310.1, True, False)
    assert group.current(310.0)


def test_a_process_that_lost_the_others_keeps_to_its_share() -> None:
    calls = Calls()
    calls.call("a", 39, 18.0, 10.0)
    calls.account.queues.rounding.share = 0.25
    assert calls.group().reported(10.2) == 10 - 1
    calls.leave("a", 10.2)
    assert calls.group().reported(10.2) == 10 - 2


@pytest.mark.parametrize(("responses", "probes"), [(0, 1), (1, 2), (15, 2), (16, 3), (2_000, 64)])
def test_a_group_that_never_tells_may_go_faster(responses: int, probes: int) -> None:
    group = Calls().account.queues.enqueue("a", "interactive", None).operation.group
    for _ in range(responses):
        group.responded_without_header()
    count = 0
    while group.take(10.0, False, 0) <= 10.0:
        group.leave(10.0)
        count += 1
    assert count == probes
    assert group.take(10.0, False, 0) == 10.0 + probes


def test_the_limit_told_before_counts_where_it_is_closer() -> None:
    calls = Calls()
    calls.call("a", 3, 18.0, 10.0)
    calls.call("a", 50, 18.0, 10.2, limit=120)
    group = calls.group()
    assert (group.reported(10.4), group.reported(10.4), group.limit) == (2, 2, 120)


# -- buckets --------------------------------------------------------------------------------


def test_a_bucket_gains_calls_up_to_its_limit() -> None:
    group, _ = bucket(2)
    assert [group.reported(at) for at in (10.1, 10.35, 10.55, 100.0)] == [2, 3, 4, 40]


def test_it_is_asked_again_when_a_bucket_has_gained_a_call() -> None:
    group, _ = bucket(0)
    assert group.take(10.15, False, 0) == pytest.approx(10.35)
    assert group.take(10.15, False, 2) == pytest.approx(10.75)


def test_bulk_leaves_a_tenth_of_a_bucket() -> None:
    assert bucket(5)[0].take(10.15, True, 0) == 10.15
    assert bucket(4)[0].take(10.15, True, 0) == 11.15


def told_at(calls: Calls, at: float, remaining: int, reset: float) -> None:
    calls.back(calls.leave("a", at), remaining, reset, at + 0.1)


def test_more_calls_left_than_before_make_a_bucket_of_what_was_not_known_as_a_window() -> None:
    calls = Calls()
    told_at(calls, 10.0, 29, 2.2)
    assert calls.group().kind is None
    told_at(calls, 10.5, 31, 1.75)
    assert calls.group().kind == "bucket"
    assert calls.account.queues.rounding.kind == "bucket"
    assert calls.group().told is not None
    assert calls.group().reported(10.6) >= 31


def test_an_end_that_moves_three_times_makes_a_bucket() -> None:
    calls = Calls()
    kinds: list[object] = []
    for number in range(4):
        told_at(calls, 10.0 + 0.5 * number, 29, 2.2)
        kinds.append(calls.group().kind)
    assert kinds == [None, None, None, "bucket"]


def test_a_bucket_whose_readings_leave_no_rate_is_a_window() -> None:
    calls = Calls()
    for number in range(4):
        told_at(calls, 10.0 + 0.5 * number, 29, 2.2)
    told_at(calls, 12.5, 10, 2.2)
    group = calls.group()
    assert (group.kind, calls.account.queues.rounding.kind) == ("window", "window")
    assert group.told is not None
    assert group.told.refill == 0
    assert group.reported(12.7) == 10


def test_calls_left_at_most_are_those_a_bucket_can_have_gained_since() -> None:
    _, window = bucket(2)
    window.steady.high = 5.0
    assert window.at_most(10.5, "window") == 2
    assert window.at_most(10.5, "bucket") == 2 + 3
    window.steady.high = 1e9
    assert window.at_most(10.5, "bucket") is None
    window.refill = 0.0
    assert window.at_most(19.0, "window") is None


# -- which groups are the same --------------------------------------------------------------


@pytest.mark.parametrize(("name", "end", "shares"), [("h", 18.0, False), ("g", 21.0, True)])
def test_the_servers_names_decide_which_groups_are_the_same(
    name: str, end: float, shares: bool
) -> None:
    calls = Calls()
    known(calls, "a", "b")
    calls.group("a").identifier, calls.group("b").identifier = "g", name
    calls.call("b", 30, end, 10.4)
    assert (calls.group("b") in calls.group("a").may_share) == shares


@pytest.mark.parametrize(("responses", "shares"), [(5, True), (6, False)])
def test_a_group_without_headers_is_apart_after_some_responses(
    responses: int, shares: bool
) -> None:
    calls = Calls()
    for number in range(responses):
        calls.account.observe(calls.leave("quiet", 10.0 + number), 200, {}, None, 10.1 + number)
    calls.call("a", 39, 28.0, 20.0)
    assert (calls.group("quiet") in calls.group("a").may_share) == shares


def test_a_window_and_a_bucket_are_apart() -> None:
    calls = Calls()
    known(calls, "a", "b")
    calls.group("a").kind = "bucket"
    calls.call("b", 37, 18.0, 10.4)
    assert calls.group("b") not in calls.group("a").may_share


def test_groups_that_joined_add_up_what_is_theirs() -> None:
    calls = Calls()
    known(calls, "a", "b")
    mine, its = calls.group("a"), calls.group("b")
    mine.in_flight, mine.waiting, mine.bulk_waiting, mine.unattributed = 1, 2, 3, 4
    its.in_flight, its.waiting, its.bulk_waiting, its.unattributed = 10, 20, 30, 40
    assert its.told is not None
    assert mine.told is not None
    its.told.included, its.told.left = 5, 7
    seen_foreign(its, 3)
    mine.absorb(its)
    assert (mine.in_flight, mine.waiting, mine.bulk_waiting) == (11, 22, 33)
    assert mine.unattributed == 4 + 40 - 5
    assert (mine.told.left, mine.foreign.expected(10.1)) == (7, 3)
