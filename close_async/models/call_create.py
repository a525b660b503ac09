# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATETIME, INTEGER, STRING, Field
from ..values.records import CustomFieldsMixin, Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CallCreate(CustomFieldsMixin, Record):
    """A call to log."""

    lead_id: str | None
    contact_id: str | None
    user_id: str | None
    """The user who held the call; the key's owner unless given."""
    created_by: str | None
    organization_id: str | None
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
    )
    """`completed` unless given."""
    direction: Literal["inbound", "outbound"] | str | None
    duration: int | None
    """Seconds, at most 604800."""
    source: Literal["Close.io", "External"] | str | None
    date_created: dt.datetime | None
    phone: str | None
    """The other party's number in E.164, such as `+16505550100`."""
    note: str | None
    """Plain text; replaces `note_html`."""
    note_html: str | None
    """Rich text inside `<body>`; replaces `note`, and wins when both are sent."""
    recording_url: str | None
    """An https address of an MP3."""
    voicemail_url: str | None
    """An https address of an MP3."""
    outcome_id: str | None
    playbook_id: str | None
    conversation_type_id: str | None
    quality_info: str | None
    activity_at: dt.datetime | None
    """When the call took place."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "lead_id": Field("lead_id", STRING),
        "contact_id": Field("contact_id", STRING),
        "user_id": Field("user_id", STRING),
        "created_by": Field("created_by", STRING),
        "organization_id": Field("organization_id", STRING),
        "status": Field("status", STRING),
        "direction": Field("direction", STRING),
        "duration": Field("duration", INTEGER),
        "source": Field("source", STRING),
        "date_created": Field("date_created", DATETIME),
        "phone": Field("phone", STRING),
        "note": Field("note", STRING),
        "note_html": Field("note_html", STRING),
        "recording_url": Field("recording_url", STRING),
        "voicemail_url": Field("voicemail_url", STRING),
        "outcome_id": Field("outcome_id", STRING),
        "playbook_id": Field("playbook_id", STRING),
        "conversation_type_id": Field("conversation_type_id", STRING),
        "quality_info": Field("quality_info", STRING),
        "activity_at": Field("activity_at", DATETIME),
    }

    def __init__(
        self,
        *,
        lead_id: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        status: Literal[
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
        | Unset = UNSET,
        direction: Literal["inbound", "outbound"] | str | None | Unset = UNSET,
        duration: int | None | Unset = UNSET,
        source: Literal["Close.io", "External"] | str | None | Unset = UNSET,
        date_created: dt.datetime | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        recording_url: str | None | Unset = UNSET,
        voicemail_url: str | None | Unset = UNSET,
        outcome_id: str | None | Unset = UNSET,
        playbook_id: str | None | Unset = UNSET,
        conversation_type_id: str | None | Unset = UNSET,
        quality_info: str | None | Unset = UNSET,
        activity_at: dt.datetime | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "lead_id": lead_id,
                "contact_id": contact_id,
                "user_id": user_id,
                "created_by": created_by,
                "organization_id": organization_id,
                "status": status,
                "direction": direction,
                "duration": duration,
                "source": source,
                "date_created": date_created,
                "phone": phone,
                "note": note,
                "note_html": note_html,
                "recording_url": recording_url,
                "voicemail_url": voicemail_url,
                "outcome_id": outcome_id,
                "playbook_id": playbook_id,
                "conversation_type_id": conversation_type_id,
                "quality_info": quality_info,
                "activity_at": activity_at,
            },
            additional_properties,
        )
