"""A limit of one operation that no header announces: learnt from the 429s it gives, and from few.

Some endpoints are stricter than their group's header says. All that shows is a 429 with a wait.
So the calls of an operation beyond as many as were ever taken in one window leave two at a time
(`Proven`): a hidden limit then costs two 429s, not as many as its group has calls left. They tell
when the hidden window ends; how many calls it takes is how many it took.
"""

from __future__ import annotations

import math
from collections import deque

__all__ = ["OwnLimit", "Proven"]

_REMEMBERED = 1_024
"""Calls whose times are remembered, to count back from a first 429."""

_UNPROVEN = 2
"""Calls in flight beyond what was ever taken in one window."""

_STEP = 8
"""One more of them for each so many calls that are proven."""

_TOGETHER = 0.1
"""Seconds within which calls leave together."""

_SOON = 0.5
"""Seconds after which a call that was not refused yet is taken to be accepted."""

_USUAL_SPAN = 8.0
"""Seconds that a window is taken to last before that is known."""

_ROUNDED_BY = 1.1
"""Seconds by which a wait in whole seconds may be too long, and a little."""

_LOOKED_BACK = 60.0
"""Seconds without earlier calls after which a window certainly held all of them."""

_ALIGNED_WITHIN = 1.0
"""Seconds after a window's end within which the next call is taken to open the next window."""

_FORGOTTEN = 600.0
"""Seconds without a 429 after which a limit must prove itself again."""


class Proven:
    """How many calls of one operation were certainly taken in one window, and when they left.

    Calls taken in one window's length may have been taken by two hidden windows, whose ends are
    not known. So half of them are proven, or all that left together, whichever is more.
    """

    __slots__ = (
        "_accepted",
        "_began",
        "_burst",
        "_burst_at",
        "_left",
        "_left_at",
        "_most",
        "_times",
    )

    def __init__(self) -> None:
        self._times: deque[float] = deque(maxlen=_REMEMBERED)
        self._began = self._left_at = self._burst_at = -math.inf
        self._left = self._accepted = self._burst = self._most = 0

    def take(self, now: float, span: float | None) -> float:
        """Return `now` if one more call may leave, else when to ask again."""
        most = self._most
        if self._left < max(most, self._accepted) + _UNPROVEN + most // _STEP:
            return now
        if now >= self._began + (span or _USUAL_SPAN):
            return now
        return max(now, self._left_at + _SOON)

    def leave(self, now: float, span: float | None) -> None:
        """Count a call that leaves."""
        if now >= self._began + (span or _USUAL_SPAN):
            self._most = max(self._most, self._accepted // 2)
            self._began = now
            self._left = self._accepted = 0
        self._left += 1
        self._left_at = now
        self._times.append(now)

    def accepted(self, sent: float) -> None:
        """Count an answer that was no 429, to a call that left at `sent`."""
        if sent >= self._began:
            self._accepted += 1
        if sent - self._burst_at > _TOGETHER:
            self._burst_at = sent
            self._burst = 0
        if sent >= self._burst_at:
            self._burst += 1
            if self._burst > self._most:
                self._most = self._burst

    def not_accepted(self, sent: float) -> None:
        """Count out a call that left at `sent`, and was refused or never answered."""
        if sent >= self._began and self._left > 0:
            self._left -= 1

    def start_from(self, limit: int) -> None:
        """Take so many calls for proven."""
        self._most = limit

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

    __slots__ = (
        "_accepted",
        "_began",
        "_certain",
        "_exact",
        "_left",
        "_refused_at",
        "ends",
        "limit",
        "span",
    )

    def __init__(
        self, proven: Proven, now: float, wait: float, span: float | None, in_flight: int
    ) -> None:
        likely = max(span or _USUAL_SPAN, wait)
        self.ends: float = now + wait
        # The wait was rounded up: the window may have begun up to a second before that.
        count, first = proven.since(self.ends - likely - _ROUNDED_BY)
        longest = self.ends - min(first, now)
        self.span: float = likely if longest < likely + _ROUNDED_BY else _plausible(longest)
        self._certain = proven.since(now - _LOOKED_BACK)[0] == count
        self._began = min(first, now)
        self._accepted = max(0, count - 1 - in_flight)
        self.limit: int = max(1, self._accepted)
        self._left = count
        self._exact = False
        self._refused_at = now

    def take(self, now: float, in_flight: int) -> float:
        """Return `now` if a call may leave, else when to ask again."""
        if now >= self.ends:
            return now if in_flight == 0 else math.inf
        if self._left < self.limit:
            ahead = self._left - self._accepted
            most = self.limit if self._exact else _UNPROVEN
            return now if ahead < (most if self._accepted else 1) else math.inf
        if not self._certain and in_flight == 0 and self._accepted == self._left:
            return now
        return self.ends

    def leave(self, now: float) -> None:
        """Count a call."""
        if now >= self.ends:
            aligned = self._certain and now - self.ends < _ALIGNED_WITHIN
            self._began = self.ends if aligned else now
            self._left = self._accepted = 0
            self.ends = now + self.span
        self._left += 1

    def accepted(self, sent: float, now: float) -> None:
        """Take in an answer that was no 429."""
        if sent < self._began:
            return
        self._accepted += 1
        self.limit = max(self.limit, self._accepted)
        if self._left == 1:
            self.ends = max(self.ends, now + self.span)
        elif self._accepted == self._left == self.limit:
            self._exact = True

    def refuse(self, sent: float, now: float, wait: float) -> None:
        """Take in one more 429."""
        ends = now + wait
        if sent <= self._refused_at:
            self.ends = max(self.ends, ends)
            return
        if sent >= self._began:
            self.limit = max(1, self._accepted)
            self.span = _plausible(max(self.span, ends - self._began))
            self._certain = self._exact = True
        self._refused_at = now
        self._left = self.limit
        self.ends = max(ends, now)

    def is_old(self, now: float) -> bool:
        """Whether it has not shown for so long that it may be gone."""
        return now - self._refused_at > _FORGOTTEN


def _plausible(span: float) -> float:
    """Return a whole number of seconds where the span is only just above one."""
    whole = math.floor(span)
    return float(whole) if whole >= 1 and span - whole < 0.25 else span
