# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import Any, Literal

from ..values.model import UNSET, model
from ..values.records import CustomFieldsMixin, Record


@model
class CallUpdate(CustomFieldsMixin, Record):
    """What to change of a call."""

    lead_id: str | None = UNSET
    """Moves the call to another lead."""
    contact_id: str | None = UNSET
    user_id: str | None = UNSET
    status: (
        Literal[
            "busy",
            "cancel",
            "completed",
            "created",
            "failed",
            "in-progress",
            "no-answer",
            "timeout",
        ]
        | str
        | None
    ) = UNSET
    """Only of calls made outside Close."""
    duration: int | None = UNSET
    """Seconds, at most 604800; only of calls made outside Close."""
    recording_transcript: Any | None = UNSET
    """Null deletes the transcript."""
    phone: str | None = UNSET
    """The other party's number in E.164, such as `+16505550100`."""
    note: str | None = UNSET
    """Plain text; replaces `note_html`."""
    note_html: str | None = UNSET
    """Rich text inside `<body>`; replaces `note`, and wins when both are sent."""
    recording_url: str | None = UNSET
    """An https address of an MP3."""
    voicemail_url: str | None = UNSET
    """An https address of an MP3."""
    outcome_id: str | None = UNSET
    playbook_id: str | None = UNSET
    conversation_type_id: str | None = UNSET
    quality_info: str | None = UNSET
    activity_at: dt.datetime | None = UNSET
    """When the call took place."""
