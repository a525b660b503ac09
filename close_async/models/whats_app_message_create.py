# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .activity_attachment_input import ActivityAttachmentInput


@model
class WhatsAppMessageCreate(Record):
    """A WhatsApp message to log."""

    external_whatsapp_message_id: str
    """The message's id in WhatsApp."""
    lead_id: str
    contact_id: str
    direction: Literal["incoming", "outgoing"] | str
    message_markdown: str
    """The text as WhatsApp marks it up."""
    local_phone: str
    """The number used on this side, with country code."""
    remote_phone: str
    """The other party's number, with country code."""
    activity_at: dt.datetime
    """When it was sent or received."""
    user_id: str | None = UNSET
    attachments: abc.Sequence[ActivityAttachmentInput | abc.Mapping[str, object]] | None = UNSET
    response_to_id: str | None = UNSET
    """Id in Close of the message that this one answers."""
    integration_link: str | None = UNSET
    """A page about the message in your system."""
