"""How records are shown: what is stored, and what a response adds to it.

`_fields` chooses keys, and only what was chosen is computed. `custom` stands for every custom
value.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import orjson

from close_async.sandbox.phones import time_zone_of
from close_async.sandbox.store.state import Fields, State
from close_async.sandbox.store.tables import Record

Computed: TypeAlias = Mapping[str, Callable[[State, Record], Any]]


def show(state: State, record: Record, computed: Computed, fields: Fields = None) -> Record:
    """A record with what responses add to it, or the chosen part of that."""
    if fields is None:
        shown = dict(record)
        for name, make in computed.items():
            shown[name] = make(state, record)
        return shown
    every_custom = "custom" in fields
    shown = {
        key: value
        for key, value in record.items()
        if key in fields or (every_custom and key.startswith("custom."))
    }
    for name in fields:
        make_one = computed.get(name)
        if make_one is not None:
            shown[name] = make_one(state, record)
    return shown


def user_name(state: State, id: Any) -> str | None:
    """A user's full name."""
    user = state.users.get(id)
    return None if user is None else f"{user['first_name']} {user['last_name']}".strip()


def money(cents: int, period: str | None = None) -> str:
    """An amount in dollars, with cents only where there are any."""
    text = f"${cents // 100:,}" if cents % 100 == 0 else f"${cents / 100:,.2f}"
    suffix = {"monthly": " monthly", "annual": " annually"}.get(period or "", "")
    return text + suffix


def annual_factor(opportunity: Record) -> int:
    """By how much a value is multiplied to be a year's."""
    return 12 if opportunity["value_period"] == "monthly" else 1


def expected(opportunity: Record) -> int:
    """The value multiplied by the confidence, in cents."""
    value: int = opportunity["value"] or 0
    share: int = opportunity["confidence"]
    return round(value * share / 100)


def display_name(state: State, lead: Record) -> str:
    """A lead's name, or that of its first contact, or a stand-in."""
    if lead["name"]:
        return str(lead["name"])
    contacts = state.contacts.of_lead(lead["id"])
    return str((contacts[0]["name"] if contacts else None) or "Untitled")


def contact_display_name(state: State, contact: Record) -> str:
    """A contact's name, or its first address or number."""
    del state
    if contact["name"]:
        return str(contact["name"])
    for kind, key in (("emails", "email"), ("phones", "phone_formatted")):
        if contact[kind]:
            return str(contact[kind][0][key])
    return ""


def _lead_name(state: State, record: Record) -> str | None:
    lead = state.leads.get(record.get("lead_id"))
    return None if lead is None else display_name(state, lead)


def _contact_name(state: State, record: Record) -> str | None:
    contact = state.contacts.get(record.get("contact_id"))
    return None if contact is None else contact_display_name(state, contact)


def _name_of(key: str) -> Callable[[State, Record], str | None]:
    return lambda state, record: user_name(state, record.get(key))


def _status(key: str) -> Callable[[State, Record], Any]:
    def look_up(state: State, record: Record) -> Any:
        status = state.opportunity_statuses.get(record["status_id"])
        return None if status is None else status[key]

    return look_up


def _pipeline_name(state: State, record: Record) -> Any:
    pipeline = state.pipelines.get(_status("pipeline_id")(state, record))
    return None if pipeline is None else pipeline["name"]


def _links(kind: str) -> Callable[[State, Record], list[Record]]:
    return lambda state, record: state.links(state, kind, record)


def contact_time_zone(state: State, contact: Record) -> str | None:
    """The time zone that was set, or that of the first number that tells one."""
    del state
    if contact["timezone"]:
        return str(contact["timezone"])
    zones = (time_zone_of(each["phone"]) for each in contact["phones"])
    return next((zone for zone in zones if zone is not None), None)


def _time_zone_source(state: State, contact: Record) -> str | None:
    if contact["timezone"]:
        return "manual"
    return None if contact_time_zone(state, contact) is None else "phone"


CONTACT: Computed = {
    "display_name": contact_display_name,
    "timezone": contact_time_zone,
    "timezone_source": _time_zone_source,
    "integration_links": _links("contact"),
}

OPPORTUNITY: Computed = {
    "lead_name": _lead_name,
    "contact_name": _contact_name,
    "status_label": _status("label"),
    "status_display_name": _status("label"),
    "status_type": _status("type"),
    "pipeline_id": _status("pipeline_id"),
    "pipeline_name": _pipeline_name,
    "user_name": _name_of("user_id"),
    "created_by_name": _name_of("created_by"),
    "updated_by_name": _name_of("updated_by"),
    "value_formatted": lambda state, row: (
        None if row["value"] is None else money(row["value"], row["value_period"])
    ),
    "expected_value": lambda state, row: expected(row),
    "annualized_value": lambda state, row: (row["value"] or 0) * annual_factor(row),
    "annualized_expected_value": lambda state, row: expected(row) * annual_factor(row),
    "integration_links": _links("opportunity"),
    "attachments": lambda state, row: row.get("attachments", []),
}


