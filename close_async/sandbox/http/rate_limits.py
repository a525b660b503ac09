"""The hidden groups' allowances: per key, and per organization at a multiple of it.

Three ways of counting: a window that its first request opens, windows that all start on the
clock's multiples, and a bucket that refills steadily. A refused request does not count.
"""

from __future__ import annotations

import hashlib
import math
from dataclasses import dataclass
from fnmatch import fnmatchcase
from typing import Protocol

from close_async.sandbox.config import Rate, RateGroup, RatePolicy, SandboxConfig

Header = tuple[bytes, bytes]


@dataclass(slots=True)
class Verdict:
    """Whether a request may pass, and what its response tells about the allowance."""

    allowed: bool
    rate: Rate
    remaining: int
    reset: float
    scope: str
    group: RateGroup


class RateLimits:
    """Counts requests and refuses those beyond the allowance."""

    def __init__(self, config: SandboxConfig) -> None:
        self._config = config
        self._rest = RateGroup("rest", ("*",))
        self._groups: dict[str, RateGroup] = {}
        self._counts: dict[tuple[str, str], Count] = {}

    def group(self, operation: str) -> RateGroup:
        """The group that an operation belongs to."""
        found = self._groups.get(operation)
        if found is None:
            found = self._groups[operation] = next(
                (
                    group
                    for group in self._config.rate_groups
                    if any(fnmatchcase(operation, pattern) for pattern in group.operations)
                ),
                self._rest,
            )
        return found

    def check(self, operation: str, key: str, now: float) -> Verdict | None:
        """Count a request, or refuse it; None where nothing is limited.

        What the response tells is whichever limit is closer to being hit, the key's or the
        organization's.
        """
        if self._config.rate is None:
            return None
        group = self.group(operation)
        rate = group.rate or self._config.rate
        everyone = Rate(rate.limit * self._config.organization_factor, rate.window)
        own = self._count(group.name, key, rate)
        all_keys = self._count(group.name, "", everyone)
        allowed = own.has(now) and all_keys.has(now)
        if allowed:
            own.take(now)
            all_keys.take(now)
        closer, scope = own, "key"
        if all_keys.left(now) < own.left(now):
            closer, scope = all_keys, "org"
        reset = closer.reset(now) if allowed else closer.wait(now)
        return Verdict(allowed, closer.told, closer.left(now), reset, scope, group)

    def _count(self, group: str, key: str, rate: Rate) -> Count:
        count = self._counts.get((group, key))
        if count is None:
            match self._config.rate_policy:
                case "limitlion":
                    count = _Limitlion(rate, self._config.rate_burst)
                case "token_bucket":
                    count = _Bucket(rate)
                case policy:
                    count = _Window(rate, policy)
            self._counts[group, key] = count
        return count


class Count(Protocol):
    """How one limit is counted."""

    @property
    def told(self) -> Rate:
        """The rate as the header tells it."""
        ...

    def has(self, now: float) -> bool:
        """Whether a request may pass; it brings the count up to date."""
        ...

    def take(self, now: float) -> None:
        """Count a request; `has` came before."""
        ...

    def left(self, now: float) -> int:
        """How many more may pass."""
        ...

    def reset(self, now: float) -> float:
        """The seconds until there are more, as a response tells them."""
        ...

    def wait(self, now: float) -> float:
        """The seconds until a refused request may pass."""
        ...


class _Limitlion:
    """A store that refills by whole windows, as the limiter does that Close has published.

    Windows begin on the whole second of the first request and keep that phase until the store has
    been idle for twice what it holds; a store that was idle for longer is full. With a burst above
    1 what was not used carries over. https://github.com/closeio/limitlion
    """

    __slots__ = ("forgotten_at", "rate", "refreshed", "tokens", "told")

    def __init__(self, rate: Rate, burst: float) -> None:
        self.rate = rate
        self.told = Rate(math.ceil(rate.limit * burst), rate.window)
        self.tokens = self.told.limit
        self.refreshed = 0.0
        self.forgotten_at = 0.0

    def has(self, now: float) -> bool:
        if now >= self.forgotten_at:
            self.tokens, self.refreshed = self.told.limit, float(math.floor(now))
        windows = math.floor((now - self.refreshed) / self.rate.window)
        self.tokens = min(self.told.limit, self.tokens + max(0, windows) * self.rate.limit)
        self.refreshed += max(0, windows) * self.rate.window
        ttl = math.floor(2 * self.rate.window * self.told.limit / self.rate.limit)
        self.forgotten_at = now + max(1, ttl)
        return self.tokens > 0

    def take(self, now: float) -> None:
        del now
        self.tokens -= 1

    def left(self, now: float) -> int:
        del now
        return self.tokens

    def reset(self, now: float) -> float:
        return max(0.0, self.refreshed + self.rate.window - now)

    wait = reset


