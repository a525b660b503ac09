"""Calls of windows that several processes share: what this process has of them, and asks for.

The process's own limiter decides as if it were alone, except that a call also needs one that was
leased: of its group, and of every group that may be the same. What Redis is asked is decided here;
how it is reached, in `redis`.
"""

from __future__ import annotations

import json
import math
from typing import Any, Final, cast

from .group import Group
from .grouping import separate
from .lease_script import RECENT
from .limiter import AccountState
from .window import USUAL_SPAN

__all__ = ["Leases"]

_POLL: Final = 0.5
"""Seconds after which to ask again where others may give back what they do not need."""

_RETURN_AFTER: Final = 0.2
"""Seconds without a call after which what is left of a lease goes back."""

_REPORT_AFTER: Final = 1.0
"""Seconds without a call after which Redis is told that those of the last lease are over."""

_APART: Final = 0.25
"""The part of a window's length by which two ends differ if they are of two windows."""

_SHARE_EVERY: Final = 0.25
"""Seconds between two exchanges of what was learnt about groups."""


class _GroupLease:
    """What this process has of one group's window.

    Attributes:
        left: calls that may leave.
        until: when they are worth nothing any more.
        window, window_ends: the number that Redis gave the window, and when it ends.
        short: whether a call lacked one.
        ask_at: when asking Redis is of use.
        asking: whether Redis is being asked.
        probing: whether Redis knew of no window when it was asked.
        used_at: when a call last left.
        told: whether Redis knows that no call is under way.
        empty_until: until when nobody has a call left, as Redis said.
        rests_until: until when Redis is not asked, after it was gone.
        read: the last reading that Redis was told of.
        bulk_since: since when bulk calls have waited in vain.
    """

    def __init__(self) -> None:
        self.left: int = 0
        self.until: float = -math.inf
        self.window: int = 0
        self.window_ends: float = -math.inf
        self.short: bool = False
        self.ask_at: float = -math.inf
        self.asking: bool = False
        self.probing: bool = False
        self.used_at: float = -math.inf
        self.told: bool = True
        self.read: float = -math.inf
        self.bulk_since: float = math.inf
        self.empty_until: float = -math.inf
        self.rests_until: float = -math.inf

    def take(self, now: float) -> float:
        """Return `now` if there is a call to spend, else when to ask again."""
        if self.left > 0:
            if now < self.until:
                return now
            self.left = 0
        self.short = True
        return self.ask_at if self.ask_at > now else math.inf

    def spend(self, now: float) -> None:
        """Spend one call."""
        self.left = max(0, self.left - 1)
        self.used_at = now
        self.told = False


