"""All endpoint groups of one key: what a response changes, and which groups are the same.

A pure state machine: every method takes the time, none waits. Which call may leave next is decided
in `queues`; here responses are taken in, and groups are united and taken apart.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from .base import AccountLimits, GroupLearnt, GroupLimits, LimitEvent, OperationHeld, Refused
from .group import Group, Sent, Window
from .grouping import Evidence, apart, separate
from .headers import RateLimit, parse_rate_limit, parse_refusal
from .operation import Flight, Operation
from .queues import Queues

__all__ = ["Account"]


class Account:
    """What is known of the limits of one key, and its calls.

    Attributes:
        name: the hash that stands for the key.
        queues: its calls that wait.
        events: what has been learnt and not yet been told to anyone.
        refused: 429 responses so far.
    """

    def __init__(self, name: str) -> None:
        self.name: str = name
        self.queues: Queues = Queues()
        self.events: list[LimitEvent] = []
        self.refused: int = 0
        self._evidence = Evidence()

    # -- responses --------------------------------------------------------------------------

    def observe(
        self, flight: Flight, status: int, headers: Mapping[str, str], body: object, now: float
    ) -> None:
        """Take in a response, and count its call as over."""
        operation, sent = flight.operation, flight.sent
        group = operation.group
        state = parse_rate_limit(headers)
        if status == 429:
            self._refuse(flight, state, headers, body, now)
            return
        operation.pace.accepted(sent.at, now, group.span)
        if state is None:
            group.responded_without_header()
            self._end(flight, None, reached=True)
            return
        unknown = group.told is None
        read = group.read(state, sent, now)
        if read is not None:
            self._place(group, state, sent, now)
        self._end(flight, read, reached=True)
        if unknown:
            self._tell(group)
        if group.contradicted:
            self._divide(group)

    def lose(self, flight: Flight, reached: bool, now: float) -> None:
        """Count a call as over that had no response.

        Args:
            reached: it may have reached the server.
        """
        if flight.over:
            return
        flight.operation.pace.lost(flight.sent.at, now, reached=reached)
        self._end(flight, None, reached=reached)

    def _end(self, flight: Flight, read: Window | None, reached: bool) -> None:
        if flight.over:
            return
        flight.over = True
        operation = flight.operation
        operation.in_flight -= 1
        self.queues.first_calls -= flight.first
        operation.group.finish(flight.sent, read, reached)

    def _refuse(
        self,
        flight: Flight,
        state: RateLimit | None,
        headers: Mapping[str, str],
        body: object,
        now: float,
    ) -> None:
        self.refused += 1
        operation, sent = flight.operation, flight.sent
        group = operation.group
        refusal = parse_refusal(headers, body)
        wait = refusal.pause
        explained = refusal.edge or (state is not None and state.remaining == 0)
        if explained:
            operation.pace.lost(sent.at, now, reached=False)
        self._end(flight, None, reached=not explained)
        if refusal.edge:
            self.queues.blocked_until = max(self.queues.blocked_until, now + wait)
        elif explained and state is not None:
            self._identify(operation, refusal.group)
            operation.group.refuse(state, sent, now)
        else:
            operation.pace.refused(
                sent.at,
                now,
                wait,
                in_flight=operation.in_flight,
                span=group.span,
                bucket=group.kind == "bucket",
            )
        operation.group.renewed = True
        self.events.append(Refused(self.name, operation.name, wait, refusal.group, refusal.scope))

    # -- groups -----------------------------------------------------------------------------

    def _identify(self, operation: Operation, identifier: str | None) -> None:
        """Place an operation by the identifier that the server gave for its group."""
        group = operation.group
        if identifier is None or group.identifier == identifier:
            return
        group.identifier = identifier
        for other in tuple(self.queues.groups):
            if other is not group and other.identifier == identifier:
                self._unite(other, group)
                return

    def _place(self, group: Group, state: RateLimit, sent: Sent, now: float) -> None:
        if not group.may_share:
            return
        self.queues.quiet += 1
        for other in apart(group, state, sent, now):
            separate(group, other)
            self.queues.quiet = 0
        same = self._evidence.add(group, state, sent)
        if same is not None:
            self._unite(group, same)
            self.queues.quiet = 0

    def _unite(self, group: Group, other: Group) -> None:
        """Take two groups for one."""
        separate(group, other)
        for third in tuple(group.may_share ^ other.may_share):
            separate(group, third)
        for third in tuple(other.may_share):
            separate(other, third)
        group.absorb(other)
        self.queues.groups.discard(other)
        self._evidence.forget(group, other)
        for name in other.members:
            self.queues.operations[name].group = group
        self._tell(group)

    def _divide(self, group: Group) -> None:
        """Take a group apart that contradicted itself."""
        self._evidence.forget(group)
        group.contradicted = False
        groups = self.queues.groups
        parts: list[Group] = []
        for name in sorted(group.members)[1:]:
            part = group.split(name, self.queues.next_group())
            operation = self.queues.operations[name]
            operation.group = part
            new_lease = self.queues.new_lease
            part.lease = None if new_lease is None else new_lease()
            part.in_flight = operation.in_flight
            part.waiting = operation.waiting
            part.bulk_waiting = len(operation.bulk)
            group.in_flight -= part.in_flight
            group.waiting -= part.waiting
            group.bulk_waiting -= part.bulk_waiting
            parts.append(part)
        groups.update(parts)
        for part in (group, *parts):
            for other in groups:
                if other is not part and other.limit in (None, part.limit):
                    part.may_share.add(other)
                    other.may_share.add(part)
        self._tell(group)

    def _tell(self, group: Group) -> None:
        self.events.append(GroupLearnt(self.name, tuple(sorted(group.members)), group.limit))

    # -- seeing -----------------------------------------------------------------------------

    def snapshot(self, now: float) -> AccountLimits:
        """Return what is known."""
        groups = sorted(
            self.queues.groups, key=lambda group: (-len(group.members), min(group.members))
        )
        return AccountLimits(
            account=self.name,
            groups=tuple(_seen(group, now) for group in groups),
            held=tuple(
                _held(operation, now)
                for _, operation in sorted(self.queues.operations.items())
                if operation.pace.held
            ),
            refused=self.refused,
        )


def _held(operation: Operation, now: float) -> OperationHeld:
    pace, group = operation.pace, operation.group
    when = pace.take(now, operation.in_flight, operation.waiting or 1, group.span, group.limit)
    return OperationHeld(
        operation.name,
        pace.limit,
        pace.span or group.span,
        when - now if now < when < math.inf else None,
    )


def _seen(group: Group, now: float) -> GroupLimits:
    told = group.told if group.current(now) else None
    return GroupLimits(
        members=tuple(sorted(group.members)),
        limit=group.limit,
        remaining=group.limit if told is None else max(0, group.reported(now)),
        reset=None if told is None else max(0.0, told.end.high - now),
        window=group.span,
        kind=group.kind,
        waiting=group.waiting,
        in_flight=group.in_flight,
        may_share=tuple(sorted(name for other in group.may_share for name in other.members)),
    )
