"""A store in this process: for one worker, and for tests."""

from __future__ import annotations

import heapq
from itertools import islice
from typing import Final

from close_async._base import clock
from close_async.errors import InvalidArgument

from .base import KEEP, ParkedEvent, QueuedEvent, Verdict
from .records import Record

MAX_EVENTS: Final = 500_000
"""Records that are kept at most."""


class MemoryEventStore:
    """Remembers events in this process; what it knows is lost when that ends.

    Args:
        keep: Seconds that an event which was handled is remembered.
        max_events: Events that are remembered at most, those handled first are forgotten first.

    Raises:
        InvalidArgument: An argument is not above zero.
    """

    def __init__(self, *, keep: float = KEEP, max_events: int = MAX_EVENTS) -> None:
        if not keep > 0:
            raise InvalidArgument("keep: expected seconds above zero", field="keep")
        if not max_events > 0:
            raise InvalidArgument("max_events: expected a number above zero", field="max_events")
        self._keep = keep
        self._max_events = max_events
        self._records: dict[str, Record] = {}
        """In the order in which they were last changed."""
        self._queue: list[tuple[float, int, str]] = []
        """When, a number that keeps the order of arrival, and which; entries may be outdated."""
        self._number = 0
        self._values: dict[str, bytes] = {}

    async def claim(self, key: str, version: int, holder: str, lease: float) -> Verdict:
        """Take a version of an event to handle it."""
        record = self._records.get(key) or Record(key)
        verdict = record.claim(version, holder, clock.now(), lease)
        if verdict == "claimed":
            self._put(record)
        return verdict

    async def renew(self, key: str, holder: str, lease: float) -> bool:
        """Hold a record for longer."""
        record = self._records.get(key)
        if record is None or not record.renew(holder, clock.now(), lease):
            return False
        self._put(record)
        return True

    async def finish(self, key: str, version: int, holder: str) -> bool:
        """Say that a version was handled."""
        record = self._records.get(key) or Record(key)
        held = record.finish(version, holder, clock.now())
        self._put(record)
        return held

    async def release(self, key: str, holder: str) -> None:
        """Let go of a record whose event was not handled."""
        if record := self._records.get(key):
            record.release(holder, clock.now())
            self._put(record)

    async def enqueue(self, key: str, version: int, payload: bytes) -> bool:
        """Let a version wait to be handled."""
        record = self._records.get(key) or Record(key)
        if not record.enqueue(version, payload, clock.now()):
            return False
        self._put(record)
        return True

    async def take(self, holder: str, lease: float) -> QueuedEvent | None:
        """Claim the event that waits longest, if one does and its time has come."""
        now = clock.now()
        while self._queue and self._queue[0][0] <= now:
            due, _, key = heapq.heappop(self._queue)
            record = self._records.get(key)
            if record is not None and record.waits and record.due == due:
                taken = record.take(holder, now, lease)
                self._put(record)
                return taken
        return None

    async def retry(self, key: str, holder: str, delay: float) -> None:
        """Let an event that failed wait before it is taken again."""
        if record := self._records.get(key):
            record.retry(holder, clock.now(), delay)
            self._put(record)

    async def park(self, key: str, holder: str, reason: str) -> None:
        """Give up an event that waits."""
        if record := self._records.get(key):
            record.park(holder, clock.now(), reason)
            self._put(record)

    async def parked(self) -> list[ParkedEvent]:
        """Return the events that were given up."""
        return [record.as_parked() for record in self._records.values() if record.parked]

    async def unpark(self) -> int:
        """Let all events that were given up wait again."""
        found = [record for record in self._records.values() if record.parked]
        for record in found:
            record.unpark(clock.now())
            self._put(record)
        return len(found)

    async def waiting(self) -> int:
        """Return how many events wait or are being handled from the queue."""
        return sum(record.waits for record in self._records.values())

    async def save(self, name: str, value: bytes) -> None:
        """Keep a value under a name."""
        self._values[name] = value

    async def load(self, name: str) -> bytes | None:
        """Return the value under a name."""
        return self._values.get(name)

    async def aclose(self) -> None:
        """Do nothing: nothing was opened."""

    def _put(self, record: Record) -> None:
        """Note a change of a record, and forget what is too old."""
        self._records.pop(record.key, None)
        self._records[record.key] = record
        if record.waits:
            self._number += 1
            heapq.heappush(self._queue, (record.due, self._number, record.key))
        self._forget()

    def _forget(self) -> None:
        """Drop what was handled long ago; what is not settled moves to the end."""
        now = clock.now()
        for key, record in list(islice(self._records.items(), 2)):
            if len(self._records) <= self._max_events and record.touched >= now - self._keep:
                return
            del self._records[key]
            if record.pending or record.until > now:
                self._records[key] = record
