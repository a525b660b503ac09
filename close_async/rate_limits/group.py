"""One endpoint group as far as it is known: its windows, and how many calls it takes now.

A group starts as a single operation. It has a window for each limit that its responses tell of
(mostly one; Close's header tells of the key's or the organization's limit, whichever is closer to
being hit), calls in flight, a measure of foreign traffic, and, if it proves to be a bucket, a
steady refill. Off what was left when last told come the calls under way, and those that may have
counted since; some of the rest is kept for later in the window. Which operations belong together is
found out in `grouping`.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from typing import Literal, Protocol

from .foreign import ForeignTraffic
from .headers import LONGEST_WAIT, RateLimit
from .steady import SteadyRefill
from .window import USUAL_SPAN, Rounding, WindowEnd

__all__ = ["BULK_SHARE", "PATIENCE", "Group", "Lease", "Sent", "Then", "Window"]

BULK_SHARE = 10
"""Bulk calls leave one in so many calls of a window to interactive ones."""

PATIENCE = 1.0
"""Seconds after which a probe that has had no response stands in nobody's way any more."""

_MOST_HELD_BACK = 16
"""Calls kept for the end of a window at most, to find the start of the next without a 429."""

_FEW = 4
"""One call in so many that are left is under way at most while foreign traffic may take them."""

_AT_LEAST = 1e-3
"""Seconds until it is of use to ask again, at least."""

_CLEAR_GAIN = 3.0
"""Calls that a bucket gains while the last call is kept to see whether it has."""

_MOST_PROBES = 64
"""Calls in flight at most in a group whose responses carry no header."""

_MOST_GAINED = 1e6
"""Calls that no bucket gains between two responses."""

_CONTRADICTIONS = 3
"""Responses that move the end of an open window before it counts as a bucket."""


class Lease(Protocol):
    """Calls of a window that several processes share, as far as this process has them.

    Attributes:
        empty_until: until when nobody has a call left.
    """

    empty_until: float

    def take(self, now: float) -> float:
        """Return `now` if there is a call to spend, else when to ask again."""
        ...

    def spend(self, now: float) -> None:
        """Spend one call."""
        ...


class Window:
    """The newest window of one limit that a group's responses tell of.

    Attributes:
        limit: calls that it takes.
        left: the smallest `remaining` seen in it.
        first_left: the first one.
        end: when it ends.
        read_at, read_sent: when the last response that counts came, and when its call left.
        included: of the group's unattributed calls, those that are in `left`.
        elsewhere: calls over whose response told of another limit of the group.
        elsewhere_included: those of them that are in `left`.
        steady: how fast it gains calls, if it is a bucket.
        refill: calls a second that it certainly gains, zero where it is not known as a bucket.
    """

    def __init__(self, limit: int, end: WindowEnd) -> None:
        self.limit = limit
        self.end = end
        self.left = self.first_left = 0
        self.read_at: float = -math.inf
        self.read_sent: float = -math.inf
        self.included = self.elsewhere = self.elsewhere_included = 0
        self.steady: SteadyRefill = SteadyRefill()
        self.refill: float = 0.0

    def current(self, now: float) -> bool:
        """Whether its last reading still speaks of a running window."""
        return now < self.over_at or self.refill > 0

    @property
    def over_at(self) -> float:
        """When it is certainly over, or must be looked at again at the latest."""
        return min(self.end.high, self.read_at + LONGEST_WAIT)

    def at_most(self, now: float, kind: Literal["window", "bucket"] | None) -> int | None:
        """Return the calls left at most, None where that is not known."""
        if not self.current(now):
            return None
        if kind == "window":
            return self.left
        gained = self.steady.high * (now - self.read_sent)
        return self.left + math.ceil(gained) if gained < _MOST_GAINED else None


_NOTHING: Mapping[int, int] = {}


class Then:
    """What was known of another group, which may be the same one, when a call left.

    Attributes:
        group: the other group.
        done: its calls that were over.
        left: its calls left at most.
        window: the number of its window.
    """

    __slots__ = ("done", "group", "left", "window")

    def __init__(self, other: Group, now: float) -> None:
        told = other.told
        self.group: Group = other
        self.done: int = other.done
        self.left: int | None = None if told is None else told.at_most(now, other.kind)
        self.window: int = other.window


