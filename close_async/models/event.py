# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .event_meta import EventMeta


@model
class Event(Record):
    """Something that happened to an object of a kind without an event class of its own."""

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
            "bulk_action.delete",
            "bulk_action.edit",
            "bulk_action.email",
            "bulk_action.sequence_subscription",
            "comment",
            "comment_thread",
            "contact",
            "custom_activity_type",
            "custom_fields.activity",
            "custom_fields.contact",
            "custom_fields.custom_object",
            "custom_fields.lead",
            "custom_fields.opportunity",
            "custom_fields.shared",
            "custom_object",
            "custom_object_type",
            "email_template",
            "export.lead",
            "export.opportunity",
            "group",
            "import",
            "lead",
            "lead_merge",
            "membership",
            "opportunity",
            "phone_number",
            "saved_search",
            "sequence",
            "sequence_subscription",
            "sms_template",
            "status.lead",
            "status.opportunity",
            "task.answered_detached_call",
            "task.email_followup",
            "task.incoming_email",
            "task.incoming_sms",
            "task.lead",
            "task.missed_call",
            "task.opportunity_due",
            "task.outgoing_call",
            "task.voicemail",
            "unsubscribed_email",
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
    data: dict[str, Any] | None = UNSET
    """The object after the event, null once it is deleted. Left out for others than administrators
    after an hour."""
    previous_data: dict[str, Any] | None = UNSET
    """What the changed fields held before, or the whole object once it is deleted. Left out for others
    than administrators after an hour."""
    meta: EventMeta = UNSET
    date_created: dt.datetime = UNSET
    date_updated: dt.datetime = UNSET
    """Moves when further events are joined to this one."""
