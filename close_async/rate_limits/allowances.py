"""How many calls an endpoint group takes now, and when more: what is left, less what may need it.

Off what was left when last told come the calls under way, those that may have counted since, and
what others on the key are expected to take. Some of the rest is kept for later in the window: for
interactive calls, and to find the start of the next window without a 429.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from close_async.rate_limits.counts import Counts

if TYPE_CHECKING:
    from close_async.rate_limits.edges import Edge

__all__ = ["BULK_SHARE", "Allowance", "bulk_tail"]

BULK_SHARE = 10
"""Bulk calls leave one in so many calls of a window to interactive ones."""

_MOST_HELD_BACK = 16
"""Calls kept for the end of a window at most, to find the start of the next without a 429."""

_MOST_TAKEN = 0.75
"""The part of a bucket's refill that others are reckoned with at most."""

_ON_THE_WAY = 0.2
"""Seconds of what others do that a bucket keeps calls for, since calls and answers take a while."""

_CLEAR_GAIN = 3.0
"""Calls that a bucket gains while the last call is kept to see whether it has."""


def bulk_tail(span: float) -> float:
    """Return the seconds before a window's end in which bulk takes the last tenth.

    Args:
        span: how many seconds the window lasts.
    """
    return min(max(span / BULK_SHARE, 0.5), span / 2)


class Allowance(Counts):
    """What one endpoint group has left for calls that want to leave."""

    __slots__ = ()

    def current(self, now: float) -> bool:
        """Whether the last reading still speaks of a running window."""
        return self.edge is not None and (now < self.edge.high or self.refill > 0)

    def available(self, now: float) -> int:
        """Return how many calls the group takes now, on a current reading, others considered."""
        count = self.told(now)
        others = self.others
        if others.rate:
            if self.refill:
                count -= min(1 + int(others.expected(_ON_THE_WAY)), (self.limit or 1) // 4)
            else:
                count -= int(others.expected(now - self._read_sent) + 0.5)
        return count

    def told(self, now: float) -> int:
        """Return how many calls the group takes now as far as its answers tell."""
        if self.left is None:
            return 0
        count = self._uncalled(self.left)
        if self.refill:
            gained = int(self._gain() * (now - self._read_at))
            count = min(count + max(0, gained), self.limit or 1)
        share = self._rounding.share
        if share < 1.0:
            count = min(count, math.ceil(self.first_left * share) - self._gone)
        return count

    def _uncalled(self, left: int) -> int:
        """Return how many of the calls left when last told can still be made now."""
        left -= self.in_flight + self.strangers - self._included
        for other in self.may_share:
            left -= other.in_flight
        return left

    def _gain(self) -> float:
        """Return the calls a second that a bucket gains and others leave."""
        return self.refill - min(self.others.rate, self.refill * _MOST_TAKEN)

    def take(self, now: float, bulk: bool, held: int, patience: float) -> float:
        """Return `now` if a call may leave as far as this group goes, else when to ask again."""
        edge = self.edge
        if edge is None or not self.current(now):
            if self._openers < self._trial:
                return now
            return max(now, self._opened_at + patience * self._openers)
        count = self.available(now) - held
        if count <= 0:
            return self._next(now, count, edge)
        kept, until = self._kept_back(now, count, bulk, edge)
        return now if count > kept else until

    def yields(self, now: float, held: int) -> float:
        """As `take`, for a call of another group that may prove to belong to this one."""
        edge = self.edge
        if edge is None or not self.current(now):
            return now
        count = (self.available(now) if self.refill else self.told(now)) - held
        return now if count > 0 else self._next(now, count, edge)

    def seems_free(self, now: float) -> bool:
        """Whether a call was left when last told, as far as its own calls go."""
        return self.left is None or self.left > self.in_flight or not self.current(now)

    def _next(self, now: float, count: int, edge: Edge) -> float:
        """Return when there is a call left again."""
        if self.refill:
            return max(now, self._read_at) + (1 - count) / self._gain()
        return edge.high

    def _kept_back(self, now: float, count: int, bulk: bool, edge: Edge) -> tuple[int, float]:
        """Return how many calls are kept for later in the window, and when fewer will be."""
        limit = self.limit or 1
        kept, until = 0, edge.high
        if bulk and self.bulk_passed < BULK_SHARE:
            if self.kind == "bucket":
                kept, until = -(-limit // BULK_SHARE), now + 1.0
            else:
                tail = edge.low - bulk_tail(self.span or 1.0)
                if now < tail:
                    kept, until = -(-limit // BULK_SHARE), tail
        if self.kind is None and kept < 1 <= count <= self.waiting:
            # The last call waits until its answer shows whether any were gained meanwhile.
            told = self._read_at + _CLEAR_GAIN / max(self.steady.low, 1.0)
            if now < min(told, edge.low):
                return 1, min(told, edge.low) + 1e-6
        if kept < count <= self.waiting and self.kind != "bucket":
            width = edge.high - edge.low
            at_stake = limit * width / (self.span or 1.0)
            if at_stake >= 1:
                steps = min(round(math.sqrt(at_stake)), limit // 8, _MOST_HELD_BACK)
                step = steps if now < edge.low else int(steps * (edge.high - now) / width)
                if self.others.rate and now < edge.low:
                    step += math.ceil(self.others.expected(edge.low - now))
                if step > kept:
                    kept = step
                    until = max(edge.low, edge.high - step * width / steps) + 1e-6
        return kept, until
