"""Which status an object had at a time, worked out from its status changes."""

from __future__ import annotations

from typing import Any

from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

STATUSES = {"lead": "LeadStatusChange", "opportunity": "OpportunityStatusChange"}
"""The types of objects that have a history of statuses, and the activity that keeps it."""


def _changes(state: State, type: str, row: Record) -> list[Record]:
    lead_id = row["id"] if type == "lead" else row["lead_id"]
    changes = [
        it
        for it in state.activities.index.of_lead(lead_id)
        if it["_type"] == STATUSES[type]
        and (type == "lead" or it.get("opportunity_id") == row["id"])
    ]
    return sorted(changes, key=lambda it: str(it["date_created"]))


def status_at(state: State, type: str, row: Record, moment: str) -> Any:
    """The id of the status that an object had at a moment in UTC."""
    changes = _changes(state, type, row)
    before = [it for it in changes if it["date_created"] <= moment]
    if before:
        return before[-1]["new_status_id"]
    return changes[0]["old_status_id"] if changes else row["status_id"]


def original_status(state: State, type: str, row: Record) -> Any:
    """The id of the status that an object was made with."""
    changes = _changes(state, type, row)
    return changes[0]["old_status_id"] if changes else row["status_id"]
