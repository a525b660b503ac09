"""All endpoint groups of one key: which call may leave next, and what an answer changes.

A pure state machine: every method takes the time, none waits. Calls queue per operation and per
priority. `Account.pump` lets go of all that may leave, oldest first, interactive before bulk, and
says when to ask again. Operations that may share a group take turns in random order instead, one
call at a time, since such readings soonest tell them apart, or one. A call that lacks one of
several groups holds a place in the others, so that younger calls cannot starve it.
"""

from __future__ import annotations

import heapq
import math
from collections import deque
from typing import TYPE_CHECKING

from close_async.rate_limits.base import (
    AccountLimits,
    GroupLearnt,
    GroupLimits,
    LimitEvent,
    OperationHeld,
    Refused,
)
from close_async.rate_limits.edges import Rounding
from close_async.rate_limits.groups import BULK_SHARE, NEVER, Group, Sent
from close_async.rate_limits.headers import parse_rate_limit, parse_refusal
from close_async.rate_limits.own_limits import OwnLimit, Taken
from close_async.rate_limits.placing import Ties, apart, separate

if TYPE_CHECKING:
    from collections.abc import Mapping

    from close_async.rate_limits.base import Priority
    from close_async.rate_limits.headers import RateLimit, Refusal

__all__ = ["Account", "Flight", "Waiter"]

FIRST_CALLS = 4
"""Calls in flight at most to operations that have never been answered."""

_UNTOLD_WAIT = 1.0
"""Seconds to wait after a 429 that does not say how long."""

_TOGETHER = 1
"""Calls in flight at first in groups that may be one, so that answers come one after the other."""

_QUIET = 24
"""Answers that place nothing after which one more call may be in flight in such groups."""

_STEPS = (0, 0, 2, 3, 5)
"""How far a call moves its operation back in the turns of those that may share a group.

Drawn at random: operations in a fixed order would leave each other's counts in step for ever.
"""

_CLOSED = 1 << 30
"""As many places as a group can never have: what an older call holds to be the next."""


class Operation:
    """One operation: its group, its own hidden limit if it has one, and its queues."""

    __slots__ = (
        "answers",
        "bulk",
        "group",
        "in_flight",
        "interactive",
        "name",
        "own",
        "taken",
        "turn",
    )

    def __init__(self, name: str, group: Group) -> None:
        self.name: str = name
        self.group: Group = group
        self.own: OwnLimit | None = None
        self.taken: Taken = Taken()
        self.in_flight: int = 0
        self.answers: int = 0
        self.turn: int = 0
        self.interactive: deque[Waiter] = deque()
        self.bulk: deque[Waiter] = deque()


class Flight:
    """One call that left and is not over."""

    __slots__ = ("first", "operation", "over", "sent")

    def __init__(self, operation: Operation, sent: Sent, first: bool) -> None:
        self.operation: Operation = operation
        self.sent: Sent = sent
        self.first: bool = first
        self.over: bool = False


class Waiter:
    """One call that wants to leave.

    Attributes:
        flight: set when it may leave.
        wait: set, in seconds, when it cannot leave before its deadline.
    """

    __slots__ = ("bulk", "deadline", "flight", "gone", "number", "operation", "wait")

    def __init__(
        self, operation: Operation, bulk: bool, deadline: float | None, number: int
    ) -> None:
        self.operation: Operation = operation
        self.bulk: bool = bulk
        self.deadline: float | None = deadline
        self.number: int = number
        self.flight: Flight | None = None
        self.wait: float | None = None
        self.gone: bool = False


