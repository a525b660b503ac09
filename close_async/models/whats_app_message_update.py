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
class WhatsAppMessageUpdate(Record):
    """What to change of a WhatsApp message."""

    contact_id: str | None
    user_id: str | None
    direction: Literal["incoming", "outgoing"] | str | None
    message_markdown: str | None
    """The text as WhatsApp marks it up."""
    local_phone: str | None
    remote_phone: str | None
    activity_at: dt.datetime | None
    attachments: list[ActivityAttachmentInput] | None
    response_to_id: str | None
    """Id in Close of the message that this one answers."""
    integration_link: str | None
    """A page about the message in your system."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "contact_id": Field("contact_id", STRING),
        "user_id": Field("user_id", STRING),
        "direction": Field("direction", STRING),
        "message_markdown": Field("message_markdown", STRING),
        "local_phone": Field("local_phone", STRING),
        "remote_phone": Field("remote_phone", STRING),
        "activity_at": Field("activity_at", DATETIME),
        "attachments": Field("attachments", List(Model("ActivityAttachmentInput"))),
        "response_to_id": Field("response_to_id", STRING),
        "integration_link": Field("integration_link", STRING),
    }

    def __init__(
        self,
        *,
        contact_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        direction: Literal["incoming", "outgoing"] | str | None | Unset = UNSET,
        message_markdown: str | None | Unset = UNSET,
        local_phone: str | None | Unset = UNSET,
        remote_phone: str | None | Unset = UNSET,
        activity_at: dt.datetime | None | Unset = UNSET,
        attachments: abc.Sequence[ActivityAttachmentInput | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        response_to_id: str | None | Unset = UNSET,
        integration_link: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "contact_id": contact_id,
                "user_id": user_id,
                "direction": direction,
                "message_markdown": message_markdown,
                "local_phone": local_phone,
                "remote_phone": remote_phone,
                "activity_at": activity_at,
                "attachments": attachments,
                "response_to_id": response_to_id,
                "integration_link": integration_link,
            },
            additional_properties,
        )
