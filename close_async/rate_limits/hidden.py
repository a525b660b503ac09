"""How fast one operation may go by its own record: slow start, 429s, and hidden limits.

Some operations have limits that no header tells, and any call may meet a 429 that has nothing to
do with limits: of a load balancer, of an outage. Both look the same, and so are told apart by what
comes next.

- **Slow start.** Beyond as many calls as were certainly taken in a window before, few leave at a
  time: two, and a quarter of those. A hidden limit then costs so many 429s, not as many as its
  group has calls left.
- **A 429 is weather.** One that its headers do not explain halves the calls in flight; each good
  response brings one back. The call that met it waits as told: while no more calls wait than met
  429s, they are those. Beyond the count at which it came, calls go one at a time, until a few good
  responses show that the count meant nothing.
- **Law is what shows again.** A second 429 at about the same count makes it a limit: it is kept,
  at first for as long as the 429 said, and twice as long each time it shows again. Then calls
  beyond it are tried again, one at a time.

Where the hidden windows begin is not known. So no stretch as long as one sees more calls than one
takes, wherever it begins; except that one begins when the wait of a 429 is over, unless that
proves wrong, as with a bucket, which has one call again by then and no more.
"""

from __future__ import annotations

import math
from collections import deque
from itertools import takewhile

from .window import USUAL_SPAN

__all__ = ["LONGEST_BELIEF", "Pace"]

LONGEST_BELIEF = 600.0
"""Seconds for which a limit is kept, at most, before it must show itself again."""

_REMEMBERED = 4_096
"""Calls of one window that are counted at most."""

_UNPROVEN = 2
"""Calls in flight beyond what was ever taken in one window."""

_STEP = 4
"""One more of them for each so many calls that were taken."""

_STRICTEST = 64
"""No hidden limit is taken to be less than one in so many calls of what the header tells."""

_TOGETHER = 0.1
"""Seconds within which calls leave together."""

_SOON = 0.5
"""Seconds after which a call that was not refused yet is taken to be accepted."""

_REFUTED = 2
"""Rounds of good responses beyond a count, each twice as many calls, after which it is nothing."""

_UNSEEN = 3
"""Windows without a 429 after which a count, that is not kept any more, is nothing."""

_SAME = 10
"""Two counts are about the same when they differ by one, or by one in so many."""


