"""When a lead or an opportunity came into which status, from the changes that were logged."""

from __future__ import annotations

from dataclasses import dataclass

from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

_CHANGES = {
    "lead": ("LeadStatusChange", "lead_id"),
    "opportunity": ("OpportunityStatusChange", "opportunity_id"),
}


@dataclass(frozen=True, slots=True)
class Timeline:
    """An object, and its statuses with the moments at which they began, oldest first."""

    row: Record
    moves: list[tuple[str, str]]

    def at(self, moment: str) -> str | None:
        """The status at a moment; None before the object was made."""
        found = [status for since, status in self.moves if since <= moment]
        return found[-1] if found else None

    def until(self, position: int) -> str | None:
        """When the status at a position ended; None if it has not."""
        return self.moves[position + 1][0] if position + 1 < len(self.moves) else None


def timelines(state: State, kind: str) -> list[Timeline]:
    """The timeline of each lead, or of each opportunity."""
    type, key = _CHANGES[kind]
    changes: dict[str, list[Record]] = {}
    index = state.index(state.activities)
    for id in index.having("_type", type):
        row = index.rows[id]
        changes.setdefault(str(row.get(key)), []).append(row)
    found: list[Timeline] = []
    for row in state.index(state.tables[kind]):
        own = sorted(changes.get(row["id"], ()), key=lambda each: str(each["activity_at"]))
        first = own[0]["old_status_id"] if own else row["status_id"]
        moves = [(row["date_created"], str(first or row["status_id"]))]
        moves += [(str(each["activity_at"]), str(each["new_status_id"])) for each in own]
        found.append(Timeline(row, moves))
    return found
