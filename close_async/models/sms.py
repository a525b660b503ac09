# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model, wire
from ..values.records import Record

if TYPE_CHECKING:
    from .activity_attachment import ActivityAttachment


@model
class Sms(Record):
    """A text message, with or without attachments."""

    id: str = UNSET
    type: str = wire("_type", default=UNSET)
    """Always `SMS`."""
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
    """When it was sent or received."""
    date_created: dt.datetime = UNSET
    """When it was recorded in Close."""
    date_updated: dt.datetime = UNSET
    created_by: str | None = UNSET
    """Id of the user who recorded it; null when Close did."""
    created_by_name: str | None = UNSET
    updated_by: str | None = UNSET
    """Id of the user who changed it last."""
    updated_by_name: str | None = UNSET
    status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | str = UNSET
    """`inbox` was received, `outbox` is about to leave, `error` could not be sent."""
    direction: Literal["inbound", "outbound"] | str = UNSET
    text: str | None = UNSET
    attachments: list[ActivityAttachment] | None = UNSET
    """Of a multimedia message."""
    local_phone: str | None = UNSET
    """The number used on this side, with country code."""
    local_phone_formatted: str | None = UNSET
    local_country_iso: str | None = UNSET
    """Country of that number, two letters."""
    remote_phone: str | None = UNSET
    """The other party's number, with country code."""
    remote_phone_formatted: str | None = UNSET
    remote_country_iso: str | None = UNSET
    """Country of that number, two letters."""
    cost: str | None = wire("cost", default=UNSET, unit="cents")
    """US cents, as a decimal number in text."""
    source: Literal["Close.io", "External"] | str | None = UNSET
    """Whether Close carried the message or it was only logged."""
    date_sent: dt.datetime | None = UNSET
    date_scheduled: dt.datetime | None = UNSET
    """When it will be sent."""
    template_id: str | None = UNSET
    error_message: str | None = UNSET
    """Why it could not be sent."""
    agent_config_id: str | None = UNSET
    """The AI agent that wrote it."""
    agent_action_reason: str | None = UNSET
    """Why that agent did."""
    sequence_id: str | None = UNSET
    """The sequence that caused it."""
    sequence_name: str | None = UNSET
    sequence_subscription_id: str | None = UNSET
    """The subscription to that sequence."""
