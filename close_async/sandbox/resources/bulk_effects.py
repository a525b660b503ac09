"""What each kind of bulk action does to one object: the operations that a user would have sent.

An effect is a method, a path and a body. What they refer to is looked up when the effect is made,
so that an object that went meanwhile has none.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from types import MappingProxyType
from typing import TypeAlias

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.messages import Call
from close_async.sandbox.resources.custom_fields import owners_of
from close_async.sandbox.search.object_types import table_of
from close_async.sandbox.store.activity_kinds import PATHS
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

Effect: TypeAlias = tuple[str, str, Record]

_OWN_PATHS = {
    "lead": "/lead/",
    "contact": "/contact/",
    "opportunity": "/opportunity/",
    "task": "/task/",
    "custom_object": "/custom_object/",
    "sequence_subscription": "/sequence_subscription/",
}
_OBJECT_OF = {
    "": "lead",
    "contact_": "contact",
    "opportunity_": "opportunity",
    "activity_": "custom_activity_type",
    "custom_object_": "custom_object_type",
    "global_": "lead",
}
_SUBSCRIBER_NEEDS = (
    "sequence_id",
    "sender_account_id",
    "sender_name",
    "sender_email",
    "contact_preference",
)


def _path(state: State, type: str, id: str) -> str | None:
    row = table_of(state, type).get(id)
    if row is None:
        return None
    start = _OWN_PATHS.get(type)
    return f"/activity/{PATHS[row['_type']]}/{id}/" if start is None else f"{start}{id}/"


def _lead_of(state: State, type: str, id: str) -> Record | None:
    row = table_of(state, type).get(id)
    return row if row is None or type == "lead" else state.leads.get(row.get("lead_id"))


# Deleting ------------------------------------------------------------------------------------


def _delete(state: State, action: Record, type: str, id: str) -> Iterator[Effect]:
    del action
    path = _path(state, type, id)
    if path is not None:
        yield "DELETE", path, {}


# Editing -------------------------------------------------------------------------------------


def check_edit(call: Call, checks: Checks, values: Record) -> None:
    """Look at what an edit sets; a custom field given by name gets its id."""
    kind = values.get("type")
    if kind is None:
        return
    if kind == "set_lead_status":
        checks.require("lead_status_id")
        return
    owner = _object_of(kind)
    if values.get("custom_field_id") is None:
        name = values.get("custom_field_name")
        found = [
            row
            for row in call.state.custom_fields
            if row["name"] == name and any(each.object_type == owner for each in owners_of(row))
        ]
        if len(found) != 1:
            checks.wrong(
                "custom_field_id",
                "This field is required."
                if name is None
                else (f"There is no one custom field {name!r}."),
            )
            return
        values["custom_field_id"] = found[0]["id"]
    field = call.state.custom_fields.rows[values["custom_field_id"]]
    values["custom_field_name"] = field["name"]
    if not any(each.object_type == owner for each in owners_of(field)):
        checks.wrong("custom_field_id", "This custom field belongs to other objects.")
    if kind.startswith("set_") and not {"custom_field_value", "custom_field_values"} & set(
        call.body
    ):
        checks.wrong("custom_field_value", "This field is required.")
    operation = values.get("custom_field_operation", "replace")
    if operation != "replace" and not field["accepts_multiple_values"]:
        checks.wrong("custom_field_operation", "This custom field takes one value only.")


def _object_of(kind: str) -> str:
    owner = kind.removeprefix("set_").removeprefix("clear_").removesuffix("custom_field")
    return _OBJECT_OF[owner]


def _edit(state: State, action: Record, type: str, id: str) -> Iterator[Effect]:
    if action["type"] == "set_lead_status":
        lead = _lead_of(state, type, id)
        if lead is not None:
            yield "PUT", f"/lead/{lead['id']}/", {"status_id": action["lead_status_id"]}
        return
    key = f"custom.{action['custom_field_id']}"
    operation = action["custom_field_operation"]
    value = action["custom_field_values"]
    value = action["custom_field_value"] if value is None else value
    if action["type"].startswith("clear_"):
        value = None
    elif operation in ("add", "remove"):
        key = f"{key}.{operation}"
    for path in _carriers(state, _object_of(action["type"]), type, id):
        yield "PUT", path, {key: value}


def _carriers(state: State, owner: str, type: str, id: str) -> Iterator[str]:
    """The paths of the objects that carry a custom field: the one itself, or those of its lead."""
    if owner == "lead":
        lead = _lead_of(state, type, id)
        if lead is not None:
            yield f"/lead/{lead['id']}/"
        return
    tables = {
        "contact": ("contact", "/contact/"),
        "opportunity": ("opportunity", "/opportunity/"),
        "custom_activity_type": ("activity", "/activity/custom/"),
        "custom_object_type": ("custom_object", "/custom_object/"),
    }
    kind, start = tables[owner]
    table = state.tables[kind]
    rows = [table.get(id)] if id in table else table.of_lead(id)
    for row in rows:
        if row is not None and row.get("_type", "CustomActivity") == "CustomActivity":
            yield f"{start}{row['id']}/"


# E-mails and sequences -----------------------------------------------------------------------


def check_email(call: Call, checks: Checks, values: Record) -> None:
    """An e-mail needs a sender; that is the caller unless another is given."""
    if values.get("sender") is None and "sender" not in checks.fields:
        values["sender"] = call.state.users.rows[call.user_id]["email"]


def _addressees(
    state: State, preference: str, type: str, id: str
) -> Iterator[tuple[Record, list[str]]]:
    """The contacts that are written to, each with addresses."""
    if type == "contact":
        people = [state.contacts.rows[id]] if id in state.contacts else []
    else:
        lead = _lead_of(state, type, id)
        people = [] if lead is None else state.contacts.of_lead(lead["id"])
    for contact in people:
        emails = contact["emails"]
        addresses = [each["email"] for each in emails if not each.get("is_unsubscribed")]
        if addresses:
            yield contact, addresses if preference == "all" else addresses[:1]
            if preference == "lead":
                return


def _email(state: State, action: Record, type: str, id: str) -> Iterator[Effect]:
    preference = action["contact_preference"] or "lead"
    for contact, addresses in _addressees(state, preference, type, id):
        for address in addresses:
            yield (
                "POST",
                "/activity/email/",
                {
                    "lead_id": contact["lead_id"],
                    "contact_id": contact["id"],
                    "to": [address],
                    "sender": action["sender"],
                    "template_id": action["template_id"],
                    "email_account_id": action["email_account_id"],
                    "status": "outbox",
                },
            )


def check_subscription(call: Call, checks: Checks, values: Record) -> None:
    """To subscribe, the sequence, the sender and whom to write to have to be given."""
    if values.get("action_type") == "subscribe":
        checks.require(*_SUBSCRIBER_NEEDS)
    sequences = call.state.tables.get("sequence")
    sequence_id = values.get("sequence_id")
    if sequence_id is not None and (sequences is None or sequence_id not in sequences):
        checks.wrong("sequence_id", "Object does not exist.")


def _subscription(state: State, action: Record, type: str, id: str) -> Iterator[Effect]:
    subscriptions = state.tables.get("sequence_subscription")
    known = [] if subscriptions is None else list(subscriptions)
    sequence_id, wanted = action["sequence_id"], action["action_type"]
    senders = ("sender_account_id", "sender_name", "sender_email", "calls_assigned_to")
    if wanted == "subscribe":
        preference = action["contact_preference"] or "lead"
        had = {row["contact_id"] for row in known if row["sequence_id"] == sequence_id}
        for contact, addresses in _addressees(state, preference, type, id):
            if contact["id"] not in had:
                body = {name: action[name] for name in senders if action[name] is not None}
                body |= {"sequence_id": sequence_id, "contact_id": contact["id"]}
                yield "POST", "/sequence_subscription/", {**body, "contact_email": addresses[0]}
        return
    lead = _lead_of(state, type, id)
    people = (
        set[str]()
        if lead is None
        else {contact["id"] for contact in state.contacts.of_lead(lead["id"])}
    )
    if type == "contact":
        people = {id}
    for row in known:
        if row["contact_id"] not in people or sequence_id not in (None, row["sequence_id"]):
            continue
        if wanted == "reassign":
            body = {name: action[name] for name in senders if action[name] is not None}
        elif row["status"] in _FROM[wanted]:
            body = {"status": "paused" if wanted == "pause" else "active"}
        else:
            continue
        yield "PUT", f"/sequence_subscription/{row['id']}/", body


_FROM = {
    "pause": ("active",),
    "resume": ("paused", "error"),
    "resume_finished": ("finished",),
}

EFFECTS: Mapping[str, Callable[[State, Record, str, str], Iterator[Effect]]] = MappingProxyType(
    {
        "delete": _delete,
        "edit": _edit,
        "email": _email,
        "sequence_subscription": _subscription,
    }
)
"""What each kind of action does to an object."""
