"""One record of a store, and how it changes: the rules that the stores in Python share.

`due` is when an event that waits may be taken; while the record is held it is the lease's end.
"""

from __future__ import annotations

from dataclasses import dataclass

from .base import ParkedEvent, QueuedEvent, Verdict


@dataclass(slots=True)
class Record:
    """What is known of one event for one handler.

    Attributes:
        key: Which event for which handler.
        handled: The latest version that was handled; 0 for none.
        pending: The version that waits; 0 for none.
        payload: The event that waits.
        due: When that may be taken, in Unix seconds.
        attempts: How often it failed.
        since: When it began to wait.
        holder: Who holds the record; empty for nobody.
        until: When the lease ends.
        parked: Why the event that waits was given up; empty if it was not.
        touched: When the record last changed.
    """

    key: str
    handled: int = 0
    pending: int = 0
    payload: bytes = b""
    due: float = 0.0
    attempts: int = 0
    since: float = 0.0
    holder: str = ""
    until: float = 0.0
    parked: str = ""
    touched: float = 0.0

    def claim(self, version: int, holder: str, now: float, lease: float) -> Verdict:
        """Take a version to handle it."""
        if version <= self.handled:
            return "done"
        if self.holder and self.until > now:
            return "busy"
        self._hold(holder, now, lease)
        return "claimed"

    def renew(self, holder: str, now: float, lease: float) -> bool:
        """Hold the record for longer."""
        if self.holder != holder:
            return False
        self._hold(holder, now, lease)
        return True

    def finish(self, version: int, holder: str, now: float) -> bool:
        """Note that a version was handled."""
        held = self.holder == holder
        self.handled = max(self.handled, version)
        if held:
            self._free(now)
        if self.pending and self.pending <= self.handled:
            self.pending, self.payload, self.attempts, self.parked = 0, b"", 0, ""
        self.touched = now
        return held

    def release(self, holder: str, now: float) -> None:
        """Let go of the record."""
        if self.holder == holder:
            self._free(now)

    def enqueue(self, version: int, payload: bytes, now: float) -> bool:
        """Let a version wait."""
        if version <= max(self.handled, self.pending):
            return False
        if not self.pending:
            self.since = now
        self.pending, self.payload, self.attempts, self.parked = version, payload, 0, ""
        self.due = max(now, self.until) if self.holder else now
        self.touched = now
        return True

    def take(self, holder: str, now: float, lease: float) -> QueuedEvent:
        """Claim the event that waits, whose time has come."""
        self._hold(holder, now, lease)
        return QueuedEvent(self.key, self.pending, self.payload, self.attempts, self.since)

    def retry(self, holder: str, now: float, delay: float) -> None:
        """Let the event wait again after it failed."""
        if self.holder == holder:
            self._free(now)
            self.attempts += 1
            self.due = now + delay

    def park(self, holder: str, now: float, reason: str) -> None:
        """Give the event up."""
        if self.holder == holder:
            self._free(now)
            self.parked = reason or "given up"

    def unpark(self, now: float) -> None:
        """Let the event wait again."""
        self.parked, self.attempts, self.since, self.due = "", 0, now, now
        self.touched = now

    @property
    def waits(self) -> bool:
        """Whether an event waits in it that was not given up."""
        return bool(self.pending and not self.parked)

    def as_parked(self) -> ParkedEvent:
        """Return the event that was given up."""
        return ParkedEvent(self.key, self.payload, self.parked)

    def _hold(self, holder: str, now: float, lease: float) -> None:
        self.holder, self.until, self.touched = holder, now + lease, now
        self.due = self.until

    def _free(self, now: float) -> None:
        self.holder, self.until, self.due, self.touched = "", 0.0, now, now
