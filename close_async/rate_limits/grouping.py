"""Which operations share an endpoint group: what proves two groups apart, what makes them one.

Two groups count as possibly the same until one of these shows otherwise:

- they tell of different limits, other than a key's and its organization's, or one is a window and
  the other a bucket;
- their windows of one limit end at different times;
- a call of one, sent after a response of the other, finds no fewer calls left than that response
  said. In one group each call leaves fewer than the one before, until the window ends.

All three hold whatever foreign traffic there is, since that only takes more away. That two groups
are one is shown by evidence, three times: calls are missing that only the other can have made.
Foreign traffic may have made them; so a union that later contradicts itself is taken apart again.
"""

from __future__ import annotations

import math

from .group import Group, Sent, Then
from .headers import RateLimit

__all__ = ["Evidence", "apart", "separate"]

_WITHOUT_HEADER = 5
"""Responses without a header after which a group is apart from all whose responses carry one."""

_ORGANIZATION = 3
"""How many times a key's limit an organization has, as Close documents it."""

_NEEDED = 3
"""How often one group must be shown of two."""

_END_TOLERANCE = 0.02
"""Seconds by which two ends may differ without being different."""


def separate(one: Group, other: Group) -> None:
    """Note that two groups are not the same."""
    one.may_share.discard(other)
    other.may_share.discard(one)


def apart(group: Group, state: RateLimit, sent: Sent, now: float) -> list[Group]:
    """Return the groups that a response of this group proves to be others.

    Args:
        group: the group, which has taken the reading in.
        state: the reading.
        sent: the call it came back to.
        now: when it came.
    """
    return [other for other in group.may_share if _is_apart(group, other, state, sent, now)]


def _is_apart(group: Group, other: Group, state: RateLimit, sent: Sent, now: float) -> bool:
    its, mine = other.told, group.told
    if its is None or mine is None:
        return other.headerless > _WITHOUT_HEADER
    low, high = sorted((its.limit, mine.limit))
    if low != high and low * _ORGANIZATION != high:
        return True
    if group.identifier is not None and other.identifier is not None:
        return group.identifier != other.identifier
    if group.kind is None or other.kind is None:
        return False
    if group.kind != other.kind:
        return True
    then = next((seen for seen in sent.others if seen.group is other), None)
    if group.kind == "bucket":
        return _bucket_apart(group, other, state, then, now - sent.at)
    if now >= mine.end.low:
        return False
    if (
        low == high
        and now < its.end.low
        and (
            mine.end.low > its.end.high + _END_TOLERANCE
            or its.end.low > mine.end.high + _END_TOLERANCE
        )
    ):
        return True
    if then is None or sent.group is not group:
        return False
    if then.window != other.window or now >= its.end.low:
        return False
    return then.left is not None and state.remaining >= then.left


def _bucket_apart(
    group: Group, other: Group, state: RateLimit, then: Then | None, elapsed: float
) -> bool:
    """As above for buckets, which gain calls while a response is under way."""
    its, mine = other.told, group.told
    if its is None or mine is None or its.limit != mine.limit:
        return True
    slowest = max(mine.steady.low, its.steady.low)
    fastest = min(mine.steady.high, its.steady.high)
    if slowest > fastest:
        return True
    if then is None or then.left is None or fastest == math.inf:
        return False
    gained = 1.1 * fastest * elapsed + 2
    return then.window == other.window and state.remaining >= then.left + gained


class Evidence:
    """For groups that may be one: how often calls were missing that only the other can have made.

    Between two readings of a group, so many calls went missing. Some are its own; of the other
    groups that may be the same, each can have made so many in that time, and no more. What is left
    when all but one have been taken off must be of that one, or foreign traffic.
    """

    def __init__(self) -> None:
        self._shown: dict[frozenset[Group], int] = {}
        self._last: dict[Group, tuple[Sent, int, int]] = {}

    def add(self, group: Group, state: RateLimit, sent: Sent) -> Group | None:
        """Take in a response; return the group that is now taken for this one, if any."""
        if group.kind != "window" or sent.group is not group:
            return None
        used = state.limit - state.remaining
        last = self._last.get(group)
        if (
            last is None
            or last[0].window != group.window
            or last[2] != state.limit
            or used >= last[1]
        ):
            self._last[group] = (sent, used, state.limit)
        if sent.window != group.window or last is None or last[2] != state.limit:
            return None
        before, used_before, _ = last
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
        if excess > 0:  # foreign traffic
            return None
        for other, count in made.items():
            if count > 0 and excess + count > 0:
                pair = frozenset((group, other))
                shown = self._shown[pair] = self._shown.get(pair, 0) + 1
                if shown >= _NEEDED:
                    return other
        return None

    def forget(self, *groups: Group) -> None:
        """Drop what is known of groups that are no more what they were."""
        self._shown = {pair: n for pair, n in self._shown.items() if pair.isdisjoint(groups)}
        self._last.clear()
