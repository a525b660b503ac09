"""Rate limits per endpoint group: when a request may be sent, and what the server said about it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from close_async.rate_limits.base import (
    AccountLimits,
    GroupLearnt,
    GroupLimits,
    Limiter,
    LimitEvent,
    OnEvent,
    OperationHeld,
    Permit,
    Priority,
    RateLimitsSnapshot,
    Refused,
)
from close_async.rate_limits.headers import RateLimit, parse_rate_limit

if TYPE_CHECKING:
    from close_async.rate_limits.limiter import RateLimiter
    from close_async.rate_limits.redis import RedisRateLimiter

__all__ = [
    "AccountLimits",
    "GroupLearnt",
    "GroupLimits",
    "LimitEvent",
    "Limiter",
    "OnEvent",
    "OperationHeld",
    "Permit",
    "Priority",
    "RateLimit",
    "RateLimiter",
    "RateLimitsSnapshot",
    "RedisRateLimiter",
    "Refused",
    "parse_rate_limit",
]


def __getattr__(name: str) -> object:
    if name == "RateLimiter":
        from close_async.rate_limits.limiter import RateLimiter

        return RateLimiter
    if name == "RedisRateLimiter":
        from close_async.rate_limits.redis import RedisRateLimiter

        return RedisRateLimiter
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
