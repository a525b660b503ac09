# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATETIME, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .activity_attachment import ActivityAttachment


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Sms(Record):
    """A text message, with or without attachments."""

    id: str
    type: str
    """Always `SMS`."""
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
    """When it was sent or received."""
    date_created: dt.datetime
    """When it was recorded in Close."""
    date_updated: dt.datetime
    created_by: str | None
    """Id of the user who recorded it; null when Close did."""
    created_by_name: str | None
    updated_by: str | None
    """Id of the user who changed it last."""
    updated_by_name: str | None
    status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | str
    """`inbox` was received, `outbox` is about to leave, `error` could not be sent."""
    direction: Literal["inbound", "outbound"] | str
    text: str | None
    attachments: list[ActivityAttachment] | None
    """Of a multimedia message."""
    local_phone: str | None
    """The number used on this side, with country code."""
    local_phone_formatted: str | None
    local_country_iso: str | None
    """Country of that number, two letters."""
    remote_phone: str | None
    """The other party's number, with country code."""
    remote_phone_formatted: str | None
    remote_country_iso: str | None
    """Country of that number, two letters."""
    cost: str | None
    """US cents, as a decimal number in text."""
    source: Literal["Close.io", "External"] | str | None
    """Whether Close carried the message or it was only logged."""
    date_sent: dt.datetime | None
    date_scheduled: dt.datetime | None
    """When it will be sent."""
    template_id: str | None
    error_message: str | None
    """Why it could not be sent."""
    agent_config_id: str | None
    """The AI agent that wrote it."""
    agent_action_reason: str | None
    """Why that agent did."""
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
        "text": Field("text", STRING),
        "attachments": Field("attachments", List(Model("ActivityAttachment"))),
        "local_phone": Field("local_phone", STRING),
        "local_phone_formatted": Field("local_phone_formatted", STRING),
        "local_country_iso": Field("local_country_iso", STRING),
        "remote_phone": Field("remote_phone", STRING),
        "remote_phone_formatted": Field("remote_phone_formatted", STRING),
        "remote_country_iso": Field("remote_country_iso", STRING),
        "cost": Field("cost", STRING),
        "source": Field("source", STRING),
        "date_sent": Field("date_sent", DATETIME),
        "date_scheduled": Field("date_scheduled", DATETIME),
        "template_id": Field("template_id", STRING),
        "error_message": Field("error_message", STRING),
        "agent_config_id": Field("agent_config_id", STRING),
        "agent_action_reason": Field("agent_action_reason", STRING),
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
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"]
        | str
        | Unset = UNSET,
        direction: Literal["inbound", "outbound"] | str | Unset = UNSET,
        text: str | None | Unset = UNSET,
        attachments: abc.Sequence[ActivityAttachment | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        local_phone: str | None | Unset = UNSET,
        local_phone_formatted: str | None | Unset = UNSET,
        local_country_iso: str | None | Unset = UNSET,
        remote_phone: str | None | Unset = UNSET,
        remote_phone_formatted: str | None | Unset = UNSET,
        remote_country_iso: str | None | Unset = UNSET,
        cost: str | None | Unset = UNSET,
        source: Literal["Close.io", "External"] | str | None | Unset = UNSET,
        date_sent: dt.datetime | None | Unset = UNSET,
        date_scheduled: dt.datetime | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        error_message: str | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        agent_action_reason: str | None | Unset = UNSET,
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
                "text": text,
                "attachments": attachments,
                "local_phone": local_phone,
                "local_phone_formatted": local_phone_formatted,
                "local_country_iso": local_country_iso,
                "remote_phone": remote_phone,
                "remote_phone_formatted": remote_phone_formatted,
                "remote_country_iso": remote_country_iso,
                "cost": cost,
                "source": source,
                "date_sent": date_sent,
                "date_scheduled": date_scheduled,
                "template_id": template_id,
                "error_message": error_message,
                "agent_config_id": agent_config_id,
                "agent_action_reason": agent_action_reason,
                "sequence_id": sequence_id,
                "sequence_name": sequence_name,
                "sequence_subscription_id": sequence_subscription_id,
            },
            additional_properties,
        )
