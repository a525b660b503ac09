"""Where a receiver remembers which events it handled: memory, a SQLite file, or Redis."""

from __future__ import annotations

from .base import EventStore, ParkedEvent, QueuedEvent, Verdict
from .memory import MemoryEventStore
from .redis import RedisEventStore
from .sqlite import SqliteEventStore

__all__ = [
    "EventStore",
    "MemoryEventStore",
    "ParkedEvent",
    "QueuedEvent",
    "RedisEventStore",
    "SqliteEventStore",
    "Verdict",
]