class Pace:
    """How fast one operation may go.

    Attributes:
        span: the length of its window in seconds, as far as a 429 told; None before one.
        limit: the count at which it was refused, None where none is suspected.
        strength: how often the limit has shown itself again; 0 for a mere suspicion.
        ends: when the wait of its last 429 is over.
    """

    def __init__(self) -> None:
        self.span: float | None = None
        self.limit: int | None = None
        self.strength: int = 0
        self.ends: float = -math.inf
        # Slow start: the calls of the window at hand, and the most that were taken in one.
        self._began = self._left_at = self._burst_at = -math.inf
        self._left = self._accepted = self._burst = self._most = 0
        # Calls taken lately, by when; and how many of them since a 429's wait was over.
        self._taken: deque[float] = deque(maxlen=_REMEMBERED)
        self._renewed = 0
        self._renewed_at = -math.inf
        self._renews = True
        # 429s: calls in flight at most, until when the calls that met one wait, and the longest
        # wait of those that the limit at hand showed itself by.
        self._cap = math.inf
        self._full = 0
        self._known_at = -math.inf
        self._told_to_wait: list[float] = []
        self._longest = 0.0
        # A limit: until when it is kept, and how far beyond it is tried.
        self._believed_until = -math.inf
        self._probes = 1
        self._rounds = 0

    @property
    def held(self) -> bool:
        """Whether a limit has shown itself, more than once."""
        return self.strength > 0

    # -- asking -----------------------------------------------------------------------------

    def take(
        self, now: float, in_flight: int, waiting: int, span: float | None, limit: int | None
    ) -> float:
        """Return `now` if one more call may leave, else when to ask again.

        Args:
            in_flight: its calls under way.
            waiting: its calls that wait, with this one.
            span, limit: seconds that a window of its group lasts, and calls it takes, if told.
        """
        if self._told_to_wait:
            until = self._wait_as_told(now, waiting)
            if until > now:
                return until
        if in_flight >= self._cap:
            return math.inf
        if self.limit is not None:
            window = self.span or span or USUAL_SPAN
            if now > max(self._believed_until, self._known_at) + _UNSEEN * window:
                self._clear()
            else:
                when = self._within(now, in_flight, window)
                if when > now:
                    return when
        proven = max(self._most, self._accepted, (limit or 0) // _STRICTEST)
        if self._left < proven + _UNPROVEN + proven // _STEP:
            return now
        if now >= self._began + (span or USUAL_SPAN):
            return now
        return max(now, self._left_at + _SOON)

    def _within(self, now: float, in_flight: int, span: float) -> float:
        """Return `now` if a call may leave as far as the limit goes, else when to ask again."""
        limit = self.limit or 0
        free = max(0, limit - self._count(now, span))
        if in_flight < free:
            return now
        if now >= self._believed_until:
            return now if in_flight < free + self._probes else math.inf
        if self.ends > now:
            return self.ends
        if free:
            return math.inf
        if not self._taken:
            return self._believed_until
        first = self._taken[-self._renewed if self._renews and self._renewed else 0]
        return min(self._believed_until, first + span)

    def least_wait(self, now: float, waiting: int) -> float:
        """Return the seconds for which none of its calls leaves, as far as can be told.

        Args:
            waiting: its calls that wait, with the one that asks.
        """
        until = max(self._wait_as_told(now, waiting), self.ends if self.held else now)
        return max(0.0, until - now)

    def _wait_as_told(self, now: float, waiting: int) -> float:
        """Return until when all of its calls that wait do so because a 429 told them, or `now`."""
        self._told_to_wait = [until for until in self._told_to_wait if until > now]
        return min(self._told_to_wait) if 0 < waiting <= len(self._told_to_wait) else now

    def give_up(self, waiting: int) -> None:
        """Take in that one of its calls waits no more, without having left.

        Args:
            waiting: its calls that waited, with this one.
        """
        if waiting <= len(self._told_to_wait):
            self._told_to_wait.remove(min(self._told_to_wait))

    def forget_calls(self) -> None:
        """Drop the calls that were told to wait, as a child does after `fork`."""
        self._told_to_wait.clear()

    # -- what became of its calls -----------------------------------------------------------

    def leave(self, now: float, span: float | None) -> None:
        """Count a call that leaves."""
        if now >= self._began + (span or USUAL_SPAN):
            self._most = max(self._most, self._accepted // 2)
            self._began = now
            self._left = self._accepted = 0
        self._left += 1
        self._left_at = now

    def accepted(self, sent: float, now: float, span: float | None) -> None:
        """Take in a response that was no 429, to a call that left at `sent`."""
        if sent >= self._began:
            self._accepted += 1
        if sent - self._burst_at > _TOGETHER:
            self._burst_at = sent
            self._burst = 0
        if sent >= self._burst_at:
            self._burst += 1
            if self._burst > self._most:
                self._most = self._burst
        self._add(now)
        after = sent > self._known_at
        if after and self._cap < math.inf:
            self._cap = self._cap + 1 if self._cap < self._full else math.inf
        if self.limit is None:
            return
        window = self.span or span or USUAL_SPAN
        count = self._count(now, window)
        if self.strength:
            count = self._latest(now, window)
        if count > self.limit:
            self.limit = count
            if after and now >= self._believed_until:
                self._probe_succeeded()

    def _probe_succeeded(self) -> None:
        self._rounds += 1
        if self._rounds >= 2 * self._probes - 1:
            self._probes *= 2
        if self._rounds >= (1 << (_REFUTED + min(self.strength, _REFUTED))) - 1:
            self._clear()

    def _clear(self) -> None:
        self.limit = self.span = None
        self.strength = 0

    def lost(self, sent: float, now: float, *, reached: bool) -> None:
        """Take in that a call which left at `sent` had no response.

        Args:
            reached: it may have been taken.
        """
        if sent >= self._began and self._left > 0:
            self._left -= 1
        if reached:
            self._add(now)

    def refused(
        self,
        sent: float,
        now: float,
        wait: float,
        *,
        in_flight: int,
        span: float | None,
        bucket: bool,
    ) -> None:
        """Take in a 429 that its headers do not explain.

        Args:
            sent: when its call left.
            wait: seconds that it asks to wait.
            in_flight: the operation's other calls under way.
            span: seconds that a window of its group lasts, if told.
            bucket: whether the server counts by buckets.
        """
        if sent >= self._began and self._left > 0:
            self._left -= 1
        self._told_to_wait.append(now + wait)
        before, self.ends = self.ends, max(self.ends, now + wait)
        if sent <= self._known_at:
            return
        self._known_at = now
        if self._cap == math.inf:
            self._full = in_flight + 1
        self._cap = max(1.0, min(self._cap, in_flight + 1) // 2)
        if bucket:
            self._renews = False
        window = self.span or span or USUAL_SPAN
        count = self._count(now, window)
        if (
            self._renews
            and self.limit is not None
            and before < now < before + window / 2
            and 2 * count < self.limit
        ):
            self._renews = False  # there was less again than a window takes
            count = self._count(now, window)
        first = self._taken[-count] if count else None
        if self.strength and self._latest(now, window) <= (self.limit or 0) <= count + in_flight:
            # Of those counted some may be of the window before, of those under way some be taken.
            count = self.limit or 0
        again = self.limit is not None and abs(count - self.limit) <= max(1, self.limit // _SAME)
        self._longest = max(wait, self._longest) if again else wait
        if first is not None:
            self._learn_span(now + wait - first, span)
        self.limit = count
        self._probes, self._rounds = 1, 0
        self.strength = self.strength + 1 if again else 0
        if again:
            # Where nothing was taken at all, the wait alone tells when to try again.
            longer = 2.0 ** min(self.strength - 1, 12) if count else 1.0
            self._believed_until = now + min(max(1.0, wait) * longer, LONGEST_BELIEF)
        else:
            self._believed_until = -math.inf

    def _learn_span(self, taken: float, span: float | None) -> None:
        """Learn how long the hidden window lasts: no less than it ever said to wait.

        Args:
            taken: seconds from its first call to the end of the wait.
            span: seconds that a window of its group lasts, if told; it is taken for the same.
        """
        if self._renews and (span is None or taken < span / 2):
            self.span = max(self._longest, taken if self.span is None else min(self.span, taken))
        elif self._longest > (self.span or span or 0.0):
            self.span = self._longest

    # -- counting ---------------------------------------------------------------------------

    def _add(self, now: float) -> None:
        """Count a call that was taken."""
        if self._renewed_at < self.ends:
            self._renew(now)
        self._taken.append(now)
        self._renewed += 1

    def _latest(self, now: float, window: float) -> int:
        """Return how many calls were taken so lately that they are likely of one window."""
        return sum(
            1 for _ in takewhile(now.__le__, (t + window / 2 for t in reversed(self._taken)))
        )

    def _renew(self, now: float) -> None:
        if self._renewed_at < self.ends <= now:
            self._renewed_at = self.ends
            self._renewed = 0

    def _count(self, now: float, span: float) -> int:
        """Return how many calls were taken in the last window's length, or in a new window."""
        self._renew(now)
        taken = self._taken
        while taken and taken[0] + span <= now:
            taken.popleft()
        if self._renewed > len(taken):
            self._renewed = len(taken)
        return self._renewed if self._renews and self._renewed_at > -math.inf else len(taken)
