"""When a failed call is tried again, after how long, and how much of that is too much.

Close has no idempotency keys: a POST whose response was lost may have happened, so it is not sent
again. What may be repeated is repeated after a random wait (full jitter, so that many clients do
not come back together), from a budget that all calls of a client share: when everything fails,
retries must not multiply the load.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from enum import Enum
from typing import Any, Final, cast

from close_async._base import clock

DEFAULT_MAX_RETRIES: Final = 4
"""Retries after the first try of a call; waits for a rate limit do not count."""

FIRST_BACKOFF: Final = 0.25
"""Seconds that the first wait is at most; it doubles from retry to retry."""

LONGEST_BACKOFF: Final = 8.0
"""Seconds that a wait is at most where no response asks for more."""

LONGEST_WAIT: Final = 120.0
"""Seconds that a call waits at most because a response that is no 429 asks for it."""

BUDGET: Final = 100
"""Retries that may be made in a row before the budget is used up, at least."""

BUDGET_PER_PLACE: Final = 2
"""The same for each request that may be in flight: all of them may be hit by one outage."""

BUDGET_PER_CALL: Final = 0.2
"""What a call's first try adds to the budget: one retry for five calls."""

BUDGET_PER_SECOND: Final = 0.5
"""What time adds to the budget, so that a quiet client is never without."""


class Failure(Enum):
    """What can go wrong with one try, as far as it matters for trying again."""

    RATE_LIMITED = "rate limited"
    UNAVAILABLE = "service unavailable"
    GATEWAY = "bad gateway"
    RESPONSE_LOST = "response lost"
    NOT_CONNECTED = "not connected"
    REFUSED = "refused"


_BY_STATUS: Final = {
    429: Failure.RATE_LIMITED,
    502: Failure.GATEWAY,
    503: Failure.UNAVAILABLE,
    504: Failure.GATEWAY,
}


def failure_of_status(status: int) -> Failure:
    """Return what a status that is no success means for trying again."""
    return _BY_STATUS.get(status, Failure.REFUSED)


def may_retry(failure: Failure, method: str, body: object = None) -> bool:
    """Decide whether a request may be sent again after `failure`.

    Args:
        failure: What happened to the last try; nothing that was refused is sent again.
        method: The method as Close understands it: a long GET sent as POST is a GET.
        body: The body as JSON values; a list change in it makes a PUT unrepeatable.
    """
    if failure is Failure.REFUSED:
        return False
    if failure not in {Failure.GATEWAY, Failure.RESPONSE_LOST}:
        return True
    if method in {"GET", "HEAD", "OPTIONS"}:
        return True
    return method in {"PUT", "DELETE"} and not changes_lists(body)


def changes_lists(body: object) -> bool:
    """Return whether a body adds to or removes from a custom field (`custom.cf_….add`)."""
    if isinstance(body, Mapping):
        return any(
            (isinstance(key, str) and key.endswith((".add", ".remove"))) or changes_lists(value)
            for key, value in cast("Mapping[object, Any]", body).items()
        )
    if isinstance(body, list):
        return any(changes_lists(item) for item in cast("list[object]", body))
    return False


def backoff(retry: int, at_least: float = 0.0) -> float:
    """Return the seconds to wait before a retry.

    Args:
        retry: Which retry it is, from 0.
        at_least: What the server asked to wait; no more than `LONGEST_WAIT` is waited for it.
    """
    longest = min(LONGEST_BACKOFF, FIRST_BACKOFF * 2.0 ** min(retry, 10))
    return min(at_least, LONGEST_WAIT) + random.uniform(0.0, longest)


class RetryBudget:
    """How many retries all calls of one client may still make.

    Args:
        max_in_flight: How many requests one outage may hit at once.
    """

    __slots__ = ("_at", "_left", "size")

    def __init__(self, max_in_flight: int = 0) -> None:
        self.size: float = float(max(BUDGET, BUDGET_PER_PLACE * max_in_flight))
        self._left = self.size
        self._at = clock.monotonic()

    @property
    def left(self) -> float:
        """Retries that could be made now."""
        now = clock.monotonic()
        # Another loop's clock may stand before ours; time never takes away.
        gained = max(0.0, now - self._at) * BUDGET_PER_SECOND
        self._at = now
        self._left = min(self.size, self._left + gained)
        return self._left

    def call(self) -> None:
        """Count a call's first try."""
        if self._left < self.size:
            self._left = min(self.size, self._left + BUDGET_PER_CALL)

    def take(self) -> bool:
        """Take one retry, if there is one."""
        if self.left < 1.0:
            return False
        self._left -= 1.0
        return True
