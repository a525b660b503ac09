"""The journal: a SQLite file in which a job writes what it begins, before it begins it.

An item is written as begun, and that is on the disk, before its function is called; how it ended
is written with the next batch. Whatever moment a process dies at, an item that may have been sent
stands there as begun. All that waits to be written goes into one transaction, in a worker thread:
whoever comes while nobody writes does it for all who wait, so that a hundred items at once cost
one commit, and the event loop none.

The file is locked while it is open; the lock goes with the process.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Final, Generic, Literal, TypeVar, cast

import anyio
import anyio.to_thread

from close_async._base import clock
from close_async.errors import InvalidArgument

from .errors import JournalError, JournalInUse, JournalMismatch
from .identity import JobIdentity
from .outcomes import Status

T = TypeVar("T")

State = Status | Literal["begun"]
"""What a journal says of an item: how it ended, or that it was begun."""

_APPLICATION_ID: Final = 0x436C4A72  # "ClJr"
_FORMAT: Final = 1

_TABLES: Final = """
CREATE TABLE job (
    name TEXT NOT NULL, fingerprint TEXT NOT NULL, runs INTEGER NOT NULL, created REAL NOT NULL
);
CREATE TABLE items (
    key TEXT PRIMARY KEY, state TEXT NOT NULL, run INTEGER NOT NULL, began REAL NOT NULL,
    attempts INTEGER NOT NULL, result TEXT, reason TEXT, version TEXT
) WITHOUT ROWID;
CREATE INDEX open_items ON items (state) WHERE state IN ('begun', 'failed', 'unsure');
CREATE TABLE memories (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""

_COLUMNS: Final = "key, state, run, began, attempts, result, reason, version"


@dataclass(frozen=True, slots=True)
class JournalEntry:
    """What a journal says of one item.

    Attributes:
        key: The item's key.
        state: `"begun"`, or how it ended.
        run: Which start of the job wrote this, from 1.
        began: When it was last begun, in seconds since the Unix epoch.
        attempts: How often it was begun.
        result: What was kept of its result: an id, or another plain value.
        reason: Why it was skipped, failed or is unsure.
        version: What the item was when it was begun, where its kind of job says that.
    """

    key: str
    state: State
    run: int
    began: float
    attempts: int
    result: Any = None
    reason: str | None = None
    version: str | None = None

    @property
    def maybe_sent(self) -> bool:
        """Whether it may have been carried out, and nobody knows."""
        return self.state in {"begun", "unsure"}

    @classmethod
    def of_row(cls, row: tuple[Any, ...]) -> JournalEntry:
        """Make one from a row of the table."""
        key, state, run, began, attempts, result, reason, version = row
        value = None if result is None else json.loads(result)
        return cls(key, state, run, began, attempts, value, reason, version)


class _Waiting(Generic[T]):
    """Something to do in the next transaction, and what came of it."""

    __slots__ = ("done", "error", "function", "result")

    def __init__(self, function: Callable[[sqlite3.Connection], T]) -> None:
        self.function = function
        self.done = False
        self.result: T | None = None
        self.error: Exception | None = None


class Journal:
    """A job's journal, open and locked; make one with `await Journal.open(path, identity)`.

    For each item: `await begin(key)` before anything is sent, and `finish(key, ...)` after.

    Attributes:
        path: The file.
        run: Which start of the job this is, from 1.
    """

    def __init__(self, path: Path, connection: sqlite3.Connection, run: int) -> None:
        self.path: Path = path
        self.run: int = run
        self._connection: sqlite3.Connection | None = connection
        self._waiting: list[_Waiting[Any]] = []
        self._writing = False
        self._written = anyio.Event()

    @classmethod
    async def open(cls, path: str | Path, identity: JobIdentity) -> Journal:
        """Open a journal, or make one, and count this start.

        Args:
            path: The file; it is made if it is not there, its folder is not.
            identity: Which job it is for.

        Raises:
            InvalidArgument: There is no such folder.
            JournalInUse: Someone else has it open.
            JournalMismatch: It belongs to another job, or is no journal.
        """
        where = Path(path)
        if not where.parent.is_dir():
            raise InvalidArgument(f"journal: there is no folder {where.parent}", field="journal")
        connection, run = await anyio.to_thread.run_sync(_opened, where, identity)
        return cls(where, connection, run)

    async def begin(
        self, key: str, *, version: str | None = None, again: bool = False
    ) -> JournalEntry | None:
        """Write an item as begun, durably, unless the journal says that it must not be.

        Args:
            key: The item's key.
            version: What the item is now; one that an earlier run has ended is begun again if it
                was something else then.
            again: Begin it although it may have been sent before: it was looked up.

        Returns:
            `None` if it was begun now. Otherwise what the journal said of it: it has ended, was
            begun in this run already (`entry.run == journal.run`), or may have been sent by an
            earlier one; then it belongs to this run from now on, still as begun.
        """
        return await self._do(lambda connection: _begin(connection, key, self.run, version, again))

    def finish(
        self, key: str, state: Status, *, result: object = None, reason: str | None = None
    ) -> None:
        """Write how an item ended, with the next batch.

        Args:
            key: The item's key.
            state: How it ended.
            result: What to know of it later: an id, or another plain value; anything else is
                left out.
            reason: Why it was skipped, failed or is unsure.
        """
        values = (state, self.run, _plain(result), reason, key)
        self._waiting.append(_Waiting(lambda connection: _finish(connection, values)))

    def forget(self, key: str) -> None:
        """Take back that an item was begun, with the next batch: nothing was sent for it."""
        self._waiting.append(
            _Waiting(
                lambda connection: connection.execute(
                    "DELETE FROM items WHERE key = ? AND state = 'begun'", (key,)
                )
            )
        )

    async def entry(self, key: str) -> JournalEntry | None:
        """Return what the journal says of an item."""
        return await self._do(lambda connection: _entry(connection, key))

    async def left_open(self, after: str = "", limit: int = 1_000) -> list[JournalEntry]:
        """Return items that an earlier run may have sent, and this one did not come to.

        Args:
            after: The key to go on after.
            limit: How many at most.
        """

        def read(connection: sqlite3.Connection) -> list[JournalEntry]:
            rows = connection.execute(
                f"SELECT {_COLUMNS} FROM items WHERE state IN ('begun', 'unsure')"
                " AND run < ? AND key > ? ORDER BY key LIMIT ?",
                (self.run, after, limit),
            )
            return [JournalEntry.of_row(row) for row in rows]

        return await self._do(read)

    async def counts(self) -> dict[State, int]:
        """Return how many items stand in which state, over all runs."""

        def read(connection: sqlite3.Connection) -> dict[State, int]:
            return dict(connection.execute("SELECT state, count(*) FROM items GROUP BY state"))

        return await self._do(read)

    async def remember(self, name: str, value: object) -> None:
        """Keep a plain value under a name, durably.

        Args:
            name: Its name within the job.
            value: What JSON can hold.
        """
        await self.remember_all({name: value})

    async def remember_all(self, values: Mapping[str, object]) -> None:
        """Keep several plain values under their names, durably and all at once."""
        rows = [(name, json.dumps(value)) for name, value in values.items()]
        await self._do(
            lambda connection: connection.executemany(
                "INSERT OR REPLACE INTO memories (name, value) VALUES (?, ?)", rows
            )
        )

    async def recall(self, name: str) -> Any:
        """Return the value that was kept under a name, or `None`."""

        def read(connection: sqlite3.Connection) -> Any:
            query = "SELECT value FROM memories WHERE name = ?"
            row = connection.execute(query, (name,)).fetchone()
            return None if row is None else json.loads(row[0])

        return await self._do(read)

    async def flush(self) -> None:
        """Write all that waits."""
        if self._waiting:
            await self._do(lambda _: None)

    async def aclose(self) -> None:
        """Write all that waits, close the file and let go of its lock."""
        connection = self._connection
        if connection is None:
            return
        with anyio.CancelScope(shield=True):
            try:
                await self.flush()
            finally:
                self._connection = None
                await anyio.to_thread.run_sync(connection.close)

    async def _do(self, function: Callable[[sqlite3.Connection], T]) -> T:
        """Carry out something in the next transaction, and return once that is on the disk."""
        waiting = _Waiting(function)
        self._waiting.append(waiting)
        while not waiting.done:
            if self._writing:
                await self._written.wait()
            else:
                await self._write()
        if waiting.error is not None:
            raise waiting.error
        return cast("T", waiting.result)

    async def _write(self) -> None:
        batch, self._waiting = self._waiting, []
        self._writing = True
        try:
            await anyio.to_thread.run_sync(self._transaction, batch)
        finally:
            self._writing = False
            written, self._written = self._written, anyio.Event()
            written.set()

    def _transaction(self, batch: list[_Waiting[Any]]) -> None:
        connection = self._connection
        try:
            if connection is None:
                raise JournalError(f"the journal {self.path} is closed")
            connection.execute("BEGIN IMMEDIATE")
            try:
                for waiting in batch:
                    waiting.result = waiting.function(connection)
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")
        except Exception as error:
            failure = error
            if isinstance(error, sqlite3.Error):
                failure = JournalError(f"the journal {self.path} cannot be written: {error}")
            for waiting in batch:
                waiting.error = failure
        finally:
            for waiting in batch:
                waiting.done = True


def read_journal(path: str | Path, *states: State) -> Iterator[JournalEntry]:
    """Read the items of a journal that no job has open.

    Args:
        path: The file.
        states: Only items in these states; all if none is given.

    Raises:
        InvalidArgument: There is no such file.
        JournalInUse: A job has it open.
        JournalMismatch: It is no journal.
    """
    where = Path(path)
    if not where.is_file():
        raise InvalidArgument(f"there is no journal {where}", field="path")
    connection = _connected(where)
    try:
        marks = ", ".join("?" * len(states))
        only = f" WHERE state IN ({marks})" if states else ""
        for row in connection.execute(f"SELECT {_COLUMNS} FROM items{only} ORDER BY key", states):
            yield JournalEntry.of_row(row)
    finally:
        connection.close()


def _connected(path: Path) -> sqlite3.Connection:
    """Open a SQLite file and lock it until it is closed."""
    connection = sqlite3.connect(path, timeout=0, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA locking_mode = EXCLUSIVE")
        connection.execute("BEGIN EXCLUSIVE")
        # Looked at before anything is written: a file of someone else's stays as it is.
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if tables:
            _check_format(connection, path)
        connection.execute("COMMIT")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = FULL")
    except JournalError:
        connection.close()
        raise
    except sqlite3.DatabaseError as error:
        connection.close()
        if "locked" in str(error):
            raise JournalInUse(f"the journal {path} is in use by another job") from None
        if "not a database" in str(error):
            raise JournalMismatch(f"{path} is not a journal") from None
        raise JournalError(f"the journal {path} cannot be opened: {error}") from None
    return connection


def _check_format(connection: sqlite3.Connection, path: Path) -> None:
    (application,) = connection.execute("PRAGMA application_id").fetchone()
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    if application != _APPLICATION_ID:
        raise JournalMismatch(f"{path} is not a journal")
    if version != _FORMAT:
        raise JournalMismatch(
            f"the journal {path} was written by another version of close_async (format {version},"
            f" not {_FORMAT}); finish the job with that version, or begin with another file"
        )


def _opened(path: Path, identity: JobIdentity) -> tuple[sqlite3.Connection, int]:
    """Open, check and lock a journal, and count this start."""
    connection = _connected(path)
    try:
        connection.execute("BEGIN IMMEDIATE")
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        if not tables:
            for statement in _TABLES.split(";"):
                connection.execute(statement)
            connection.execute(f"PRAGMA application_id = {_APPLICATION_ID}")
            connection.execute(f"PRAGMA user_version = {_FORMAT}")
            values = (identity.name, identity.fingerprint, clock.now())
            connection.execute("INSERT INTO job VALUES (?, ?, 0, ?)", values)
        name, fingerprint, runs = connection.execute(
            "SELECT name, fingerprint, runs FROM job"
        ).fetchone()
        if (name, fingerprint) != (identity.name, identity.fingerprint):
            other = f"the job {name!r}" if name != identity.name else "other arguments of the job"
            raise JournalMismatch(
                f"the journal {path} belongs to {other}, not to {identity.name!r} as it is now;"
                " start it as before to go on, or begin anew with another file"
            )
        connection.execute("UPDATE job SET runs = ?", (runs + 1,))
        connection.execute("COMMIT")
    except BaseException as error:
        connection.close()
        if isinstance(error, sqlite3.Error):
            raise JournalError(f"the journal {path} cannot be opened: {error}") from None
        raise
    return connection, runs + 1


def _entry(connection: sqlite3.Connection, key: str) -> JournalEntry | None:
    row = connection.execute(f"SELECT {_COLUMNS} FROM items WHERE key = ?", (key,)).fetchone()
    return None if row is None else JournalEntry.of_row(row)


def _begin(
    connection: sqlite3.Connection, key: str, run: int, version: str | None, again: bool
) -> JournalEntry | None:
    entry = _entry(connection, key)
    now = clock.now()
    if entry is None:
        connection.execute(
            "INSERT INTO items (key, state, run, began, attempts, version)"
            " VALUES (?, 'begun', ?, ?, 1, ?)",
            (key, run, now, version),
        )
        return None
    earlier = entry.run != run
    other = version is not None and entry.version != version and not entry.maybe_sent
    if again or (earlier and (entry.state == "failed" or other)):
        connection.execute(
            "UPDATE items SET state = 'begun', run = ?, began = ?, attempts = attempts + 1,"
            " result = NULL, reason = NULL, version = ? WHERE key = ?",
            (run, now, version, key),
        )
        return None
    if entry.maybe_sent and earlier:
        connection.execute("UPDATE items SET run = ? WHERE key = ?", (run, key))
    return entry


def _finish(connection: sqlite3.Connection, values: tuple[Any, ...]) -> None:
    connection.execute(
        "UPDATE items SET state = ?, run = ?, result = ?, reason = ? WHERE key = ?", values
    )


def _plain(value: object) -> str | None:
    """Return what a journal keeps of a result, as JSON."""
    own = getattr(value, "id", None)
    if isinstance(own, str):
        value = own
    if value is None:
        return None
    try:
        text = json.dumps(value)
    except (TypeError, ValueError):
        return None
    return text if len(text) <= 10_000 else None
