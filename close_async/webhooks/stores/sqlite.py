"""A store in a SQLite file: for several workers on one machine, and through restarts."""

from __future__ import annotations

import os
import sqlite3
import threading
from collections.abc import Callable
from os import PathLike, fspath
from typing import Any, Final, TypeVar

import anyio.to_thread

from close_async._base import clock
from close_async.errors import InvalidArgument

from .base import KEEP, ParkedEvent, QueuedEvent, Verdict
from .records import Record

T = TypeVar("T")

_BUSY_SECONDS: Final = 30.0
_FORGET_EVERY: Final = 1_000
"""Changes after which what is too old is deleted."""

_FIELDS: Final = (
    "key",
    "handled",
    "pending",
    "payload",
    "due",
    "attempts",
    "since",
    "holder",
    "until",
    "parked",
    "touched",
)
_COLUMNS: Final = ", ".join(_FIELDS)
_SCHEMA: Final = """
CREATE TABLE IF NOT EXISTS event (
    key TEXT PRIMARY KEY,
    handled INTEGER NOT NULL,
    pending INTEGER NOT NULL,
    payload BLOB NOT NULL,
    due REAL NOT NULL,
    attempts INTEGER NOT NULL,
    since REAL NOT NULL,
    holder TEXT NOT NULL,
    until REAL NOT NULL,
    parked TEXT NOT NULL,
    touched REAL NOT NULL
) WITHOUT ROWID;
CREATE INDEX IF NOT EXISTS event_waiting ON event (due) WHERE pending > 0 AND parked = '';
CREATE INDEX IF NOT EXISTS event_parked ON event (key) WHERE parked <> '';
CREATE INDEX IF NOT EXISTS event_touched ON event (touched);
CREATE TABLE IF NOT EXISTS value (name TEXT PRIMARY KEY, value BLOB NOT NULL) WITHOUT ROWID;
"""
_PUT: Final = f"INSERT OR REPLACE INTO event ({_COLUMNS}) VALUES ({', '.join('?' * len(_FIELDS))})"


