"""The calls of one key that wait: which of them may leave next, and when to ask again.

Calls queue per operation and per priority. `Queues.dispatch` lets go of all that may leave, oldest
first, interactive before bulk, and says when to ask again. Operations that may share a group take
turns in random order instead, one call at a time, since such readings soonest tell them apart, or
one. A call that lacks one of several groups holds a place in the others, so that younger calls
cannot starve it. When a window begins or a limit shows itself, calls that certainly cannot leave
before their deadline are refused.
"""

from __future__ import annotations

import heapq
import math
from collections.abc import Callable

from .base import Priority
from .group import BULK_SHARE, PATIENCE, Group, Lease
from .operation import Flight, Operation, Waiter
from .window import Rounding

__all__ = ["Queues"]

FIRST_CALLS = 4
"""Calls in flight at most to operations that have never had a response."""

LONG_WAIT = 30.0
"""Seconds of standing still that are worth a warning."""

_TOGETHER = 1
"""Calls in flight at first in groups that may be one, so that responses come one by one."""

_QUIET = 24
"""Responses that tell nothing of groups after which one more such call may be in flight."""

_STEPS = (0, 0, 2, 3, 5)
"""How far a call moves its operation back in the turns of those that may share a group.

Drawn at random: operations in a fixed order would leave each other's counts in step for ever.
"""

_CLOSED = 1 << 30
"""As many places as a group can never have: what an older call holds to be the next."""

_Head = tuple[bool, int, int, Waiter]


