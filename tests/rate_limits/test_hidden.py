"""How fast one operation may go: slow start, fewer calls after a 429, and hidden limits."""

from __future__ import annotations

import math

import pytest

from close_async.rate_limits.hidden import Pace

SPAN = 2.0


def leave(pace: Pace, at: float, count: int = 1) -> None:
    for _ in range(count):
        pace.leave(at, SPAN)


def take(pace: Pace, at: float, count: int = 1) -> None:
    """Let calls leave and be taken at once."""
    for _ in range(count):
        pace.leave(at, SPAN)
        pace.accepted(at, at, SPAN)


def refuse(
    pace: Pace,
    at: float,
    wait: float = 1.0,
    *,
    in_flight: int = 0,
    span: float | None = SPAN,
    bucket: bool = False,
) -> None:
    pace.leave(at, SPAN)
    pace.refused(at, at, wait, in_flight=in_flight, span=span, bucket=bucket)


def when(
    pace: Pace, at: float, *, in_flight: int = 0, waiting: int = 99, limit: int | None = None
) -> float:
    return pace.take(at, in_flight, waiting, SPAN, limit)


def room(pace: Pace, at: float, limit: int | None = None) -> int:
    """Let as many calls leave as may; return how many did."""
    count = 0
    while when(pace, at, limit=limit) <= at:
        leave(pace, at)
        count += 1
    return count


# -- slow start -----------------------------------------------------------------------------


@pytest.mark.parametrize(("limit", "first"), [(None, 2), (63, 2), (64, 3), (640, 14)])
def test_of_an_unknown_operation_few_calls_leave_at_first(limit: int | None, first: int) -> None:
    assert room(Pace(), 10.0, limit) == first


def test_further_calls_leave_half_a_second_after_the_last_one() -> None:
    pace = Pace()
    leave(pace, 10.0, 2)
    assert when(pace, 10.25) == 10.5
    assert when(pace, 10.5) == 10.5


def test_a_quarter_and_two_calls_leave_beyond_those_taken() -> None:
    pace = Pace()
    take(pace, 10.0, 8)
    assert room(pace, 10.25) == 4


def test_of_a_window_before_only_calls_taken_together_count_in_full() -> None:
    pace = Pace()
    for number in range(8):
        take(pace, 10.0 + 0.25 * number)
    assert when(pace, 12.0) == 12.0  # the window is over
    assert room(pace, 12.0) == 4 + 2 + 1
    together = Pace()
    take(together, 10.0, 8)
    assert room(together, 12.0) == 8 + 2 + 2


def test_calls_leave_together_within_a_tenth_of_a_second() -> None:
    pace = Pace()
    for at in (10.0, 10.0625, 10.125):
        take(pace, at)
    leave(pace, 12.0)
    assert 1 + room(pace, 12.0) == 2 + 2


def test_a_response_of_an_earlier_window_does_not_count_in_this_one() -> None:
    pace = Pace()
    leave(pace, 10.0, 2)
    leave(pace, 12.0)
    pace.accepted(12.0, 12.25, SPAN)
    pace.accepted(10.0, 12.25, SPAN)
    assert 1 + room(pace, 12.25) == 1 + 2


def test_a_call_without_a_response_leaves_its_place_to_another() -> None:
    pace = Pace()
    leave(pace, 10.0, 2)
    pace.lost(10.0, 10.25, reached=False)
    assert room(pace, 10.25) == 1
    pace.lost(9.0, 10.25, reached=False)  # of an earlier window
    assert room(pace, 10.25) == 0


# -- 429s -----------------------------------------------------------------------------------


def test_calls_that_met_a_429_wait_until_fewer_of_them_than_429s_are_left() -> None:
    pace = Pace()
    take(pace, 10.0, 40)
    refuse(pace, 10.25, 3.0)
    refuse(pace, 10.25, 2.0)
    assert when(pace, 10.5, waiting=2) == 12.25
    assert when(pace, 10.5, waiting=3) == 10.5
    assert when(pace, 12.25, waiting=2) == 12.25
    assert when(pace, 12.25, waiting=1) == 13.25


def test_in_flight_is_halved_and_grows_by_one_until_it_is_free_again() -> None:
    pace = Pace()
    take(pace, 10.0, 40)
    refuse(pace, 10.25, in_flight=7)
    take(pace, 10.5, 3)  # the count means nothing any more
    assert pace.limit is None
    assert when(pace, 10.5, in_flight=6) == 10.5
    assert when(pace, 10.5, in_flight=7) == math.inf
    take(pace, 10.5)
    assert when(pace, 10.5, in_flight=7) == 10.5
    assert when(pace, 10.5, in_flight=8) == math.inf
    take(pace, 10.5)
    assert when(pace, 10.5, in_flight=30) == 10.5


def test_a_later_429_counts_its_own_calls_in_flight() -> None:
    pace = Pace()
    take(pace, 10.0, 40)
    refuse(pace, 10.25, in_flight=19)
    take(pace, 10.5, 11)
    refuse(pace, 12.5, in_flight=3)
    take(pace, 12.75, 3)
    assert when(pace, 12.75, in_flight=30) == 12.75


