"""One endpoint group as far as it is known: what its answers tell, and which calls are under way.

A group starts as a single operation. `Group.read` takes in what an answer said, and decides
whether the group counts windows or is a bucket. How many calls it takes now is worked out in
`allowances`; which operations belong together, in `placing`; what the groups of one key do
together, in `accounts`.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal

from close_async.rate_limits.allowances import Allowance
from close_async.rate_limits.edges import USUAL_SPAN, Edge
from close_async.rate_limits.sent import Sent, Then

if TYPE_CHECKING:
    from close_async.rate_limits.headers import RateLimit

__all__ = ["Group"]

_OPENERS_UNTIL_HEADERLESS = 64
"""Calls in flight at most in a group whose answers carry no header."""

_MOST_GAINED = 1e6
"""Calls that no bucket gains between two answers."""

_CONTRADICTIONS = 3
"""Answers that move the end of an open window before it counts as a bucket."""


class Group(Allowance):
    """One endpoint group: its calls that leave and come back, and what their answers tell."""

    __slots__ = ()

    # Said again because this class assigns them: a checker of public types asks for it.
    answered: int
    bulk_waiting: int
    done: int
    edge: Edge | None
    first_left: int
    headerless: int
    identifier: str | None
    in_flight: int
    kind: Literal["window", "bucket"] | None
    left: int | None
    limit: int | None
    marks: dict[Group, int]
    members: set[str]
    refill: float
    span: float | None
    strangers: int
    waiting: int
    window: int

    @property
    def untold(self) -> bool:
        """Whether no answer has come yet, with a header or without."""
        return self.left is None and not self.headerless

    # -- a call leaves and comes back -------------------------------------------------------

    def leave(self, now: float) -> Sent:
        """Count a call as sent and return what its answer will be held against."""
        sent = Sent(self, now)
        if not self.current(now):
            sent.opener = True
            self._openers += 1
            self._opened_at = now
        if self.may_share:
            sent.others = tuple(Then(self, other, now) for other in self.may_share)
        self.in_flight += 1
        self._gone += 1
        return sent

    def finish(self, sent: Sent, counted: bool, reached: bool) -> None:
        """Count a call as over.

        Args:
            counted: its answer carried a reading of this group.
            reached: it may have reached the server.
        """
        self.in_flight -= 1
        self.done += 1
        self.answered += counted
        if sent.opener and sent.group is self:
            self._openers = max(0, self._openers - 1)
        if not reached:
            return
        if not counted:
            self.strangers += 1
        for other in self.may_share:
            other.strangers += 1

    def at_most(self, now: float) -> int | None:
        """Return the calls left at most, None where that is not known."""
        if self.left is None or not self.current(now):
            return None
        if self.kind == "window":
            return self.left
        gained = self.steady.high * (now - self._read_sent)
        return self.left + math.ceil(gained) if gained < _MOST_GAINED else None

    def answered_without_header(self) -> None:
        """Take in an answer that tells nothing: a group that never tells may go faster."""
        self.headerless += 1
        if self.limit is None:
            self._trial = min(2 + self.headerless // 16, _OPENERS_UNTIL_HEADERLESS)

    # -- readings ---------------------------------------------------------------------------

    def read(self, state: RateLimit, sent: Sent, now: float) -> bool:
        """Take in a reading; return whether it was of the newest window.

        Called before `finish` for the same call.
        """
        if not self._accept_limit(state):
            self._lower(min(state.remaining, self.left or 0))
            return False
        self._rounding.see(state.reset, state.decimals)
        if self.kind is None:
            self.kind = self._rounding.kind
            if self.kind is None and not self.steady.narrow(state, self._rounding):
                self.kind = self._rounding.kind = "window"
        edge, left = self.edge, self.left
        if edge is None or left is None:
            self._roll(state, sent, now, 0)
            return True
        if self.kind == "bucket":
            return self._read_bucket(state, sent, now)
        edge.refresh()
        if sent.at >= edge.high:
            self._read_later_end(state, sent, now, edge)
            return True
        gap = edge.gap(sent.at, now, state.reset)
        tolerance = max(0.05, 0.02 * (self.span or 0.0))
        if self.kind and 0 < abs(gap) <= tolerance and (gap < 0 or now < edge.low):
            self._rounding.see_jitter(abs(gap))
            gap = 0.0
        if gap < 0:
            return False
        if gap > 0:
            self._read_later_end(state, sent, now, edge)
            return True
        more = state.remaining > left or (state.remaining == left and now >= edge.low)
        if more and sent.at >= self._read_at:
            self._read_more(state, sent, now, edge)
            return True
        if self.kind is None and self.others.must_be(self, state.remaining, self.steady.low, sent):
            self.kind = self._rounding.kind = "window"
        if state.remaining <= left:
            self.left = state.remaining
            self._read_at, self._read_sent = now, max(sent.at, self._read_sent)
            self.others.watch(self, sent, state.remaining, 0.0, now)
        if sent.group is self:
            self._included = max(self._included, sent.strangers)
        edge.narrow(sent.at, now, state.reset)
        return True

    def refuse(self, state: RateLimit, sent: Sent, now: float) -> None:
        """Take in a 429 of this group: nothing is left until its reset."""
        self._rounding.see(state.reset, state.decimals)
        edge = self.edge
        bucket = self.kind == "bucket" and edge is not None
        if edge is not None and self.left is not None:
            gap = 0.0 if bucket else edge.gap(sent.at, now, state.reset)
            if gap < 0 or (bucket and sent.at < self._read_sent):
                return
            if gap == 0 and sent.at < edge.high:
                self.others.refused(self._uncalled(self.left), now - self._read_sent, now)
            elif edge.high <= sent.at:
                self._rounding.forget()
        self.limit = state.limit
        if bucket:
            self.left = 0
            self._read_at, self._read_sent = now, sent.at
        else:
            self._begin(state, sent, now)
        self._included = self.strangers

    def absorb(self, other: Group) -> None:
        """Take in the members and the counts of a group that is this one."""
        self.members |= other.members
        self.in_flight += other.in_flight
        self.waiting += other.waiting
        self.bulk_waiting += other.bulk_waiting
        self.strangers += other.strangers - other._included
        if self.left is not None and other.left is not None:
            self.left = min(self.left, other.left)
        self.forget_marks()
        self.others.join(other.others)
        self.identifier = self.identifier or other.identifier

    def forget_marks(self) -> None:
        """Drop all marks between this group and others, whose counts are no longer the same."""
        self.marks = {}
        for other in self.may_share:
            other.marks.pop(self, None)

    def mark(self, state: RateLimit) -> None:
        """Note, for each group that may be this one, what its later readings must be beyond.

        Of all calls of the two, those that left before this reading may be in it; so as many more
        as are answered from now on must be missing from a reading after that.
        """
        sent = state.limit - state.remaining - self.answered - self.in_flight
        marks = self.marks
        for other in self.may_share:
            mark = sent - other.answered - other.in_flight
            if other not in marks or mark > marks[other]:
                marks[other] = mark

    def split(self, member: str, number: int) -> Group:
        """Return a group of this one member, with the same reading."""
        part = Group(member, self._rounding, number)
        self.members.discard(member)
        part.limit, part.left, part.span, part.kind = self.limit, self.left, self.span, self.kind
        part.edge, part.refill, part._read_at = self.edge, self.refill, self._read_at
        part.first_left = self.first_left
        return part

    def _accept_limit(self, state: RateLimit) -> bool:
        """Whether a reading is of this group's limit, not of another that was nearer for once."""
        if self.limit is None or state.limit == self.limit:
            self.limit = state.limit
            self._strange_limit = 0
            return True
        self._strange_limit += 1
        if self._strange_limit < 3:
            return False
        self.limit = state.limit
        self._strange_limit = 0
        return True

    def _lower(self, left: int) -> None:
        if self.left is not None and left < self.left:
            self.left = left

    def _read_more(self, state: RateLimit, sent: Sent, now: float, edge: Edge) -> None:
        """Take in a reading that has more calls left than one more call leaves, of the same end."""
        if now < edge.low:
            if len(self.members) > 1 and self.kind == "window":
                self.contradicted = True
                return
            if self._contradicted(1 if self.kind else _CONTRADICTIONS):
                self._become_bucket(state, sent, now)
                return
        self._roll(state, sent, now, self._overlapping(sent))

    def _read_later_end(self, state: RateLimit, sent: Sent, now: float, edge: Edge) -> None:
        """Take in a reading whose window ends later: the next window, or a bucket."""
        if now < edge.low:
            if self.kind == "window":
                self._rounding.forget()
            elif self._contradicted(1):
                self._become_bucket(state, sent, now)
                return
            self._roll(state, sent, now, self._overlapping(sent))
            return
        edge.over_by(now)
        self._roll(state, sent, now, 0)

    def _contradicted(self, by: int) -> bool:
        """Count what no window can show; return whether that is enough to be a bucket."""
        self._contradictions += by
        return self._contradictions >= _CONTRADICTIONS

    def _roll(self, state: RateLimit, sent: Sent, now: float, overlapping: int) -> None:
        """Start on a new window with its first reading.

        Args:
            overlapping: calls that are over and may have been counted after this reading.
        """
        self._begin(state, sent, now)
        if self.kind is None:
            self.kind = self._rounding.kind
        known = sent.strangers if sent.group is self else self._included
        self._included = known - overlapping
        self.span = max(self.span or 0.0, state.reset)
        self._openers = 0
        self._trial = 1

    def _begin(self, state: RateLimit, sent: Sent, now: float) -> None:
        self.window += 1
        self.left = self.first_left = state.remaining
        self._read_at, self._read_sent = now, sent.at
        self.edge = Edge(self._rounding, sent.at, now, state.reset)
        self._gone = self.in_flight
        self.marks = {}
        if self.kind != "bucket":
            self.others.start_again()
            if state.remaining:
                self.others.watch(self, sent, state.remaining, 0.0, now)

    def _overlapping(self, sent: Sent) -> int:
        """Return how many calls were over while this one was under way."""
        return self.done - sent.done if sent.group is self else 0

    # -- buckets ----------------------------------------------------------------------------

    def _become_bucket(self, state: RateLimit, sent: Sent, now: float) -> None:
        self.kind = self._rounding.kind = "bucket"
        self.window += 1
        self._read_sent = -math.inf
        self._read_bucket(state, sent, now)

    def _become_window(self, state: RateLimit, sent: Sent, now: float) -> bool:
        """Take back that it is a bucket, which its readings rule out."""
        self.kind = self._rounding.kind = "window"
        self.refill, self._contradictions = 0.0, 0
        self._roll(state, sent, now, self._overlapping(sent))
        return True

    def _read_bucket(self, state: RateLimit, sent: Sent, now: float) -> bool:
        """Take in a reading of a bucket, and how fast it certainly gains calls."""
        steady = self.steady
        if not steady.narrow(state, self._rounding):
            return self._become_window(state, sent, now)
        if sent.group is self:
            made = self.answered + self.in_flight
            steady.count(sent, now, state.remaining, made, 2 * (self.span or USUAL_SPAN))
        else:
            steady.start_again()
        self.refill = max(self.refill, steady.certain)
        if 2 * state.remaining > state.limit:
            self.others.start_again()  # calls that a full bucket would have gained are lost
        self.others.watch(self, sent, state.remaining, self.refill, now)
        if sent.at < self._read_sent:
            return False
        self._roll(state, sent, now, self._overlapping(sent))
        self.window -= 1
        return True
