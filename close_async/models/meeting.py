# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATETIME, INTEGER, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .activity_comment_summary import ActivityCommentSummary
    from .meeting_attendee import MeetingAttendee
    from .meeting_conference_link import MeetingConferenceLink
    from .meeting_integration import MeetingIntegration
    from .meeting_summary import MeetingSummary
    from .paused_subscription import PausedSubscription
    from .transcript import Transcript


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Meeting(Record):
    """A meeting, from a connected calendar or entered by hand."""

    id: str
    type: str
    """Always `Meeting`."""
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
    """When it takes place: `starts_at`."""
    date_created: dt.datetime
    """When it was recorded in Close."""
    date_updated: dt.datetime
    created_by: str | None
    """Id of the user who recorded it; null when Close did."""
    created_by_name: str | None
    updated_by: str | None
    """Id of the user who changed it last."""
    updated_by_name: str | None
    title: str
    status: (
        Literal[
            "canceled",
            "completed",
            "declined-by-lead",
            "declined-by-org",
            "in-progress",
            "upcoming",
        ]
        | str
        | None
    )
    starts_at: dt.datetime
    ends_at: dt.datetime
    duration: int
    """Planned seconds."""
    actual_duration: int | None
    """Seconds that it really took."""
    location: str
    note: str
    """The description in the calendar."""
    is_recurring: bool
    """Whether it belongs to a series."""
    source: Literal["calendar", "manual"] | str
    attendees: list[MeetingAttendee]
    conference_links: list[MeetingConferenceLink] | None
    """Links to join by."""
    user_note: str | None
    """The team's own note as plain text."""
    user_note_html: str | None
    """The same note as rich text, inside `<body>`."""
    user_note_date_updated: dt.datetime | None
    user_note_mentions: list[str] | None
    """Ids of the users whom the note mentions."""
    summary: MeetingSummary | None
    """Written by Close."""
    transcripts: list[Transcript] | None
    """One per notetaker that joined; only when `fields` names it."""
    notetaker_id: str | None
    attached_call_ids: list[str] | None
    """Calls that were part of the meeting."""
    connected_account_id: str | None
    """The connected account whose calendar it came from."""
    calendar_event_link: str | None
    """The event in the calendar."""
    calendar_event_uids: list[str] | None
    provider_calendar_type: Literal["google", "microsoft"] | str | None
    provider_calendar_event_id: str | None
    """The event's id in that calendar."""
    provider_calendar_ids: list[str] | None
    """The calendars it came from."""
    integrations: list[MeetingIntegration] | None
    """What other apps know of the meeting."""
    paused_subscriptions: list[PausedSubscription] | None
    """Sequence subscriptions that the meeting has paused."""
    comment_summary: ActivityCommentSummary | None
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
        "title": Field("title", STRING, required=True),
        "status": Field("status", STRING),
        "starts_at": Field("starts_at", DATETIME, required=True),
        "ends_at": Field("ends_at", DATETIME, required=True),
        "duration": Field("duration", INTEGER, required=True),
        "actual_duration": Field("actual_duration", INTEGER),
        "location": Field("location", STRING, required=True),
        "note": Field("note", STRING, required=True),
        "is_recurring": Field("is_recurring", BOOLEAN, required=True),
        "source": Field("source", STRING, required=True),
        "attendees": Field("attendees", List(Model("MeetingAttendee")), required=True),
        "conference_links": Field("conference_links", List(Model("MeetingConferenceLink"))),
        "user_note": Field("user_note", STRING),
        "user_note_html": Field("user_note_html", STRING),
        "user_note_date_updated": Field("user_note_date_updated", DATETIME),
        "user_note_mentions": Field("user_note_mentions", List(STRING)),
        "summary": Field("summary", Model("MeetingSummary")),
        "transcripts": Field("transcripts", List(Model("Transcript"))),
        "notetaker_id": Field("notetaker_id", STRING),
        "attached_call_ids": Field("attached_call_ids", List(STRING)),
        "connected_account_id": Field("connected_account_id", STRING),
        "calendar_event_link": Field("calendar_event_link", STRING),
        "calendar_event_uids": Field("calendar_event_uids", List(STRING)),
        "provider_calendar_type": Field("provider_calendar_type", STRING),
        "provider_calendar_event_id": Field("provider_calendar_event_id", STRING),
        "provider_calendar_ids": Field("provider_calendar_ids", List(STRING)),
        "integrations": Field("integrations", List(Model("MeetingIntegration"))),
        "paused_subscriptions": Field("_paused_subscriptions", List(Model("PausedSubscription"))),
        "comment_summary": Field("comment_summary", Model("ActivityCommentSummary")),
        "outcome_id": Field("outcome_id", STRING),
        "outcome_reason": Field("outcome_reason", STRING),
        "outcome_autofill_confidence": Field("outcome_autofill_confidence", STRING),
        "outcome_autofill_reasoning": Field("outcome_autofill_reasoning", STRING),
        "playbook_id": Field("playbook_id", STRING),
        "playbook_reason": Field("playbook_reason", STRING),
        "conversation_type_id": Field("conversation_type_id", STRING),
        "conversation_type_reason": Field("conversation_type_reason", STRING),
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
        title: str | Unset = UNSET,
        status: Literal[
            "canceled",
            "completed",
            "declined-by-lead",
            "declined-by-org",
            "in-progress",
            "upcoming",
        ]
        | str
        | None
        | Unset = UNSET,
        starts_at: dt.datetime | Unset = UNSET,
        ends_at: dt.datetime | Unset = UNSET,
        duration: int | Unset = UNSET,
        actual_duration: int | None | Unset = UNSET,
        location: str | Unset = UNSET,
        note: str | Unset = UNSET,
        is_recurring: bool | Unset = UNSET,
        source: Literal["calendar", "manual"] | str | Unset = UNSET,
        attendees: abc.Sequence[MeetingAttendee | abc.Mapping[str, object]] | Unset = UNSET,
        conference_links: abc.Sequence[MeetingConferenceLink | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        user_note: str | None | Unset = UNSET,
        user_note_html: str | None | Unset = UNSET,
        user_note_date_updated: dt.datetime | None | Unset = UNSET,
        user_note_mentions: abc.Sequence[str] | None | Unset = UNSET,
        summary: MeetingSummary | abc.Mapping[str, object] | None | Unset = UNSET,
        transcripts: abc.Sequence[Transcript | abc.Mapping[str, object]] | None | Unset = UNSET,
        notetaker_id: str | None | Unset = UNSET,
        attached_call_ids: abc.Sequence[str] | None | Unset = UNSET,
        connected_account_id: str | None | Unset = UNSET,
        calendar_event_link: str | None | Unset = UNSET,
        calendar_event_uids: abc.Sequence[str] | None | Unset = UNSET,
        provider_calendar_type: Literal["google", "microsoft"] | str | None | Unset = UNSET,
        provider_calendar_event_id: str | None | Unset = UNSET,
        provider_calendar_ids: abc.Sequence[str] | None | Unset = UNSET,
        integrations: abc.Sequence[MeetingIntegration | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        paused_subscriptions: abc.Sequence[PausedSubscription | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        comment_summary: ActivityCommentSummary | abc.Mapping[str, object] | None | Unset = UNSET,
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
                "title": title,
                "status": status,
                "starts_at": starts_at,
                "ends_at": ends_at,
                "duration": duration,
                "actual_duration": actual_duration,
                "location": location,
                "note": note,
                "is_recurring": is_recurring,
                "source": source,
                "attendees": attendees,
                "conference_links": conference_links,
                "user_note": user_note,
                "user_note_html": user_note_html,
                "user_note_date_updated": user_note_date_updated,
                "user_note_mentions": user_note_mentions,
                "summary": summary,
                "transcripts": transcripts,
                "notetaker_id": notetaker_id,
                "attached_call_ids": attached_call_ids,
                "connected_account_id": connected_account_id,
                "calendar_event_link": calendar_event_link,
                "calendar_event_uids": calendar_event_uids,
                "provider_calendar_type": provider_calendar_type,
                "provider_calendar_event_id": provider_calendar_event_id,
                "provider_calendar_ids": provider_calendar_ids,
                "integrations": integrations,
                "paused_subscriptions": paused_subscriptions,
                "comment_summary": comment_summary,
                "outcome_id": outcome_id,
                "outcome_reason": outcome_reason,
                "outcome_autofill_confidence": outcome_autofill_confidence,
                "outcome_autofill_reasoning": outcome_autofill_reasoning,
                "playbook_id": playbook_id,
                "playbook_reason": playbook_reason,
                "conversation_type_id": conversation_type_id,
                "conversation_type_reason": conversation_type_reason,
            },
            additional_properties,
        )
