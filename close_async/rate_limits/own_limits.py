"""A limit of one operation that no header announces: learnt from the 429s it gives.

Some endpoints are stricter than their group's header says. All that shows is a 429 with a wait.
The first one tells when the window ends; the calls taken since the last one tell how many it
takes, and the time between two tells how long it is.
"""

from __future__ import annotations

import math
from collections import deque

__all__ = ["OwnLimit", "Taken"]

_REMEMBERED = 1_024
"""Calls whose times are remembered, to count back from a first 429."""

_LOOKED_BACK = 60.0
"""Seconds over which a first 429 counts back."""

_ALIGNED_WITHIN = 1.0
"""Seconds after a window's end within which the next call is taken to open the next window."""


class Taken:
    """When the calls of one operation left, as long as nothing is known of a limit."""

    __slots__ = ("_times",)

    def __init__(self) -> None:
        self._times: deque[float] = deque(maxlen=_REMEMBERED)

    def add(self, at: float) -> None:
        """Remember a call that left at `at`."""
        self._times.append(at)

    def since(self, at: float) -> tuple[int, float]:
        """Return how many calls left from `at` on, and when the first of them did."""
        first, count = math.inf, 0
        for time in reversed(self._times):
            if time < at:
                break
            first, count = time, count + 1
        return count, first


class OwnLimit:
    """The hidden limit of one operation.

    Attributes:
        limit: calls that one window takes.
        span: the window's length in seconds, at most.
        ends: when the current window is certainly over.
    """

    __slots__ = ("_began", "_certain", "_refused_at", "_taken", "ends", "limit", "span")

    def __init__(self, taken: Taken, sent: float, now: float, wait: float, refused: int) -> None:
        count, first = taken.since(now - _LOOKED_BACK)
        self.limit: int = max(1, count - refused)
        self.ends: float = now + wait
        self.span: float = max(self.ends - min(first, sent), wait)
        self._began = min(first, sent)
        self._taken = self.limit
        self._certain = False
        self._refused_at = now

    def take(self, now: float, in_flight: int) -> float:
        """Return `now` if a call may leave, else when to ask again."""
        if now >= self.ends:
            return now if in_flight == 0 else math.inf
        return now if self._taken < self.limit else self.ends

    def leave(self, now: float) -> None:
        """Count a call."""
        if now >= self.ends:
            aligned = self._certain and now - self.ends < _ALIGNED_WITHIN
            self._began = self.ends if aligned else now
            self._taken = 0
            self.ends = now + self.span
        self._taken += 1

    def accepted(self, sent: float, now: float) -> None:
        """Take in that a call that opened a window was answered: the window began before now."""
        if self._taken == 1 and sent >= self._began:
            self.ends = max(self.ends, now + self.span)

    def refuse(self, sent: float, now: float, wait: float) -> None:
        """Take in one more 429."""
        ends = now + wait
        if sent < self._refused_at:
            self.ends = max(self.ends, ends)
            return
        if sent >= self._began:
            self.limit = max(
                1,
                min(self.limit, self._taken - 1)
                if self._certain
                else self._taken - 1 or self.limit,
            )
            span = ends - self._began
            if self._certain or span > self.span:
                self.span = max(self.span, span)
            self.span = _plausible(self.span)
            self._certain = True
        self._refused_at = now
        self._taken = self.limit
        self.ends = max(ends, now)


def _plausible(span: float) -> float:
    """Return a whole number of seconds where the span is only just above one."""
    whole = math.floor(span)
    return float(whole) + 0.0 if whole >= 1 and span - whole < 0.25 else span
