"""Hidden groups, windows and headers."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import get_args

import pytest
from hypothesis import given
from hypothesis import strategies as st

from close_async.sandbox import Rate, RateGroup, SandboxConfig
from close_async.sandbox.config import RatePolicy
from close_async.sandbox.http.rate_limits import RateLimits
from tests.sandbox.http_api import Api


def _limits(policy: RatePolicy = "first_request", **config: object) -> RateLimits:
    given = {"rate": Rate(4, 8.0), "rate_groups": (), "rate_policy": policy, **config}
    return RateLimits(SandboxConfig(**given))  # type: ignore[arg-type]


def _allowed(limits: RateLimits, now: float, operation: str = "GET /me/", key: str = "k") -> bool:
    verdict = limits.check(operation, key, now)
    assert verdict is not None
    return verdict.allowed


def test_a_window_starts_with_its_first_request() -> None:
    limits = _limits()
    assert [_allowed(limits, 103.0) for _ in range(5)] == [True] * 4 + [False]
    assert not _allowed(limits, 110.9)
    assert _allowed(limits, 111.0)


def test_limitlion_starts_its_windows_on_whole_seconds_and_keeps_their_phase() -> None:
    limits = _limits("limitlion")
    assert [_allowed(limits, 103.7) for _ in range(5)] == [True] * 4 + [False]
    assert not _allowed(limits, 110.9)
    assert _allowed(limits, 113.5)  # a window that began at 111
    assert _allowed(limits, 119.0)
    verdict = limits.check("GET /me/", "k", 120.25)
    assert verdict is not None
    assert (verdict.remaining, verdict.reset) == (2, 6.75)


def test_limitlion_forgets_its_phase_after_two_idle_windows() -> None:
    limits = _limits("limitlion")
    assert _allowed(limits, 103.0)
    verdict = limits.check("GET /me/", "k", 120.0)
    assert verdict is not None
    assert verdict.reset == 8.0


def test_limitlion_carries_over_what_was_not_used_as_far_as_its_burst_goes() -> None:
    limits = _limits("limitlion", rate_burst=2.0)
    assert [_allowed(limits, 100.0) for _ in range(9)] == [True] * 8 + [False]
    assert [_allowed(limits, 108.0) for _ in range(2)] == [True] * 2
    assert [_allowed(limits, 116.0) for _ in range(7)] == [True] * 6 + [False]


def test_the_header_tells_of_the_limit_that_is_closer_to_being_hit() -> None:
    limits = _limits("limitlion")
    verdicts = [limits.check("GET /me/", key, 100.0) for key in "aaabbbbccc"]
    told = [(v.rate.limit, v.remaining, v.scope) for v in verdicts if v is not None]
    assert told[6] == (4, 0, "key")
    assert told[7:] == [(4, 3, "key"), (4, 2, "key"), (4, 1, "key")]
    last = limits.check("GET /me/", "d", 100.0)
    assert last is not None
    assert (last.rate.limit, last.remaining, last.scope) == (12, 1, "org")


def test_aligned_windows_start_on_multiples_of_their_length() -> None:
    limits = _limits("aligned")
    assert [_allowed(limits, 103.0) for _ in range(5)] == [True] * 4 + [False]
    assert _allowed(limits, 104.0)


def test_a_bucket_refills_steadily() -> None:
    limits = _limits("token_bucket")
    assert [_allowed(limits, 100.0) for _ in range(5)] == [True] * 4 + [False]
    assert not _allowed(limits, 101.9)
    assert _allowed(limits, 102.0)
    assert not _allowed(limits, 102.1)


def test_a_bucket_tells_how_long_the_next_token_takes() -> None:
    limits = _limits("token_bucket")
    for _ in range(4):
        limits.check("GET /me/", "k", 100.0)
    refused = limits.check("GET /me/", "k", 100.5)
    assert refused is not None
    assert refused.reset == pytest.approx(1.5)


def test_a_refused_request_does_not_count() -> None:
    limits = _limits()
    for _ in range(50):
        limits.check("GET /me/", "k", 100.0)
    assert [_allowed(limits, 108.0) for _ in range(4)] == [True] * 4


def test_keys_count_apart_until_the_organization_is_full() -> None:
    limits = _limits(organization_factor=3)
    allowed = [_allowed(limits, 100.0, key=key) for key in "abcd" for _ in range(4)]
    assert allowed == [True] * 12 + [False] * 4
    verdict = limits.check("GET /me/", "d", 100.0)
    assert verdict is not None
    assert verdict.scope == "org"


def test_operations_of_one_group_share_its_allowance() -> None:
    group = RateGroup("pair", ("GET /me/", "* /user/*"), Rate(2, 8.0))
    limits = _limits(rate_groups=(group,))
    assert _allowed(limits, 100.0, "GET /me/")
    assert _allowed(limits, 100.0, "GET /user/{id}/")
    assert not _allowed(limits, 100.0, "GET /user/")
    assert _allowed(limits, 100.0, "GET /lead/")


@pytest.mark.parametrize(
    ("operation", "limit"),
    [("POST /data/search/", 16), ("DELETE /lead/{id}/", 80), ("GET /lead/{id}/", 240)],
)
def test_the_defaults_are_those_seen_live(operation: str, limit: int) -> None:
    verdict = RateLimits(SandboxConfig()).check(operation, "k", 100.0)
    assert verdict is not None
    assert (verdict.rate.limit, verdict.rate.window) == (limit, 8.0)


def test_reads_and_writes_of_leads_are_counted_apart() -> None:
    limits = RateLimits(SandboxConfig())
    groups = {limits.group(name).name for name in ("GET /lead/", "PUT /lead/{id}/", "GET /me/")}
    assert len(groups) == 3


@pytest.mark.parametrize(
    ("form", "pattern"),
    [
        ("live", r"limit=5; remaining=4; reset=8"),
        ("documented", r"limit=5, remaining=4, reset=8"),
        ("malformed", r"limit=5; remaining=; reset=soon"),
    ],
)
def test_the_header_has_the_configured_form(
    make_api: Callable[..., Api], form: str, pattern: str
) -> None:
    api = make_api(rate=Rate(5, 8.0), rate_header=form, rate_policy="first_request")
    assert re.fullmatch(pattern, api.send("GET", "/me/").headers["ratelimit"])


def test_older_and_further_headers(make_api: Callable[..., Api]) -> None:
    older = make_api(rate=Rate(5, 8.0), rate_header="legacy").send("GET", "/me/").headers
    assert older["x-rate-limit-remaining"] == "4"
    assert "ratelimit" not in older
    edge = make_api(rate=Rate(5, 8.0), rate_edge_headers=True).send("GET", "/me/").headers
    assert [edge[f"ratelimit-{name}"] for name in ("limit", "remaining", "reset")] == [
        "60",
        "59",
        "1",
    ]
    assert "ratelimit" in edge
    none = make_api(rate=Rate(5, 8.0), rate_header="none").send("GET", "/me/").headers
    assert "ratelimit" not in none


def test_reset_can_have_decimals(make_api: Callable[..., Api]) -> None:
    api = make_api(rate=Rate(5, 8.0), rate_reset_decimals=2)
    assert re.search(r"reset=\d\.\d\d$", api.send("GET", "/me/").headers["ratelimit"])


def test_a_429_says_how_long_to_wait(make_api: Callable[..., Api]) -> None:
    api = make_api(rate=Rate(2, 8.0), rate_policy="first_request")
    responses = [api.send("GET", "/me/") for _ in range(3)]
    assert [response.status_code for response in responses] == [200, 200, 429]
    refused = responses[-1]
    assert refused.headers["retry-after"] == "8"
    assert refused.headers["ratelimit"].startswith("limit=2; remaining=0; reset=")
    error = refused.json()["error"]
    assert 7 < error["rate_reset"] <= 8
    assert (error["rate_limit_type"], len(error["rate_endpoint_group"])) == ("key", 32)
    assert api.state.rate_limited == api.state.statuses[429] == 1
    api.state.clock.advance(8)
    assert api.send("GET", "/me/").status_code == 200


def test_an_unannounced_limit_shows_only_in_its_429(make_api: Callable[..., Api]) -> None:
    group = RateGroup("quiet", ("GET /me/",), Rate(1, 8.0), announced=False)
    api = make_api(rate=Rate(240, 8.0), rate_groups=(group,), rate_policy="first_request")
    assert "ratelimit" not in api.send("GET", "/me/").headers
    refused = api.send("GET", "/me/")
    assert (refused.status_code, refused.headers["retry-after"]) == (429, "8")
    assert "ratelimit" not in refused.headers
    assert set(refused.json()["error"]) == {"message", "rate_reset"}


@pytest.mark.parametrize("text", ["240", "0/8", "5/0", "a/b", ""])
def test_a_rate_that_is_none_is_refused(text: str) -> None:
    with pytest.raises(ValueError):
        Rate.parse(text)


def test_rates_are_read() -> None:
    assert Rate.parse("240/8") == Rate(240, 8.0)
    assert Rate.parse("off") is None


@pytest.mark.parametrize("policy", get_args(RatePolicy))
@given(gaps=st.lists(st.floats(0, 5), min_size=1, max_size=60))
def test_no_policy_ever_gives_more_than_its_rate(policy: RatePolicy, gaps: list[float]) -> None:
    limits = _limits(policy)
    now, passed = 1000.0, list[float]()
    for gap in gaps:
        now += gap
        if _allowed(limits, now):
            passed.append(now)
    # Two windows may touch, and a full bucket refills while it is emptied: twice the limit in a
    # stretch as long as a window is the most that any of the policies can give.
    for start in passed:
        assert sum(start <= moment < start + 8.0 for moment in passed) <= 8


@given(gaps=st.lists(st.floats(0, 5), min_size=1, max_size=60))
def test_whoever_waits_as_told_is_let_in(gaps: list[float]) -> None:
    for policy in get_args(RatePolicy):
        limits = _limits(policy)
        now = 1000.0
        for gap in gaps:
            now += gap
            verdict = limits.check("GET /me/", "k", now)
            assert verdict is not None
            if not verdict.allowed:
                now += verdict.reset + 1e-6
                assert _allowed(limits, now)
