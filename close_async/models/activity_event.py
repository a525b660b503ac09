# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .any_activity import AnyActivity
    from .event_meta import EventMeta


@model
class ActivityEvent(Record):
    """Something that happened to an activity."""

    id: str = UNSET
    object_type: (
        Literal[
            "activity.call",
            "activity.custom_activity",
            "activity.email",
            "activity.email_thread",
            "activity.form_submission",
            "activity.lead_merge",
            "activity.lead_status_change",
            "activity.meeting",
            "activity.note",
            "activity.opportunity_status_change",
            "activity.sms",
            "activity.task_completed",
            "activity.whatsapp_message",
        ]
        | str
    ) = UNSET
    """Kind of object that the event is about."""
    object_id: str = UNSET
    action: (
        Literal[
            "activated",
            "answered",
            "canceled",
            "completed",
            "created",
            "deactivated",
            "deleted",
            "merged",
            "paused",
            "reverted",
            "reverting",
            "scheduled",
            "sent",
            "started",
            "updated",
        ]
        | str
    ) = UNSET
    """What happened to it."""
    lead_id: str | None = UNSET
    """The lead that the object belongs to; the object itself for a lead."""
    user_id: str | None = UNSET
    """Who caused it; null if nobody did directly."""
    organization_id: str = UNSET
    request_id: str | None = UNSET
    """The API request that caused it, shared by all its events."""
    api_key_id: str | None = UNSET
    """The API key that was used, if one was."""
    oauth_client_id: str | None = UNSET
    """The OAuth application that was used, if one was."""
    oauth_scope: str | None = UNSET
    changed_fields: list[str] = UNSET
    """Names of the fields that changed; empty unless something was updated."""
    data: AnyActivity | None = UNSET
    """The object after the event, null once it is deleted. Left out for others than administrators
    after an hour."""
    previous_data: dict[str, Any] | None = UNSET
    """What the changed fields held before, or the whole object once it is deleted. Left out for others
    than administrators after an hour."""
    meta: EventMeta = UNSET
    date_created: dt.datetime = UNSET
    date_updated: dt.datetime = UNSET
    """Moves when further events are joined to this one."""
