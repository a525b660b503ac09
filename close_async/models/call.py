# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model, wire
from ..values.records import CustomFieldsMixin, Record

if TYPE_CHECKING:
    from .call_coach_leg import CallCoachLeg
    from .call_recording_event import CallRecordingEvent
    from .transcript import Transcript


@model
class Call(CustomFieldsMixin, Record):
    """A phone call, made in Close or logged from elsewhere."""

    id: str = UNSET
    type: str = wire("_type", default=UNSET)
    """Always `Call`."""
    organization_id: str = UNSET
    lead_id: str | None = UNSET
    """The lead in whose feed the activity stands."""
    contact_id: str | None = UNSET
    """The contact it was with."""
    user_id: str | None = UNSET
    """The user to whom it is credited."""
    user_name: str | None = UNSET
    users: list[str] = UNSET
    """Ids of the users who took part."""
    activity_at: dt.datetime | None = UNSET
    """When it took place, which may differ from when it was recorded."""
    date_created: dt.datetime = UNSET
    """When it was recorded in Close."""
    date_updated: dt.datetime = UNSET
    created_by: str | None = UNSET
    """Id of the user who recorded it; null when Close did."""
    created_by_name: str | None = UNSET
    updated_by: str | None = UNSET
    """Id of the user who changed it last."""
    updated_by_name: str | None = UNSET
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
    ) = UNSET
    direction: Literal["inbound", "outbound"] | str = UNSET
    disposition: (
        Literal[
            "abandoned", "answered", "blocked", "busy", "error", "no-answer", "vm-answer", "vm-left"
        ]
        | str
        | None
    ) = UNSET
    """How it ended. `vm-answer`: sent to voicemail, nothing said; `vm-left`: a voicemail was left or
    dropped; `blocked`: Close did not place it; `abandoned`: answered while no user of the
    predictive dialer was free."""
    call_method: Literal["external", "power", "predictive", "regular"] | str | None = UNSET
    """`power` and `predictive` are the dialer's two ways; `external` was made outside Close."""
    duration: int = UNSET
    """Seconds."""
    cost: str | None = wire("cost", default=UNSET, unit="cents")
    """US cents, as a decimal number in text."""
    source: Literal["Close.io", "External"] | str = UNSET
    """Whether Close carried the call or it was only logged."""
    note: str | None = UNSET
    """The note as plain text."""
    note_html: str | None = UNSET
    """The note as rich text, inside `<body>`."""
    note_date_updated: dt.datetime | None = UNSET
    note_mentions: list[str] | None = UNSET
    """Ids of the users whom the note mentions."""
    phone: str | None = UNSET
    """The other party's number."""
    remote_phone: str | None = UNSET
    """The other party's number, with country code."""
    remote_phone_formatted: str | None = UNSET
    remote_country_iso: str | None = UNSET
    """Country of that number, two letters."""
    local_phone: str | None = UNSET
    """The number used on this side, with country code."""
    local_phone_formatted: str | None = UNSET
    local_country_iso: str | None = UNSET
    """Country of that number, two letters."""
    is_to_group_number: bool | None = UNSET
    """Whether a group's number was called."""
    is_forwarded: bool | None = UNSET
    forwarded_to: str | None = UNSET
    """The number the call went on to."""
    is_joinable: bool | None = UNSET
    """Whether another user may join now."""
    date_answered: dt.datetime | None = UNSET
    has_recording: bool | None = UNSET
    recording_url: str | None = UNSET
    """The recording as MP3."""
    recording_duration: int | None = UNSET
    """Seconds."""
    recording_expires_at: dt.datetime | None = UNSET
    """When the recording will be deleted."""
    recording_history: list[CallRecordingEvent] | None = UNSET
    """When the recording was started, paused and resumed."""
    recording_transcript: Transcript | None = UNSET
    """Only when `fields` names it."""
    voicemail_url: str | None = UNSET
    """The voicemail as MP3."""
    voicemail_duration: int | None = UNSET
    """Seconds."""
    voicemail_transcript: Transcript | None = UNSET
    """Only when `fields` names it."""
    transferred_from: str | None = UNSET
    """The number or user it was transferred from."""
    transferred_from_user_id: str | None = UNSET
    transferred_to: str | None = UNSET
    """The number or user it was transferred to."""
    transferred_to_user_id: str | None = UNSET
    coach_legs: list[CallCoachLeg] | None = UNSET
    """Users who listened in or joined."""
    dialer_id: str | None = UNSET
    dialer_saved_search_id: str | None = UNSET
    """The smart view that the dialer worked through."""
    parent_meeting_id: str | None = UNSET
    """The meeting this call was part of."""
    notetaker_id: str | None = UNSET
    agent_config_id: str | None = UNSET
    """The voice agent that held the call."""
    quality_info: str | None = UNSET
    outcome_id: str | None = UNSET
    """The outcome chosen from those the organization defines."""
    outcome_reason: Literal["autofilled", "user-selected", "voicemail-dropped"] | str | None = UNSET
    """How the outcome was set."""
    outcome_autofill_confidence: Literal["high", "low", "medium"] | str | None = UNSET
    """How sure Close was when it filled the outcome in."""
    outcome_autofill_reasoning: str | None = UNSET
    """Why Close chose that outcome."""
    playbook_id: str | None = UNSET
    playbook_reason: Literal["autodetected", "user-selected"] | str | None = UNSET
    """How the playbook was chosen."""
    conversation_type_id: str | None = UNSET
    conversation_type_reason: Literal["autodetected", "user-selected"] | str | None = UNSET
    """How the type of conversation was chosen."""
    sequence_id: str | None = UNSET
    """The sequence that caused it."""
    sequence_name: str | None = UNSET
    sequence_subscription_id: str | None = UNSET
    """The subscription to that sequence."""
