# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model, wire
from ..values.records import Record

if TYPE_CHECKING:
    from .activity_attachment import ActivityAttachment


@model
class WhatsAppMessage(Record):
    """A message on WhatsApp."""

    id: str = UNSET
    type: str = wire("_type", default=UNSET)
    """Always `WhatsAppMessage`."""
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
    external_whatsapp_message_id: str = UNSET
    """The message's id in WhatsApp."""
    direction: Literal["incoming", "outgoing"] | str = UNSET
    message_markdown: str = UNSET
    """The text as WhatsApp marks it up."""
    message_html: str = UNSET
    """The same text as HTML, made by Close."""
    text: str = UNSET
    """The same text without marks."""
    attachments: list[ActivityAttachment] | None = UNSET
    local_phone: str = UNSET
    """The number used on this side, with country code."""
    local_phone_formatted: str = UNSET
    remote_phone: str = UNSET
    """The other party's number, with country code."""
    remote_phone_formatted: str = UNSET
    response_to_id: str | None = UNSET
    """Id of the activity that this message answers."""
    integration_link: str | None = UNSET
    """A page about the message in the integration."""
    integration_name: str | None = UNSET
    """The integration that logged it."""
    source: (
        Literal[
            "ai",
            "api",
            "calendly-integration",
            "clipper",
            "customerio-integration",
            "email",
            "import",
            "segment-integration",
            "suggestion",
            "ui",
            "webform",
            "whatsapp",
        ]
        | str
    ) = UNSET
    sequence_id: str | None = UNSET
    """The sequence that caused it."""
    sequence_name: str | None = UNSET
    sequence_subscription_id: str | None = UNSET
    """The subscription to that sequence."""
