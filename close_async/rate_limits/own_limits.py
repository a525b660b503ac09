"""A limit of one operation that no header announces: learnt from the 429s it gives, and from few.

Some endpoints are stricter than their group's header says. All that shows is a 429 with a wait.
So the calls of an operation beyond as many as were ever taken in one window leave few at a time,
a quarter of those and two (`Proven`): a hidden limit then costs so many 429s, not as many as its
group has calls left. They tell when the hidden window ends; how many calls it takes is how many it
took.
"""

from __future__ import annotations

import math
from collections import deque

from close_async.rate_limits.edges import USUAL_SPAN

__all__ = ["FORGOTTEN", "ROUNDED_BY", "OwnLimit", "Proven"]

_REMEMBERED = 1_024
"""Calls whose times are remembered, to count back from a first 429."""

_UNPROVEN = 2
"""Calls in flight beyond what was ever taken in one window."""

_STEP = 4
"""One more of them for each so many calls that are proven."""

_STRICTEST = 64
"""No hidden limit is taken to be less than one in so many calls of what the header tells."""

_TOGETHER = 0.1
"""Seconds within which calls leave together."""

_SOON = 0.5
"""Seconds after which a call that was not refused yet is taken to be accepted."""

ROUNDED_BY = 1.1
"""Seconds by which a wait in whole seconds may be too long, and a little."""

_LOOKED_BACK = 60.0
"""Seconds without earlier calls after which a window certainly held all of them."""

FORGOTTEN = 600.0
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

    def take(self, now: float, span: float | None, limit: int | None) -> float:
        """Return `now` if one more call may leave, else when to ask again.

        Args:
            span, limit: seconds that a window of the group lasts, and calls that it takes, if told.
        """
        proven = max(self._most, self._accepted, (limit or 0) // _STRICTEST)
        if self._left < proven + _UNPROVEN + proven // _STEP:
            return now
        if now >= self._began + (span or USUAL_SPAN):
            return now
        return max(now, self._left_at + _SOON)

    def leave(self, now: float, span: float | None) -> None:
        """Count a call that leaves."""
        if now >= self._began + (span or USUAL_SPAN):
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

    def since(self, at: float) -> list[float]:
        """Return when calls left from `at` on, oldest first."""
        return [time for time in self._times if time >= at]


class OwnLimit:
    """The hidden limit of one operation: so many calls in any stretch of so many seconds.

    Where the hidden windows begin is not known, so no stretch as long as one sees more calls than
    one takes, wherever it begins; except that one begins when the wait of a 429 is over. A bucket
    has one call again by then, no more.

    Attributes:
        limit: calls that one window takes.
        span: the window's length in seconds, at most.
        ends: when the wait that the last 429 asked for is over.
    """

    __slots__ = (
        "_certain",
        "_exact",
        "_last",
        "_refused_at",
        "_renews",
        "_taken",
        "ends",
        "limit",
        "span",
    )

    def __init__(
        self,
        proven: Proven,
        now: float,
        wait: float,
        *,
        span: float | None,
        bucket: bool,
        in_flight: int,
    ) -> None:
        self.span: float = max(span or USUAL_SPAN, wait)
        self.ends: float = now + wait
        # The wait was rounded up: the window may have begun up to a second before that.
        times = proven.since(self.ends - self.span - ROUNDED_BY)
        self._certain = len(proven.since(now - _LOOKED_BACK)) == len(times)
        self._taken = deque(times[: -1 - in_flight])
        self._last = self._taken[-1] if self._taken else -math.inf
        self.limit: int = max(1, len(self._taken))
        self._exact = False
        self._refused_at = now
        self._renews = not bucket

    def take(self, now: float, in_flight: int) -> float:
        """Return `now` if a call may leave, else when to ask again."""
        if now < self.ends:
            return self.ends
        taken = self._drop_old(now)
        if taken + in_flight < self.limit:
            return now if self._exact or in_flight < _UNPROVEN else math.inf
        if in_flight == 0 and (not self._certain or not taken):
            return now
        return self._taken[0] + self.span if taken else math.inf

    def accepted(self, now: float) -> None:
        """Take in an answer that was no 429."""
        self._taken.append(now)
        self._last = now
        taken = self._drop_old(now)
        if taken >= self.limit:
            self.limit = taken
            self._exact = True

    def lost(self, now: float) -> None:
        """Take in that a call was not answered, which may have been taken."""
        self._taken.append(now)

    def refuse(self, sent: float, now: float, wait: float, *, bucket: bool) -> None:
        """Take in one more 429."""
        self.ends = max(self.ends, now + wait)
        if sent <= self._refused_at:
            return
        self._renews = not bucket
        taken = self._drop_old(now)
        if not taken and self._last > -math.inf:
            self.span = max(self.span, self.ends - self._last)
        self.span = max(self.span, wait)
        self.limit = max(1, taken)
        self._certain = True
        self._exact = bucket
        self._refused_at = now

    def is_old(self, now: float) -> bool:
        """Whether it has not shown for so long that it may be gone."""
        return now - self._refused_at > FORGOTTEN

    def _drop_old(self, now: float) -> int:
        """Return how many calls were taken in the last window's length, or in a new window."""
        taken = self._taken
        while taken and (
            taken[0] + self.span <= now or (self._renews and taken[0] < self.ends <= now)
        ):
            taken.popleft()
        return len(taken)