def test_one_call_stays_in_flight_after_however_many_429s() -> None:
    pace = Pace()
    for number in range(4):
        refuse(pace, 10.0 + number)
    assert pace.take(20.0, 0, 99, SPAN, None) == 20.0
    assert pace.take(20.0, 1, 99, SPAN, None) == math.inf


def test_429s_of_calls_that_left_before_the_first_count_once() -> None:
    pace = Pace()
    take(pace, 10.0, 40)
    for _ in range(4):
        pace.leave(10.25, SPAN)
    for in_flight in (15, 14, 13, 12):
        pace.refused(10.25, 10.5, 1.0, in_flight=in_flight, span=SPAN, bucket=False)
    take(pace, 10.75, 3)
    assert when(pace, 10.75, in_flight=8 + 3 - 1) == 10.75
    assert pace.strength == 0


def test_good_responses_to_calls_from_before_the_429_do_not_speed_up() -> None:
    pace = Pace()
    take(pace, 10.0, 40)
    leave(pace, 10.25, 10)
    refuse(pace, 10.25, in_flight=9)
    for _ in range(5):
        pace.accepted(10.25, 10.5, SPAN)
    assert when(pace, 10.5, in_flight=5) == math.inf
    take(pace, 10.5, 3)
    assert when(pace, 10.5, in_flight=7) == 10.5
    assert when(pace, 10.5, in_flight=8) == math.inf


# -- a limit --------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("wait", "span", "learnt"),
    [(1.0, None, 1.25), (1.0, 8.0, 1.25), (1.0, 2.5, None), (1.0, 2.0, None), (5.0, 2.0, 5.0)],
)
def test_how_long_a_hidden_window_lasts_is_learnt_from_the_wait(
    wait: float, span: float | None, learnt: float | None
) -> None:
    pace = Pace()
    take(pace, 10.0, 5)
    refuse(pace, 10.25, wait, span=span)
    assert pace.span == learnt


def test_a_bucket_without_a_header_has_the_length_of_its_wait() -> None:
    pace = Pace()
    take(pace, 10.0, 5)
    refuse(pace, 10.25, 0.5, span=None, bucket=True)
    assert pace.span == 0.5


def test_the_shortest_length_that_a_429_told_is_kept_but_none_shorter_than_its_wait() -> None:
    pace = Pace()
    take(pace, 10.0, 5)
    refuse(pace, 10.25, 1.0, span=8.0)
    take(pace, 20.0, 5)
    refuse(pace, 20.5, 1.0, span=8.0)
    assert pace.span == 1.25
    take(pace, 30.0, 5)
    refuse(pace, 30.0, 1.0, span=8.0)
    assert pace.span == 1.0


def test_a_suspicion_is_dropped_three_windows_after_its_429() -> None:
    pace = Pace()
    take(pace, 10.0, 5)
    refuse(pace, 10.25)
    when(pace, 16.25)
    assert pace.limit == 5
    when(pace, 16.5)
    assert pace.limit is None


def law(pace: Pace, waits: tuple[float, ...], count: int = 5) -> float:
    """Let a limit show itself in windows 4 s apart; return when it last did."""
    at = 10.0
    for wait in waits:
        take(pace, at, count)
        refuse(pace, at + 0.25, wait)
        at += 4.0
    return at - 4.0 + 0.25


@pytest.mark.parametrize(
    ("waits", "kept"),
    [((1.0, 0.5), 1.0), ((1.0, 1.5), 1.5), ((1.0, 1.0, 1.0), 2.0), ((1.0, 1.0, 1.0, 1.0), 4.0)],
)
def test_a_limit_is_kept_twice_as_long_each_time(waits: tuple[float, ...], kept: float) -> None:
    pace = Pace()
    at = law(pace, waits)
    assert (pace.limit, pace.strength, pace.held) == (5, len(waits) - 1, True)
    last = waits[-1]
    take(pace, at + last, 5)  # the new window is full
    full = at + last + SPAN
    assert when(pace, at + last) == min(at + kept, full) if kept > last else at + last


def test_a_limit_says_how_long_it_takes_no_call_at_least() -> None:
    pace = Pace()
    take(pace, 10.0, 5)
    refuse(pace, 10.25, 3.0)
    assert pace.least_wait(10.5, 2) == 0  # a suspicion only
    take(pace, 14.0, 5)
    refuse(pace, 14.25, 3.0)
    assert pace.least_wait(14.5, 3) == 2.75
    assert pace.least_wait(17.25, 1) == pace.least_wait(18.0, 3) == 0
    assert when(pace, 14.5) == 17.25


def test_calls_that_a_429_told_to_wait_have_no_chance_before() -> None:
    pace = Pace()
    refuse(pace, 10.0, 100.0)
    pace.refused(9.5, 11.0, 50.0, in_flight=0, span=SPAN, bucket=False)
    assert pace.least_wait(12.0, 1) == pace.least_wait(12.0, 2) == 49.0
    assert pace.least_wait(12.0, 3) == 0  # the third met none
    assert pace.least_wait(61.0, 1) == 49.0
    assert pace.least_wait(110.0, 1) == 0


