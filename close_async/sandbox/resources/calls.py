"""Calls: those that were logged from elsewhere, and those that Close carried.

Only the sandbox itself makes the latter, with `source` `Close.io`; of these, status, duration and
direction cannot be changed by hand.

https://developer.close.com/api/resources/activities/calls/create
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.messages import Call
from close_async.sandbox.resources.activities import activity
from close_async.sandbox.resources.fields import (
    Field,
    anything,
    choice,
    integer,
    phone,
    reference,
    secure_url,
)
from close_async.sandbox.resources.numbers import BOTH_NUMBERS, NUMBERS_FOLLOW
from close_async.sandbox.resources.outcomes import check_outcome
from close_async.sandbox.resources.rich_text import both_forms, mentions
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

STATUSES = (
    "created",
    "in-progress",
    "completed",
    "cancel",
    "no-answer",
    "busy",
    "failed",
    "timeout",
)
_DISPOSITIONS = {
    "completed": "answered",
    "no-answer": "no-answer",
    "busy": "busy",
    "failed": "error",
    "cancel": "abandoned",
    "timeout": "no-answer",
}
_LONGEST = 604_800
_MEDIA = {
    "recording_url": ("recording_duration", "recording_expires_at", "recording_transcript"),
    "voicemail_url": ("voicemail_duration", "voicemail_transcript"),
}


def _check(call: Call, checks: Checks, values: Record, before: Record | None) -> None:
    values.update(both_forms(call.body, "note", "note_html"))
    if "note_html" in values:
        values["note_mentions"] = mentions(values["note_html"])
        values["note_date_updated"] = call.state.clock.iso()
    check_outcome(call.state, checks, values, "calls")
    if before is not None and before["source"] == "Close.io":
        for name in ("status", "duration", "direction", "phone"):
            values.pop(name, None)
    if before is not None and "phone" in values:
        values["remote_phone"] = values["phone"]
    if "status" in values:
        values["disposition"] = _DISPOSITIONS.get(values["status"])
    if before is None and values.get("lead_id") is None and not checks.fields:
        contact = call.state.contacts.get(values.get("contact_id"))
        if contact is None:
            checks.wrong("lead_id", "This field is required.")
        else:
            values["lead_id"] = contact["lead_id"]
    _clear_media(call, values, before)


def _clear_media(call: Call, values: Record, before: Record | None) -> None:
    for name, parts in _MEDIA.items():
        if before is not None and name in values and values[name] != before[name]:
            values.update((f"_{part}" if part in ON_REQUEST else part, None) for part in parts)
    if before is not None and call.body.get("recording_transcript", ...) is None:
        values["_recording_transcript"] = None


ON_REQUEST = ("recording_transcript", "voicemail_transcript")


def _transcript(key: str) -> Callable[[State, Record], Any]:
    return lambda state, record: record[key]


CALLS = activity(
    "Call",
    (
        Field("lead_id", reference("lead"), nullable=False),
        Field("status", choice(*STATUSES), default="completed", nullable=False),
        Field("direction", choice("inbound", "outbound"), default="outbound", create_only=True),
        Field("duration", integer(0, _LONGEST), default=0),
        Field("source", choice("Close.io", "External"), default="External", read_only=True),
        Field("phone", phone),
        Field("note", default=""),
        Field("note_html", default="<body></body>"),
        Field("note_mentions", anything, default=[], read_only=True),
        Field("note_date_updated", read_only=True),
        Field("recording_url", secure_url),
        Field("recording_duration", integer(), read_only=True),
        Field("recording_expires_at", read_only=True),
        Field("voicemail_url", secure_url),
        Field("voicemail_duration", integer(), read_only=True),
        Field("disposition", default="answered", read_only=True),
        Field("call_method", default="external", read_only=True),
        Field("cost", default="0", read_only=True),
        Field("local_phone", read_only=True),
        Field("remote_phone", read_only=True),
        Field("date_answered", read_only=True),
        Field("is_forwarded", default=False, read_only=True),
        Field("forwarded_to", read_only=True),
        Field("is_joinable", default=False, read_only=True),
        Field("is_to_group_number", default=False, read_only=True),
        Field("transferred_from", read_only=True),
        Field("transferred_from_user_id", read_only=True),
        Field("transferred_to", read_only=True),
        Field("transferred_to_user_id", read_only=True),
        Field("coach_legs", anything, default=[], read_only=True),
        Field("dialer_id", read_only=True),
        Field("dialer_saved_search_id", read_only=True),
        Field("parent_meeting_id", read_only=True),
        Field("quality_info"),
        Field("outcome_id"),
        Field("outcome_reason", read_only=True),
        Field("playbook_id"),
        Field("conversation_type_id"),
        Field("sequence_id", read_only=True),
        Field("sequence_name", read_only=True),
        Field("sequence_subscription_id", read_only=True),
        Field("_recording_transcript", read_only=True, hidden=True),
        Field("_voicemail_transcript", read_only=True, hidden=True),
    ),
    derived={
        **BOTH_NUMBERS,
        "recording_url": lambda state, row: state.url(row["recording_url"]),
        "voicemail_url": lambda state, row: state.url(row["voicemail_url"]),
        "has_recording": lambda state, row: row["recording_url"] is not None,
    },
    on_request={name: _transcript(f"_{name}") for name in ON_REQUEST},
    follows={
        "recording_url": ("has_recording",),
        **NUMBERS_FOLLOW,
    },
    check=_check,
    complete=lambda state, record: {"remote_phone": record["remote_phone"] or record["phone"]},
)