class Queues:
    """The calls of one key, by operation and priority.

    Attributes:
        waiting: calls that wait.
        ask_at: when to dispatch again, if nothing happens before.
        operations: all that were ever asked for, by name.
        groups: all groups.
        rounding: how the server writes `reset`.
        blocked_until: until when the limiter at the edge holds all calls.
        first_calls: calls in flight to operations that have never had a response.
        quiet: responses in a row that told nothing of which groups are the same.
        new_lease: makes the lease of a group, where several processes share the key.
        standstill: an operation whose calls will wait for long, and for how many seconds; to be
            told once.
    """

    def __init__(self) -> None:
        self.waiting: int = 0
        self.ask_at: float = math.inf
        self.operations: dict[str, Operation] = {}
        self.groups: set[Group] = set()
        self.rounding: Rounding = Rounding()
        self.blocked_until: float = -math.inf
        self.first_calls: int = 0
        self.quiet: int = 0
        self.new_lease: Callable[[], Lease] | None = None
        self.standstill: tuple[str, float] | None = None
        self._standstill_until = -math.inf
        self._queued: dict[str, Operation] = {}
        self._group_number = 0
        self._first_call_at = -math.inf
        self._numbers = 0
        self._turn = 0
        self._draw = 1

    # -- asking -----------------------------------------------------------------------------

    def try_now(self, name: str, priority: Priority, now: float) -> Flight | None:
        """Let a call leave at once if it may and nobody waits; None otherwise."""
        if self.waiting:
            return None
        operation = self.operations.get(name) or self._add(name)
        if self._when(operation, priority == "bulk", now, None) > now:
            return None
        return self._leave(operation, now, bulk=priority == "bulk")

    def enqueue(self, name: str, priority: Priority, deadline: float | None) -> Waiter:
        """Put a call into its queue; `dispatch` follows."""
        operation = self.operations.get(name) or self._add(name)
        self._numbers += 1
        bulk = priority == "bulk"
        waiter = Waiter(operation, bulk, deadline, self._numbers)
        (operation.bulk if bulk else operation.interactive).append(waiter)
        self._queued[name] = operation
        self.waiting += 1
        operation.group.waiting += 1
        operation.group.bulk_waiting += bulk
        return waiter

    def abandon(self, waiter: Waiter) -> None:
        """Take a call out of its queue."""
        if waiter.gone:
            return
        operation = waiter.operation
        operation.pace.give_up(operation.waiting)
        (operation.bulk if waiter.bulk else operation.interactive).remove(waiter)
        self._forget(waiter)

    def dispatch(self, now: float) -> list[Waiter]:
        """Let go of all waiting calls that may leave; return them, and those refused."""
        ended: list[Waiter] = []
        self.ask_at = math.inf
        if not self.waiting:
            return ended
        held: dict[Group, int] = {}
        heads: list[_Head] = []
        for operation in self._queued.values():
            if operation.group.renewed:
                self._judge(operation.group, now, ended)
            for queue in (operation.interactive, operation.bulk):
                if queue:
                    heads.append(self._head(queue[0]))
        heapq.heapify(heads)
        while heads:
            waiter = heapq.heappop(heads)[3]
            if waiter.gone:
                continue
            operation = waiter.operation
            when = self._when(operation, waiter.bulk, now, held)
            if when > now:
                self.ask_at = min(self.ask_at, when)
                self._hold(operation, held)
                self._notice(operation, when, now)
                continue
            queue = operation.bulk if waiter.bulk else operation.interactive
            queue.popleft()
            self._forget(waiter)
            waiter.flight = self._leave(operation, now, waiter.bulk)
            ended.append(waiter)
            if operation.group.bulk_passed == BULK_SHARE and not waiter.bulk:
                self._promote_bulk(operation.group, heads)
            if queue:
                heapq.heappush(heads, self._head(queue[0]))
        for name in [n for n, o in self._queued.items() if not o.waiting]:
            del self._queued[name]
        return ended

    def forget_calls(self) -> None:
        """Drop what waits and is in flight, as a child does after `fork`."""
        for operation in self.operations.values():
            operation.interactive.clear()
            operation.bulk.clear()
            operation.pace.forget_calls()
            operation.in_flight = 0
        for group in self.groups:
            group.unattributed += group.in_flight
            group.in_flight = group.waiting = group.bulk_waiting = 0
        self._queued.clear()
        self.waiting = self.first_calls = 0

    def next_group(self) -> int:
        """Return the number of the next group that is made."""
        self._group_number += 1
        return self._group_number

    # -- deadlines --------------------------------------------------------------------------

    def least_wait(self, waiter: Waiter, now: float) -> float:
        """Return the seconds that a queued call has to wait at least, as far as can be told."""
        group = waiter.operation.group
        before = 0
        for operation in self._queued.values():
            if operation.group is group:
                before += sum(other.number < waiter.number for other in operation.interactive)
                if waiter.bulk:
                    before += sum(other.number < waiter.number for other in operation.bulk)
        return max(self._stands_still(waiter.operation, now), self._least_wait(group, before, now))

    def next_chance(self, waiter: Waiter, now: float) -> float:
        """Return the seconds after which a queued call may leave, as far as can be told."""
        when = self._when(waiter.operation, waiter.bulk, now, None)
        return max(self.least_wait(waiter, now), when - now if when < math.inf else 0.0)

    def _judge(self, group: Group, now: float, ended: list[Waiter]) -> None:
        """Refuse the calls of a group that certainly cannot leave before their deadlines."""
        group.renewed = False
        waiters = [
            waiter
            for operation in self._queued.values()
            if operation.group is group
            for queue in (operation.interactive, operation.bulk)
            for waiter in queue
        ]
        if not any(waiter.deadline is not None for waiter in waiters):
            return
        waiters.sort(key=lambda waiter: (waiter.bulk, waiter.number))
        before = 0
        for waiter in waiters:
            if waiter.deadline is not None:
                wait = max(
                    self._stands_still(waiter.operation, now),
                    self._least_wait(group, before, now),
                )
                if now + wait > waiter.deadline:
                    waiter.wait = wait
                    self.abandon(waiter)
                    ended.append(waiter)
                    continue
            before += 1

    def _stands_still(self, operation: Operation, now: float) -> float:
        """Return the seconds for which no call of an operation leaves, as far as can be told."""
        until = self.blocked_until
        for group in (operation.group, *operation.group.may_share):
            told = group.told
            if group.lease is not None:
                until = max(until, group.lease.empty_until)
            if told is not None and group.current(now) and group.reported(now) < 1:
                until = max(until, now if told.refill else told.over_at)
        return max(0.0, until - now, operation.pace.least_wait(now, operation.waiting))

    def _least_wait(self, group: Group, before: int, now: float) -> float:
        """Return the seconds until so many calls of a group have left and one more may."""
        told = group.told
        if told is None:
            return 0.0
        span = group.span or 0.0
        takes = max(1, told.limit - group.kept_for_end(group.opening))
        if not group.current(now):
            # The next window has begun, with a call whose response is to come.
            short = before + group.in_flight - takes
            began = group.opened_at
            return 0.0 if short < 0 else began + (1 + short // takes) * span - now
        left = max(0, group.reported(now))
        if before < left <= group.waiting and now < told.end.low:
            left -= group.kept_for_end(told.end.high - told.end.low)
        short = before - left
        if short < 0:
            return 0.0
        if told.refill:
            return short / (1.05 * told.refill)
        # The first call of a window leaves alone: the others wait for its response, which may
        # take somewhat longer than the last one.
        opening = 1.5 * group.opening if short else 0.0
        return told.over_at - now + opening + short // takes * span

    def _notice(self, operation: Operation, when: float, now: float) -> None:
        """Note, once, that calls will stand still for long."""
        if LONG_WAIT < when - now < math.inf and now >= self._standstill_until:
            self._standstill_until = when
            self.standstill = (operation.name, when - now)

    # -- whose turn it is -------------------------------------------------------------------

    def _promote_bulk(self, group: Group, heads: list[_Head]) -> None:
        """Put the bulk calls of a group first, after so many interactive ones went before them."""
        for operation in self._queued.values():
            if operation.group is group and operation.bulk:
                heapq.heappush(heads, self._head(operation.bulk[0]))

    def _head(self, waiter: Waiter) -> _Head:
        group = waiter.operation.group
        overdue = group.bulk_passed >= BULK_SHARE
        if not group.may_share:
            turn = 0
        elif group.unknown:
            turn = -2 * _CLOSED
        else:
            turn = max(waiter.operation.turn, self._turn) - _CLOSED
        return (waiter.bulk and not overdue, turn, waiter.number, waiter)

    def _when(
        self, operation: Operation, bulk: bool, now: float, held: dict[Group, int] | None
    ) -> float:
        """Return `now` if a call of this operation may leave, else when to ask again."""
        group = operation.group
        when = group.take(now, bulk, held.get(group, 0) if held else 0)
        if group.may_share:
            together = group.in_flight
            rivals = False
            for other in group.may_share:
                places = held.get(other, 0) if held else 0
                when = max(when, other.yields(now, places, unknown=group.unknown))
                together += other.in_flight
                rivals = rivals or other.in_flight > 0 or other.waiting > 0
            if rivals and together >= _TOGETHER + self.quiet // _QUIET and not group.unknown:
                if held is not None:
                    for needed in (group, *group.may_share):
                        held[needed] = _CLOSED
                when = max(when, now + PATIENCE)
        if self.blocked_until > when:
            when = self.blocked_until
        told = group.told
        pace = operation.pace.take(
            now,
            operation.in_flight,
            operation.waiting or 1,
            group.span,
            None if told is None else told.limit,
        )
        if pace > when:
            when = pace
        if when <= now and self.first_calls >= FIRST_CALLS and group.unknown:
            return max(now, self._first_call_at + PATIENCE * self.first_calls)
        return when

    def _hold(self, operation: Operation, held: dict[Group, int]) -> None:
        """Keep a place in every group that a blocked call needs and could have."""
        group = operation.group
        if not group.may_share:
            return
        for needed in (group, *group.may_share):
            held[needed] = held.get(needed, 0) + 1

    def _leave(self, operation: Operation, now: float, bulk: bool) -> Flight:
        group = operation.group
        if group.bulk_waiting and not bulk:
            group.bulk_passed += 1
        elif bulk:
            group.bulk_passed = 0
        first = group.unknown
        if first:
            self.first_calls += 1
            self._first_call_at = now
        operation.pace.leave(now, group.span)
        operation.in_flight += 1
        if group.may_share:
            self._turn = turn = max(operation.turn, self._turn)
            self._draw = draw = (1_103_515_245 * self._draw + 12_345) & 0x7FFF_FFFF
            operation.turn = turn + _STEPS[(draw >> 16) % len(_STEPS)]
        return Flight(operation, group.leave(now), first)

    def _forget(self, waiter: Waiter) -> None:
        waiter.gone = True
        self.waiting -= 1
        group = waiter.operation.group
        group.waiting -= 1
        group.bulk_waiting -= waiter.bulk

    def _add(self, name: str) -> Operation:
        group = Group(name, self.rounding, self.next_group())
        group.lease = None if self.new_lease is None else self.new_lease()
        group.may_share = set(self.groups)
        for other in self.groups:
            other.may_share.add(group)
        self.groups.add(group)
        operation = self.operations[name] = Operation(name, group)
        return operation
