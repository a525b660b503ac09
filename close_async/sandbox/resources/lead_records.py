"""Leads as they are made and touched by other resources too."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from close_async.sandbox.http.messages import Call
from close_async.sandbox.resources.activities import log_creation
from close_async.sandbox.store.tables import Record


def new_lead(call: Call, values: Record) -> Record:
    """A lead with everything that a body may leave out; the first status is the default."""
    state = call.state
    date = state.clock.iso()
    return {
        "id": state.ids.new("lead"),
        "organization_id": state.organization_id,
        "name": "",
        "description": "",
        "url": None,
        "status_id": next(iter(state.lead_statuses))["id"],
        "addresses": [],
        "date_created": date,
        "date_updated": date,
        "created_by": call.caller.user_id,
        "updated_by": call.caller.user_id,
        **values,
    }


def create_silently(call: Call, name: Any) -> Record:
    """The lead that Close makes for a contact or opportunity that names none."""
    state = call.state
    record = new_lead(call, {"name": name or ""})
    state.create(state.leads, record, call)
    log_creation(call, record["id"])
    return record


def contacts_changed(call: Call, lead_id: str, before: Sequence[str]) -> None:
    """A contact came to a lead or went, which the log tells of the lead too."""
    state = call.state
    lead = state.leads.get(lead_id)
    if lead is None:
        return
    previous: Record = {"contact_ids": list(before)}
    state.log(state.leads, lead, call, "updated", changed=["contact_ids"], previous=previous)
