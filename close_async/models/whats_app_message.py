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
class WhatsAppMessage(Record):
    """A message on WhatsApp."""

    id: str
    type: str
    """Always `WhatsAppMessage`."""
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
    external_whatsapp_message_id: str
    """The message's id in WhatsApp."""
    direction: Literal["incoming", "outgoing"] | str
    message_markdown: str
    """The text as WhatsApp marks it up."""
    message_html: str
    """The same text as HTML, made by Close."""
    text: str
    """The same text without marks."""
    attachments: list[ActivityAttachment] | None
    local_phone: str
    """The number used on this side, with country code."""
    local_phone_formatted: str
    remote_phone: str
    """The other party's number, with country code."""
    remote_phone_formatted: str
    response_to_id: str | None
    """Id of the activity that this message answers."""
    integration_link: str | None
    """A page about the message in the integration."""
    integration_name: str | None
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
    )
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
        "external_whatsapp_message_id": Field(
            "external_whatsapp_message_id", STRING, required=True
        ),
        "direction": Field("direction", STRING, required=True),
        "message_markdown": Field("message_markdown", STRING, required=True),
        "message_html": Field("message_html", STRING, required=True),
        "text": Field("text", STRING, required=True),
        "attachments": Field("attachments", List(Model("ActivityAttachment"))),
        "local_phone": Field("local_phone", STRING, required=True),
        "local_phone_formatted": Field("local_phone_formatted", STRING, required=True),
        "remote_phone": Field("remote_phone", STRING, required=True),
        "remote_phone_formatted": Field("remote_phone_formatted", STRING, required=True),
        "response_to_id": Field("response_to_id", STRING),
        "integration_link": Field("integration_link", STRING),
        "integration_name": Field("integration_name", STRING),
        "source": Field("source", STRING, required=True),
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
        external_whatsapp_message_id: str | Unset = UNSET,
        direction: Literal["incoming", "outgoing"] | str | Unset = UNSET,
        message_markdown: str | Unset = UNSET,
        message_html: str | Unset = UNSET,
        text: str | Unset = UNSET,
        attachments: abc.Sequence[ActivityAttachment | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        local_phone: str | Unset = UNSET,
        local_phone_formatted: str | Unset = UNSET,
        remote_phone: str | Unset = UNSET,
        remote_phone_formatted: str | Unset = UNSET,
        response_to_id: str | None | Unset = UNSET,
        integration_link: str | None | Unset = UNSET,
        integration_name: str | None | Unset = UNSET,
        source: Literal[
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
        | Unset = UNSET,
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
                "external_whatsapp_message_id": external_whatsapp_message_id,
                "direction": direction,
                "message_markdown": message_markdown,
                "message_html": message_html,
                "text": text,
                "attachments": attachments,
                "local_phone": local_phone,
                "local_phone_formatted": local_phone_formatted,
                "remote_phone": remote_phone,
                "remote_phone_formatted": remote_phone_formatted,
                "response_to_id": response_to_id,
                "integration_link": integration_link,
                "integration_name": integration_name,
                "source": source,
                "sequence_id": sequence_id,
                "sequence_name": sequence_name,
                "sequence_subscription_id": sequence_subscription_id,
            },
            additional_properties,
        )
