"""The event log: what changed, newest first, with updates of one object merged for a while.

An event keeps its id and `date_created`; when it takes up a further update, its `date_updated` and
its place in the log move. Events can be made to show up late, after others that happened later.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right, insort
from collections.abc import Callable
from copy import copy
from dataclasses import dataclass, field
from typing import Any

import orjson

from close_async.sandbox.clock import naive

Position = tuple[str, int]


@dataclass(slots=True)
class Event:
    """One entry of the log."""

    id: str
    date_created: str
    date_updated: str
    sequence: int
    action: str
    object_type: str
    object_id: str
    lead_id: str | None
    organization_id: str
    user_id: str | None
    api_key_id: str | None
    request_id: str | None
    changed_fields: list[str]
    data: bytes | None
    previous_data: dict[str, Any]
    meta: dict[str, Any]
    visible_at: float = 0.0
    created_at: float = 0.0
    position: Position = field(default=("", 0))

    def view(self) -> dict[str, Any]:
        """The event as Close answers it: dates without offset, data as the API shows the object."""
        return {
            "id": self.id,
            "date_created": naive(self.date_created),
            "date_updated": naive(self.date_updated),
            "organization_id": self.organization_id,
            "user_id": self.user_id,
            "request_id": self.request_id,
            "api_key_id": self.api_key_id,
            "oauth_client_id": None,
            "oauth_scope": None,
            "object_type": self.object_type,
            "object_id": self.object_id,
            "lead_id": self.lead_id,
            "action": self.action,
            "changed_fields": self.changed_fields,
            "data": None if self.data is None else orjson.Fragment(self.data),
            "previous_data": self.previous_data,
            "meta": self.meta,
        }


class EventLog:
    """All events that are kept, in the order of `date_updated`.

    Args:
        consolidation: for how many seconds after its creation an `updated` event takes up more.
        largest: how many events are kept at most, the oldest going first.
    """

    def __init__(self, consolidation: float, largest: int = 500_000) -> None:
        self._consolidation = consolidation
        self._largest = largest
        self._order: list[tuple[Position, Event]] = []
        self._by_id: dict[str, Event] = {}
        self._open: dict[str, Event] = {}
        self._sequence = 0

    def __len__(self) -> int:
        return len(self._order)

    def get(self, id: str) -> Event | None:
        """The event of that id."""
        return self._by_id.get(id)

    def add(self, event: Event, now: float) -> Event:
        """Log an event, or let an earlier update of the same object take it up."""
        self._sequence += 1
        earlier = self._open.get(event.object_id)
        if (
            event.action == "updated"
            and earlier is not None
            and earlier.user_id == event.user_id
            and now - earlier.created_at <= self._consolidation
        ):
            self._forget(earlier)
            earlier.date_updated = event.date_updated
            earlier.data = event.data
            earlier.previous_data = {**event.previous_data, **earlier.previous_data}
            earlier.changed_fields = sorted({*earlier.changed_fields, *event.changed_fields})
            earlier.request_id = event.request_id
            earlier.meta = event.meta
            event = earlier
        elif event.action == "updated":
            self._open[event.object_id] = event
        else:
            self._open.pop(event.object_id, None)
        event.sequence = self._sequence
        event.position = (event.date_updated, self._sequence)
        insort(self._order, (event.position, event), key=_position)
        self._by_id[event.id] = event
        if len(self._order) > self._largest:
            self._forget(self._order[0][1])
        return event

    def copy_events(self) -> list[Event]:
        """Every event as it is now, oldest first."""
        return [copy(event) for _, event in self._order]

    def replace(self, events: list[Event]) -> None:
        """Hold what `copy_events` gave, and nothing else; none of them takes up an update."""
        self._order = [(event.position, event) for event in map(copy, events)]
        self._by_id = {event.id: event for _, event in self._order}
        self._open = {}
        self._sequence = max((event.sequence for _, event in self._order), default=0)

    def older(
        self, before: Position | None, limit: int, matches: Callable[[Event], bool]
    ) -> list[Event]:
        """Up to `limit` events before a position, newest first."""
        stop = (
            len(self._order) if before is None else bisect_left(self._order, before, key=_position)
        )
        found: list[Event] = []
        for place in range(stop - 1, -1, -1):
            event = self._order[place][1]
            if matches(event):
                found.append(event)
                if len(found) == limit:
                    break
        return found

    def newer(self, after: Position, limit: int, matches: Callable[[Event], bool]) -> list[Event]:
        """Up to `limit` events right after a position, newest first."""
        start = bisect_right(self._order, after, key=_position)
        found: list[Event] = []
        for place in range(start, len(self._order)):
            event = self._order[place][1]
            if matches(event):
                found.append(event)
                if len(found) == limit:
                    break
        return found[::-1]

    def _forget(self, event: Event) -> None:
        place = bisect_left(self._order, event.position, key=_position)
        if place < len(self._order) and self._order[place][1] is event:
            del self._order[place]
        self._by_id.pop(event.id, None)


def _position(entry: tuple[Position, Event]) -> Position:
    return entry[0]
