# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATETIME, INTEGER, STRING, Field, List, Model
from ..values.records import CustomFieldsMixin, Record

if TYPE_CHECKING:
    from .call_coach_leg import CallCoachLeg
    from .call_recording_event import CallRecordingEvent
    from .transcript import Transcript


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Call(CustomFieldsMixin, Record):
    """A phone call, made in Close or logged from elsewhere."""

    id: str
    type: str
    """Always `Call`."""
    organization_id: str
    lead_id: str | None
    """The lead in whose feed the activity stands."""
    contact_id: str | None
    """The contact it was with."""
    user_id: str | None
    """The user to whom it is credited."""
    user_name: str | None
    users: list[str]
    """Ids of the users who took part."""
    activity_at: dt.datetime | None
    """When it took place, which may differ from when it was recorded."""
    date_created: dt.datetime
    """When it was recorded in Close."""
    date_updated: dt.datetime
    created_by: str | None
    """Id of the user who recorded it; null when Close did."""
    created_by_name: str | None
    updated_by: str | None
    """Id of the user who changed it last."""
    updated_by_name: str | None
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
    )
    direction: Literal["inbound", "outbound"] | str
    disposition: (
        Literal[
            "abandoned", "answered", "blocked", "busy", "error", "no-answer", "vm-answer", "vm-left"
        ]
        | str
        | None
    )
    """How it ended. `vm-answer`: sent to voicemail, nothing said; `vm-left`: a voicemail was left or
    dropped; `blocked`: Close did not place it; `abandoned`: answered while no user of the
    predictive dialer was free."""
    call_method: Literal["external", "power", "predictive", "regular"] | str | None
    """`power` and `predictive` are the dialer's two ways; `external` was made outside Close."""
    duration: int
    """Seconds."""
    cost: str | None
    """US cents, as a decimal number in text."""
    source: Literal["Close.io", "External"] | str
    """Whether Close carried the call or it was only logged."""
    note: str | None
    """The note as plain text."""
    note_html: str | None
    """The note as rich text, inside `<body>`."""
    note_date_updated: dt.datetime | None
    note_mentions: list[str] | None
    """Ids of the users whom the note mentions."""
    phone: str | None
    """The other party's number."""
    remote_phone: str | None
    """The other party's number, with country code."""
    remote_phone_formatted: str | None
    remote_country_iso: str | None
    """Country of that number, two letters."""
    local_phone: str | None
    """The number used on this side, with country code."""
    local_phone_formatted: str | None
    local_country_iso: str | None
    """Country of that number, two letters."""
    is_to_group_number: bool | None
    """Whether a group's number was called."""
    is_forwarded: bool | None
    forwarded_to: str | None
    """The number the call went on to."""
    is_joinable: bool | None
    """Whether another user may join now."""
    date_answered: dt.datetime | None
    has_recording: bool | None
    recording_url: str | None
    """The recording as MP3."""
    recording_duration: int | None
    """Seconds."""
    recording_expires_at: dt.datetime | None
    """When the recording will be deleted."""
    recording_history: list[CallRecordingEvent] | None
    """When the recording was started, paused and resumed."""
    recording_transcript: Transcript | None
    """Only when `fields` names it."""
    voicemail_url: str | None
    """The voicemail as MP3."""
    voicemail_duration: int | None
    """Seconds."""
    voicemail_transcript: Transcript | None
    """Only when `fields` names it."""
    transferred_from: str | None
    """The number or user it was transferred from."""
    transferred_from_user_id: str | None
    transferred_to: str | None
    """The number or user it was transferred to."""
    transferred_to_user_id: str | None
    coach_legs: list[CallCoachLeg] | None
    """Users who listened in or joined."""
    dialer_id: str | None
    dialer_saved_search_id: str | None
    """The smart view that the dialer worked through."""
    parent_meeting_id: str | None
    """The meeting this call was part of."""
    notetaker_id: str | None
    agent_config_id: str | None
    """The voice agent that held the call."""
    quality_info: str | None
    outcome_id: str | None
    """The outcome chosen from those the organization defines."""
    outcome_reason: Literal["autofilled", "user-selected", "voicemail-dropped"] | str | None
    """How the outcome was set."""
    outcome_autofill_confidence: Literal["high", "low", "medium"] | str | None
    """How sure Close was when it filled the outcome in."""
    outcome_autofill_reasoning: str | None
    """Why Close chose that outcome."""
    playbook_id: str | None
    playbook_reason: Literal["autodetected", "user-selected"] | str | None
    """How the playbook was chosen."""
    conversation_type_id: str | None
    conversation_type_reason: Literal["autodetected", "user-selected"] | str | None
    """How the type of conversation was chosen."""
    sequence_id: str | None
    """The sequence that caused it."""
    sequence_name: str | None
    sequence_subscription_id: str | None
    """The subscription to that sequence."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "type": Field("_type", STRING, required=True),
        "organization_id": Field("organization_id", STRING, required=True),
        "lead_id": Field("lead_id", STRING),
        "contact_id": Field("contact_id", STRING),
        "user_id": Field("user_id", STRING),
        "user_name": Field("user_name", STRING),
        "users": Field("users", List(STRING), required=True),
        "activity_at": Field("activity_at", DATETIME),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
        "created_by": Field("created_by", STRING),
        "created_by_name": Field("created_by_name", STRING),
        "updated_by": Field("updated_by", STRING),
        "updated_by_name": Field("updated_by_name", STRING),
        "status": Field("status", STRING, required=True),
        "direction": Field("direction", STRING, required=True),
        "disposition": Field("disposition", STRING),
        "call_method": Field("call_method", STRING),
        "duration": Field("duration", INTEGER, required=True),
        "cost": Field("cost", STRING),
        "source": Field("source", STRING, required=True),
        "note": Field("note", STRING),
        "note_html": Field("note_html", STRING),
        "note_date_updated": Field("note_date_updated", DATETIME),
        "note_mentions": Field("note_mentions", List(STRING)),
        "phone": Field("phone", STRING),
        "remote_phone": Field("remote_phone", STRING),
        "remote_phone_formatted": Field("remote_phone_formatted", STRING),
        "remote_country_iso": Field("remote_country_iso", STRING),
        "local_phone": Field("local_phone", STRING),
        "local_phone_formatted": Field("local_phone_formatted", STRING),
        "local_country_iso": Field("local_country_iso", STRING),
        "is_to_group_number": Field("is_to_group_number", BOOLEAN),
        "is_forwarded": Field("is_forwarded", BOOLEAN),
        "forwarded_to": Field("forwarded_to", STRING),
        "is_joinable": Field("is_joinable", BOOLEAN),
        "date_answered": Field("date_answered", DATETIME),
        "has_recording": Field("has_recording", BOOLEAN),
        "recording_url": Field("recording_url", STRING),
        "recording_duration": Field("recording_duration", INTEGER),
        "recording_expires_at": Field("recording_expires_at", DATETIME),
        "recording_history": Field("recording_history", List(Model("CallRecordingEvent"))),
        "recording_transcript": Field("recording_transcript", Model("Transcript")),
        "voicemail_url": Field("voicemail_url", STRING),
        "voicemail_duration": Field("voicemail_duration", INTEGER),
        "voicemail_transcript": Field("voicemail_transcript", Model("Transcript")),
        "transferred_from": Field("transferred_from", STRING),
        "transferred_from_user_id": Field("transferred_from_user_id", STRING),
        "transferred_to": Field("transferred_to", STRING),
        "transferred_to_user_id": Field("transferred_to_user_id", STRING),
        "coach_legs": Field("coach_legs", List(Model("CallCoachLeg"))),
        "dialer_id": Field("dialer_id", STRING),
        "dialer_saved_search_id": Field("dialer_saved_search_id", STRING),
        "parent_meeting_id": Field("parent_meeting_id", STRING),
        "notetaker_id": Field("notetaker_id", STRING),
        "agent_config_id": Field("agent_config_id", STRING),
        "quality_info": Field("quality_info", STRING),
        "outcome_id": Field("outcome_id", STRING),
        "outcome_reason": Field("outcome_reason", STRING),
        "outcome_autofill_confidence": Field("outcome_autofill_confidence", STRING),
        "outcome_autofill_reasoning": Field("outcome_autofill_reasoning", STRING),
        "playbook_id": Field("playbook_id", STRING),
        "playbook_reason": Field("playbook_reason", STRING),
        "conversation_type_id": Field("conversation_type_id", STRING),
        "conversation_type_reason": Field("conversation_type_reason", STRING),
        "sequence_id": Field("sequence_id", STRING),
        "sequence_name": Field("sequence_name", STRING),
        "sequence_subscription_id": Field("sequence_subscription_id", STRING),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        users: abc.Sequence[str] | Unset = UNSET,
        activity_at: dt.datetime | None | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
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
        | Unset = UNSET,
        direction: Literal["inbound", "outbound"] | str | Unset = UNSET,
        disposition: Literal[
            "abandoned", "answered", "blocked", "busy", "error", "no-answer", "vm-answer", "vm-left"
        ]
        | str
        | None
        | Unset = UNSET,
        call_method: Literal["external", "power", "predictive", "regular"]
        | str
        | None
        | Unset = UNSET,
        duration: int | Unset = UNSET,
        cost: str | None | Unset = UNSET,
        source: Literal["Close.io", "External"] | str | Unset = UNSET,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        note_date_updated: dt.datetime | None | Unset = UNSET,
        note_mentions: abc.Sequence[str] | None | Unset = UNSET,
        phone: str | None | Unset = UNSET,
        remote_phone: str | None | Unset = UNSET,
        remote_phone_formatted: str | None | Unset = UNSET,
        remote_country_iso: str | None | Unset = UNSET,
        local_phone: str | None | Unset = UNSET,
        local_phone_formatted: str | None | Unset = UNSET,
        local_country_iso: str | None | Unset = UNSET,
        is_to_group_number: bool | None | Unset = UNSET,
        is_forwarded: bool | None | Unset = UNSET,
        forwarded_to: str | None | Unset = UNSET,
        is_joinable: bool | None | Unset = UNSET,
        date_answered: dt.datetime | None | Unset = UNSET,
        has_recording: bool | None | Unset = UNSET,
        recording_url: str | None | Unset = UNSET,
        recording_duration: int | None | Unset = UNSET,
        recording_expires_at: dt.datetime | None | Unset = UNSET,
        recording_history: abc.Sequence[CallRecordingEvent | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        recording_transcript: Transcript | abc.Mapping[str, object] | None | Unset = UNSET,
        voicemail_url: str | None | Unset = UNSET,
        voicemail_duration: int | None | Unset = UNSET,
        voicemail_transcript: Transcript | abc.Mapping[str, object] | None | Unset = UNSET,
        transferred_from: str | None | Unset = UNSET,
        transferred_from_user_id: str | None | Unset = UNSET,
        transferred_to: str | None | Unset = UNSET,
        transferred_to_user_id: str | None | Unset = UNSET,
        coach_legs: abc.Sequence[CallCoachLeg | abc.Mapping[str, object]] | None | Unset = UNSET,
        dialer_id: str | None | Unset = UNSET,
        dialer_saved_search_id: str | None | Unset = UNSET,
        parent_meeting_id: str | None | Unset = UNSET,
        notetaker_id: str | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        quality_info: str | None | Unset = UNSET,
        outcome_id: str | None | Unset = UNSET,
        outcome_reason: Literal["autofilled", "user-selected", "voicemail-dropped"]
        | str
        | None
        | Unset = UNSET,
        outcome_autofill_confidence: Literal["high", "low", "medium"] | str | None | Unset = UNSET,
        outcome_autofill_reasoning: str | None | Unset = UNSET,
        playbook_id: str | None | Unset = UNSET,
        playbook_reason: Literal["autodetected", "user-selected"] | str | None | Unset = UNSET,
        conversation_type_id: str | None | Unset = UNSET,
        conversation_type_reason: Literal["autodetected", "user-selected"]
        | str
        | None
        | Unset = UNSET,
        sequence_id: str | None | Unset = UNSET,
        sequence_name: str | None | Unset = UNSET,
        sequence_subscription_id: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "type": type,
                "organization_id": organization_id,
                "lead_id": lead_id,
                "contact_id": contact_id,
                "user_id": user_id,
                "user_name": user_name,
                "users": users,
                "activity_at": activity_at,
                "date_created": date_created,
                "date_updated": date_updated,
                "created_by": created_by,
                "created_by_name": created_by_name,
                "updated_by": updated_by,
                "updated_by_name": updated_by_name,
                "status": status,
                "direction": direction,
                "disposition": disposition,
                "call_method": call_method,
                "duration": duration,
                "cost": cost,
                "source": source,
                "note": note,
                "note_html": note_html,
                "note_date_updated": note_date_updated,
                "note_mentions": note_mentions,
                "phone": phone,
                "remote_phone": remote_phone,
                "remote_phone_formatted": remote_phone_formatted,
                "remote_country_iso": remote_country_iso,
                "local_phone": local_phone,
                "local_phone_formatted": local_phone_formatted,
                "local_country_iso": local_country_iso,
                "is_to_group_number": is_to_group_number,
                "is_forwarded": is_forwarded,
                "forwarded_to": forwarded_to,
                "is_joinable": is_joinable,
                "date_answered": date_answered,
                "has_recording": has_recording,
                "recording_url": recording_url,
                "recording_duration": recording_duration,
                "recording_expires_at": recording_expires_at,
                "recording_history": recording_history,
                "recording_transcript": recording_transcript,
                "voicemail_url": voicemail_url,
                "voicemail_duration": voicemail_duration,
                "voicemail_transcript": voicemail_transcript,
                "transferred_from": transferred_from,
                "transferred_from_user_id": transferred_from_user_id,
                "transferred_to": transferred_to,
                "transferred_to_user_id": transferred_to_user_id,
                "coach_legs": coach_legs,
                "dialer_id": dialer_id,
                "dialer_saved_search_id": dialer_saved_search_id,
                "parent_meeting_id": parent_meeting_id,
                "notetaker_id": notetaker_id,
                "agent_config_id": agent_config_id,
                "quality_info": quality_info,
                "outcome_id": outcome_id,
                "outcome_reason": outcome_reason,
                "outcome_autofill_confidence": outcome_autofill_confidence,
                "outcome_autofill_reasoning": outcome_autofill_reasoning,
                "playbook_id": playbook_id,
                "playbook_reason": playbook_reason,
                "conversation_type_id": conversation_type_id,
                "conversation_type_reason": conversation_type_reason,
                "sequence_id": sequence_id,
                "sequence_name": sequence_name,
                "sequence_subscription_id": sequence_subscription_id,
            },
            additional_properties,
        )