class SqliteEventStore:
    """Remembers events in a SQLite file, which several processes of one machine may share.

    Args:
        path: The file; it is made if it is not there.
        keep: Seconds that an event which was handled is remembered.

    Raises:
        InvalidArgument: `keep` is not above zero.
    """

    def __init__(self, path: str | PathLike[str], *, keep: float = KEEP) -> None:
        if not keep > 0:
            raise InvalidArgument("keep: expected seconds above zero", field="keep")
        self._path = fspath(path)
        self._keep = keep
        self._connection: sqlite3.Connection | None = None
        self._pid = os.getpid()
        self._inherited: list[sqlite3.Connection | None] = []
        self._lock = threading.Lock()
        self._changes = 0

    async def claim(self, key: str, version: int, holder: str, lease: float) -> Verdict:
        """Take a version of an event to handle it."""
        return await self._change(key, lambda r: r.claim(version, holder, clock.now(), lease))

    async def renew(self, key: str, holder: str, lease: float) -> bool:
        """Hold a record for longer."""
        return await self._change(key, lambda r: r.renew(holder, clock.now(), lease))

    async def finish(self, key: str, version: int, holder: str) -> bool:
        """Say that a version was handled."""
        return await self._change(key, lambda r: r.finish(version, holder, clock.now()))

    async def release(self, key: str, holder: str) -> None:
        """Let go of a record whose event was not handled."""
        await self._change(key, lambda r: r.release(holder, clock.now()))

    async def enqueue(self, key: str, version: int, payload: bytes) -> bool:
        """Let a version wait to be handled."""
        return await self._change(key, lambda r: r.enqueue(version, payload, clock.now()))

    async def take(self, holder: str, lease: float) -> QueuedEvent | None:
        """Claim the event that waits longest, if one does and its time has come."""

        def work(database: sqlite3.Connection) -> QueuedEvent | None:
            now = clock.now()
            row = database.execute(
                f"SELECT {_COLUMNS} FROM event WHERE pending > 0 AND parked = '' AND due <= ?"
                " ORDER BY due LIMIT 1",
                (now,),
            ).fetchone()
            if row is None:
                return None
            record = Record(*row)
            taken = record.take(holder, now, lease)
            _put(database, record)
            return taken

        return await self._run(work)

    async def retry(self, key: str, holder: str, delay: float) -> None:
        """Let an event that failed wait before it is taken again."""
        await self._change(key, lambda r: r.retry(holder, clock.now(), delay))

    async def park(self, key: str, holder: str, reason: str) -> None:
        """Give up an event that waits."""
        await self._change(key, lambda r: r.park(holder, clock.now(), reason))

    async def parked(self) -> list[ParkedEvent]:
        """Return the events that were given up."""
        return [record.as_parked() for record in await self._run(_parked)]

    async def unpark(self) -> int:
        """Let all events that were given up wait again."""

        def work(database: sqlite3.Connection) -> int:
            found = _parked(database)
            for record in found:
                record.unpark(clock.now())
                _put(database, record)
            return len(found)

        return await self._run(work)

    async def waiting(self) -> int:
        """Return how many events wait or are being handled from the queue."""
        count = "SELECT count(*) FROM event WHERE pending > 0 AND parked = ''"
        return int(await self._run(lambda database: database.execute(count).fetchone()[0]))

    async def save(self, name: str, value: bytes) -> None:
        """Keep a value under a name."""
        put = "INSERT OR REPLACE INTO value (name, value) VALUES (?, ?)"
        await self._run(lambda database: database.execute(put, (name, value)))

    async def load(self, name: str) -> bytes | None:
        """Return the value under a name."""
        get = "SELECT value FROM value WHERE name = ?"
        row = await self._run(lambda database: database.execute(get, (name,)).fetchone())
        return None if row is None else bytes(row[0])

    async def aclose(self) -> None:
        """Close the file."""
        await anyio.to_thread.run_sync(self._close)

    async def _change(self, key: str, change: Callable[[Record], T]) -> T:
        def work(database: sqlite3.Connection) -> T:
            get = f"SELECT {_COLUMNS} FROM event WHERE key = ?"
            row = database.execute(get, (key,)).fetchone()
            record = Record(key) if row is None else Record(*row)
            before = [getattr(record, name) for name in _FIELDS]
            result = change(record)
            if [getattr(record, name) for name in _FIELDS] != before:
                _put(database, record)
            return result

        return await self._run(work)

    async def _run(self, work: Callable[[sqlite3.Connection], T]) -> T:
        """Do work in a transaction of its own, in a thread."""
        return await anyio.to_thread.run_sync(self._transact, work)

    def _transact(self, work: Callable[[sqlite3.Connection], T]) -> T:
        if self._pid != os.getpid():
            # A connection must not cross a fork, not even to be closed.
            self._inherited.append(self._connection)
            self._connection, self._lock, self._pid = None, threading.Lock(), os.getpid()
        with self._lock:
            database = self._connection = self._connection or _open(self._path)
            database.execute("BEGIN IMMEDIATE")
            try:
                result = work(database)
                self._changes += 1
                if self._changes % _FORGET_EVERY == 0:
                    database.execute(
                        "DELETE FROM event WHERE touched < ? AND pending = 0 AND until < ?",
                        (clock.now() - self._keep, clock.now()),
                    )
            except BaseException:
                database.execute("ROLLBACK")
                raise
            database.execute("COMMIT")
            return result

    def _close(self) -> None:
        with self._lock:
            if self._connection is not None:
                self._connection.close()
                self._connection = None


def _open(path: str) -> sqlite3.Connection:
    # Whatever thread has the lock uses it.
    database = sqlite3.connect(
        path, timeout=_BUSY_SECONDS, isolation_level=None, check_same_thread=False
    )
    database.execute("PRAGMA journal_mode = WAL")
    database.execute("PRAGMA synchronous = NORMAL")
    database.executescript(_SCHEMA)
    return database


def _put(database: sqlite3.Connection, record: Record) -> None:
    values: list[Any] = [getattr(record, name) for name in _FIELDS]
    database.execute(_PUT, values)


def _parked(database: sqlite3.Connection) -> list[Record]:
    rows = database.execute(f"SELECT {_COLUMNS} FROM event WHERE parked <> '' ORDER BY key")
    return [Record(*row) for row in rows.fetchall()]
