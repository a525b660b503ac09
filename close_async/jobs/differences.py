"""What a job changes, or would change, for people to read."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

SHOWN: Final = 10
"""Lines that a dry run shows."""

TOGETHER: Final = 4
"""Differences that stand on one line."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One thing that is different.

    Attributes:
        field: What it is: `"name"`, `"contacts.emails"`, `"custom.cf_…"`.
        before: What Close has; `None` for what is new, or was not looked at.
        after: What it is to have.
    """

    field: str
    before: object
    after: object

    def __str__(self) -> str:
        return f"{self.field}: {self.before!r:.80} → {self.after!r:.80}"


class Preview:
    """The first lines of what a dry run would do, for its report."""

    def __init__(self) -> None:
        self._lines: list[str] = []

    def add(self, what: str, changes: Sequence[Difference] = ()) -> None:
        """Take note of what would be done to one record.

        Args:
            what: Which record, and what.
            changes: What would differ.
        """
        if len(self._lines) < SHOWN:
            parts = [str(change) for change in changes[:TOGETHER]]
            more = ["…"] if len(changes) > TOGETHER else []
            self._lines.append(": ".join(filter(None, (what, "; ".join(parts + more)))))

    def notes(self) -> list[str]:
        """Return the lines for the report."""
        return ["dry run: nothing was sent", *self._lines]
