"""What is due later on the sandbox's clock: messages that get sent, steps of a sequence."""

from __future__ import annotations

import heapq
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeAlias

Action: TypeAlias = Callable[..., None]


@dataclass(order=True, slots=True)
class Entry:
    """Something that is due."""

    due: float
    number: int
    action: Action = field(compare=False)
    arguments: tuple[Any, ...] = field(compare=False)


class Agenda:
    """What is due, the next first.

    An action is a function of a module that takes the state and plain arguments, such as an id:
    so a snapshot can keep it, and it looks for itself whether what it was meant for is still there.
    """

    def __init__(self) -> None:
        self._entries: list[Entry] = []
        self._number = 0

    def __len__(self) -> int:
        return len(self._entries)

    def add(self, due: float, action: Action, *arguments: Any) -> None:
        """Have `action(state, *arguments)` called once the clock shows `due`."""
        self._number += 1
        heapq.heappush(self._entries, Entry(due, self._number, action, arguments))

    def next_due(self) -> float | None:
        """When the next is due."""
        return self._entries[0].due if self._entries else None

    def take(self, now: float) -> Entry | None:
        """The next that is due by now, which is taken off."""
        if self._entries and self._entries[0].due <= now:
            return heapq.heappop(self._entries)
        return None

    def entries(self) -> list[Entry]:
        """All that is due, in no order."""
        return list(self._entries)

    def replace(self, entries: list[Entry]) -> None:
        """Hold what `entries` gave, and nothing else."""
        self._entries = list(entries)
        heapq.heapify(self._entries)
