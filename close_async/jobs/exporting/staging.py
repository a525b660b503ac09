"""Where what an export has read waits until the file can be written: a SQLite file beside it.

An object is kept once, by its id; reading it again replaces it. How far the reading came is written
in the same transaction as what was read, so that whatever moment the process dies at, the next run
goes on with neither a gap nor an object twice.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Callable, Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, Final, TypeVar

import anyio
import anyio.to_thread

T = TypeVar("T")

_TABLES: Final = """
CREATE TABLE IF NOT EXISTS objects (
    place INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, json BLOB NOT NULL
);
CREATE TABLE IF NOT EXISTS memories (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
"""

_PAGE: Final = 32_768
"""Bytes of one page of the file: several leads fit on it, where 4,096 would cut each in pieces."""

_CHUNK: Final = 1_000
"""Objects read from the file at a time."""


class Staging:
    """The objects of an export, by id.

    Args:
        path: The file; made if it is not there.
    """

    def __init__(self, path: Path) -> None:
        self.path: Path = path
        self._connection: sqlite3.Connection | None = None
        self._lock = anyio.Lock()

    async def open(self) -> None:
        """Open the file, or make it."""
        self._connection = await anyio.to_thread.run_sync(self._connect)

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(self.path, check_same_thread=False, isolation_level=None)
        connection.execute(f"PRAGMA page_size = {_PAGE}")
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = NORMAL")
        connection.executescript(_TABLES)
        return connection

    async def _do(self, function: Callable[[sqlite3.Connection], T]) -> T:
        def in_transaction() -> T:
            connection = self._connection
            assert connection is not None
            connection.execute("BEGIN IMMEDIATE")
            try:
                result = function(connection)
            except BaseException:
                connection.execute("ROLLBACK")
                raise
            connection.execute("COMMIT")
            return result

        async with self._lock:
            # A thread that has begun goes to its end, also when the task is cancelled.
            return await anyio.to_thread.run_sync(in_transaction)

    async def put(
        self, objects: Iterable[tuple[str, bytes]], memories: Mapping[str, object] | None = None
    ) -> None:
        """Keep objects, in place of those with the same ids, and how far the reading came."""
        rows = list(objects)

        def write(connection: sqlite3.Connection) -> None:
            connection.executemany(
                "INSERT INTO objects (id, json) VALUES (?, ?)"
                " ON CONFLICT (id) DO UPDATE SET json = excluded.json",
                rows,
            )
            _remember(connection, memories or {})

        await self._do(write)

    async def remove(self, ids: Iterable[str]) -> int:
        """Forget objects, and return how many were there."""
        rows = [(one,) for one in ids]

        def write(connection: sqlite3.Connection) -> int:
            return connection.executemany("DELETE FROM objects WHERE id = ?", rows).rowcount

        return max(0, await self._do(write)) if rows else 0

    async def unknown(self, ids: list[str]) -> list[str]:
        """Return those of some ids that are not there."""

        def read(connection: sqlite3.Connection) -> list[str]:
            found: set[str] = set()
            for start in range(0, len(ids), 500):
                part = ids[start : start + 500]
                marks = ",".join("?" * len(part))
                query = f"SELECT id FROM objects WHERE id IN ({marks})"
                found.update(row[0] for row in connection.execute(query, part))
            return [one for one in ids if one not in found]

        return await self._do(read)

    async def keep_only(self, ids: Iterable[str]) -> int:
        """Forget every object that is none of these, and return how many there were."""
        rows = [(one,) for one in ids]

        def write(connection: sqlite3.Connection) -> int:
            connection.execute("CREATE TEMP TABLE kept (id TEXT PRIMARY KEY) WITHOUT ROWID")
            try:
                connection.executemany("INSERT OR IGNORE INTO kept VALUES (?)", rows)
                query = "DELETE FROM objects WHERE id NOT IN (SELECT id FROM kept)"
                return connection.execute(query).rowcount
            finally:
                connection.execute("DROP TABLE kept")

        return await self._do(write)

    async def count(self) -> int:
        """Return how many objects there are."""

        def read(connection: sqlite3.Connection) -> int:
            number: int = connection.execute("SELECT count(*) FROM objects").fetchone()[0]
            return number

        return await self._do(read)

    async def clear(self) -> None:
        """Forget everything."""

        def write(connection: sqlite3.Connection) -> None:
            connection.execute("DELETE FROM objects")
            connection.execute("DELETE FROM memories")

        await self._do(write)

    async def remember(self, **memories: object) -> None:
        """Keep values that JSON can hold, by name."""
        await self._do(lambda connection: _remember(connection, memories))

    async def recall(self, name: str) -> Any:
        """Return what was remembered, or `None`."""

        def read(connection: sqlite3.Connection) -> Any:
            query = "SELECT value FROM memories WHERE name = ?"
            row = connection.execute(query, (name,)).fetchone()
            return None if row is None else json.loads(row[0])

        return await self._do(read)

    def rows(self) -> Iterator[bytes]:
        """Give the JSON of every object in the order of reading; not while others write."""
        connection = self._connection
        assert connection is not None
        cursor = connection.execute("SELECT json FROM objects ORDER BY place")
        while chunk := cursor.fetchmany(_CHUNK):
            for row in chunk:
                yield row[0]

    async def aclose(self) -> None:
        """Close the file; it stays where it is."""
        connection, self._connection = self._connection, None
        if connection is not None:
            await anyio.to_thread.run_sync(connection.close)

    def delete(self) -> None:
        """Delete the file, once it is closed."""
        for suffix in ("", "-wal", "-shm"):
            self.path.with_name(self.path.name + suffix).unlink(missing_ok=True)


def _remember(connection: sqlite3.Connection, memories: Mapping[str, object]) -> None:
    connection.executemany(
        "INSERT INTO memories VALUES (?, ?)"
        " ON CONFLICT (name) DO UPDATE SET value = excluded.value",
        [(name, json.dumps(value)) for name, value in memories.items()],
    )
