"""What foreign traffic takes from a group: calls of other programs with the same key.

It shows for certain where a call is refused though calls were left when the response before it was
written. As many calls as were refused so lately are kept aside, and leave only when few others are
under way: then each response tells what others took before the next call leaves.
"""

from __future__ import annotations

import math

__all__ = ["ForeignTraffic"]

_REMEMBERED = 80.0
"""Seconds after which a third of what others were seen to take is still reckoned with."""


class ForeignTraffic:
    """What foreign traffic takes from one group while calls of ours are under way."""

    def __init__(self) -> None:
        self._calls: float = 0.0
        self._seen_at: float = -math.inf

    def refused(self, now: float, limit: int) -> None:
        """Take in that a call was refused though some seemed to be left."""
        self._calls = min(self._reckoned(now) + 1, limit / 2)
        self._seen_at = now

    def expected(self, now: float) -> int:
        """Return how many calls others are reckoned to take meanwhile."""
        return round(self._reckoned(now)) if self._calls else 0

    def join(self, other: ForeignTraffic) -> None:
        """Take in what was seen of a group that is the same one."""
        if other._calls > self._calls:
            self._calls, self._seen_at = other._calls, other._seen_at

    def _reckoned(self, now: float) -> float:
        return self._calls * math.exp((self._seen_at - now) / _REMEMBERED)
