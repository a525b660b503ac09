# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model, wire
from ..values.records import Record

if TYPE_CHECKING:
    from .activity_comment_summary import ActivityCommentSummary
    from .meeting_attendee import MeetingAttendee
    from .meeting_conference_link import MeetingConferenceLink
    from .meeting_integration import MeetingIntegration
    from .meeting_summary import MeetingSummary
    from .paused_subscription import PausedSubscription
    from .transcript import Transcript


@model
class Meeting(Record):
    """A meeting, from a connected calendar or entered by hand."""

    id: str = UNSET
    type: str = wire("_type", default=UNSET)
    """Always `Meeting`."""
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
    """When it takes place: `starts_at`."""
    date_created: dt.datetime = UNSET
    """When it was recorded in Close."""
    date_updated: dt.datetime = UNSET
    created_by: str | None = UNSET
    """Id of the user who recorded it; null when Close did."""
    created_by_name: str | None = UNSET
    updated_by: str | None = UNSET
    """Id of the user who changed it last."""
    updated_by_name: str | None = UNSET
    title: str = UNSET
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
    ) = UNSET
    starts_at: dt.datetime = UNSET
    ends_at: dt.datetime = UNSET
    duration: int = UNSET
    """Planned seconds."""
    actual_duration: int | None = UNSET
    """Seconds that it really took."""
    location: str = UNSET
    note: str = UNSET
    """The description in the calendar."""
    is_recurring: bool = UNSET
    """Whether it belongs to a series."""
    source: Literal["calendar", "manual"] | str = UNSET
    attendees: list[MeetingAttendee] = UNSET
    conference_links: list[MeetingConferenceLink] | None = UNSET
    """Links to join by."""
    user_note: str | None = UNSET
    """The team's own note as plain text."""
    user_note_html: str | None = UNSET
    """The same note as rich text, inside `<body>`."""
    user_note_date_updated: dt.datetime | None = UNSET
    user_note_mentions: list[str] | None = UNSET
    """Ids of the users whom the note mentions."""
    summary: MeetingSummary | None = UNSET
    """Written by Close."""
    transcripts: list[Transcript] | None = UNSET
    """One per notetaker that joined; only when `fields` names it."""
    notetaker_id: str | None = UNSET
    attached_call_ids: list[str] | None = UNSET
    """Calls that were part of the meeting."""
    connected_account_id: str | None = UNSET
    """The connected account whose calendar it came from."""
    calendar_event_link: str | None = UNSET
    """The event in the calendar."""
    calendar_event_uids: list[str] | None = UNSET
    provider_calendar_type: Literal["google", "microsoft"] | str | None = UNSET
    provider_calendar_event_id: str | None = UNSET
    """The event's id in that calendar."""
    provider_calendar_ids: list[str] | None = UNSET
    """The calendars it came from."""
    integrations: list[MeetingIntegration] | None = UNSET
    """What other apps know of the meeting."""
    paused_subscriptions: list[PausedSubscription] | None = wire(
        "_paused_subscriptions", default=UNSET
    )
    """Sequence subscriptions that the meeting has paused."""
    comment_summary: ActivityCommentSummary | None = UNSET
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