def _kept(key: str, default: Any = None) -> Callable[[State, Record], Any]:
    return lambda state, record: record.get(key, default)


TASK: Computed = {
    "due_date": lambda state, row: row["date"] and row["date"][:10],
    "is_new": _kept("is_new", default=False),
    "is_primary_lead_notification": _kept("is_primary_lead_notification", default=False),
    **{
        name: _kept(name)
        for name in (
            *("priority", "resolution", "deduplication_key", "agent_config_id"),
            *("sequence_id", "sequence_subscription_id"),
        )
    },
    "lead_name": _lead_name,
    "contact_name": _contact_name,
    "assigned_to_name": _name_of("assigned_to"),
    "created_by_name": _name_of("created_by"),
    "updated_by_name": _name_of("updated_by"),
}

ACTIVITY: Computed = {
    "user_name": _name_of("user_id"),
    "created_by_name": _name_of("created_by"),
    "updated_by_name": _name_of("updated_by"),
}


def custom_by_name(state: State, record: Record) -> dict[str, Any]:
    """The custom values of a record by the names of their fields."""
    named: dict[str, Any] = {}
    for key, value in record.items():
        if key.startswith("custom."):
            field = state.custom_fields.get(key[7:])
            if field is not None:
                named[field["name"]] = value
    return named


def _lead_status(state: State, lead: Record) -> Any:
    status = state.lead_statuses.get(lead["status_id"])
    return None if status is None else status["label"]


def _lead_contacts(state: State, lead: Record) -> list[Record]:
    return [show(state, row, CONTACT) for row in state.contacts.of_lead(lead["id"])]


def _lead_opportunities(state: State, lead: Record) -> list[Record]:
    return [show(state, row, OPPORTUNITY) for row in state.opportunities.of_lead(lead["id"])]


def _lead_tasks(state: State, lead: Record) -> list[Record]:
    return [
        show(state, row, TASK) for row in state.tasks.of_lead(lead["id"]) if not row["is_complete"]
    ]


LEAD: Computed = {
    "display_name": display_name,
    "html_url": lambda state, lead: f"https://app.close.com/lead/{lead['id']}/",
    "status_label": _lead_status,
    "contacts": _lead_contacts,
    "opportunities": _lead_opportunities,
    "tasks": _lead_tasks,
    "created_by_name": _name_of("created_by"),
    "updated_by_name": _name_of("updated_by"),
    "integration_links": _links("lead"),
}

LEAD_WITH_NAMES: Computed = {**LEAD, "custom": custom_by_name}


def show_lead(state: State, lead: Record, fields: Fields = None) -> Record:
    """A lead with everything that lies under it, except activities."""
    computed = LEAD_WITH_NAMES if state.config.legacy_custom else LEAD
    return show(state, lead, computed, fields)


def lead_bytes(state: State, lead: Record, fields: Fields = None) -> bytes:
    """A lead as JSON; whole leads are remembered until something in them changes."""
    if fields is not None:
        return orjson.dumps(show_lead(state, lead, fields))
    known = state.lead_views.get(lead["id"])
    if known is None or state.config.index_lag_seconds:
        known = orjson.dumps(show_lead(state, lead))
        if not state.config.index_lag_seconds:
            state.keep_lead_view(lead["id"], known)
    return known


def register(state: State) -> None:
    """Tell the state how events show each kind of record."""
    status = {"status_id": ("status_label",)}
    state.set_view("lead", show_lead, LEAD, status)
    state.set_view(
        "contact",
        lambda state, row, fields: show(state, row, CONTACT, fields),
        CONTACT,
        {
            "name": ("display_name",),
            "emails": ("display_name",),
            "phones": ("display_name", "timezone", "timezone_source"),
            "timezone": ("timezone_source",),
        },
    )
    state.set_view(
        "opportunity",
        lambda state, row, fields: show(state, row, OPPORTUNITY, fields),
        OPPORTUNITY,
        _OPPORTUNITY,
    )
    state.set_view(
        "task",
        lambda state, row, fields: show(state, row, TASK, fields),
        TASK,
        {
            "date": ("due_date",),
            "lead_id": ("lead_name",),
            "contact_id": ("contact_name",),
            "assigned_to": ("assigned_to_name",),
        },
    )
    state.set_view(
        "activity",
        lambda state, row, fields: show(state, row, ACTIVITY, fields),
        ACTIVITY,
        {"user_id": ("user_name",)},
    )


_VALUE = ("value_formatted", "expected_value", "annualized_value", "annualized_expected_value")
_OPPORTUNITY = {
    "status_id": (
        "status_label",
        "status_display_name",
        "status_type",
        "pipeline_id",
        "pipeline_name",
    ),
    "user_id": ("user_name",),
    "lead_id": ("lead_name",),
    "contact_id": ("contact_name",),
    "value": _VALUE,
    "value_period": _VALUE,
    "confidence": ("expected_value", "annualized_expected_value"),
}
