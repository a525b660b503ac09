"""What a response says about rate limits: its `RateLimit` header, and how long a 429 asks to wait.

Three families of headers are in use. `RateLimit` (and its older form `x-rate-limit-*`) tells the
state of the endpoint group that the call belongs to. The trio `ratelimit-limit`,
`ratelimit-remaining`, `ratelimit-reset` belongs to another limiter, at the edge, which counts
seconds and knows no groups: it never says anything about a group, and matters only on a 429 that
shows its own `ratelimit-remaining: 0`.

What is malformed is ignored, as the standard's draft asks. What asks for a longer wait than
`LONGEST_WAIT` is waited for that long, and then tried.
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import cast

from close_async._base import waits

__all__ = ["LONGEST_WAIT", "RateLimit", "Refusal", "parse_rate_limit", "parse_refusal"]

LONGEST_WAIT = 300.0
"""Seconds that no response makes a call wait longer than, whatever it says."""

_MOST_CARRIED = 16
"""Windows whose calls may remain at once, where unused ones carry over."""

_LONGEST_RESET = 86_400.0
"""A reset beyond a day, in seconds, is a timestamp or nonsense, and either way malformed."""

_USUAL_WAIT = 1.0
"""Seconds to wait after a 429 that does not say how long."""

_COMMON = re.compile(
    r"limit=(\d{1,15})[;,] ?remaining=(\d{1,15})[;,] ?reset=(\d{1,15}(?:\.\d{1,15})?)", re.ASCII
)
"""The header as it nearly always comes, with every response; read in one go."""

_PART = re.compile(r'^"?([a-z]+)"?\s*=\s*"?(\d{1,15}(?:\.\d{1,15})?)"?$')


@dataclass(frozen=True, slots=True)
class RateLimit:
    """The state of one endpoint group as a response told it.

    Args:
        limit: calls that one window of the group takes.
        remaining: calls left in the current window, after this one; more than `limit` where unused
            calls of earlier windows carry over.
        reset: seconds until the window ends, as sent: whole, or with decimals.
        decimals: how many digits `reset` had after its point: "2.000" is exact, "2" was rounded.

    https://developer.close.com/topics/rate-limits/
    """

    limit: int
    remaining: int
    reset: float
    decimals: int = field(default=0, compare=False)


@dataclass(frozen=True, slots=True)
class Refusal:
    """What a 429 says beyond its `RateLimit` header.

    Args:
        wait: seconds to wait before the next call, or None where the response does not say.
        exact: whether `wait` came with decimals, so that it was not rounded up.
        group: the identifier of the endpoint group, where the response's body gives one.
        scope: "key" or "org", where the response's body says whose limit was hit.
        edge: whether the limiter at the edge refused, which knows no endpoint groups.
    """

    wait: float | None
    exact: bool
    group: str | None
    scope: str | None
    edge: bool

    @property
    def pause(self) -> float:
        """Seconds to wait, also where the response does not say."""
        return _USUAL_WAIT if self.wait is None else self.wait


def parse_rate_limit(headers: Mapping[str, str]) -> RateLimit | None:
    """Return the state of the endpoint group, or None where the headers do not tell it.

    Args:
        headers: the response's headers, their names in lower case.

    https://developer.close.com/topics/rate-limits/
    """
    text = headers.get("ratelimit")
    if text is not None:
        return _parse_combined(text)
    if "x-rate-limit-limit" not in headers:
        return None
    return _state(
        _number(headers.get("x-rate-limit-limit")),
        _number(headers.get("x-rate-limit-remaining")),
        _number(headers.get("x-rate-limit-reset")),
        _decimals(headers.get("x-rate-limit-reset", "")),
    )


def parse_refusal(headers: Mapping[str, str], body: object = None) -> Refusal:
    """Return how long a 429 asks to wait, and what else it says.

    The most exact statement wins: the group's own reset, then `rate_reset` of the body, then
    `retry-after`, which is rounded up.

    Args:
        headers: the response's headers, their names in lower case.
        body: the decoded body, if it was JSON.

    https://developer.close.com/topics/rate-limits/
    """
    details = _error_of(body)
    group = _text(details.get("rate_endpoint_group"))
    scope = _text(details.get("rate_limit_type"))
    retry_after = waits.retry_after(headers)
    if retry_after is not None:
        retry_after = min(retry_after, LONGEST_WAIT)
    state = parse_rate_limit(headers)
    if _number(headers.get("ratelimit-remaining")) == 0 and (state is None or state.remaining > 0):
        edge_reset = _wait(headers.get("ratelimit-reset"))
        wait = edge_reset if edge_reset is not None else retry_after
        return Refusal(wait, exact=False, group=group, scope=scope, edge=True)
    if state is not None and state.remaining == 0:
        wait = min(state.reset, LONGEST_WAIT)
        return Refusal(wait, _has_fraction(wait), group, scope, edge=False)
    told = _wait(details.get("rate_reset"))
    if told is not None:
        return Refusal(told, _has_fraction(told), group, scope, edge=False)
    return Refusal(retry_after, exact=False, group=group, scope=scope, edge=False)


def _parse_combined(text: str) -> RateLimit | None:
    common = _COMMON.fullmatch(text)
    if common is not None:
        limit, remaining, reset = common.groups()
        return _state(float(limit), float(remaining), float(reset), _decimals(reset))
    parts: dict[str, float] = {}
    decimals = 0
    for piece in text.lower().replace(";", ",").split(","):
        match = _PART.match(piece.strip())
        if match is None:
            if piece.strip() and "=" in piece:
                return None
            continue
        name, value = match.group(1), float(match.group(2))
        if name == "reset":
            decimals = _decimals(match.group(2))
        if parts.setdefault(name, value) != value:
            return None
    return _state(parts.get("limit"), parts.get("remaining"), parts.get("reset"), decimals)


def _state(
    limit: float | None, remaining: float | None, reset: float | None, decimals: int
) -> RateLimit | None:
    if limit is None or remaining is None or reset is None:
        return None
    if limit < 1 or _has_fraction(limit) or remaining > _MOST_CARRIED * limit:
        return None
    if reset > _LONGEST_RESET:
        return None
    return RateLimit(int(limit), int(remaining), reset, decimals)


def _number(value: object) -> float | None:
    """Return a number that can be a count or a wait: finite, not negative, at most a day."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        number = float(value)
    except (ValueError, OverflowError):
        return None
    if not math.isfinite(number) or number < 0 or number > _LONGEST_RESET:
        return None
    return number


def _wait(value: object) -> float | None:
    """Return the seconds to wait that a value asks for, as far as they are waited for."""
    if isinstance(value, bool) or not isinstance(value, (int, float, str)):
        return None
    try:
        seconds = float(value)
    except OverflowError:
        return LONGEST_WAIT
    except ValueError:
        return None
    return min(seconds, LONGEST_WAIT) if seconds >= 0 else None


def _decimals(text: str) -> int:
    return len(text.partition(".")[2])


def _has_fraction(number: float) -> bool:
    return number != int(number)


def _text(value: object) -> str | None:
    return value if isinstance(value, str) and value else None


def _error_of(body: object) -> Mapping[str, object]:
    if not isinstance(body, Mapping):
        return {}
    content = cast("Mapping[str, object]", body)
    error = content.get("error")
    return cast("Mapping[str, object]", error) if isinstance(error, Mapping) else content
