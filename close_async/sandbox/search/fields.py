"""The fields of each object type that searches know: stored ones, and what is worked out."""

from __future__ import annotations

from typing import Any

from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record
from close_async.sandbox.store.views import (
    annual_factor,
    contact_display_name,
    contact_time_zone,
    display_name,
    expected,
    user_name,
)

from .object_types import ACTIVITIES
from .smart_fields import SMART_FIELDS
from .values import Field, Kind, Read, stored


def _stored(**names: str) -> dict[str, Field]:
    """Fields by kind: `text="name note"` makes two."""
    kinds: dict[str, Kind] = {
        "text": "text",
        "term": "term",
        "number": "number",
        "moment": "moment",
        "boolean": "boolean",
        "user": "user",
        "reference": "reference",
    }
    return {
        name: stored(kinds[kind], name) for kind, listed in names.items() for name in listed.split()
    }


def _count(key: str) -> Read:
    return lambda state, row: len(row.get(key) or ())


def _under(table: str) -> Read:
    return lambda state, row: len(state.tables[table].index.of_lead(row["id"]))


def _all_urls(state: State, row: Record) -> int:
    contacts = state.contacts.index.of_lead(row["id"])
    return (1 if row["url"] else 0) + sum(len(contact["urls"]) for contact in contacts)


def _status(table: str, key: str) -> Read:
    def look_up(state: State, row: Record) -> Any:
        status = state.tables[table].get(row["status_id"])
        return status and status[key]

    return look_up


def _pipeline_name(state: State, row: Record) -> Any:
    pipeline = state.pipelines.get(_status("status.opportunity", "pipeline_id")(state, row))
    return pipeline and pipeline["name"]


def _user(key: str) -> Field:
    return Field("text", lambda state, row: user_name(state, row.get(key)))


def _name_of(table: str, key: str) -> Field:
    def read(state: State, row: Record) -> Any:
        found = state.tables.get(table)
        other = None if found is None else found.get(row.get(key))
        return other and other.get("name")

    return Field("term", read)


def _location(state: State, row: Record) -> str:
    del state
    return ", ".join(str(part) for key, part in row.items() if key != "_parent" and part)


_MADE = {
    **_stored(
        reference="id organization_id", user="created_by updated_by",
        moment="date_created date_updated",
    ),
    "created_by_name": _user("created_by"),
    "updated_by_name": _user("updated_by"),
}  # fmt: skip
_OF_LEAD = _stored(reference="lead_id")

_LEAD = {
    **_MADE,
    **_stored(text="name description url", reference="status_id"),
    "lead_id": stored("reference", "id"),
    "display_name": Field("text", display_name),
    "status_label": Field("term", _status("status.lead", "label")),
    "addresses_count": Field("number", _count("addresses")),
    "all_urls_count": Field("number", _all_urls),
    "contacts_count": Field("number", _under("contact")),
    "opportunities_count": Field("number", _under("opportunity")),
    "tasks_count": Field("number", _under("task")),
    **SMART_FIELDS,
}

_CONTACT = {
    **_MADE,
    **_OF_LEAD,
    **_stored(text="name title"),
    "timezone": Field("term", contact_time_zone),
    "display_name": Field("text", contact_display_name),
    "emails_count": Field("number", _count("emails")),
    "phones_count": Field("number", _count("phones")),
    "urls_count": Field("number", _count("urls")),
}

_OPPORTUNITY = {
    **_MADE,
    **_OF_LEAD,
    **_stored(
        text="note", term="value_period value_currency", number="value confidence",
        moment="date_won date_lost", reference="contact_id status_id", user="user_id",
    ),
    "user_name": _user("user_id"),
    "status_label": Field("term", _status("status.opportunity", "label")),
    "status_display_name": Field("term", _status("status.opportunity", "label")),
    "status_type": Field("term", _status("status.opportunity", "type")),
    "pipeline_id": Field("reference", _status("status.opportunity", "pipeline_id")),
    "pipeline_name": Field("term", _pipeline_name),
    "expected_value": Field("number", lambda state, row: expected(row)),
    "annualized_value": Field(
        "number", lambda state, row: (row["value"] or 0) * annual_factor(row)
    ),
    "annualized_expected_value": Field(
        "number", lambda state, row: expected(row) * annual_factor(row)
    ),
}  # fmt: skip

_TASK = {
    **_MADE,
    **_OF_LEAD,
    **_stored(
        text="text", term="_type view priority resolution", moment="date due_date",
        boolean="is_complete is_dateless", reference="contact_id object_id sequence_id",
        user="assigned_to",
    ),
    "due_date": Field("moment", lambda state, row: row.get("due_date") or row.get("date"), "date"),
    "assigned_to_name": _user("assigned_to"),
}  # fmt: skip

_ACTIVITY = {
    **_MADE,
    **_OF_LEAD,
    **_stored(
        term="_type status source", moment="activity_at", user="user_id users",
        reference="contact_id sequence_id sequence_subscription_id",
    ),
    "date": Field("moment", lambda state, row: row.get("activity_at") or row.get("date_created")),
    "user_name": _user("user_id"),
    "sequence_name": _name_of("sequence", "sequence_id"),
}  # fmt: skip

_PHONES = {
    "phone": Field("phone", lambda state, row: row.get("remote_phone") or row.get("phone")),
    "remote_phone": stored("phone", "remote_phone"),
    "local_phone": stored("phone", "local_phone"),
}
_TITLED = _stored(text="title note", boolean="pinned", moment="pinned_at")

