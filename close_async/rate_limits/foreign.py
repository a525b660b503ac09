"""How fast foreign traffic uses up a group: calls of other programs with the same key.

It shows only in `remaining`. Between two readings some calls go missing. Those that were over in
between are our own; what is left over was foreign. It counts only once that is certain: when more
is missing than all our calls can have taken, or a call was refused though calls were left.
"""

from __future__ import annotations

import math
from typing import NamedTuple

__all__ = ["ForeignTraffic", "OwnCalls"]

_BETWEEN = 0.5
"""Seconds between two readings that are held against each other, at least."""

_FEW = 4
"""Calls in flight up to which it is clear enough which calls were counted when."""

_REMEMBERED = 30.0
"""Seconds after which what was seen weighs a third."""

_BELIEVED = 60.0
"""Seconds for which foreign traffic is reckoned with after it last was certain to be there."""

_LEAST_SECONDS = 4.0
"""Seconds that all readings together count for at least, so that one call is not taken for many."""

_CAUTION = 2.0
"""How many standard deviations more calls than expected foreign traffic is allowed for."""


class OwnCalls(NamedTuple):
    """Our own calls that may count in a group, at the moment of a reading.

    Attributes:
        company: the groups that may be the same one; it changes when they do.
        done: calls that were over.
        in_flight: calls under way.
        included: calls that are certainly in the reading.
        few: whether few enough are under way to tell which were counted when.
    """

    company: frozenset[int]
    done: int
    in_flight: int
    included: int
    few: bool


class ForeignTraffic:
    """What foreign traffic takes from one group.

    Attributes:
        rate: calls a second, zero while none were certain.
    """

    def __init__(self) -> None:
        self.rate: float = 0.0
        self._calls = self._seconds = 0.0
        self._certain_at = -math.inf
        self._anchored_at = math.inf
        self._left = 0
        self._anchor: OwnCalls | None = None

    def due(self, now: float) -> bool:
        """Whether a reading is of use now: the first one, or one long enough after it."""
        since = now - self._anchored_at
        return since < 0 or since >= _BETWEEN

    def read(self, left: int, own: OwnCalls, gained: float, now: float) -> None:
        """Take in a reading of the newest window, before its call is counted as over.

        Args:
            left: the calls left.
            own: our own calls.
            gained: calls a second that a bucket certainly gains.
            now: when the response came.
        """
        since = now - self._anchored_at
        anchor = self._anchor
        if since >= 0:
            if not own.few:
                return
            if anchor is not None and anchor.company == own.company:
                missing = self._left - left + gained * since
                if missing > own.done + own.in_flight - anchor.included:
                    self._certain_at = now
                self._take_in(missing - (own.done - anchor.done), since, now)
        # Later readings are compared with this one, whose call is not counted as over yet.
        self._anchored_at = now
        self._left = left
        self._anchor = own

    def refused(self, left: int, age: float, now: float) -> None:
        """Take in that nothing was left though `left` calls seemed to be, `age` seconds ago."""
        self._certain_at = now
        self._take_in(max(1, left), age, now)
        self.start_again()

    def join(self, other: ForeignTraffic) -> None:
        """Take in what was seen of a group that is the same one."""
        self.rate = max(self.rate, other.rate)
        self._certain_at = max(self._certain_at, other._certain_at)
        self.start_again()

    def start_again(self) -> None:
        """Compare nothing with readings that came before."""
        self._anchored_at = math.inf

    def expected(self, seconds: float) -> float:
        """Return how many foreign calls must be expected in so many seconds."""
        count = self.rate * seconds
        return count + _CAUTION * math.sqrt(count)

    def _take_in(self, calls: float, seconds: float, now: float) -> None:
        kept = math.exp(-seconds / _REMEMBERED)
        self._calls = self._calls * kept + calls
        self._seconds = self._seconds * kept + seconds
        if now - self._certain_at > _BELIEVED:
            self.rate = 0.0
        else:
            self.rate = max(0.0, self._calls) / max(self._seconds, _LEAST_SECONDS)