def test_a_429_holds_nobody_whose_call_gave_up() -> None:
    pace = Pace()
    refuse(pace, 10.0, 100.0)
    assert when(pace, 12.0, waiting=1) == 110.0
    pace.give_up(2)  # of two, the other one
    assert when(pace, 12.0, waiting=1) == 110.0
    pace.give_up(1)
    assert when(pace, 12.0, waiting=1) == 12.0


def test_a_child_process_waits_for_no_429_of_its_parent() -> None:
    pace = Pace()
    refuse(pace, 10.0, 100.0)
    pace.forget_calls()
    assert when(pace, 12.0, waiting=1) == 12.0


def test_a_limit_at_another_count_is_another_suspicion() -> None:
    pace = Pace()
    law(pace, (1.0, 1.0))
    take(pace, 24.0, 2)
    refuse(pace, 24.25)
    assert (pace.limit, pace.strength) == (2, 0)


def test_a_limit_is_refuted_by_more_rounds_of_good_responses_the_surer_it_was() -> None:
    pace = Pace()
    law(pace, (1.0, 1.0))
    for number in range(7 - 1):
        take(pace, 20.0 + number / 64)
    limits = []
    for number in range(6):
        take(pace, 20.25 + number / 64)
        limits.append(pace.limit)
    assert limits == [7, 8, 9, 10, 11, None]


def test_calls_beyond_a_limit_are_tried_one_then_two_then_four_at_a_time() -> None:
    pace = Pace()
    law(pace, (1.0, 1.0))
    take(pace, 20.0, 5)
    assert when(pace, 20.25) == 20.25
    assert when(pace, 20.25, in_flight=1) == math.inf
    take(pace, 20.25)
    assert when(pace, 20.25, in_flight=1) == 20.25
    assert when(pace, 20.25, in_flight=2) == math.inf
    take(pace, 20.25)
    assert when(pace, 20.25, in_flight=2) == math.inf
    take(pace, 20.25)
    assert when(pace, 20.25, in_flight=3) == 20.25
    assert when(pace, 20.25, in_flight=4) == math.inf


def test_where_nothing_was_taken_the_wait_alone_tells_when_to_try_again() -> None:
    pace = Pace()
    for number in range(4):
        refuse(pace, 10.0 + 2 * number, 1.5)
    assert (pace.limit, pace.strength) == (0, 3)
    assert when(pace, 16.25) == 17.5
    assert when(pace, 17.5) == 17.5


def test_the_window_of_a_bucket_does_not_begin_with_the_end_of_a_wait() -> None:
    for bucket, free in ((False, True), (True, False)):
        pace = Pace()
        for at in (10.0, 14.0):
            take(pace, at + 0.5, 5)
            refuse(pace, at + 0.75, 1.0, bucket=bucket)
        take(pace, 15.75)
        refuse(pace, 15.75, 1.0, bucket=bucket)
        assert (pace.strength > 1) == (not free)


@pytest.mark.parametrize(("again", "limit"), [(2, 5 + 2), (3, 3)])
def test_less_than_half_again_after_a_wait_shows_that_no_window_began(
    again: int, limit: int
) -> None:
    pace = Pace()
    take(pace, 10.0, 5)
    refuse(pace, 10.25)
    take(pace, 11.5, again)
    refuse(pace, 11.5)
    assert pace.limit == limit


@pytest.mark.parametrize(
    ("before", "latest", "in_flight", "same"),
    [(10, 10, 0, True), (10, 11, 0, False), (0, 6, 4, True), (0, 6, 3, False)],
)
def test_a_limit_is_known_again_at_every_count_that_fits_it(
    before: int, latest: int, in_flight: int, same: bool
) -> None:
    pace = Pace()
    take(pace, 10.0, 10)
    refuse(pace, 10.1)
    take(pace, 12.5, 10)
    refuse(pace, 12.6)
    assert (pace.limit, pace.strength) == (10, 1)
    if before:
        take(pace, 20.0, before)
    take(pace, 21.5, latest)
    pace.limit = 10
    refuse(pace, 21.6, in_flight=in_flight)
    assert (pace.strength == 2) == same


def test_a_hidden_window_lasts_no_less_than_a_429_ever_said_to_wait() -> None:
    pace = Pace()
    take(pace, 10.0, 10)
    refuse(pace, 10.1, wait=2.0, span=None)
    take(pace, 12.5, 10)
    refuse(pace, 12.6, wait=1.0, span=None)
    assert pace.span == 2.0
    take(pace, 15.0, 3)
    refuse(pace, 15.1, wait=1.0, span=None)  # another suspicion, of which that is not known
    assert pace.span == pytest.approx(1.1)


def test_of_two_calls_that_were_told_to_wait_the_one_that_gives_up_has_waited() -> None:
    pace = Pace()
    refuse(pace, 10.0, wait=1.0)
    take(pace, 10.05, 5)
    refuse(pace, 10.1, wait=50.0)
    pace.give_up(2)
    assert when(pace, 12.0, waiting=1) == pytest.approx(60.1)
