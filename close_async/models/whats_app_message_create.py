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
    from .activity_attachment_input import ActivityAttachmentInput


@define(init=False, eq=False, repr=False, getstate_setstate=False)
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
    user_id: str | None
    attachments: list[ActivityAttachmentInput] | None
    response_to_id: str | None
    """Id in Close of the message that this one answers."""
    integration_link: str | None
    """A page about the message in your system."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "external_whatsapp_message_id": Field(
            "external_whatsapp_message_id", STRING, required=True
        ),
        "lead_id": Field("lead_id", STRING, required=True),
        "contact_id": Field("contact_id", STRING, required=True),
        "direction": Field("direction", STRING, required=True),
        "message_markdown": Field("message_markdown", STRING, required=True),
        "local_phone": Field("local_phone", STRING, required=True),
        "remote_phone": Field("remote_phone", STRING, required=True),
        "activity_at": Field("activity_at", DATETIME, required=True),
        "user_id": Field("user_id", STRING),
        "attachments": Field("attachments", List(Model("ActivityAttachmentInput"))),
        "response_to_id": Field("response_to_id", STRING),
        "integration_link": Field("integration_link", STRING),
    }

    def __init__(
        self,
        *,
        external_whatsapp_message_id: str,
        lead_id: str,
        contact_id: str,
        direction: Literal["incoming", "outgoing"] | str,
        message_markdown: str,
        local_phone: str,
        remote_phone: str,
        activity_at: dt.datetime,
        user_id: str | None | Unset = UNSET,
        attachments: abc.Sequence[ActivityAttachmentInput | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        response_to_id: str | None | Unset = UNSET,
        integration_link: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "external_whatsapp_message_id": external_whatsapp_message_id,
                "lead_id": lead_id,
                "contact_id": contact_id,
                "direction": direction,
                "message_markdown": message_markdown,
                "local_phone": local_phone,
                "remote_phone": remote_phone,
                "activity_at": activity_at,
                "user_id": user_id,
                "attachments": attachments,
                "response_to_id": response_to_id,
                "integration_link": integration_link,
            },
            additional_properties,
        )