class _Window:
    """So many requests until the window ends."""

    __slots__ = ("aligned", "ends", "rate", "told", "used")

    def __init__(self, rate: Rate, policy: RatePolicy) -> None:
        self.rate = self.told = rate
        self.aligned = policy == "aligned"
        self.ends = 0.0
        self.used = 0

    def has(self, now: float) -> bool:
        if now >= self.ends:
            self.used = 0
            return True
        return self.used < self.rate.limit

    def take(self, now: float) -> None:
        if now >= self.ends:
            window = self.rate.window
            self.ends = (math.floor(now / window) + 1) * window if self.aligned else now + window
            self.used = 0
        self.used += 1

    def left(self, now: float) -> int:
        del now
        return self.rate.limit - self.used

    def reset(self, now: float) -> float:
        return max(0.0, self.ends - now)

    wait = reset


class _Bucket:
    """A store that refills evenly; `reset` tells when it is full again."""

    __slots__ = ("at", "rate", "tokens", "told")

    def __init__(self, rate: Rate) -> None:
        self.rate = self.told = rate
        self.tokens = float(rate.limit)
        self.at = 0.0

    def has(self, now: float) -> bool:
        gained = (now - self.at) * self.rate.limit / self.rate.window
        self.tokens = min(float(self.rate.limit), self.tokens + gained)
        self.at = now
        return self.tokens >= 1.0 - 1e-9

    def take(self, now: float) -> None:
        del now
        self.tokens -= 1.0

    def left(self, now: float) -> int:
        del now
        return int(self.tokens + 1e-9)

    def reset(self, now: float) -> float:
        del now
        return (self.rate.limit - self.tokens) * self.rate.window / self.rate.limit

    def wait(self, now: float) -> float:
        del now
        return (1.0 - self.tokens) * self.rate.window / self.rate.limit


def headers(verdict: Verdict, config: SandboxConfig) -> list[Header]:
    """The headers that tell about the allowance, in the configured form."""
    if not verdict.group.announced:
        return []
    limit, remaining = verdict.rate.limit, verdict.remaining
    decimals = config.rate_reset_decimals
    if decimals is None:
        decimals = 3 if config.rate_policy == "limitlion" else 0
    reset = _rounded_up(verdict.reset, decimals)
    written: list[Header] = []
    if config.rate_edge_headers:
        written += [
            (b"ratelimit-limit", b"60"),
            (b"ratelimit-remaining", b"59"),
            (b"ratelimit-reset", b"1"),
        ]
    match config.rate_header:
        case "live":
            text = f"limit={limit}; remaining={remaining}; reset={reset}"
        case "documented":
            text = f"limit={limit}, remaining={remaining}, reset={reset}"
        case "malformed":
            text = f"limit={limit}; remaining=; reset=soon"
        case "legacy":
            return [
                *written,
                (b"x-rate-limit-limit", str(limit).encode()),
                (b"x-rate-limit-remaining", str(remaining).encode()),
                (b"x-rate-limit-reset", f"{verdict.reset:.6f}".encode()),
            ]
        case "none":
            return written
    return [*written, (b"ratelimit", text.encode())]


def refusal(verdict: Verdict) -> tuple[dict[str, object], list[Header]]:
    """The body of a 429 and its `retry-after`, in whole seconds, rounded up."""
    error: dict[str, object] = {
        "message": "Too many requests of this kind in this period.",
        "rate_reset": round(verdict.reset, 6),
    }
    if verdict.group.announced:
        error |= {
            "rate_limit": verdict.rate.limit,
            "rate_window": verdict.rate.window,
            "rate_limit_type": verdict.scope,
            "rate_endpoint_group": hashlib.md5(verdict.group.name.encode()).hexdigest(),
        }
    seconds = max(1, math.ceil(verdict.reset))
    return {"error": error}, [(b"retry-after", str(seconds).encode())]


def _rounded_up(seconds: float, decimals: int) -> str:
    scale = 10**decimals
    value = math.ceil(seconds * scale - 1e-9) / scale
    return f"{value:.{decimals}f}"
