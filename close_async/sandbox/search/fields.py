"""What a search can look at: object types, how they hang together, and their fields' values."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

from close_async.sandbox.http.errors import BadRequest
from close_async.sandbox.store.activity_kinds import EVENTS
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Index, Record
from close_async.sandbox.store.views import (
    annual_factor,
    contact_display_name,
    display_name,
    expected,
)

ACTIVITY_TYPES = {event: kind for kind, event in EVENTS.items()} | {
    "activity.lead_merge": "LeadMerge"
}
"""Object types of activities, and the `_type` that they stand for."""

PARTS = {
    "contact_email": ("contact", "emails"),
    "contact_phone": ("contact", "phones"),
    "contact_url": ("contact", "urls"),
    "address": ("lead", "addresses"),
}
"""Object types that are members of another object's list."""

FOUND = ("lead", "contact", "opportunity", "task", "activity", "custom_object", *ACTIVITY_TYPES)
"""Object types that a search can give."""


@dataclass(frozen=True, slots=True)
class Thing:
    """One object that a query is asked about."""

    type: str
    row: Record


Value = Callable[[State, Record], Any]


def _count(key: str) -> Value:
    return lambda state, row: len(row.get(key) or ())


def _under(table: str) -> Value:
    return lambda state, row: len(getattr(state, table).of_lead(row["id"]))


def _all_urls(state: State, row: Record) -> int:
    contacts = state.contacts.of_lead(row["id"])
    return (1 if row["url"] else 0) + sum(len(contact["urls"]) for contact in contacts)


def _status(table: str, key: str) -> Value:
    def look_up(state: State, row: Record) -> Any:
        status = getattr(state, table).get(row["status_id"])
        return status and status[key]

    return look_up


COMPUTED: dict[str, dict[str, Value]] = {
    "lead": {
        "display_name": display_name,
        "status_label": _status("lead_statuses", "label"),
        "addresses_count": _count("addresses"),
        "all_urls_count": _all_urls,
        "contacts_count": _under("contacts"),
        "opportunities_count": _under("opportunities"),
        "tasks_count": _under("tasks"),
        "lead_id": lambda state, row: row["id"],
    },
    "contact": {
        "display_name": contact_display_name,
        "emails_count": _count("emails"),
        "phones_count": _count("phones"),
        "urls_count": _count("urls"),
    },
    "opportunity": {
        "status_label": _status("opportunity_statuses", "label"),
        "status_type": _status("opportunity_statuses", "type"),
        "pipeline_id": _status("opportunity_statuses", "pipeline_id"),
        "expected_value": lambda state, row: expected(row),
        "annualized_value": lambda state, row: (row["value"] or 0) * annual_factor(row),
        "annualized_expected_value": lambda state, row: expected(row) * annual_factor(row),
    },
}


def _names(text: str) -> frozenset[str]:
    return frozenset(text.split())


STORED: dict[str, frozenset[str]] = {
    "lead": _names(
        "id name description url status_id date_created date_updated created_by updated_by "
        "organization_id"
    ),
    "contact": _names(
        "id lead_id name title timezone date_created date_updated created_by updated_by "
        "organization_id"
    ),
    "opportunity": _names(
        "id lead_id contact_id user_id status_id value value_period value_currency "
        "confidence note date_won date_lost date_created date_updated created_by updated_by "
        "organization_id"
    ),
    "task": _names(
        "id lead_id contact_id assigned_to text date is_complete date_created date_updated "
        "created_by updated_by organization_id"
    ),
    "custom_object": _names(
        "id lead_id name custom_object_type_id date_created date_updated created_by "
        "updated_by organization_id"
    ),
    "contact_email": frozenset({"email", "type", "is_unsubscribed"}),
    "contact_phone": frozenset({"phone", "type", "country"}),
    "contact_url": frozenset({"url", "type"}),
    "address": _names("label address_1 address_2 city state zipcode country location"),
}

_ACTIVITY_FIELDS = _names(
    "id _type lead_id contact_id user_id date_created date_updated activity_at "
    "created_by updated_by organization_id note title pinned status "
    "custom_activity_type_id new_status_id old_status_id opportunity_id task_id "
    "task_text source_lead_id destination_lead_id"
)

REFERENCES = _names(
    "id lead_id contact_id user_id status_id created_by updated_by organization_id "
    "assigned_to pipeline_id custom_object_type_id custom_activity_type_id"
)
"""Fields that hold ids, by which nothing can be sorted."""


def reader(object_type: str, name: str) -> Callable[[State, Record], Any]:
    """What reads a regular field.

    Raises:
        BadRequest: this type has no such field.
    """
    found = COMPUTED.get(object_type, {}).get(name)
    if found is not None:
        return found
    if object_type == "address" and name == "location":
        return lambda state, row: ", ".join(str(part) for part in row.values())
    stored = STORED.get(object_type)
    if stored is None and object_type.startswith(("activity", "lead_merge")):
        stored = _ACTIVITY_FIELDS
    if stored is None or name not in stored:
        raise BadRequest(fields={"query": f"Object type {object_type} has no field {name}."})
    return lambda state, row: row.get(name)


def index_of(state: State, object_type: str) -> Index:
    """Where objects of a type that can be given are found."""
    tables = {
        "lead": state.leads,
        "contact": state.contacts,
        "opportunity": state.opportunities,
        "task": state.tasks,
        "custom_object": state.custom_objects,
    }
    return state.index(tables.get(object_type, state.activities))


def is_of(object_type: str, row: Record) -> bool:
    """Whether a row of `index_of` is of the type, as activities of all kinds lie together."""
    kind = ACTIVITY_TYPES.get(object_type)
    return kind is None or row["_type"] == kind


def related(state: State, thing: Thing, wanted: str) -> Iterable[Thing]:
    """The objects of another type that hang together with one.

    Children of a lead are reached from it and it from them; parts of a contact from the contact
    and from its lead; an activity, opportunity or task also from its contact.
    """
    if wanted in PARTS:
        parent, key = PARTS[wanted]
        owners = [thing] if thing.type == parent else related(state, thing, parent)
        for owner in owners:
            for part in owner.row.get(key) or ():
                yield Thing(wanted, {**part, "_parent": owner.row})
        return
    row = thing.row
    if thing.type in PARTS:
        yield from _from_part(state, thing, wanted)
        return
    if wanted == "lead":
        lead = index_of(state, "lead").get(row.get("lead_id"))
        if lead is not None:
            yield Thing("lead", lead)
        return
    if wanted == "contact" and thing.type not in ("lead", "custom_object"):
        contact = index_of(state, "contact").get(row.get("contact_id"))
        if contact is not None:
            yield Thing("contact", contact)
        return
    lead_id = row["id"] if thing.type == "lead" else row.get("lead_id")
    if lead_id is None:
        return
    for other in index_of(state, wanted).of_lead(lead_id):
        if not is_of(wanted, other):
            continue
        of_contact = thing.type == "contact" and wanted != "custom_object"
        if of_contact and other.get("contact_id") != row["id"]:
            continue
        yield Thing(wanted, other)


def _from_part(state: State, thing: Thing, wanted: str) -> Iterable[Thing]:
    parent = Thing(PARTS[thing.type][0], thing.row["_parent"])
    if parent.type == wanted:
        yield parent
    else:
        yield from related(state, parent, wanted)
