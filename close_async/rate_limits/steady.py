"""Whether a group can be a bucket that refills steadily, and how fast it gains calls.

In a bucket, the calls used and the seconds until it is full again stand in one fixed relation, its
rate. Each reading bounds that rate from both sides, as far as rounding allows. Bounds that leave
no rate show that the group counts windows.
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
    """

    def __init__(self) -> None:
        self.low: float = 0.0
        self.high: float = math.inf

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
