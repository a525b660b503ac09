"""Which operations share an endpoint group: what proves two groups apart, what makes them one.

Two groups count as possibly the same until one of these shows otherwise:

- they state different limits, or one is a window and the other a bucket;
- their windows end at different times;
- a call of one, sent after an answer of the other, finds no fewer calls left than that answer
  said. In one group each call leaves fewer than the one before, until the window ends;
- between a reading and a call sent after it, the two have certainly made more calls than the
  answer to that call finds missing. Certain are those that left after the one and were answered
  before the other left (`Group.mark`).

All four hold whatever other users of the key do, since those only take more away. That two groups
are one is proved only while the key is ours alone: calls are missing that none but the other can
have made (`Ties`). With others on the key it takes that many more times, without a proof of the
contrary in between. A union that later contradicts itself is taken apart again.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from close_async.rate_limits.groups import Group
    from close_async.rate_limits.headers import RateLimit
    from close_async.rate_limits.sent import Sent, Then

__all__ = ["Ties", "apart", "separate"]

_WITHOUT_HEADER = 5
"""Answers without a header after which a group is apart from all whose answers carry one."""

_TIES_TO_UNITE = 3
"""Ties that make one group of two while the key seems to be ours alone."""

_TIES_AMONG_OTHERS = 16
"""Ties that are needed once others are seen on the key."""

_MOST_TIES = 256
"""What these numbers grow to at most, as unions prove wrong."""

_END_TOLERANCE = 0.02
"""Seconds by which two ends may differ without being different."""


def separate(one: Group, other: Group) -> None:
    """Note that two groups are not the same."""
    one.may_share.discard(other)
    other.may_share.discard(one)


def apart(group: Group, state: RateLimit, sent: Sent, now: float) -> Iterable[Group]:
    """Return the groups that an answer of this group proves to be others.

    Args:
        group: the group, which has taken the reading in.
        state: the reading.
        sent: the call it answers.
        now: when the answer came.
    """
    return [other for other in group.may_share if _is_apart(group, other, state, sent, now)]


def _is_apart(group: Group, other: Group, state: RateLimit, sent: Sent, now: float) -> bool:
    if other.limit is None:
        return other.headerless > _WITHOUT_HEADER
    if group.limit is not None and other.limit != group.limit:
        return True
    if group.identifier is not None and other.identifier is not None:
        return group.identifier != other.identifier
    if group.kind is None or other.kind is None:
        return False
    if group.kind != other.kind:
        return True
    mine, its = group.edge, other.edge
    if mine is None or its is None:
        return False
    then = next((seen for seen in sent.others if seen.group is other), None)
    if group.kind == "bucket":
        return _bucket_apart(group, other, state, then, now - sent.at)
    if now >= mine.low:
        return False
    if now < its.low and (
        mine.low > its.high + _END_TOLERANCE or its.low > mine.high + _END_TOLERANCE
    ):
        return True
    if then is None or sent.group is not group:
        return False
    beyond = state.limit - state.remaining - sent.answered - then.answered - 1
    if then.mine is not None and sent.window == group.window and beyond < then.mine:
        return True
    if then.window != other.window or now >= its.low:
        return False
    if then.left is not None and state.remaining >= then.left:
        return True
    return then.its is not None and beyond < then.its


def _bucket_apart(
    group: Group,
    other: Group,
    state: RateLimit,
    then: Then | None,
    elapsed: float,
) -> bool:
    """As above for buckets, which gain calls while an answer is under way."""
    slowest = max(group.steady.low, other.steady.low)
    fastest = min(group.steady.high, other.steady.high)
    if slowest > fastest:
        return True
    if then is None or then.left is None or fastest == math.inf:
        return False
    gained = 1.1 * fastest * elapsed + 2
    return then.window == other.window and state.remaining >= then.left + gained


class Ties:
    """For groups that may be one: how often calls were missing that only the other can have made.

    Between two readings of a group, so many calls went missing. Some are its own; of the other
    groups that may be the same, each can have made so many in that time, and no more. What is left
    when all but one have been taken off must be of that one, or of others on the key.
    """

    __slots__ = ("_last", "_needed", "_others", "_ties")

    def __init__(self) -> None:
        self._ties: dict[frozenset[Group], int] = {}
        self._last: dict[Group, tuple[Sent, int]] = {}
        self._needed = _TIES_TO_UNITE
        self._others = False

    def add(self, group: Group, state: RateLimit, sent: Sent) -> Group | None:
        """Take in an answer; return the group that is now taken for this one, if any."""
        if group.kind != "window" or sent.group is not group:
            return None
        used = state.limit - state.remaining
        last = self._last.get(group)
        if last is None or last[0].window != group.window or used >= last[1]:
            self._last[group] = (sent, used)
        if sent.window != group.window or last is None:
            return None
        before, used_before = last
        if before.window != group.window:
            return None
        # The call before is in its own reading; this one is under way still, and in this reading.
        own = group.done + group.in_flight - before.done - 1
        excess = used - used_before - own
        if excess <= 0:
            return None
        then = {seen.group: seen.done for seen in before.others}
        made = {
            other: other.done + other.in_flight - then.get(other, 0) for other in group.may_share
        }
        excess -= sum(made.values())
        if excess > 0:
            self._see_others()
            return None
        for other, count in made.items():
            if count > 0 and excess + count > 0:
                pair = frozenset((group, other))
                ties = self._ties[pair] = self._ties.get(pair, 0) + 1
                if ties >= self._needed:
                    return other
        return None

    def forget(self, *groups: Group) -> None:
        """Drop what is known of groups that are no more what they were."""
        self._ties = {pair: ties for pair, ties in self._ties.items() if pair.isdisjoint(groups)}
        self._last.clear()

    def grow_stricter(self) -> None:
        """Ask for more ties, after a union proved wrong."""
        self._ties.clear()
        self._last.clear()
        self._needed = min(2 * self._needed, _MOST_TIES)

    def _see_others(self) -> None:
        if not self._others:
            self._others = True
            self._ties.clear()
            self._needed = max(self._needed, _TIES_AMONG_OTHERS)