class Sent:
    """What one call must remember until its response: when it left, and the counts then."""

    __slots__ = (
        "answered",
        "at",
        "done",
        "elsewhere",
        "group",
        "others",
        "probe",
        "unattributed",
        "window",
    )

    def __init__(self, group: Group, at: float) -> None:
        self.group: Group = group
        self.at: float = at
        self.done: int = group.done
        self.answered: int = group.answered
        self.unattributed: int = group.unattributed
        self.window: int = group.window
        self.probe: bool = False
        self.others: tuple[Then, ...] = ()
        self.elsewhere: Mapping[int, int] = _NOTHING


class Group:
    """One endpoint group.

    Its hash is its number in the account, so that sets of groups have the same order in every run.

    Attributes:
        number: which of the account's groups it is, in the order of their making.
        members: names of the operations known to share the group.
        may_share: other groups that could still prove to be this one.
        identifier: the server's own name for it, where a 429 gave one.
        windows: by limit.
        told: the window that the last response told of, None before any.
        window: a number that changes with every new window.
        kind: "window" or "bucket" once shown.
        span: a window's length in seconds, as far as seen.
        opened_at: when a call last left to begin a window.
        opening: seconds that the response to such a call took.
        in_flight, done, answered: calls under way, over, and over with a reading.
        unattributed: calls over that may have counted here though no reading includes them: those
            of groups that may share, responses without a header, lost responses.
        headerless: responses without a header.
        waiting, bulk_waiting: calls that wait, of either priority and of bulk.
        bulk_passed: interactive calls that left since a bulk call that waits could have.
        foreign: what foreign traffic takes while calls are under way.
        contradicted: whether a reading shows that its members cannot be one group.
        renewed: whether a window has begun whose calls that wait were not judged yet.
        lease: the calls of this process, where several share the key.
    """

    def __init__(self, member: str, rounding: Rounding, number: int) -> None:
        self.number = number
        self.members: set[str] = {member}
        self.may_share: set[Group] = set()
        self.identifier: str | None = None
        self.windows: dict[int, Window] = {}
        self.told: Window | None = None
        self.kind: Literal["window", "bucket"] | None = rounding.kind
        self.span: float | None = None
        self.opened_at: float = -math.inf
        self.opening: float = 0.0
        self.lease: Lease | None = None
        self.window: int = 0
        self.in_flight: int = 0
        self.done: int = 0
        self.answered: int = 0
        self.unattributed: int = 0
        self.headerless: int = 0
        self.waiting: int = 0
        self.bulk_waiting: int = 0
        self.bulk_passed: int = 0
        self.foreign: ForeignTraffic = ForeignTraffic()
        self.contradicted: bool = False
        self.renewed: bool = False
        self._rounding = rounding
        self._gone = self._probes = self._contradictions = 0
        self._most_probes = 1

    def __hash__(self) -> int:
        return self.number

    @property
    def limit(self) -> int | None:
        """Calls per window as last told, None before that."""
        return None if self.told is None else self.told.limit

    @property
    def unknown(self) -> bool:
        """Whether no response has come yet, with a header or without."""
        return self.told is None and not self.headerless

    def current(self, now: float) -> bool:
        """Whether the last reading still speaks of a running window."""
        return self.told is not None and self.told.current(now)

    # -- a call leaves and comes back -------------------------------------------------------

    def leave(self, now: float) -> Sent:
        """Count a call as sent and return what its response will be held against."""
        sent = Sent(self, now)
        if not self.current(now):
            sent.probe = True
            self._probes += 1
            self.opened_at = now
        if self.may_share:
            sent.others = tuple(Then(other, now) for other in self.may_share)
        if len(self.windows) > 1:
            sent.elsewhere = {limit: w.elsewhere for limit, w in self.windows.items()}
        self.in_flight += 1
        for group in (self, *self.may_share):
            group._gone += 1
            if group.lease is not None:
                group.lease.spend(now)
        return sent

    def finish(self, sent: Sent, read: Window | None, reached: bool) -> None:
        """Count a call as over.

        Args:
            read: the window that its response told of, if any.
            reached: it may have reached the server.
        """
        self.in_flight -= 1
        self.done += 1
        if sent.probe and sent.group is self:
            self._probes = max(0, self._probes - 1)
        if not reached:
            return
        if read is None:
            self.unattributed += 1
        else:
            self.answered += 1
            if len(self.windows) > 1:
                for window in self.windows.values():
                    window.elsewhere += window is not read
        for other in self.may_share:
            other.unattributed += 1

    def responded_without_header(self) -> None:
        """Take in a response that tells nothing: a group that never tells may go faster."""
        self.headerless += 1
        if self.told is None:
            self._most_probes = min(2 + self.headerless // 16, _MOST_PROBES)

    def use_up(self) -> None:
        """Take in that this process's share of the window is used up."""
        self._gone = self.limit or 0

    # -- readings ---------------------------------------------------------------------------

    def read(self, state: RateLimit, sent: Sent, now: float) -> Window | None:
        """Take in a reading; return the window it told of, None if that is over.

        Called before `finish` for the same call.
        """
        self._rounding.see(state.reset, state.decimals)
        window = self.windows.get(state.limit)
        if window is None:
            window = self.windows[state.limit] = Window(state.limit, self._end(state, sent, now))
            if self._kind_of(window, state) == "bucket":
                self._read_bucket(window, state, sent, now)
            else:
                self._roll(window, state, sent, now, 0)
            return window
        if self._kind_of(window, state) == "bucket":
            return window if self._read_bucket(window, state, sent, now) else None
        return window if self._read_window(window, state, sent, now) else None

    def refuse(self, state: RateLimit, sent: Sent, now: float) -> None:
        """Take in a 429 of this group: nothing is left until its reset."""
        self._rounding.see(state.reset, state.decimals)
        window = self.windows.get(state.limit)
        if window is None:
            window = self.windows[state.limit] = Window(state.limit, self._end(state, sent, now))
            self._begin(window, state, sent, now)
        elif self.kind == "bucket":
            if sent.at < window.read_sent:
                return
            self.foreign.refused(now, window.limit)
            window.left = 0
            window.read_at, window.read_sent = now, sent.at
        else:
            gap = window.end.gap(sent.at, now, state.reset)
            if gap < 0:
                return
            if gap == 0 and sent.at < window.end.high:
                self.foreign.refused(now, window.limit)
            elif window.end.high <= sent.at:
                self._rounding.forget()
            self._begin(window, state, sent, now)
        self.told = window
        window.included = self.unattributed
        window.elsewhere_included = window.elsewhere

    def absorb(self, other: Group) -> None:
        """Take in the members and the counts of a group that is this one."""
        self.members |= other.members
        self.in_flight += other.in_flight
        self.waiting += other.waiting
        self.bulk_waiting += other.bulk_waiting
        told = other.told
        if told is not None:
            self.unattributed += other.unattributed - told.included
            mine = self.windows.get(told.limit)
            if mine is not None:
                mine.left = min(mine.left, told.left)
        self.foreign.join(other.foreign)
        self.identifier = self.identifier or other.identifier

    def split(self, member: str, number: int) -> Group:
        """Return a group of this one member, with the same reading."""
        part = Group(member, self._rounding, number)
        self.members.discard(member)
        part.span, part.kind = self.span, self.kind
        for limit, window in self.windows.items():
            copy = part.windows[limit] = Window(limit, window.end)
            copy.left, copy.first_left = window.left, window.first_left
            copy.read_at, copy.refill = window.read_at, window.refill
            if window is self.told:
                part.told = copy
        return part

    def _kind_of(self, window: Window, state: RateLimit) -> Literal["window", "bucket"] | None:
        """Return how the group counts, as far as known with this reading."""
        if self.kind is None:
            self.kind = self._rounding.kind
            if self.kind is None and not window.steady.narrow(state, self._rounding):
                self.kind = self._rounding.kind = "window"
        return self.kind

    def _read_window(self, window: Window, state: RateLimit, sent: Sent, now: float) -> bool:
        end = window.end
        end.refresh()
        if sent.at >= end.high:
            self._read_later_end(window, state, sent, now)
            return True
        gap = end.gap(sent.at, now, state.reset)
        jitter = self.kind and abs(gap) <= max(0.05, 0.02 * (self.span or 0.0))
        if jitter and (gap < 0 or now < end.low):
            gap = 0.0
        if gap < 0:
            return False
        if gap > 0:
            self._read_later_end(window, state, sent, now)
            return True
        left = window.left
        more = state.remaining > left or (state.remaining == left and now >= end.low)
        if more and sent.at >= window.read_at:
            self._read_more(window, state, sent, now)
            return True
        self.told = window
        if state.remaining <= left:
            window.left = state.remaining
            window.read_at, window.read_sent = now, max(sent.at, window.read_sent)
        self._include(window, sent)
        end.narrow(sent.at, now, state.reset)
        return True

    def _include(self, window: Window, sent: Sent) -> None:
        """Take the unattributed calls that were over before this one left for read."""
        if sent.group is self:
            window.included = max(window.included, sent.unattributed)
            before = sent.elsewhere.get(window.limit, 0)
            window.elsewhere_included = max(window.elsewhere_included, before)

    def _read_more(self, window: Window, state: RateLimit, sent: Sent, now: float) -> None:
        """Take in a reading that has more calls left than one more call leaves, of the same end."""
        if now < window.end.low:
            if len(self.members) > 1 and self.kind == "window":
                self.contradicted = True
                return
            if self._contradicted(1 if self.kind else _CONTRADICTIONS):
                self._become_bucket(window, state, sent, now)
                return
        self._roll(window, state, sent, now, self._overlapping(sent))

    def _read_later_end(self, window: Window, state: RateLimit, sent: Sent, now: float) -> None:
        """Take in a reading whose window ends later: the next window, or a bucket."""
        if now < window.end.low:
            if self.kind == "window":
                self._rounding.forget()
            elif self._contradicted(1):
                self._become_bucket(window, state, sent, now)
                return
            self._roll(window, state, sent, now, self._overlapping(sent))
            return
        window.end.over_by(now)
        self._roll(window, state, sent, now, 0)

    def _contradicted(self, by: int) -> bool:
        """Count what no window can show; return whether that is enough to be a bucket."""
        self._contradictions += by
        return self._contradictions >= _CONTRADICTIONS

    def _roll(
        self, window: Window, state: RateLimit, sent: Sent, now: float, overlapping: int
    ) -> None:
        """Start on a new window with its first reading.

        Args:
            overlapping: calls that are over and may have been counted after this reading.
        """
        self._begin(window, state, sent, now)
        if self.kind is None:
            self.kind = self._rounding.kind
        known = sent.unattributed if sent.group is self else window.included
        window.included = known - overlapping
        window.elsewhere_included = sent.elsewhere.get(window.limit, window.elsewhere)
        self.span = max(self.span or 0.0, state.reset)
        if sent.probe:
            self.opening = now - sent.at
        self._probes = 0
        self._most_probes = 1

    def _begin(self, window: Window, state: RateLimit, sent: Sent, now: float) -> None:
        self.window += 1
        self.told = window
        self.renewed = True
        window.left = window.first_left = state.remaining
        window.read_at, window.read_sent = now, sent.at
        window.end = self._end(state, sent, now)
        self._gone = self.in_flight + sum(other.in_flight for other in self.may_share)
        if self.kind != "bucket":
            for limit in [n for n, w in self.windows.items() if not w.current(now)]:
                if limit != window.limit:
                    del self.windows[limit]

    def _end(self, state: RateLimit, sent: Sent, now: float) -> WindowEnd:
        return WindowEnd(self._rounding, sent.at, now, state.reset)

    def _overlapping(self, sent: Sent) -> int:
        """Return how many calls were over while this one was under way."""
        return self.done - sent.done if sent.group is self else 0

    # -- buckets ----------------------------------------------------------------------------

    def _become_bucket(self, window: Window, state: RateLimit, sent: Sent, now: float) -> None:
        self.kind = self._rounding.kind = "bucket"
        self.window += 1
        window.read_sent = -math.inf
        self._read_bucket(window, state, sent, now)

    def _read_bucket(self, window: Window, state: RateLimit, sent: Sent, now: float) -> bool:
        """Take in a reading of a bucket, and how fast it certainly gains calls."""
        steady = window.steady
        if not steady.narrow(state, self._rounding):
            # Its readings rule out that it is one.
            self.kind = self._rounding.kind = "window"
            window.refill, self._contradictions = 0.0, 0
            self._roll(window, state, sent, now, self._overlapping(sent))
            return True
        if sent.group is self:
            steady.count(
                sent.at,
                now,
                state.remaining,
                before=sent.answered,
                made=self.answered + self.in_flight,
                longest=2 * (self.span or USUAL_SPAN),
            )
        else:
            steady.start_again()
        window.refill = max(window.refill, steady.certain)
        if sent.at < window.read_sent:
            return False
        self._roll(window, state, sent, now, self._overlapping(sent))
        self.window -= 1
        return True

    # -- how many calls it takes now --------------------------------------------------------

    def reported(self, now: float) -> int:
        """Return how many calls it takes now as far as its responses tell; on a current reading."""
        if self.told is not None and len(self.windows) == 1:
            return self._reported(self.told, now)
        return min(self._reported(window, now) for window in self._current_windows(now))

    def _current_windows(self, now: float) -> list[Window]:
        windows = [window for window in self.windows.values() if window.current(now)]
        return windows or list(self.windows.values())

    def _reported(self, window: Window, now: float) -> int:
        count = self._uncalled(window)
        if window.refill:
            gained = int(window.refill * (now - window.read_at))
            count = min(count + max(0, gained), window.limit)
        share = self._rounding.share
        if share < 1.0:
            count = min(count, math.ceil(window.first_left * share) - self._gone)
        return count

    def _uncalled(self, window: Window) -> int:
        """Return how many of the calls left when last told can still be made now."""
        left = window.left - self.in_flight - (self.unattributed - window.included)
        left -= window.elsewhere - window.elsewhere_included
        for other in self.may_share:
            left -= other.in_flight
        return left

    def take(self, now: float, bulk: bool, held: int) -> float:
        """Return `now` if a call may leave as far as this group goes, else when to ask again."""
        window = self.told
        if self.lease is not None and not self.headerless:
            when = self.lease.take(now)
            if when > now or window is None or not window.current(now):
                return when
            return now if self.reported(now) > held else window.over_at
        if window is None or not window.current(now):
            if self._probes < self._most_probes:
                return now
            return max(now, self.opened_at + PATIENCE * self._probes)
        count = self.reported(now) - held
        if count <= 0:
            return self._next(now, held)
        aside = self.foreign.expected(now)
        if aside:
            when = self._beside_foreign(window, now, count, aside)
            if when > now:
                return when
        kept, until = self._kept_back(window, now, count, bulk, aside)
        return now if count > kept else until

    def yields(self, now: float, held: int, *, unknown: bool) -> float:
        """As `take`, for a call of another group that may prove to belong to this one.

        Args:
            unknown: whether nothing is known of that group; then it needs no lease of this one.
        """
        if self.lease is not None and self.told is not None and not unknown:
            when = self.lease.take(now)
            if when > now:
                return when
        window = self.told
        if window is None or not window.current(now):
            return now
        count = self.reported(now) - held
        return now if count > 0 else self._next(now, held)

    def _next(self, now: float, held: int) -> float:
        """Return when there is a call left again beside so many that are held."""
        when = now + _AT_LEAST
        for window in self._current_windows(now):
            count = self._reported(window, now) - held
            if window.refill:
                when = max(when, now + (1 - count) / window.refill)
            elif count <= 0:
                when = max(when, window.over_at)
        return when

    def _beside_foreign(self, window: Window, now: float, count: int, aside: int) -> float:
        """Return `now` if a call may leave while others may take so many, else when to ask again.

        The last calls of a window leave when few are under way, so that each response tells first
        what others took. A bucket never runs that low: others would empty it all the time.
        """
        if window.refill:
            return now + max(0, 2 + 2 * aside - count) / window.refill
        if count > aside or _FEW * self.in_flight < max(_FEW, count):
            return now
        return window.over_at

    def _kept_back(
        self, window: Window, now: float, count: int, bulk: bool, aside: int
    ) -> tuple[int, float]:
        """Return how many calls are kept for later in the window, and when fewer will be."""
        limit, end = window.limit, window.end
        kept, until = 0, end.high
        if bulk and self.bulk_passed < BULK_SHARE:
            if self.kind == "bucket":
                kept, until = -(-limit // BULK_SHARE), now + 1.0
            else:
                span = self.span or 1.0
                tail = end.low - min(max(span / BULK_SHARE, 0.5), span / 2)
                if now < tail:
                    kept, until = -(-limit // BULK_SHARE), tail
        if self.kind is None and kept < 1 <= count <= self.waiting:
            # The last call waits until its response shows whether any were gained meanwhile.
            shown = window.read_at + _CLEAR_GAIN / max(window.steady.low, 1.0)
            if now < min(shown, end.low):
                return 1, min(shown, end.low) + 1e-6
        width = end.high - end.low
        if kept < count <= self.waiting and not aside and (steps := self.kept_for_end(width)):
            step = steps if now < end.low else int(steps * (end.high - now) / width)
            if step > kept:
                kept = step
                until = max(end.low, end.high - step * width / steps) + 1e-6
        return kept, until

    def kept_for_end(self, width: float) -> int:
        """Return how many calls leave one by one while a window ends, to find the next.

        Args:
            width: seconds within which it ends.
        """
        limit = self.limit or 0
        at_stake = limit * width / (self.span or 1.0)
        if at_stake < 1 or self.kind == "bucket":
            return 0
        return min(round(math.sqrt(at_stake)), limit // 8, _MOST_HELD_BACK)
