"""The keys that a text query may name, for each type of object, and where each is read.

Every field that Advanced Filtering knows is a key under its own name; here are the shorter names
that people write, and the fields whose ids are named by labels. `opportunity_value` on a lead is
the value of any of its opportunities, and so on for every relation.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from typing import Any, TypeAlias

from close_async.sandbox.search.fields import FIELDS, custom_field
from close_async.sandbox.search.object_types import is_activity, related
from close_async.sandbox.search.values import Field, Kind, Read
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

Choices: TypeAlias = Callable[[State], Iterable[tuple[str, list[str]]]]
"""Gives the ids that a key may have, each with its labels."""


@dataclass(frozen=True, slots=True)
class Key:
    """One key: how its values are read and compared.

    Args:
        name: as it was written, for refusals.
        kind: decides what its values mean.
        read: gives the value, a list where there are several.
        stored: the key where the record itself holds the value, if it does.
        choices: for ids, which ones there are and what they are called.
        synonyms: other words for the same value, in lower case.
        cost: how dear reading is; the cheap parts of a query are asked first.
        indexed: whether it is a lead's own, of which the store may keep an index.
    """

    name: str
    kind: Kind
    read: Read
    stored: str | None = None
    choices: Choices | None = None
    synonyms: Mapping[str, str] = field(default_factory=dict[str, str])
    cost: int = 1
    indexed: bool = False


def _labels(table: str, *keys: str) -> Choices:
    def choices(state: State) -> Iterable[tuple[str, list[str]]]:
        for row in state.tables.get(table) or ():
            yield row["id"], [str(row[key]) for key in keys if row.get(key)]

    return choices


def _users(state: State) -> Iterable[tuple[str, list[str]]]:
    for row in state.users:
        name = f"{row['first_name']} {row['last_name']}".strip()
        yield row["id"], [name, row["first_name"], row["email"]]


def _contacts(state: State) -> Iterable[tuple[str, list[str]]]:
    for row in state.contacts.index:
        yield row["id"], [str(row["name"])] if row["name"] else []


_CHOICES: dict[tuple[str, str], Choices] = {
    ("lead", "status_id"): _labels("status.lead", "label"),
    ("opportunity", "status_id"): _labels("status.opportunity", "label"),
    ("opportunity", "pipeline_id"): _labels("pipeline", "name"),
    ("activity.lead_status_change", "old_status_id"): _labels("status.lead", "label"),
    ("activity.lead_status_change", "new_status_id"): _labels("status.lead", "label"),
    ("activity.opportunity_status_change", "old_status_id"): _labels("status.opportunity", "label"),
    ("activity.opportunity_status_change", "new_status_id"): _labels("status.opportunity", "label"),
}
_CHOICES_BY_NAME: dict[str, Choices] = {
    "contact_id": _contacts,
    "sequence_id": _labels("sequence", "name"),
    "custom_activity_type_id": _labels("custom_activity_type", "name"),
    "custom_object_type_id": _labels("custom_object_type", "name"),
    "outcome_id": _labels("outcome", "name"),
    "form_id": _labels("form", "name"),
    "template_id": _labels("email_template", "name"),
}
_DIRECTIONS = {"incoming": "inbound", "outgoing": "outbound"}


def _aliases(text: str) -> dict[str, str]:
    """`status_id: status lead_status; …`: the names of each field, by name."""
    found: dict[str, str] = {}
    for line in text.split(";"):
        target, _, names = line.strip().partition(":")
        found.update((name, target.strip()) for name in names.split())
    return found


_MADE = "date_created: created created_at; date_updated: updated updated_at; "
_DATED = "date: when happened activity_at; user_id: user owner; contact_id: contact; "
_ALIASES: dict[str, dict[str, str]] = {
    "lead": _aliases(
        _MADE
        + """
        name: lead lead_name company company_name;
        status_id: status lead_status lead_status_id status_label lead_status_label;
        num_contacts: contacts; num_opportunities: opportunities; num_tasks: tasks;
        num_calls: calls called; num_emails: emails; num_sent_emails: emailed emails_sent;
        num_sms: sms sms_messages; num_notes: notes; num_meetings: meetings;
        num_activities: activities; num_custom_activities: custom_activities;
        num_addresses: addresses; num_urls: urls websites; num_email_addresses: email_addresses;
        num_phone_numbers: phones phone_numbers; num_form_submissions: form_submissions;
        num_whatsapp_messages: whatsapp_messages;
        times_communicated: communications contacted communicated;
        last_communication_date: last_communication last_communicated last_contacted;
        first_communication_date: first_communication first_communicated first_contacted;
        last_activity_date: last_activity;
        last_call_created: last_call last_called; first_call_created: first_call first_called;
        last_email_date: last_email; first_email_date: first_email;
        last_sms_date: last_sms; first_sms_date: first_sms;
        last_note_created: last_note; first_note_created: first_note;
        email_last_opened: email_opened last_email_opened last_opened;
        next_task_date: next_task next_task_due;
        last_lead_status_change_date: last_lead_status_change last_status_change;
        last_opportunity_status_change_date: last_opportunity_status_change;
        primary_contact_name: primary_contact"""
    ),
    "contact": _aliases(
        _MADE
        + """
        name: contact contact_name; title: contact_title job_title;
        emails_count: email_addresses num_email_addresses emails;
        phones_count: phones phone_numbers num_phone_numbers; urls_count: urls num_urls"""
    ),
    "opportunity": _aliases(
        _MADE
        + """
        status_id: status opportunity_status status_label; status_type: type;
        user_id: user owner assigned_to; contact_id: contact; pipeline_id: pipeline;
        value_period: period; date_won: won close_date estimated_close; date_lost: lost"""
    ),
    "task": _aliases(
        _MADE
        + """
        assigned_to: user owner assigned; due_date: due; _type: type; contact_id: contact;
        is_complete: complete completed done"""
    ),
    "custom_object": _aliases(_MADE + "custom_object_type_id: type"),
    "sequence_subscription": _aliases(
        _MADE + "sequence_id: sequence; contact_id: contact; sender_email: sender"
    ),
    "address": _aliases("zipcode: zip postal_code; address_1: street; location: address"),
    "contact_email": {},
    "contact_phone": _aliases("phone: number"),
    "contact_url": {},
}
_ACTIVITY_ALIASES = _aliases(_MADE + _DATED + "_type: type; sequence_id: sequence")
_OF_ACTIVITY: dict[str, dict[str, str]] = {
    "activity.call": _aliases("outcome_id: outcome; recording_url: recording"),
    "activity.email": _aliases(
        "sender: from; body_text: body text; template_id: template; date_sent: sent; "
        "opens_count: opens opened; attachments_count: attachments"
    ),
    "activity.sms": _aliases("template_id: template; date_sent: sent"),
    "activity.meeting": _aliases(
        "starts_at: starts start; ends_at: ends end; outcome_id: outcome; "
        "attendees_count: attendees"
    ),
    "activity.lead_status_change": _aliases(
        "old_status_id: old_status old; new_status_id: new_status new"
    ),
    "activity.opportunity_status_change": _aliases(
        "old_status_id: old_status old; new_status_id: new_status new"
    ),
    "activity.custom_activity": _aliases("custom_activity_type_id: type custom_activity_type"),
    "activity.form_submission": _aliases("form_id: form"),
}

RELATIONS: dict[str, str] = {
    "lead": "lead",
    "contact": "contact",
    "opportunity": "opportunity",
    "task": "task",
    "address": "address",
    "activity": "activity",
    "call": "activity.call",
    "created_activity": "activity.created",
    "custom_activity": "activity.custom_activity",
    "custom_object": "custom_object",
    "email": "activity.email",
    "email_thread": "activity.email_thread",
    "form_submission": "activity.form_submission",
    "import_update": "activity.import_update",
    "lead_merge": "activity.lead_merge",
    "lead_status_change": "activity.lead_status_change",
    "meeting": "activity.meeting",
    "note": "activity.note",
    "opportunity_status_change": "activity.opportunity_status_change",
    "sequence_subscription": "sequence_subscription",
    "sms": "activity.sms",
    "task_completed": "activity.task_completed",
    "whatsapp_message": "activity.whatsapp_message",
    "contact_email": "contact_email",
    "contact_phone": "contact_phone",
    "contact_url": "contact_url",
}
"""What can be asked about in `name(…)`, and as `name_key:` for any of that type."""

_PLURALS = {
    "addresses": "address",
    "activities": "activity",
    "opportunities": "opportunity",
    "custom_activities": "custom_activity",
    "sms_messages": "sms",
    "sms_message": "sms",
    "whatsapp": "whatsapp_message",
    "subscription": "sequence_subscription",
}


def relation(object_type: str, name: str) -> str | None:
    """The type of object that a name in front of a parenthesis, or of `_key`, stands for."""
    plain = plain_name(name)
    if plain == "status_change":
        plain = (
            "opportunity_status_change" if object_type == "opportunity" else "lead_status_change"
        )
    plain = _PLURALS.get(plain, plain)
    found = RELATIONS.get(plain)
    if found is None and plain.endswith("s"):
        found = RELATIONS.get(plain[:-1])
    return None if found == object_type else found


def plain_name(name: str) -> str:
    """A key as it is looked up: in lower case, with underscores."""
    return "_".join(name.strip().lower().replace("-", "_").split())


def find_key(state: State, object_type: str, name: str) -> Key | None:
    """A key of a type of object; None if there is none of that name."""
    if name.lower().startswith("custom."):
        return _custom(state, object_type, name)
    plain = plain_name(name)
    own = _SPECIAL.get(object_type, {}).get(plain)
    if own is not None:
        kind, read = own
        return Key(name, kind, read, choices=_users if kind == "user" else None, cost=2)
    fields = FIELDS.get(object_type, {})
    target = _names_of(object_type).get(plain, plain)
    found = fields.get(target)
    if found is None:
        return None
    return _key_of(object_type, name, target, found)


def _names_of(object_type: str) -> Mapping[str, str]:
    if is_activity(object_type):
        return {**_ACTIVITY_ALIASES, **_OF_ACTIVITY.get(object_type, {})}
    return _ALIASES.get(object_type, {})


def _key_of(object_type: str, name: str, target: str, found: Field) -> Key:
    choices = _CHOICES.get((object_type, target)) or _CHOICES_BY_NAME.get(target)
    if found.kind == "user":
        choices = _users
    synonyms = _DIRECTIONS if target == "direction" else {}
    cost = 0 if found.stored else 2
    indexed = object_type == "lead"
    return Key(name, found.kind, found.read, found.stored, choices, synonyms, cost, indexed)


def _custom(state: State, object_type: str, name: str) -> Key | None:
    """A custom field by its id or name; of several with a name, one of the object's own."""
    wanted = name[len("custom.") :].strip()
    definition = state.custom_fields.get(wanted)
    if definition is None:
        plain = plain_name(wanted)
        named = [row for row in state.custom_fields if plain_name(row["name"]) == plain]
        owner = object_type.removeprefix("activity.")
        named.sort(key=lambda row: (row["name"] != wanted, not owner.startswith(row["_owner"])))
        definition = named[0] if named else None
    if definition is None:
        return None
    found = custom_field(definition)
    choices = _users if found.kind == "user" else None
    if definition["type"] == "contact":
        choices = _contacts
    return Key(name, found.kind, found.read, found.stored, choices, cost=0)