class Account:
    """The limiter's knowledge and queues for one key.

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
        if operation.own is not None and now < operation.own.ends:
            until = max(until, operation.own.take(now, operation.in_flight))
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
        turn = max(waiter.operation.turn, self._turn) - _CLOSED if group.may_share else 0
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
            for other in group.may_share:
                when = max(when, other.yields(now, bulk, held.get(other, 0) if held else 0))
                together += other.in_flight
                rivals = rivals or other.in_flight > 0 or other.waiting > 0
            if rivals and together >= _TOGETHER + self._quiet // _QUIET and not group.untold:
                if held is not None:
                    for needed in (group, *group.may_share):
                        held[needed] = _CLOSED
                when = max(when, now + self._patience)
        if self._blocked_until > when:
            when = self._blocked_until
        if operation.own is not None:
            when = max(when, operation.own.take(now, operation.in_flight))
        if when <= now and group.untold and self._first_calls >= FIRST_CALLS:
            return max(now, self._first_call_at + self._patience * self._first_calls)
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
        first = group.untold
        if first:
            self._first_calls += 1
            self._first_call_at = now
        if operation.own is not None:
            operation.own.leave(now)
        operation.taken.add(now)
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
        group = Group(name, self._rounding)
        group.may_share = set(self._groups)
        for other in self._groups:
            other.may_share.add(group)
        self._groups.add(group)
        operation = self.operations[name] = Operation(name, group)
        return operation

    # -- answers ----------------------------------------------------------------------------

    def observe(
        self, flight: Flight, status: int, headers: Mapping[str, str], body: object, now: float
    ) -> None:
        """Take in an answer, and count its call as over."""
        operation, sent = flight.operation, flight.sent
        group = operation.group
        state = parse_rate_limit(headers)
        operation.answers += 1
        self._patience += 0.1 * (4 * min(now - sent.at, 5.0) + 0.05 - self._patience)
        if status == 429:
            self._end(flight, counted=False, reached=False)
            self._refuse(operation, sent, state, parse_refusal(headers, body), now)
            return
        if operation.own is not None:
            operation.own.accepted(sent.at, now)
        if state is None:
            group.answered_without_header()
            self._end(flight, counted=False, reached=True)
            return
        known = group.limit
        counted = group.read(state, sent, now)
        if counted:
            self._place(group, state, sent, now)
        self._end(flight, counted, reached=True)
        if known is None:
            self._tell(group)
        if group.contradicted:
            self._divide(group)

    def lose(self, flight: Flight, reached: bool) -> None:
        """Count a call as over that was never answered."""
        self._end(flight, counted=False, reached=reached)

    def _end(self, flight: Flight, counted: bool, reached: bool) -> None:
        if flight.over:
            return
        flight.over = True
        operation = flight.operation
        operation.in_flight -= 1
        self._first_calls -= flight.first
        operation.group.finish(flight.sent, counted, reached)

    def _refuse(
        self,
        operation: Operation,
        sent: Sent,
        state: RateLimit | None,
        refusal: Refusal,
        now: float,
    ) -> None:
        self.refused += 1
        group = operation.group
        wait = refusal.wait if refusal.wait is not None else _UNTOLD_WAIT
        if refusal.edge:
            self._blocked_until = max(self._blocked_until, now + wait)
        elif state is not None and state.remaining == 0 and group.limit in (None, state.limit):
            self._identify(operation, refusal.group)
            operation.group.refuse(state, sent, now)
        elif operation.own is None:
            refused = operation.in_flight + 1
            operation.own = OwnLimit(operation.taken, sent.at, now, wait, refused)
        else:
            operation.own.refuse(sent.at, now, wait)
        self.events.append(Refused(self.name, operation.name, wait, refusal.group, refusal.scope))

    # -- groups -----------------------------------------------------------------------------

    def _identify(self, operation: Operation, identifier: str | None) -> None:
        """Place an operation by the identifier that the server gave for its group."""
        group = operation.group
        if identifier is None or group.identifier == identifier:
            return
        group.identifier = identifier
        for other in tuple(self._groups):
            if other is not group and other.identifier == identifier:
                self._unite(other, group)
                return

    def _place(self, group: Group, state: RateLimit, sent: Sent, now: float) -> None:
        if not group.may_share:
            return
        self._quiet += 1
        for other in apart(group, state, sent, now):
            separate(group, other)
            self._quiet = 0
        same = self._ties.add(group, state, sent)
        if same is not None:
            self._unite(group, same)
            self._quiet = 0
        group.mark(state)

    def _unite(self, group: Group, other: Group) -> None:
        """Take two groups for one."""
        separate(group, other)
        for third in tuple(group.may_share ^ other.may_share):
            separate(group, third)
        for third in tuple(other.may_share):
            separate(other, third)
        group.absorb(other)
        self._groups.discard(other)
        self._ties.forget(group, other)
        for name in other.members:
            self.operations[name].group = group
        self._tell(group)

    def _divide(self, group: Group) -> None:
        """Take a group apart that contradicted itself, and be slower to unite from now on."""
        self._ties.grow_stricter()
        group.contradicted = False
        group.forget_marks()
        parts: list[Group] = []
        for name in sorted(group.members)[1:]:
            part = group.split(name)
            operation = self.operations[name]
            operation.group = part
            part.in_flight = operation.in_flight
            part.waiting = len(operation.interactive) + len(operation.bulk)
            part.bulk_waiting = len(operation.bulk)
            group.in_flight -= part.in_flight
            group.waiting -= part.waiting
            group.bulk_waiting -= part.bulk_waiting
            parts.append(part)
        self._groups.update(parts)
        for part in (group, *parts):
            for other in self._groups:
                if other is not part and other.limit in (None, part.limit):
                    part.may_share.add(other)
                    other.may_share.add(part)
        self._tell(group)

    def forget_calls(self) -> None:
        """Drop what waits and is in flight, as a child does after `fork`."""
        for operation in self.operations.values():
            operation.interactive.clear()
            operation.bulk.clear()
            operation.in_flight = 0
        for group in self._groups:
            group.strangers += group.in_flight
            group.in_flight = group.waiting = group.bulk_waiting = 0
        self._queued.clear()
        self.waiting = self._first_calls = 0

    def _tell(self, group: Group) -> None:
        self.events.append(GroupLearnt(self.name, tuple(sorted(group.members)), group.limit))

    # -- seeing -----------------------------------------------------------------------------

    def snapshot(self, now: float) -> AccountLimits:
        """Return what is known."""
        groups = sorted(self._groups, key=lambda group: (-len(group.members), min(group.members)))
        return AccountLimits(
            account=self.name,
            groups=tuple(_seen(group, now) for group in groups),
            held=tuple(
                OperationHeld(
                    name,
                    operation.own.limit,
                    operation.own.span,
                    operation.own.ends - now if operation.own.ends > now else None,
                )
                for name, operation in sorted(self.operations.items())
                if operation.own is not None
            ),
            refused=self.refused,
        )


def _seen(group: Group, now: float) -> GroupLimits:
    edge = group.edge
    running = edge is not None and group.current(now)
    return GroupLimits(
        members=tuple(sorted(group.members)),
        limit=group.limit,
        remaining=max(0, group.available(now)) if running else group.limit,
        reset=max(0.0, edge.high - now) if edge is not None and running else None,
        window=group.span,
        kind=group.kind,
        waiting=group.waiting,
        in_flight=group.in_flight,
        may_share=tuple(sorted(name for other in group.may_share for name in other.members)),
    )
