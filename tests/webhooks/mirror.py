"""A copy of Close's objects that is kept by events alone, in whatever order they come."""

from __future__ import annotations

from collections import Counter
from typing import Any

from close_async.models.any_event import AnyEvent
from close_async.webhooks import WebhookReceiver, order_of

Objects = dict[str, dict[str, Any]]


class Mirror:
    """What an application keeps of leads, contacts, notes and so on: its database."""

    def __init__(self) -> None:
        self.rows: dict[str, tuple[int, str, dict[str, Any] | None]] = {}
        """By id: the number of the event that it is from, its type, and the object, if any."""
        self.handled: Counter[tuple[str, int]] = Counter()
        """How often which version of which event was handled to its end."""

    def attach(self, receiver: WebhookReceiver) -> None:
        """Let a receiver keep it."""
        receiver.on("*", name="mirror")(self.take)

    async def take(self, event: AnyEvent) -> None:
        """Take an event over, unless a later one of the object was taken before."""
        order = order_of(event)
        row = self.rows.get(event.object_id)
        if row is None or order > row[0]:
            data = None if event.action == "deleted" else event.to_dict()["data"]
            self.rows[event.object_id] = (order, event.object_type, data)
        self.handled[event.id, order] += 1

    def objects(self, object_type: str) -> Objects:
        """Return the objects of a type."""
        return {
            id: data
            for id, (_, kind, data) in self.rows.items()
            if kind == object_type and data is not None
        }