def _people(key: str, part: str) -> Read:
    """The parts of a lead's contacts, or of a contact itself."""

    def read(state: State, row: Record) -> list[Any]:
        owners = [row] if key in row else list(related(state, "lead", row, "contact"))
        return [item[part] for owner in owners for item in owner.get(key) or ()]

    return read


def _of_contacts(key: str) -> Read:
    return lambda state, row: [
        contact[key] for contact in related(state, "lead", row, "contact") if contact.get(key)
    ]


def _address(key: str) -> Read:
    return lambda state, row: [part[key] for part in row.get("addresses") or () if part.get(key)]


def _whole_address(state: State, row: Record) -> list[str]:
    del state
    return [" ".join(str(part) for part in it.values()) for it in row.get("addresses") or ()]


def _urls(state: State, row: Record) -> list[Any]:
    own = [row["url"]] if row.get("url") else []
    return [*own, *_people("urls", "url")(state, row)]


def _lead_users(state: State, row: Record) -> list[Any]:
    """Who made a lead, and whoever stands in one of its custom fields for users."""
    found: list[Any] = [row.get("created_by")]
    for key, value in row.items():
        if key.startswith("custom."):
            definition = state.custom_fields.get(key[7:])
            if definition is not None and definition["type"] == "user":
                found += value if isinstance(value, list) else [value]
    return found


