"""What one request must remember until its answer: the counts of the groups when it left."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from close_async.rate_limits.groups import Group

__all__ = ["Sent", "Then"]


class Then:
    """What was known of another group, which may be the same one, when a call left.

    Attributes:
        group: the other group.
        answered, done: its calls that were over with a reading, and all that were over.
        left: its calls left at most.
        window: the number of its window.
        mine, its: the marks that the two groups had set each other.
    """

    __slots__ = ("answered", "done", "group", "its", "left", "mine", "window")

    def __init__(self, group: Group, other: Group, now: float) -> None:
        self.group: Group = other
        self.answered: int = other.answered
        self.done: int = other.done
        self.left: int | None = other.at_most(now)
        self.window: int = other.window
        self.mine: int | None = group.marks.get(other)
        self.its: int | None = other.marks.get(group)


class Sent:
    """What one request must remember until its answer: when it left, and the counts then."""

    __slots__ = ("answered", "at", "done", "group", "opener", "others", "strangers", "window")

    def __init__(self, group: Group, at: float) -> None:
        self.group: Group = group
        self.at: float = at
        self.done: int = group.done
        self.answered: int = group.answered
        self.strangers: int = group.strangers
        self.window: int = group.window
        self.opener: bool = False
        self.others: tuple[Then, ...] = ()