_OWN: dict[str, dict[str, Field]] = {
    "Call": {
        **_PHONES,
        **_stored(
            text="note", number="duration voicemail_duration cost",
            term="direction disposition call_method is_joinable recording_url voicemail_url "
            "remote_country_iso local_country_iso",
            reference="outcome_id transferred_to_user_id transferred_from_user_id dialer_id",
            boolean="has_recording",
        ),
        "has_recording": Field("boolean", lambda state, row: bool(row.get("recording_url"))),
    },
    "Email": {
        **_stored(
            text="subject body_text body_html body_preview sender to cc bcc",
            term="direction", moment="date_sent date_scheduled",
            reference="template_id thread_id email_account_id bulk_email_action_id in_reply_to_id",
            boolean="has_reply",
        ),
        "opens_count": Field("number", _count("opens")),
        "attachments_count": Field("number", _count("attachments")),
        "template_name": _name_of("email_template", "template_id"),
    },
    "EmailThread": {
        **_stored(text="latest_normalized_subject", number="n_emails"),
        "latest_emails_count": Field("number", _count("latest_emails")),
    },
    "SMS": {
        **_PHONES,
        **_stored(
            text="text error_message", term="direction remote_country_iso local_country_iso",
            moment="date_sent date_scheduled", reference="template_id", number="cost",
        ),
        "template_name": _name_of("sms_template", "template_id"),
    },
    "WhatsAppMessage": {
        **_PHONES,
        **_stored(
            text="text message_markdown", term="direction integration_name",
            reference="external_whatsapp_message_id response_to_id",
        ),
    },
    "Meeting": {
        **_TITLED,
        **_stored(
            text="location", term="connected_account_id provider_calendar_type timezone",
            number="duration", moment="starts_at ends_at", boolean="is_recurring",
            reference="outcome_id calendar_event_uids",
        ),
        "attendees_count": Field("number", _count("attendees")),
    },
    "Note": _TITLED,
    "Created": _stored(term="source_type import_id"),
    "TaskCompleted": _stored(
        text="task_text", reference="task_id", user="task_assigned_to", term="task_assigned_to_name"
    ),
    "LeadStatusChange": _stored(
        term="old_status_label new_status_label", reference="old_status_id new_status_id"
    ),
    "OpportunityStatusChange": _stored(
        term="old_status_label new_status_label old_status_type new_status_type "
        "old_pipeline_name new_pipeline_name opportunity_value_period opportunity_value_currency",
        number="opportunity_value opportunity_confidence", moment="opportunity_date_won",
        reference="old_status_id new_status_id opportunity_id old_pipeline_id new_pipeline_id",
    ),
    "ImportUpdate": _stored(term="import_id"),
    "LeadMerge": _stored(reference="source_lead_id destination_lead_id"),
    "FormSubmission": _stored(
        text="source_url origin", term="form_name", reference="form_id form_configuration_id"
    ),
    "CustomActivity": {
        **_stored(reference="custom_activity_type_id", boolean="pinned", moment="pinned_at"),
        "custom_activity_type_name": _name_of("custom_activity_type", "custom_activity_type_id"),
    },
}  # fmt: skip

_OBJECT = {
    **_MADE,
    **_OF_LEAD,
    **_stored(text="name", reference="custom_object_type_id"),
    "custom_object_type_name": _name_of("custom_object_type", "custom_object_type_id"),
}

_SUBSCRIPTION = {
    **_MADE,
    **_OF_LEAD,
    **_stored(
        reference="sequence_id contact_id sender_account_id sender_id paused_by_id",
        text="sender_name sender_email contact_email", term="status status_reason pause_reason",
        moment="date_paused date_finished next_step_date", boolean="is_paused",
    ),
    "sequence_name": _name_of("sequence", "sequence_id"),
}  # fmt: skip

FIELDS: dict[str, dict[str, Field]] = {
    "lead": _LEAD,
    "contact": _CONTACT,
    "opportunity": _OPPORTUNITY,
    "task": _TASK,
    "custom_object": _OBJECT,
    "sequence_subscription": _SUBSCRIPTION,
    "contact_email": {
        "email": stored("email", "email"), **_stored(term="type", boolean="is_unsubscribed")
    },
    "contact_phone": {
        "phone": stored("phone", "phone"), "phone_formatted": stored("text", "phone_formatted"),
        **_stored(term="type country"),
    },
    "contact_url": _stored(text="url", term="type"),
    "address": {
        **_stored(text="label address_1 address_2 city state zipcode country"),
        "location": Field("text", _location),
    },
    "activity": {name: field for own in _OWN.values() for name, field in own.items()} | _ACTIVITY,
    **{type: {**_ACTIVITY, **_OWN[kind]} for type, kind in ACTIVITIES.items()},
}  # fmt: skip
"""Every field by object type and name."""

_UNSORTABLE: frozenset[Kind] = frozenset({"reference", "user", "boolean"})


def field_of(object_type: str, name: str) -> Field | None:
    """A field by its name; None if this type has none of that name."""
    return FIELDS.get(object_type, {}).get(name)


def sortable(field: Field) -> bool:
    """Whether results can be put in the order of a field: texts, numbers and dates can."""
    return field.kind not in _UNSORTABLE


CUSTOM_KINDS: dict[str, Kind] = {
    "text": "text",
    "textarea": "text",
    "hidden": "text",
    "choices": "term",
    "number": "number",
    "date": "moment",
    "datetime": "moment",
    "user": "user",
    "contact": "reference",
    "custom_object": "reference",
}
"""The kind of a custom field's values by its type."""


def custom_field(definition: Record) -> Field:
    """The field that an organization made itself."""
    return stored(CUSTOM_KINDS.get(definition["type"], "text"), f"custom.{definition['id']}")
