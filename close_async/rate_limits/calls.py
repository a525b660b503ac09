"""Operations, and their calls that wait or are under way."""

from __future__ import annotations

from collections import deque
from typing import TYPE_CHECKING

from close_async.rate_limits.own_limits import OwnLimit, Proven

if TYPE_CHECKING:
    from close_async.rate_limits.groups import Group
    from close_async.rate_limits.sent import Sent

__all__ = ["Flight", "Operation", "Waiter"]


class Operation:
    """One operation: its group, its own hidden limit if it has one, and its queues."""

    __slots__ = (
        "bulk",
        "first_asked_at",
        "group",
        "in_flight",
        "interactive",
        "name",
        "own",
        "proven",
        "turn",
    )

    def __init__(self, name: str, group: Group) -> None:
        self.name: str = name
        self.group: Group = group
        self.own: OwnLimit | None = None
        self.proven: Proven = Proven()
        self.in_flight: int = 0
        self.turn: int = 0
        self.first_asked_at: float | None = None
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
