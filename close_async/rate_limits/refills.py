"""How fast a bucket gains calls, and whether a group can be a bucket at all.

In a bucket, the calls used and the seconds until it is full again stand in one fixed relation, its
rate. Each reading bounds that rate from both sides, as far as rounding allows. Bounds that leave
no rate show that the group counts windows. Besides, gained calls are counted: what remains, and
what was called since, can only have come in meanwhile.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from close_async.rate_limits.edges import Rounding
    from close_async.rate_limits.headers import RateLimit
    from close_async.rate_limits.sent import Sent

__all__ = ["Refill"]

_UNSTEADY = 0.05
"""Seconds by which a stated reset may be off before it speaks against a steady refill."""


class Refill:
    """The rate at which one group gains calls, if it is a bucket.

    Attributes:
        low, high: between which rates it lies, by its own statements, in calls a second.
        counted: calls a second that it was seen to gain, at least.
    """

    __slots__ = ("_anchor", "counted", "high", "low")

    def __init__(self) -> None:
        self.low: float = 0.0
        self.high: float = math.inf
        self.counted: float = 0.0
        self._anchor: tuple[float, float, int, int] | None = None

    @property
    def certain(self) -> float:
        """Calls a second that the bucket certainly gains."""
        return max(self.low, self.counted) if self.low <= self.high else self.counted

    def narrow(self, state: RateLimit, rounding: Rounding) -> bool:
        """Take in what a reading says of the rate; return whether any is still possible."""
        used = state.limit - state.remaining
        low = (used - 1) / (state.reset + rounding.late + _UNSTEADY)
        if low > self.low:
            self.low = low
        soonest = state.reset + rounding.early - _UNSTEADY
        if soonest > 0:
            high = (used + 1) / soonest
            if high < self.high:
                self.high = high
        return self.low <= self.high

    def count(self, sent: Sent, received: float, left: int, made: int, longest: float) -> None:
        """Count what was gained since an earlier reading.

        Args:
            sent: the call that this reading answers.
            received: when it came.
            left: the calls left.
            made: calls that were answered or under way when it came.
            longest: seconds after which to count anew.
        """
        anchor = self._anchor
        if anchor is None:
            self._anchor = (sent.at, received, left, made)
        elif sent.at > anchor[1]:
            elapsed = received - anchor[0]
            gained = left - anchor[2] + (sent.answered - anchor[3])
            if gained > 0:
                self.counted = max(self.counted, gained / elapsed)
            if elapsed > longest:
                self._anchor = (sent.at, received, left, made)

    def start_again(self) -> None:
        """Count from the next reading on."""
        self._anchor = None
