"""Whether a group can be a bucket that refills steadily, and how fast it gains calls.

In a bucket, the calls used and the seconds until it is full again stand in one fixed relation, its
rate. Each reading bounds that rate from both sides, as far as rounding allows. Bounds that leave
no rate show that the group counts windows. Besides, gained calls are counted: what remains, and
what was called since, can only have come in meanwhile.
"""

from __future__ import annotations

import math

from .headers import RateLimit
from .window import Rounding

__all__ = ["SteadyRefill"]

_UNSTEADY = 0.05
"""Seconds by which a stated reset may be off before it speaks against a steady refill."""


class SteadyRefill:
    """The rate at which one group gains calls, if it is a bucket.

    Attributes:
        low, high: between which rates it lies, by its own statements, in calls a second.
        counted: calls a second that it was seen to gain, at least.
    """

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

    def count(
        self, sent: float, received: float, left: int, *, before: int, made: int, longest: float
    ) -> None:
        """Count what was gained since an earlier reading.

        Args:
            sent, received: when the call of this reading left, and when its response came.
            left: the calls left.
            before: calls that were over with a reading when it left.
            made: calls that were over with a reading, or under way, when its response came.
            longest: seconds after which to count anew.
        """
        anchor = self._anchor
        if anchor is None:
            self._anchor = (sent, received, left, made)
        elif sent > anchor[1]:
            elapsed = received - anchor[0]
            gained = left - anchor[2] + (before - anchor[3])
            if gained > 0:
                self.counted = max(self.counted, gained / elapsed)
            if elapsed > longest:
                self._anchor = (sent, received, left, made)

    def start_again(self) -> None:
        """Count from the next reading on."""
        self._anchor = None