class Leases:
    """All leases of one key in this process.

    Attributes:
        state: the key's account.
        processes: how many processes share the key, as far as Redis knows.
    """

    def __init__(self, state: AccountState) -> None:
        self.state: AccountState = state
        self.processes: int = 1
        self._version = 0
        self._shared: set[str] = set()
        self._shared_at = -math.inf
        self._lost = False
        state.account.queues.new_lease = _GroupLease

    def begin(self, now: float) -> None:
        """Share again after Redis was gone.

        Of a window that runs, the process has the rest of its share: what Redis would be told of
        it is older than what others did meanwhile.
        """
        queues = self.state.account.queues
        queues.new_lease = _GroupLease
        for group in queues.groups:
            lease = group.lease = _GroupLease()
            if group.told is not None and group.current(now) and not group.told.refill:
                lease.left = max(0, group.reported(now))
                lease.until = lease.rests_until = group.told.over_at
        queues.rounding.share = 1.0
        self._shared.clear()

    def end(self, now: float) -> None:
        """Let the process go on alone with its share, of windows that are not used up."""
        queues = self.state.account.queues
        queues.new_lease = None
        queues.rounding.share = 1.0 / self.processes
        for group in queues.groups:
            if group.lease is not None and now < group.lease.empty_until:
                group.use_up()
            group.lease = None

    # -- asking -----------------------------------------------------------------------------

    def due(self, now: float) -> list[Group]:
        """Return the groups that Redis is to be asked for now."""
        return [group for group in self.state.account.queues.groups if self._when(group) <= now]

    def next_due(self) -> float:
        """Return when Redis is to be asked next, if nothing happens before."""
        return min(
            (self._when(group) for group in self.state.account.queues.groups), default=math.inf
        )

    def _when(self, group: Group) -> float:
        lease = group.lease
        if not isinstance(lease, _GroupLease) or lease.asking:
            return math.inf
        if lease.short and _waiting(group):
            told = group.told
            seen = lease.probing and told is not None and told.read_at > lease.read
            when = -math.inf if seen else lease.ask_at
        elif lease.left > 0:
            when = lease.used_at + _RETURN_AFTER
        else:
            when = math.inf if lease.told else lease.used_at + _REPORT_AFTER
        return max(when, lease.rests_until)

    def held(self) -> list[Group]:
        """Return the groups whose lease is to go back when the process ends."""
        groups = self.state.account.queues.groups
        return [
            group
            for group in groups
            if isinstance(group.lease, _GroupLease) and (group.lease.left or not group.lease.told)
        ]

    def question(self, group: Group, now: float, silence: float) -> str:
        """Return what to ask for a group, and take its lease back meanwhile."""
        lease = cast("_GroupLease", group.lease)
        in_flight = group.in_flight + sum(other.in_flight for other in group.may_share)
        bulk = _bulk_waiting(group)
        span = group.span or USUAL_SPAN
        asked: dict[str, Any] = {
            "silence": silence,
            "recent": RECENT,
            "poll": _POLL,
            "interactive": _waiting(group) - bulk,
            "bulk": bulk,
            "overdue": now - lease.bulk_since > span,
            "tail": min(max(span / 10, 0.5), span / 2),
            "apart": _APART * span,
            "in_flight": in_flight,
            "own": group.in_flight,
            "unspent": lease.left,
            "window": lease.window,
        }
        told = group.told
        if told is not None and told.read_at > lease.read and told.current(now):
            lease.read = told.read_at
            asked |= {
                "limit": told.limit,
                "left": told.left,
                "ends": told.end.high - now if not told.refill else 3600.0,
                "refill": told.refill,
            }
        lease.left, lease.asking, lease.short = 0, True, False
        return json.dumps(asked)

    def give(self, group: Group, reply: list[Any], now: float) -> None:
        """Take in a lease."""
        lease = cast("_GroupLease", group.lease)
        granted, window, self.processes = int(reply[0]), int(reply[1]), int(reply[4])
        ends, retry = float(reply[2]), float(reply[3])
        if window != lease.window and (window < lease.window or now < lease.window_ends - 0.1):
            self._lost = lease.window > 0
        lease.asking = False
        lease.probing = ends <= 0
        lease.left, lease.window, lease.window_ends = granted, window, now + ends
        # Without a window it is one call, to find out what the next window holds.
        lease.until = now + ends if ends > 0 else now + USUAL_SPAN
        lease.ask_at = -math.inf if granted else now + retry
        lease.told = group.in_flight == 0 and not granted
        lease.empty_until = now + ends if float(reply[5]) < 1.0 and not granted else -math.inf
        if granted:
            lease.used_at = now
            lease.bulk_since = math.inf
            return
        group.renewed = True
        if _bulk_waiting(group) and lease.bulk_since == math.inf:
            lease.bulk_since = now

    def give_up(self, groups: list[Group]) -> None:
        """Take in that Redis gave nothing."""
        for group in groups:
            if isinstance(group.lease, _GroupLease):
                group.lease.asking = False

    def lost_state(self) -> bool:
        """Whether Redis has lost what it knew, since this was last asked."""
        lost, self._lost = self._lost, False
        return lost

    # -- what was learnt about groups -------------------------------------------------------

    def pairs(self, now: float) -> tuple[str, int] | None:
        """Return the pairs known to be apart that Redis was not told of, and its version.

        None where there is nothing to tell, and nothing to hear yet.
        """
        if now < self._shared_at + _SHARE_EVERY:
            return None
        groups = self.state.account.queues.groups
        fresh = self._apart() - self._shared
        if not fresh and not any(group.may_share for group in groups):
            return None
        self._shared_at = now
        self._shared |= fresh
        return json.dumps(dict.fromkeys(sorted(fresh), 1)), self._version

    def learn(self, text: bytes | None) -> None:
        """Take in what all processes know of pairs that are apart."""
        if not text:
            return
        known = json.loads(text)
        self._version = known["version"]
        operations = self.state.account.queues.operations
        for pair in known["apart"]:
            self._shared.add(pair)
            one, _, other = pair.partition("\n")
            if one in operations and other in operations:
                mine, its = operations[one].group, operations[other].group
                if mine is not its:
                    separate(mine, its)

    def _apart(self) -> set[str]:
        """Return all pairs of operations known to be in different groups, by name."""
        groups = sorted(self.state.account.queues.groups, key=lambda group: group.number)
        return {
            "\n".join(sorted((one, two)))
            for number, group in enumerate(groups)
            for other in groups[number + 1 :]
            if other not in group.may_share
            for one in group.members
            for two in other.members
        }


def _waiting(group: Group) -> int:
    """Return how many calls wait that need a lease of this group."""
    return group.waiting + sum(other.waiting for other in group.may_share)


def _bulk_waiting(group: Group) -> int:
    return group.bulk_waiting + sum(other.bulk_waiting for other in group.may_share)
