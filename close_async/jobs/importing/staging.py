"""Rows put together by lead, on disk: a private SQLite file that goes with the process.

Rows of one lead need not follow one another. Two rows belong to one lead if they share a value of
the key, or, where the key is a contact's, the lead's name, as in Close's own import.
"""

from __future__ import annotations

import json
import sqlite3
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

_TABLES = """
CREATE TABLE rows (line INTEGER PRIMARY KEY, lead INTEGER NOT NULL, draft TEXT NOT NULL);
CREATE INDEX rows_of ON rows (lead, line);
CREATE TABLE names (value TEXT PRIMARY KEY, lead INTEGER NOT NULL) WITHOUT ROWID;
CREATE INDEX names_of ON names (lead);
CREATE TABLE touched (id TEXT PRIMARY KEY) WITHOUT ROWID;
"""


@dataclass(frozen=True, slots=True)
class StagedRow:
    """A row that can be used.

    Attributes:
        line: Where it stands.
        draft: What it says of a lead.
    """

    line: int
    draft: dict[str, Any]


class Staging:
    """Collects rows, and gives them back lead by lead, in the order of their first rows."""

    def __init__(self) -> None:
        self._connection = sqlite3.connect("", isolation_level=None, check_same_thread=False)
        self._connection.executescript(_TABLES)

    def add(self, rows: Iterable[tuple[StagedRow, list[str]]]) -> None:
        """Take rows, each with the texts by which it belongs to a lead."""
        connection = self._connection
        connection.execute("BEGIN")
        for row, names in rows:
            lead = self._lead_of(row.line, names)
            connection.execute(
                "INSERT INTO rows VALUES (?, ?, ?)", (row.line, lead, json.dumps(row.draft))
            )
        connection.execute("COMMIT")

    def _lead_of(self, line: int, names: list[str]) -> int:
        connection = self._connection
        known: set[int] = set()
        for name in names:
            found = connection.execute("SELECT lead FROM names WHERE value = ?", (name,)).fetchone()
            if found is not None:
                known.add(found[0])
        lead = min(known, default=line)
        for other in known - {lead}:
            connection.execute("UPDATE rows SET lead = ? WHERE lead = ?", (lead, other))
            connection.execute("UPDATE names SET lead = ? WHERE lead = ?", (lead, other))
        for name in names:
            connection.execute("INSERT OR IGNORE INTO names VALUES (?, ?)", (name, lead))
        return lead

    def count(self) -> tuple[int, int]:
        """Return how many rows there are, and how many leads they speak of."""
        query = "SELECT count(*), count(DISTINCT lead) FROM rows"
        rows, leads = self._connection.execute(query).fetchone()
        return rows, leads

    def leads(self, after: int, limit: int) -> list[tuple[int, list[StagedRow]]]:
        """Return the rows of the next leads, each lead with the number to go on after.

        Args:
            after: The number of the last lead that was given, 0 at first.
            limit: How many leads at most.
        """
        connection = self._connection
        numbers = connection.execute(
            "SELECT DISTINCT lead FROM rows WHERE lead > ? ORDER BY lead LIMIT ?", (after, limit)
        ).fetchall()
        result: list[tuple[int, list[StagedRow]]] = []
        for (number,) in numbers:
            rows = connection.execute(
                "SELECT line, draft FROM rows WHERE lead = ? ORDER BY line", (number,)
            )
            result.append((number, [StagedRow(line, json.loads(text)) for line, text in rows]))
        return result

    def touch(self, lead_id: str) -> bool:
        """Take note that a lead in Close was changed; return whether it was already."""
        found = self._connection.execute("INSERT OR IGNORE INTO touched VALUES (?)", (lead_id,))
        return found.rowcount == 0

    def is_touched(self, lead_id: str) -> bool:
        """Return whether a lead in Close was changed by this job."""
        query = "SELECT 1 FROM touched WHERE id = ?"
        return self._connection.execute(query, (lead_id,)).fetchone() is not None

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()
