"""Operations, and their calls that wait or are under way."""

from __future__ import annotations

from collections import deque

from .group import Group, Sent
from .hidden import Pace

__all__ = ["Flight", "Operation", "Waiter"]


class Operation:
    """One operation: its group, its pace, and its queues.

    Attributes:
        name: method and path template.
        group: the endpoint group that it belongs to, as far as known.
        pace: how fast it may go by its own record.
        in_flight: its calls under way.
        turn: its place among operations that may share a group.
        interactive, bulk: its calls that wait, oldest first.
    """

    def __init__(self, name: str, group: Group) -> None:
        self.name: str = name
        self.group: Group = group
        self.pace: Pace = Pace()
        self.in_flight: int = 0
        self.turn: int = 0
        self.interactive: deque[Waiter] = deque()
        self.bulk: deque[Waiter] = deque()

    @property
    def waiting(self) -> int:
        """How many of its calls wait."""
        return len(self.interactive) + len(self.bulk)


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
        gone: whether it waits no more.
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
