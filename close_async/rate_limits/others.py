"""How fast others use up a group: other programs with the same key, which show only in `remaining`.

Between two readings of a group some calls go missing. Those that were answered in between are our
own; what is left over was made by others. They count only once that is certain: when more is
missing than all our calls could have taken, or a call was refused though calls were left.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from close_async.rate_limits.groups import Group
    from close_async.rate_limits.sent import Sent

__all__ = ["Others"]

_BETWEEN = 0.5
"""Seconds between two readings that are held against each other, at least."""

_FEW = 4
"""Calls in flight up to which it is clear enough which calls were counted when."""

_REMEMBERED = 30.0
"""Seconds after which what was seen weighs a third."""

_BELIEVED = 60.0
"""Seconds for which others are reckoned with after they last were certain to be there."""

_LEAST_SECONDS = 4.0
"""Seconds that all readings together count for at least, so that one call is not taken for many."""

_CAUTION = 2.0
"""How many standard deviations more calls than expected others are allowed for."""


class Others:
    """What others on the key take from one group.

    Attributes:
        rate: calls a second, zero while none were certain.
    """

    __slots__ = (
        "_anchored_at",
        "_calls",
        "_certain_at",
        "_company",
        "_done",
        "_left",
        "_made",
        "_seconds",
        "rate",
    )

    def __init__(self) -> None:
        self.rate: float = 0.0
        self._calls = self._seconds = 0.0
        self._certain_at = -math.inf
        self._anchored_at = math.inf
        self._left = self._done = self._made = 0
        self._company: set[Group] = set()

    def watch(self, group: Group, sent: Sent, left: int, refill: float, now: float) -> None:
        """Take in a reading of the newest window, before its call is counted as over.

        Args:
            group: the group.
            sent: the call that the reading answers.
            left: the calls left.
            refill: calls a second that a bucket gains.
            now: when the answer came.
        """
        since = now - self._anchored_at
        if sent.group is not group:
            self.start_again()
        elif since >= _BETWEEN:
            if group.in_flight <= _FEW + left // 16:
                self._compare(group, sent, left, refill * since, now)
        elif since < 0 or (group.kind is None and 2 * left <= (group.limit or 0) < 2 * self._left):
            self._anchor(group, sent, left, now)

    def _anchor(self, group: Group, sent: Sent, left: int, now: float) -> None:
        """Compare later readings with this one, whose call is not counted as over yet."""
        self._anchored_at = now
        self._left = left
        self._company = set(group.may_share)
        self._done = group.done + sum(other.done for other in self._company)
        # Certainly in this reading are only its own call and those that were over when it left.
        then = (seen.done for seen in sent.others if seen.group in self._company)
        self._made = sent.done + sum(then) + 1

    def must_be(self, group: Group, left: int, refill: float, sent: Sent) -> bool:
        """Whether more is missing than our calls can have taken, were the group a bucket."""
        gained = refill * (sent.at - self._anchored_at) - 2
        if gained < 1 or sent.group is not group or group.limit is None:
            return False
        made = self._made_since(group)
        if made is None or left + made >= group.limit - 1:
            return False  # it can have been full meanwhile, and have gained nothing
        return self._left - left + gained > made

    def _made_since(self, group: Group) -> int | None:
        """Return the calls of ours since the anchor at most, None if that cannot be told."""
        if self._company != group.may_share:
            return None
        made = group.done + group.in_flight
        return made + sum(other.done + other.in_flight for other in self._company) - self._made

    def _compare(self, group: Group, sent: Sent, left: int, gained: float, now: float) -> None:
        """Take in how many calls went missing since the anchor, and anchor here.

        Args:
            group: the group, whose present call is not counted as over yet.
            sent: that call.
            left: the calls left now.
            gained: calls that a bucket certainly gained since.
            now: when the answer came.
        """
        made = self._made_since(group)
        if made is not None:
            missing = self._left - left + gained
            if missing > made:
                self._certain_at = now
            done = group.done + sum(other.done for other in self._company)
            self._take_in(missing - (done - self._done), now - self._anchored_at, now)
        self._anchor(group, sent, left, now)

    def refused(self, left: int, age: float, now: float) -> None:
        """Take in that nothing was left though `left` calls seemed to be, `age` seconds ago."""
        self._certain_at = now
        self._take_in(max(1, left), age, now)
        self.start_again()

    def join(self, other: Others) -> None:
        """Take in what was seen of a group that is the same one."""
        self.rate = max(self.rate, other.rate)
        self._certain_at = max(self._certain_at, other._certain_at)
        self.start_again()

    def start_again(self) -> None:
        """Compare nothing with readings that came before."""
        self._anchored_at = math.inf

    def expected(self, seconds: float) -> float:
        """Return how many calls others must be expected to make in so many seconds."""
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
