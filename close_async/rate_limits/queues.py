"""The calls of one key that wait: which of them may leave next, and when to ask again.

Calls queue per operation and per priority. `Queues.pump` lets go of all that may leave, oldest
first, interactive before bulk, and says when to ask again. Operations that may share a group take
turns in random order instead, one call at a time, since such readings soonest tell them apart, or
one. A call that lacks one of several groups holds a place in the others, so that younger calls
cannot starve it.
"""

from __future__ import annotations

import heapq
import math
from typing import TYPE_CHECKING

from close_async.rate_limits.allowances import BULK_SHARE
from close_async.rate_limits.calls import Flight, Operation, Waiter
from close_async.rate_limits.edges import Rounding
from close_async.rate_limits.groups import Group
from close_async.rate_limits.placing import Ties

if TYPE_CHECKING:
    from close_async.rate_limits.base import LimitEvent, Priority

__all__ = ["Queues"]

NEVER = math.inf
"""The moment to ask again where only an answer can change anything."""

FIRST_CALLS = 4
"""Calls in flight at most to operations that have never been answered."""

_TOGETHER = 1
"""Calls in flight at first in groups that may be one, so that answers come one after the other."""

_QUIET = 24
"""Answers that place nothing after which one more call may be in flight in such groups."""

_STEPS = (0, 0, 2, 3, 5)
"""How far a call moves its operation back in the turns of those that may share a group.

Drawn at random: operations in a fixed order would leave each other's counts in step for ever.
"""

_PATIENT_WINDOWS = 1.5
"""Windows for which the first call of an operation waits until it is certain to be taken."""

_CLOSED = 1 << 30
"""As many places as a group can never have: what an older call holds to be the next."""


