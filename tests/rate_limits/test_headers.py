"""What answers say about rate limits is read in every form, and nonsense is ignored."""

from __future__ import annotations

import pytest

from close_async.rate_limits.headers import RateLimit, parse_rate_limit, parse_refusal


@pytest.mark.parametrize(
    "text",
    [
        "limit=240, remaining=239, reset=2",
        "limit=240; remaining=239; reset=2",
        "LIMIT=240, Remaining=239, reset=2",
        "limit=240,remaining=239,reset=2.0",
        "reset=2; limit=240; remaining=239",
    ],
)
def test_every_form_of_the_header_is_read(text: str) -> None:
    assert parse_rate_limit({"ratelimit": text}) == RateLimit(240, 239, 2.0)


def test_calls_of_sixteen_windows_may_have_been_carried_over() -> None:
    state = parse_rate_limit({"ratelimit": "limit=10, remaining=160, reset=86400"})
    assert state == RateLimit(10, 160, 86_400.0)


def test_decimals_of_reset_are_kept() -> None:
    state = parse_rate_limit({"ratelimit": "limit=10, remaining=0, reset=0.125"})
    assert state == RateLimit(10, 0, 0.125)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "garbage",
        "limit=240",
        "limit=-1, remaining=1, reset=1",
        "limit=10, remaining=161, reset=1",
        "limit=0, remaining=0, reset=1",
        "limit=10, remaining=nan, reset=1",
        "limit=10, remaining=1, reset=1800000000",
        "limit=10, remaining=1, reset=86401",
        "limit=10, remaining=1, reset=1, limit=20",
        "limit=1e3, remaining=1, reset=1",
    ],
)
def test_a_malformed_header_is_ignored(text: str) -> None:
    assert parse_rate_limit({"ratelimit": text}) is None


def test_the_older_headers_are_read() -> None:
    headers = {
        "x-rate-limit-limit": "40",
        "x-rate-limit-remaining": "39",
        "x-rate-limit-reset": "0.5",
    }
    assert parse_rate_limit(headers) == RateLimit(40, 39, 0.5)


def test_the_trio_of_the_edge_is_no_group() -> None:
    headers = {"ratelimit-limit": "60", "ratelimit-remaining": "59", "ratelimit-reset": "1"}
    assert parse_rate_limit(headers) is None


def test_a_refusal_waits_for_the_reset_of_its_group() -> None:
    headers = {"ratelimit": "limit=10, remaining=0, reset=1.25", "retry-after": "2"}
    assert parse_refusal(headers).wait == 1.25


def test_a_refusal_reads_the_old_body() -> None:
    body = {"error": {"rate_reset": 0.5, "rate_limit_type": "org", "rate_endpoint_group": "g1"}}
    refusal = parse_refusal({"retry-after": "1"}, body)
    assert (refusal.wait, refusal.scope, refusal.group) == (0.5, "org", "g1")


def test_a_refusal_falls_back_to_retry_after() -> None:
    assert parse_refusal({"retry-after": "3"}, ["not", "an", "object"]).wait == 3.0


def test_a_refusal_by_the_edge_waits_its_reset() -> None:
    refusal = parse_refusal({"ratelimit-remaining": "0", "ratelimit-reset": "1"})
    assert refusal.edge
    assert refusal.wait == 1.0


def test_a_refusal_that_says_nothing_has_no_wait() -> None:
    refusal = parse_refusal({"retry-after": "soon"})
    assert (refusal.wait, refusal.pause) == (None, 1.0)


def test_a_reset_tells_by_its_digits_how_exact_it_is() -> None:
    for text, decimals in (("2", 0), ("2.0", 1), ("2.000", 3)):
        for header in (
            f"limit=9, remaining=8, reset={text}",
            f"Limit=9; Remaining=8; Reset={text}",
        ):
            state = parse_rate_limit({"ratelimit": header})
            assert state is not None
            assert state.decimals == decimals
