"""All endpoint groups of one key: which call may leave next, and what an answer changes.

A pure state machine: every method takes the time, none waits. What waits is in `queues`; here
answers are taken in, and groups are united and taken apart.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from close_async.rate_limits.base import (
    AccountLimits,
    GroupLearnt,
    GroupLimits,
    OperationHeld,
    Refused,
)
from close_async.rate_limits.calls import Flight, Operation, Waiter
from close_async.rate_limits.groups import Group
from close_async.rate_limits.headers import parse_rate_limit, parse_refusal
from close_async.rate_limits.own_limits import OwnLimit
from close_async.rate_limits.placing import apart, separate
from close_async.rate_limits.queues import Queues

if TYPE_CHECKING:
    from collections.abc import Mapping

    from close_async.rate_limits.headers import RateLimit, Refusal
    from close_async.rate_limits.sent import Sent

__all__ = ["Account", "Flight", "Waiter"]


class Account(Queues):
    """The limiter's knowledge and queues for one key."""

    refused: int

    # -- answers ----------------------------------------------------------------------------

    def observe(
        self, flight: Flight, status: int, headers: Mapping[str, str], body: object, now: float
    ) -> None:
        """Take in an answer, and count its call as over."""
        operation, sent = flight.operation, flight.sent
        group = operation.group
        state = parse_rate_limit(headers)
        self._patience += 0.1 * (4 * min(now - sent.at, 5.0) + 0.05 - self._patience)
        if status == 429:
            operation.proven.not_accepted(sent.at)
            self._end(flight, counted=False, reached=False)
            self._refuse(operation, sent, state, parse_refusal(headers, body), now)
            return
        operation.proven.accepted(sent.at)
        if operation.own is not None:
            operation.own.accepted(now)
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

    def lose(self, flight: Flight, reached: bool, now: float) -> None:
        """Count a call as over that was never answered.

        Args:
            reached: it may have reached the server.
        """
        operation = flight.operation
        if not flight.over:
            operation.proven.not_accepted(flight.sent.at)
            if reached and operation.own is not None:
                operation.own.lost(now)
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
        wait = refusal.pause
        if refusal.edge:
            self._blocked_until = max(self._blocked_until, now + wait)
        elif state is not None and state.remaining == 0 and group.limit in (None, state.limit):
            self._identify(operation, refusal.group)
            operation.group.refuse(state, sent, now)
        elif operation.own is None:
            operation.own = OwnLimit(
                operation.proven,
                now,
                wait,
                span=group.span,
                bucket=group.kind == "bucket",
                in_flight=operation.in_flight,
            )
        else:
            operation.own.refuse(sent.at, now, wait, bucket=group.kind == "bucket")
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
            part = group.split(name, self._next_group())
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
                    _seconds_until(operation.own.take(now, operation.in_flight), now),
                )
                for name, operation in sorted(self.operations.items())
                if operation.own is not None
            ),
            refused=self.refused,
        )


def _seconds_until(when: float, now: float) -> float | None:
    return when - now if now < when < math.inf else None


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
