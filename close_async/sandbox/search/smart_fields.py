"""Smart fields: what Close works out of a lead's children, such as its last call's date.

They can be sought, sorted by and asked for in `_fields`. Which there are is known from what users
of the API read; how each is worked out here is the plain reading of its name.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any

from close_async.sandbox.search.values import Field, Kind
from close_async.sandbox.shapes import as_list, as_object
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record
from close_async.sandbox.store.views import annual_factor, expected, money, user_name

Select = Callable[[State, Record], list[Record]]
Test = Callable[[Record], bool]

_INCOMING = ("inbound", "incoming")
_OUTGOING = ("outbound", "outgoing")
_COMMUNICATIONS = ("Call", "Email", "SMS", "WhatsAppMessage", "Meeting")


def _any(row: Record) -> bool:
    del row
    return True


def _happened(row: Record) -> str:
    return str(row.get("activity_at") or row.get("date_created"))


def _activities(*kinds: str, test: Test = _any) -> Select:
    def select(state: State, lead: Record) -> list[Record]:
        rows = state.activities.index.of_lead(lead["id"])
        wanted = [row for row in rows if (not kinds or row["_type"] in kinds) and test(row)]
        return sorted(wanted, key=_happened)

    return select


def _directed(*directions: str) -> Test:
    return lambda row: row.get("direction") in directions


def _under(table: str, test: Test = _any) -> Select:
    def select(state: State, lead: Record) -> list[Record]:
        return [row for row in state.tables[table].index.of_lead(lead["id"]) if test(row)]

    return select


def _count(select: Select) -> Field:
    return Field("number", lambda state, lead: len(select(state, lead)))


def _first(kind: Kind, select: Select, key: str | Callable[[State, Record], Any]) -> Field:
    return Field(kind, _picked(select, key, 0))


def _last(kind: Kind, select: Select, key: str | Callable[[State, Record], Any]) -> Field:
    return Field(kind, _picked(select, key, -1))


def _picked(
    select: Select, key: str | Callable[[State, Record], Any], place: int
) -> Callable[[State, Record], Any]:
    def read(state: State, lead: Record) -> Any:
        rows = select(state, lead)
        if not rows:
            return None
        row = rows[place]
        return row.get(key) if isinstance(key, str) else key(state, row)

    return read


def _when(state: State, row: Record) -> Any:
    del state
    return _happened(row)


def _user_name(state: State, row: Record) -> Any:
    return user_name(state, row.get("user_id"))


def _kind(state: State, row: Record) -> Any:
    del state
    return row["_type"]


def _summary(state: State, row: Record) -> Any:
    del state
    for key in ("subject", "text", "note", "title"):
        if row.get(key):
            return str(row[key])
    return row["_type"]


_CALLS = _activities("Call")
_CALLS_IN = _activities("Call", test=_directed(*_INCOMING))
_CALLS_OUT = _activities("Call", test=_directed(*_OUTGOING))
_MISSED = _activities(
    "Call",
    test=lambda row: (
        row.get("disposition") in ("no-answer", "missed")
        or row.get("status") in ("no-answer", "missed")
    ),
)
_VOICEMAILS = _activities("Call", test=lambda row: bool(row.get("voicemail_duration")))
_EMAILS = _activities("Email", test=lambda row: row.get("status") != "draft")
_EMAILS_IN = _activities("Email", test=_directed(*_INCOMING))
_EMAILS_OUT = _activities(
    "Email", test=lambda row: row.get("direction") in _OUTGOING and row.get("status") == "sent"
)
_OPENED = _activities("Email", test=lambda row: bool(row.get("opens")))
_SMS = _activities("SMS", test=lambda row: row.get("status") != "draft")
_SMS_IN = _activities("SMS", test=_directed(*_INCOMING))
_SMS_OUT = _activities("SMS", test=_directed(*_OUTGOING))
_NOTES = _activities("Note")
_MEETINGS = _activities("Meeting")
_COMPLETED_MEETINGS = _activities("Meeting", test=lambda row: row.get("status") == "completed")
_ALL = _activities()
_TALKS = _activities(
    *_COMMUNICATIONS,
    test=lambda row: (
        row.get("status")
        not in ("draft", "scheduled", "upcoming", "canceled", "declined-by-lead", "declined-by-org")
    ),
)
_LEAD_CHANGES = _activities("LeadStatusChange")
_CHANGES = _activities("OpportunityStatusChange")


def _last_opened(state: State, lead: Record) -> Any:
    opens = [it for row in _OPENED(state, lead) for it in as_list(row.get("opens")) or ()]
    moments = [(as_object(it) or {}).get("opened_at") for it in opens]
    return max((str(at) for at in moments if at), default=None)


def _attachments(state: State, lead: Record) -> int:
    return sum(len(row.get("attachments") or ()) for row in _EMAILS(state, lead))


def _communication() -> dict[str, Field]:
    fields = {
        "times_communicated": _count(_TALKS),
        "last_activity_date": _last("moment", _ALL, _when),
        "last_activity_type": _last("term", _ALL, _kind),
        "last_activity_user_id": _last("user", _ALL, "user_id"),
        "last_activity_user_name": _last("text", _ALL, _user_name),
    }
    for side, pick in (("first", _first), ("last", _last)):
        start = f"{side}_communication"
        fields |= {
            f"{start}_date": pick("moment", _TALKS, _when),
            f"{start}_type": pick("term", _TALKS, _kind),
            f"{start}_summary": pick("text", _TALKS, _summary),
            f"{start}_user_id": pick("user", _TALKS, "user_id"),
            f"{start}_user_name": pick("text", _TALKS, _user_name),
        }
    return fields


def _calls() -> dict[str, Field]:
    fields = {
        "num_calls": _count(_CALLS),
        "num_incoming_calls": _count(_CALLS_IN),
        "num_outgoing_calls": _count(_CALLS_OUT),
        "num_missed_calls": _count(_MISSED),
    }
    for side, pick in (("first", _first), ("last", _last)):
        fields |= {
            f"{side}_call_created": pick("moment", _CALLS, _when),
            f"{side}_call_disposition": pick("term", _CALLS, "disposition"),
            f"{side}_call_duration": pick("number", _CALLS, "duration"),
            f"{side}_call_note": pick("text", _CALLS, "note"),
            f"{side}_call_outcome_id": pick("reference", _CALLS, "outcome_id"),
            f"{side}_call_user": pick("user", _CALLS, "user_id"),
            f"{side}_call_user_id": pick("user", _CALLS, "user_id"),
            f"{side}_call_user_name": pick("text", _CALLS, _user_name),
            f"{side}_incoming_call_date": pick("moment", _CALLS_IN, _when),
            f"{side}_outgoing_call_date": pick("moment", _CALLS_OUT, _when),
            f"{side}_voicemail_duration": pick("number", _VOICEMAILS, "voicemail_duration"),
        }
    return fields


def _emails() -> dict[str, Field]:
    fields = {
        "num_emails": _count(_EMAILS),
        "num_sent_emails": _count(_EMAILS_OUT),
        "num_outgoing_emails": _count(_EMAILS_OUT),
        "num_received_emails": _count(_EMAILS_IN),
        "num_incoming_emails": _count(_EMAILS_IN),
        "num_email_attachments": Field("number", _attachments),
        "email_last_opened": Field("moment", _last_opened),
        "first_emailed": _first("moment", _EMAILS_OUT, _when),
        "last_emailed": _last("moment", _EMAILS_OUT, _when),
        "first_emailed_template": _first("reference", _EMAILS_OUT, "template_id"),
        "first_email_opens": _first(
            "number", _EMAILS_OUT, lambda state, row: len(row.get("opens") or ())
        ),
    }
    for side, pick in (("first", _first), ("last", _last)):
        fields |= {
            f"{side}_email_date": pick("moment", _EMAILS, _when),
            f"{side}_email_created": pick("moment", _EMAILS, "date_created"),
            f"{side}_email_subject": pick("text", _EMAILS, "subject"),
            f"{side}_email_from": pick("text", _EMAILS, "sender"),
            f"{side}_email_to": pick("text", _EMAILS, "to"),
            f"{side}_email_cc": pick("text", _EMAILS, "cc"),
            f"{side}_email_bcc": pick("text", _EMAILS, "bcc"),
            f"{side}_email_template": pick("reference", _EMAILS, "template_id"),
            f"{side}_email_user": pick("user", _EMAILS, "user_id"),
            f"{side}_email_attachments": pick(
                "number", _EMAILS, lambda state, row: len(row.get("attachments") or ())
            ),
            f"{side}_incoming_email_date": pick("moment", _EMAILS_IN, _when),
            f"{side}_outgoing_email_date": pick("moment", _EMAILS_OUT, _when),
        }
    return fields


def _sms() -> dict[str, Field]:
    fields = {
        "num_sms": _count(_SMS),
        "num_sent_sms": _count(_SMS_OUT),
        "num_received_sms": _count(_SMS_IN),
    }
    for side, pick in (("first", _first), ("last", _last)):
        fields |= {
            f"{side}_sms_date": pick("moment", _SMS, _when),
            f"{side}_sms_created": pick("moment", _SMS, "date_created"),
            f"{side}_sms_text": pick("text", _SMS, "text"),
            f"{side}_sms_user": pick("user", _SMS, "user_id"),
            f"{side}_incoming_sms_date": pick("moment", _SMS_IN, _when),
            f"{side}_received_sms_date": pick("moment", _SMS_IN, _when),
            f"{side}_outgoing_sms_date": pick("moment", _SMS_OUT, _when),
            f"{side}_sent_sms_date": pick("moment", _SMS_OUT, _when),
        }
    return fields


_MEETING_STATUSES = {
    "canceled": "canceled",
    "completed": "completed",
    "declined_by_lead": "declined-by-lead",
    "declined_by_org": "declined-by-org",
    "in_progress": "in-progress",
    "upcoming": "upcoming",
}


def _meetings() -> dict[str, Field]:
    def in_status(*statuses: str) -> Field:
        return _count(_activities("Meeting", test=lambda row: row.get("status") in statuses))

    fields = {f"num_{name}_meetings": in_status(it) for name, it in _MEETING_STATUSES.items()}
    fields |= {
        "num_meetings": _count(_MEETINGS),
        "num_declined_meetings": in_status("declined-by-lead", "declined-by-org"),
        "first_completed_meeting_outcome_id": _first(
            "reference", _COMPLETED_MEETINGS, "outcome_id"
        ),
        "last_completed_meeting_outcome_id": _last("reference", _COMPLETED_MEETINGS, "outcome_id"),
    }
    return fields


def _history() -> dict[str, Field]:
    fields = {
        "num_activities": _count(_ALL),
        "num_notes": _count(_NOTES),
        "num_custom_activities": _count(_activities("CustomActivity")),
        "num_form_submissions": _count(_activities("FormSubmission")),
        "num_whatsapp_messages": _count(_activities("WhatsAppMessage")),
        "last_lead_status_change_date": _last("moment", _LEAD_CHANGES, _when),
        "last_opportunity_status_change_date": _last("moment", _CHANGES, _when),
        "first_opportunity_status_change_old_status": _first("term", _CHANGES, "old_status_label"),
        "first_opportunity_status_change_new_status": _first("term", _CHANGES, "new_status_label"),
        "first_source": _first("term", _activities("Created"), "source"),
    }
    for side, pick in (("first", _first), ("last", _last)):
        fields |= {
            f"{side}_note_created": pick("moment", _NOTES, _when),
            f"{side}_note_by": pick("text", _NOTES, _user_name),
            f"{side}_note_user": pick("user", _NOTES, "user_id"),
        }
    return fields


def _due(row: Record) -> str:
    return str(row.get("date") or "9999")


def _open_tasks(state: State, lead: Record) -> list[Record]:
    return sorted(_under("task", lambda row: not row["is_complete"])(state, lead), key=_due)


def _done_tasks(state: State, lead: Record) -> list[Record]:
    rows = _under("task", lambda row: bool(row["is_complete"]))(state, lead)
    return sorted(rows, key=lambda row: str(row["date_updated"]))


def _assignee(state: State, row: Record) -> Any:
    return user_name(state, row.get("assigned_to"))


def _tasks() -> dict[str, Field]:
    every = _under("task")
    return {
        "num_tasks": _count(every),
        "num_completed_tasks": _count(_done_tasks),
        "num_incomplete_tasks": _count(_open_tasks),
        "next_task_date": _first("moment", _open_tasks, "date"),
        "next_task_due_date": _first("moment", _open_tasks, "date"),
        "next_task_text": _first("text", _open_tasks, "text"),
        "next_task_user_id": _first("user", _open_tasks, "assigned_to"),
        "next_task_user_name": _first("text", _open_tasks, _assignee),
        "last_task_creator": _last("user", every, "created_by"),
        "last_task_due": _last("moment", every, "date"),
        "last_complete_task_due_date": _last("moment", _done_tasks, "date"),
        "last_complete_task_updated": _last("moment", _done_tasks, "date_updated"),
    }


def _parts(key: str) -> Select:
    def select(state: State, lead: Record) -> list[Record]:
        contacts = state.contacts.index.of_lead(lead["id"])
        return [part for contact in contacts for part in contact.get(key) or ()]

    return select


_CONTACTS = _under("contact")
_ADDRESSES: Select = lambda state, lead: lead.get("addresses") or []  # noqa: E731


def _of_first_contact(key: str) -> Callable[[State, Record], Any]:
    return _picked(_CONTACTS, key, 0)


def _address_summary(state: State, lead: Record) -> Any:
    rows = _ADDRESSES(state, lead)
    keys = ("address_1", "address_2", "city", "state", "zipcode", "country")
    return ", ".join(str(rows[0][key]) for key in keys if rows[0].get(key)) if rows else None


def _half_of_name(last: bool) -> Callable[[State, Record], Any]:
    def read(state: State, lead: Record) -> Any:
        name = _of_first_contact("name")(state, lead)
        if not name:
            return None
        start, _, rest = str(name).partition(" ")
        return (rest or None) if last else start

    return read


def _people() -> dict[str, Field]:
    emails, phones, urls = _parts("emails"), _parts("phones"), _parts("urls")
    return {
        "num_contacts": _count(_CONTACTS),
        "num_addresses": _count(_ADDRESSES),
        "num_email_addresses": _count(emails),
        "num_phone_numbers": _count(phones),
        "num_contact_urls": _count(urls),
        "num_urls": Field(
            "number",
            lambda state, lead: (1 if lead.get("url") else 0) + len(urls(state, lead)),
        ),
        "primary_email": _first("text", emails, "email"),
        "primary_email_type": _first("term", emails, "type"),
        "primary_phone": _first("text", phones, "phone"),
        "primary_phone_formatted": _first("text", phones, "phone_formatted"),
        "primary_phone_type": _first("term", phones, "type"),
        "primary_phone_country": _first("term", phones, "country"),
        "primary_contact_name": Field("text", _of_first_contact("name")),
        "primary_contact_first_name": Field("text", _half_of_name(last=False)),
        "primary_contact_last_name": Field("text", _half_of_name(last=True)),
        "primary_contact_title": Field("text", _of_first_contact("title")),
        "primary_address_summary": Field("text", _address_summary),
        "contacts_summary": Field(
            "text",
            lambda state, lead: ", ".join(
                str(row["name"]) for row in _CONTACTS(state, lead) if row["name"]
            ),
        ),
        "timezone_id": Field("term", _of_first_contact("timezone")),
    }


def _worth(period: str) -> Callable[[Record], int | None]:
    """An opportunity's value if it is of a period; annualized, everyone's is."""

    def worth(row: Record) -> int | None:
        if row["value"] is None or period not in ("annualized", row["value_period"]):
            return None
        value: int = row["value"]
        return value * annual_factor(row) if period == "annualized" else value

    return worth


_WORTHS = {period: _worth(period) for period in ("one_time", "monthly", "annual", "annualized")}
_SUMS: dict[str, Callable[[list[int]], Any]] = {
    "total": sum,
    "avg": lambda values: sum(values) / len(values) if values else None,
    "max": lambda values: max(values, default=None),
    "min": lambda values: min(values, default=None),
}


def _opportunities_of(status_type: str) -> Select:
    def select(state: State, lead: Record) -> list[Record]:
        rows = state.opportunities.index.of_lead(lead["id"])
        if not status_type:
            return rows
        statuses = state.opportunity_statuses
        return [
            row for row in rows if (statuses.get(row["status_id"]) or {}).get("type") == status_type
        ]

    return select


def _summed(
    select: Select, worth: Callable[[Record], int | None], sum_: Callable[[list[int]], Any]
) -> Field:
    def read(state: State, lead: Record) -> Any:
        values = [worth(row) for row in select(state, lead)]
        return sum_([value for value in values if value is not None])

    return Field("number", read)


def _value_summary(select: Select) -> Field:
    def read(state: State, lead: Record) -> Any:
        totals: dict[str, int] = {}
        for row in select(state, lead):
            period = row["value_period"]
            totals[period] = totals.get(period, 0) + (row["value"] or 0)
        return ", ".join(money(cents, period) for period, cents in totals.items()) or None

    return Field("text", read)


def _primary(state: State, lead: Record) -> list[Record]:
    """The active opportunity that was made last, or else any."""
    rows = _opportunities_of("active")(state, lead) or _opportunities_of("")(state, lead)
    return sorted(rows, key=lambda row: str(row["date_created"]))


def _status_of(key: str) -> Callable[[State, Record], Any]:
    def read(state: State, row: Record) -> Any:
        return (state.opportunity_statuses.get(row["status_id"]) or {}).get(key)

    return read


def _pipeline_name(state: State, row: Record) -> Any:
    pipeline = state.pipelines.get(_status_of("pipeline_id")(state, row))
    return pipeline and pipeline["name"]


def _opportunities() -> dict[str, Field]:
    fields: dict[str, Field] = {"num_opportunities": _count(_opportunities_of(""))}
    for period in ("one_time", "monthly", "annual"):
        of_period = _under("opportunity", _has("value_period", period))
        fields[f"num_{period}_opportunities"] = _count(of_period)
    for type_ in ("", "active", "won", "lost"):
        select = _opportunities_of(type_)
        part = f"{type_}_" if type_ else ""
        if type_:
            fields[f"num_{type_}_opportunities"] = _count(select)
        fields[f"{part or 'total_'}opportunity_value_summary"] = _value_summary(select)
        for sum_name, sum_ in _SUMS.items():
            for worth_name, worth in _WORTHS.items():
                name = f"{sum_name}_{worth_name}_{part}opportunity_value"
                fields[name] = _summed(select, worth, sum_)
    fields |= {
        "primary_opportunity_confidence": _last("number", _primary, "confidence"),
        "primary_opportunity_created": _last("moment", _primary, "date_created"),
        "primary_opportunity_updated": _last("moment", _primary, "date_updated"),
        "primary_opportunity_date_won": _last("moment", _primary, "date_won"),
        "primary_opportunity_period": _last("term", _primary, "value_period"),
        "primary_opportunity_pipeline_id": _last("reference", _primary, _status_of("pipeline_id")),
        "primary_opportunity_pipeline_name": _last("term", _primary, _pipeline_name),
        "primary_opportunity_status": _last("reference", _primary, "status_id"),
        "primary_opportunity_status_label": _last("term", _primary, _status_of("label")),
        "primary_opportunity_status_type": _last("term", _primary, _status_of("type")),
        "primary_opportunity_user_id": _last("user", _primary, "user_id"),
        "primary_opportunity_user_name": _last("text", _primary, _user_name),
        "primary_opportunity_value": _last("number", _primary, "value"),
        "primary_opportunity_expected_value": _last(
            "number", _primary, lambda state, row: expected(row)
        ),
        "primary_opportunity_value_summary": _last(
            "text",
            _primary,
            lambda state, row: (
                None if row["value"] is None else money(row["value"], row["value_period"])
            ),
        ),
    }
    return fields


def _has(key: str, value: str) -> Test:
    return lambda row: row[key] == value


def _all(groups: Iterable[dict[str, Field]]) -> dict[str, Field]:
    fields: dict[str, Field] = {}
    for group in groups:
        fields |= group
    return fields


SMART_FIELDS: dict[str, Field] = _all(
    [
        _communication(),
        _calls(),
        _emails(),
        _sms(),
        _meetings(),
        _history(),
        _tasks(),
        _people(),
        _opportunities(),
    ]
)
"""The smart fields of a lead by name."""
