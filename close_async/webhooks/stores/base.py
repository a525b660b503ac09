"""What a receiver remembers of events: which were handled, which are being handled, which wait.

A store has one record for each pair of a handler and an event, by `key`. Of an event there are
versions: Close joins further changes to it for a while, and then its `date_updated`, which is its
version here, in microseconds, moves on. A version is handled once, and none after a later one.

Whoever handles an event holds its record by a lease, and renews that while it works. What a
process held that died is free again when the lease ends.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final, Literal, Protocol, TypeAlias

Verdict: TypeAlias = Literal["claimed", "done", "busy"]
"""What a claim gives: the event is the caller's to handle, was handled, or another handles it."""

KEEP: Final = 31 * 86_400.0
"""Seconds that a store remembers what was handled: as long as Close's event log goes back."""


@dataclass(frozen=True, slots=True)
class QueuedEvent:
    """An event that waits to be handled.

    Attributes:
        key: The record it is in.
        version: Its version.
        payload: The event, as JSON.
        attempts: How often it failed.
        since: When it began to wait, in Unix seconds.
    """

    key: str
    version: int
    payload: bytes
    attempts: int
    since: float


@dataclass(frozen=True, slots=True)
class ParkedEvent:
    """An event that was given up, and waits for a person to look at it.

    Attributes:
        key: The record it is in.
        payload: The event, as JSON.
        reason: Why it was given up.
    """

    key: str
    payload: bytes
    reason: str


class EventStore(Protocol):
    """Where a receiver keeps what it knows of events; each method is atomic among all its users."""

    async def claim(self, key: str, version: int, holder: str, lease: float) -> Verdict:
        """Take a version of an event to handle it.

        Args:
            key: The record.
            version: The version, in microseconds since the epoch.
            holder: A name that is new with every claim.
            lease: Seconds after which it is free again unless it is renewed.
        """
        ...

    async def renew(self, key: str, holder: str, lease: float) -> bool:
        """Hold a record for `lease` seconds from now; return whether it was still held."""
        ...

    async def finish(self, key: str, version: int, holder: str) -> bool:
        """Say that a version was handled; return whether the record was still held."""
        ...

    async def release(self, key: str, holder: str) -> None:
        """Let go of a record whose event was not handled."""
        ...

    async def enqueue(self, key: str, version: int, payload: bytes) -> bool:
        """Let a version wait to be handled, instead of an earlier one if that waits.

        Returns whether it was new; once this returns the event is not lost with the process.
        """
        ...

    async def take(self, holder: str, lease: float) -> QueuedEvent | None:
        """Claim the event that waits longest, if one does and its time has come."""
        ...

    async def retry(self, key: str, holder: str, delay: float) -> None:
        """Let an event that failed wait for `delay` seconds before it is taken again."""
        ...

    async def park(self, key: str, holder: str, reason: str) -> None:
        """Give up an event that waits: it is kept, and taken no more."""
        ...

    async def parked(self) -> list[ParkedEvent]:
        """Return the events that were given up."""
        ...

    async def unpark(self) -> int:
        """Let all events that were given up wait again; return how many."""
        ...

    async def waiting(self) -> int:
        """Return how many events wait or are being handled from the queue."""
        ...

    async def save(self, name: str, value: bytes) -> None:
        """Keep a value under a name."""
        ...

    async def load(self, name: str) -> bytes | None:
        """Return the value under a name."""
        ...

    async def aclose(self) -> None:
        """Close what the store opened."""
        ...
