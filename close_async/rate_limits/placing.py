"""Which operations share an endpoint group: what proves two groups apart, what makes them one.

Two groups count as possibly the same until one of these shows otherwise:

- they state different limits, or one is a window and the other a bucket;
- their windows end at different times;
- a call of one, sent after an answer of the other, finds no fewer calls left than that answer
  said. In one group each call leaves fewer than the one before, until the window ends;
- fewer calls went missing from one group than the two have certainly made.

All four hold whatever other users of the key do, since those only take more away. That two groups
are one is never proved, only likely: their answers, in turn, find fewer and fewer calls left. A
union that later contradicts itself is taken apart again.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from close_async.rate_limits.groups import Group, Sent
    from close_async.rate_limits.headers import RateLimit

__all__ = ["Chains", "apart", "separate"]

_WITHOUT_HEADER = 5
"""Answers without a header after which a group is apart from all whose answers carry one."""

_LINKS_TO_UNITE = 6
"""Links of a chain that make one group of two."""

_LONGEST_LINK = 12
"""Calls by which a reading may fall in one link; groups that are apart fall by any number."""

_MOST_LINKS = 64
"""What that number grows to at most, as unions prove wrong."""

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
    then = next((seen for seen in sent.others if seen[0] is other), None)
    if group.kind == "bucket":
        return _bucket_apart(group, other, state, then, now - sent.at)
    if now >= its.low or now >= mine.low:
        return False
    if mine.low > its.high + _END_TOLERANCE or its.low > mine.high + _END_TOLERANCE:
        return True
    if then is None:
        return False
    _, answered_then, left_then, window_then = then
    if left_then is not None and window_then == other.window and state.remaining >= left_then:
        return True
    base = group.base.get(other)
    if base is None or sent.window != group.window:
        return False
    certain = answered_then - base[0]
    own = max(0, sent.answered - base[1])
    return certain > 0 and group.first_left - state.remaining < certain + own


def _bucket_apart(
    group: Group,
    other: Group,
    state: RateLimit,
    then: tuple[Group, int, int | None, int] | None,
    elapsed: float,
) -> bool:
    """As above for buckets, which gain calls while an answer is under way."""
    slowest = max(group.steady[0], other.steady[0])
    fastest = min(group.steady[1], other.steady[1])
    if slowest > fastest:
        return True
    if then is None or then[2] is None or fastest == math.inf:
        return False
    gained = 1.1 * fastest * elapsed + 2
    return then[3] == other.window and state.remaining >= then[2] + gained


class Chains:
    """For pairs of groups that may be one: how long a chain of falling readings they have made.

    Each link is a call of one group, sent after an answer of the other, that found fewer calls
    left. Two groups that are apart break the chain at its first or second link, unless their
    counts happen to cross.
    """

    __slots__ = ("_links", "_needed")

    def __init__(self) -> None:
        self._links: dict[frozenset[Group], tuple[Group, int]] = {}
        self._needed = _LINKS_TO_UNITE

    def add(self, group: Group, state: RateLimit, sent: Sent, now: float) -> Group | None:
        """Take in an answer; return the group that is now taken for this one, if any."""
        mine = group.edge
        if group.kind != "window" or mine is None or now >= mine.low:
            return None
        for other, _, left_then, window_then in sent.others:
            its = other.edge
            if (
                left_then is None
                or other not in group.may_share
                or window_then != other.window
                or its is None
                or now >= its.low
                or not left_then - _LONGEST_LINK <= state.remaining < left_then
            ):
                continue
            pair = frozenset((group, other))
            last, links = self._links.get(pair, (other, 0))
            if last is group:
                continue
            if links + 1 >= self._needed:
                return other
            self._links[pair] = (group, links + 1)
        return None

    def forget(self, group: Group) -> None:
        """Drop what is known of a group that is no more."""
        self._links = {pair: seen for pair, seen in self._links.items() if group not in pair}

    def grow_stricter(self) -> None:
        """Ask for longer chains, after a union proved wrong."""
        self._links.clear()
        self._needed = min(2 * self._needed, _MOST_LINKS)
