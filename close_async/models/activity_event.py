# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATETIME, JSON, STRING, Field, List, Map, Model, Union
from ..values.records import Record

if TYPE_CHECKING:
    from .any_activity import AnyActivity
    from .event_meta import EventMeta


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class ActivityEvent(Record):
    """Something that happened to an activity."""

    id: str
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
    )
    """Kind of object that the event is about."""
    object_id: str
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
    )
    """What happened to it."""
    lead_id: str | None
    """The lead that the object belongs to; the object itself for a lead."""
    user_id: str | None
    """Who caused it; null if nobody did directly."""
    organization_id: str
    request_id: str | None
    """The API request that caused it, shared by all its events."""
    api_key_id: str | None
    """The API key that was used, if one was."""
    oauth_client_id: str | None
    """The OAuth application that was used, if one was."""
    oauth_scope: str | None
    changed_fields: list[str]
    """Names of the fields that changed; empty unless something was updated."""
    data: AnyActivity | None
    """The object after the event, null once it is deleted. Left out for others than administrators
    after an hour."""
    previous_data: dict[str, Any] | None
    """What the changed fields held before, or the whole object once it is deleted. Left out for others
    than administrators after an hour."""
    meta: EventMeta
    date_created: dt.datetime
    date_updated: dt.datetime
    """Moves when further events are joined to this one."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "object_type": Field("object_type", STRING, required=True),
        "object_id": Field("object_id", STRING, required=True),
        "action": Field("action", STRING, required=True),
        "lead_id": Field("lead_id", STRING, required=True),
        "user_id": Field("user_id", STRING, required=True),
        "organization_id": Field("organization_id", STRING, required=True),
        "request_id": Field("request_id", STRING, required=True),
        "api_key_id": Field("api_key_id", STRING),
        "oauth_client_id": Field("oauth_client_id", STRING),
        "oauth_scope": Field("oauth_scope", STRING),
        "changed_fields": Field("changed_fields", List(STRING), required=True),
        "data": Field(
            "data",
            Union(
                "_type",
                {
                    "Note": "Note",
                    "Call": "Call",
                    "Email": "Email",
                    "EmailThread": "EmailThread",
                    "SMS": "Sms",
                    "WhatsAppMessage": "WhatsAppMessage",
                    "Meeting": "Meeting",
                    "CustomActivity": "CustomActivity",
                    "Created": "Creation",
                    "FormSubmission": "FormSubmission",
                    "LeadStatusChange": "LeadStatusChange",
                    "OpportunityStatusChange": "OpportunityStatusChange",
                    "LeadMerge": "LeadMergeActivity",
                    "TaskCompleted": "TaskCompletion",
                    "ImportUpdate": "ImportUpdate",
                },
                "Activity",
            ),
        ),
        "previous_data": Field("previous_data", Map(JSON)),
        "meta": Field("meta", Model("EventMeta"), required=True),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        object_type: Literal[
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
        | Unset = UNSET,
        object_id: str | Unset = UNSET,
        action: Literal[
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
        | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        request_id: str | None | Unset = UNSET,
        api_key_id: str | None | Unset = UNSET,
        oauth_client_id: str | None | Unset = UNSET,
        oauth_scope: str | None | Unset = UNSET,
        changed_fields: abc.Sequence[str] | Unset = UNSET,
        data: AnyActivity | abc.Mapping[str, object] | None | Unset = UNSET,
        previous_data: abc.Mapping[str, object] | None | Unset = UNSET,
        meta: EventMeta | abc.Mapping[str, object] | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "object_type": object_type,
                "object_id": object_id,
                "action": action,
                "lead_id": lead_id,
                "user_id": user_id,
                "organization_id": organization_id,
                "request_id": request_id,
                "api_key_id": api_key_id,
                "oauth_client_id": oauth_client_id,
                "oauth_scope": oauth_scope,
                "changed_fields": changed_fields,
                "data": data,
                "previous_data": previous_data,
                "meta": meta,
                "date_created": date_created,
                "date_updated": date_updated,
            },
            additional_properties,
        )