class Queues:
    """The calls of one key, by operation and priority.

    Attributes:
        name: the hash that stands for the key.
        waiting: calls that wait.
        ask_at: when to call `pump` again, if nothing happens before.
        events: what has been learnt and not yet been told to anyone.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self.waiting: int = 0
        self.ask_at: float = NEVER
        self.events: list[LimitEvent] = []
        self.refused: int = 0
        self.operations: dict[str, Operation] = {}
        self._groups: set[Group] = set()
        self._group_number = 0
        self._queued: dict[str, Operation] = {}
        self._rounding = Rounding()
        self._blocked_until = -math.inf
        self._first_calls = 0
        self._first_call_at = -math.inf
        self._numbers = 0
        self._turn = 0
        self._draw = 1
        self._quiet = 0
        self._patience = 1.0
        self._ties = Ties()

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
        """Put a call into its queue; `pump` follows."""
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

    def depart(self, name: str, now: float) -> Flight:
        """Count a call as sent that something else has let go."""
        operation = self.operations.get(name) or self._add(name)
        return self._leave(operation, now, bulk=False)

    def span_of(self, name: str) -> float | None:
        """Return the length of an operation's window in seconds, as far as seen."""
        operation = self.operations.get(name)
        return operation.group.span if operation is not None else None

    @property
    def rounding(self) -> Rounding:
        """How the server writes `reset`."""
        return self._rounding

    def abandon(self, waiter: Waiter) -> None:
        """Take a call out of its queue."""
        if waiter.gone:
            return
        queue = waiter.operation.bulk if waiter.bulk else waiter.operation.interactive
        queue.remove(waiter)
        self._forget(waiter)

    def pump(self, now: float) -> list[Waiter]:
        """Let go of all waiting calls that may leave; return them, and those refused.

        Refused are those whose deadline comes before the time that they would have to wait.
        """
        ended: list[Waiter] = []
        self.ask_at = NEVER
        if not self.waiting:
            return ended
        held: dict[Group, int] = {}
        heads: list[tuple[bool, int, int, Waiter]] = []
        for operation in self._queued.values():
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
            queue = operation.bulk if waiter.bulk else operation.interactive
            if when <= now:
                queue.popleft()
                self._forget(waiter)
                waiter.flight = self._leave(operation, now, waiter.bulk)
                ended.append(waiter)
                if operation.group.bulk_passed == BULK_SHARE and not waiter.bulk:
                    self._promote_bulk(operation.group, heads)
            elif self._passes_deadline(waiter, when, now):
                queue.popleft()
                self._forget(waiter)
                ended.append(waiter)
            else:
                self.ask_at = min(self.ask_at, when)
                self._hold(operation, held)
                continue
            if queue:
                heapq.heappush(heads, self._head(queue[0]))
        for name in [n for n, o in self._queued.items() if not o.interactive and not o.bulk]:
            del self._queued[name]
        return ended

    def least_wait(self, waiter: Waiter, now: float) -> float:
        """Return the seconds that a queued call has to wait at least, as far as can be told."""
        group = waiter.operation.group
        wait = self._least_wait_of_first(waiter.operation, now)
        edge = group.edge
        if edge is None or group.limit is None or not group.current(now):
            return wait
        ahead = group.waiting - 1 - (0 if waiter.bulk else group.bulk_waiting)
        short = ahead - max(0, group.available(now))
        if short < 0:
            return wait
        if group.refill:
            return max(wait, short / (1.05 * group.refill))
        return max(wait, edge.low - now + short // group.limit * (group.span or 0.0))

    def _least_wait_of_first(self, operation: Operation, now: float) -> float:
        until = self._blocked_until
        for group in (operation.group, *operation.group.may_share):
            if group.edge is not None and group.current(now) and group.available(now) < 1:
                until = max(until, now if group.refill else group.edge.low)
        if operation.own is not None:
            until = max(until, operation.own.ends)
        return max(0.0, until - now)

    def _passes_deadline(self, waiter: Waiter, when: float, now: float) -> bool:
        if waiter.deadline is None or waiter.deadline >= when:
            return False
        wait = self._least_wait_of_first(waiter.operation, now)
        if now + wait <= waiter.deadline:
            return False
        waiter.wait = wait
        return True

    def _promote_bulk(self, group: Group, heads: list[tuple[bool, int, int, Waiter]]) -> None:
        """Put the bulk calls of a group first, after so many interactive ones went before them."""
        for operation in self._queued.values():
            if operation.group is group and operation.bulk:
                heapq.heappush(heads, self._head(operation.bulk[0]))

    def _head(self, waiter: Waiter) -> tuple[bool, int, int, Waiter]:
        group = waiter.operation.group
        overdue = group.bulk_passed >= BULK_SHARE
        if not group.may_share:
            turn = 0
        elif group.untold:
            turn = -2 * _CLOSED
        else:
            turn = max(waiter.operation.turn, self._turn) - _CLOSED
        return (waiter.bulk and not overdue, turn, waiter.number, waiter)

    def _when(
        self, operation: Operation, bulk: bool, now: float, held: dict[Group, int] | None
    ) -> float:
        """Return `now` if a call of this operation may leave, else when to ask again."""
        group = operation.group
        when = group.take(now, bulk, held.get(group, 0) if held else 0, self._patience)
        if group.may_share:
            together = group.in_flight
            rivals = False
            hasty = group.untold and self._waited_long(operation, now)
            for other in group.may_share:
                if not (hasty and other.seems_free(now)):
                    when = max(when, other.yields(now, held.get(other, 0) if held else 0))
                together += other.in_flight
                rivals = rivals or other.in_flight > 0 or other.waiting > 0
            if rivals and together >= _TOGETHER + self._quiet // _QUIET and not group.untold:
                if held is not None:
                    for needed in (group, *group.may_share):
                        held[needed] = _CLOSED
                when = max(when, now + self._patience)
        if self._blocked_until > when:
            when = self._blocked_until
        own = operation.own
        if own is None:
            when = max(when, operation.proven.take(now, group.span, group.limit))
        elif own.is_old(now):
            operation.own = None
            operation.proven.start_from(own.limit)
        else:
            when = max(when, own.take(now, operation.in_flight))
        if when <= now and group.untold and self._first_calls >= FIRST_CALLS:
            return max(now, self._first_call_at + self._patience * self._first_calls)
        return when

    def _waited_long(self, operation: Operation, now: float) -> bool:
        """Whether a first call has waited for so long that it need not be quite safe any more."""
        if operation.first_asked_at is None:
            operation.first_asked_at = now
        longest = max((other.span or 0.0 for other in operation.group.may_share), default=0.0)
        return now - operation.first_asked_at > _PATIENT_WINDOWS * longest

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
        first = group.untold
        if first:
            self._first_calls += 1
            self._first_call_at = now
        operation.proven.leave(now, group.span)
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

    def _next_group(self) -> int:
        self._group_number += 1
        return self._group_number

    def _add(self, name: str) -> Operation:
        group = Group(name, self._rounding, self._next_group())
        group.may_share = set(self._groups)
        for other in self._groups:
            other.may_share.add(group)
        self._groups.add(group)
        operation = self.operations[name] = Operation(name, group)
        return operation
