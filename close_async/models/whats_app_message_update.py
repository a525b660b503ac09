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
class WhatsAppMessageUpdate(Record):
    """What to change of a WhatsApp message."""

    contact_id: str | None = UNSET
    user_id: str | None = UNSET
    direction: Literal["incoming", "outgoing"] | str | None = UNSET
    message_markdown: str | None = UNSET
    """The text as WhatsApp marks it up."""
    local_phone: str | None = UNSET
    remote_phone: str | None = UNSET
    activity_at: dt.datetime | None = UNSET
    attachments: abc.Sequence[ActivityAttachmentInput | abc.Mapping[str, object]] | None = UNSET
    response_to_id: str | None = UNSET
    """Id in Close of the message that this one answers."""
    integration_link: str | None = UNSET
    """A page about the message in your system."""