def _name_of_lead(state: State, row: Record) -> list[Any]:
    return [lead["name"] for lead in related(state, "", row, "lead")]


_EMAIL: tuple[Kind, Read] = ("email", _people("emails", "email"))
_PHONE: tuple[Kind, Read] = ("phone", _people("phones", "phone"))
_LEAD_OF: dict[str, tuple[Kind, Read]] = {"lead": ("text", _name_of_lead)}
_SPECIAL: dict[str, dict[str, tuple[Kind, Read]]] = {
    "lead": {
        "email": _EMAIL,
        "email_address": _EMAIL,
        "contact_email": _EMAIL,
        "phone": _PHONE,
        "phone_number": _PHONE,
        "contact_phone": _PHONE,
        "url": ("text", _urls),
        "website": ("text", _urls),
        "contact": ("text", _of_contacts("name")),
        "contact_name": ("text", _of_contacts("name")),
        "title": ("text", _of_contacts("title")),
        "contact_title": ("text", _of_contacts("title")),
        "job_title": ("text", _of_contacts("title")),
        "user": ("user", _lead_users),
        "owner": ("user", _lead_users),
        "lead_user": ("user", _lead_users),
        "lead_owner": ("user", _lead_users),
        "address": ("text", _whole_address),
        "address_1": ("text", _address("address_1")),
        "address_2": ("text", _address("address_2")),
        "street": ("text", _address("address_1")),
        "city": ("text", _address("city")),
        "state": ("term", _address("state")),
        "zip": ("term", _address("zipcode")),
        "zipcode": ("term", _address("zipcode")),
        "postal_code": ("term", _address("zipcode")),
        "country": ("term", _address("country")),
    },
    "contact": {
        "email": _EMAIL,
        "email_address": _EMAIL,
        "phone": _PHONE,
        "phone_number": _PHONE,
        "url": ("text", _people("urls", "url")),
        **_LEAD_OF,
    },
    "opportunity": _LEAD_OF,
    "task": _LEAD_OF,
    "custom_object": _LEAD_OF,
    "sequence_subscription": _LEAD_OF,
}
