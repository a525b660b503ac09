"""Which operations share an endpoint group: proofs that two groups are apart, signs that they are one.

Two groups count as possibly the same until one of these shows otherwise:

- they state different limits, or one is a window and the other a bucket;
- their windows end at different times;
- a call of one, sent after an answer of the other, finds no fewer calls left than that answer
  said. In one group each call leaves fewer than the one before, until the window ends;
- fewer calls went missing from one group than the two have certainly made.

All four hold whatever other users of the key do, since those only take more away. That two groups
are one is never proved, only likely: what went missing from one matches what both have sent, in
several windows. A union that later contradicts itself is taken apart again.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable

    from close_async.rate_limits.groups import Group, Sent
    from close_async.rate_limits.headers import RateLimit

__all__ = ["apart", "looks_shared", "separate"]

_LEAST_SEEN = 5
"""Calls of the other group that must have gone missing here before it counts as a sign."""

_END_TOLERANCE = 0.05
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
        return other.headerless > _LEAST_SEEN
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
    """As above for buckets, which gain calls while two answers are under way."""
    if then is None or then[2] is None or not group.refill or not other.refill:
        return False
    gained = 1.5 * max(group.refill, other.refill) * 2 * elapsed + 2
    return then[3] == other.window and state.remaining >= then[2] + gained


def looks_shared(group: Group, state: RateLimit, sent: Sent, now: float) -> Group | None:
    """Return the one group whose calls explain what went missing from this one, if any.

    Args: as for `apart`.
    """
    if group.kind != "window" or len(group.may_share) != 1 or sent.window != group.window:
        return None
    (other,) = group.may_share
    base = group.base.get(other)
    mine, its = group.edge, other.edge
    if base is None or mine is None or its is None or other.kind != "window":
        return None
    if now >= mine.low or now >= its.low:
        return None
    missing = group.first_left - state.remaining
    own = group.answered + group.in_flight - base[1]
    its_calls = other.answered + other.in_flight - base[0]
    certain = other.answered - base[0]
    slack = 3 + its_calls // 4
    if certain >= _LEAST_SEEN and missing >= own + _LEAST_SEEN and missing <= own + its_calls + slack:
        return other
    return None
