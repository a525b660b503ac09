# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATETIME, INTEGER, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .activity_attachment_input import ActivityAttachmentInput


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SmsCreate(Record):
    """A text message to send, store or log."""

    status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | str
    lead_id: str | None
    direction: Literal["inbound", "outbound"] | str | None
    """`inbound` with status `inbox` and `outbound` otherwise, unless given."""
    source: Literal["Close.io", "External"] | str | None
    created_by: str | None
    date_created: dt.datetime | None
    organization_id: str | None
    contact_id: str | None
    user_id: str | None
    text: str | None
    template_id: str | None
    """A text-message template, rendered into `text`."""
    local_phone: str | None
    """One of the organization's numbers of type `internal`, in E.164."""
    remote_phone: str | None
    """The other party's number in E.164."""
    attachments: list[ActivityAttachmentInput] | None
    """At most 10."""
    date_scheduled: dt.datetime | None
    """When to send; needed with `scheduled`."""
    send_in: int | None
    """Seconds to hold an `outbox` message back, fewer than 60, so that it can be called back."""
    activity_at: dt.datetime | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "status": Field("status", STRING, required=True),
        "lead_id": Field("lead_id", STRING),
        "direction": Field("direction", STRING),
        "source": Field("source", STRING),
        "created_by": Field("created_by", STRING),
        "date_created": Field("date_created", DATETIME),
        "organization_id": Field("organization_id", STRING),
        "contact_id": Field("contact_id", STRING),
        "user_id": Field("user_id", STRING),
        "text": Field("text", STRING),
        "template_id": Field("template_id", STRING),
        "local_phone": Field("local_phone", STRING),
        "remote_phone": Field("remote_phone", STRING),
        "attachments": Field("attachments", List(Model("ActivityAttachmentInput"))),
        "date_scheduled": Field("date_scheduled", DATETIME),
        "send_in": Field("send_in", INTEGER),
        "activity_at": Field("activity_at", DATETIME),
    }

    def __init__(
        self,
        *,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | str,
        lead_id: str | None | Unset = UNSET,
        direction: Literal["inbound", "outbound"] | str | None | Unset = UNSET,
        source: Literal["Close.io", "External"] | str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: dt.datetime | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        local_phone: str | None | Unset = UNSET,
        remote_phone: str | None | Unset = UNSET,
        attachments: abc.Sequence[ActivityAttachmentInput | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        date_scheduled: dt.datetime | None | Unset = UNSET,
        send_in: int | None | Unset = UNSET,
        activity_at: dt.datetime | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "status": status,
                "lead_id": lead_id,
                "direction": direction,
                "source": source,
                "created_by": created_by,
                "date_created": date_created,
                "organization_id": organization_id,
                "contact_id": contact_id,
                "user_id": user_id,
                "text": text,
                "template_id": template_id,
                "local_phone": local_phone,
                "remote_phone": remote_phone,
                "attachments": attachments,
                "date_scheduled": date_scheduled,
                "send_in": send_in,
                "activity_at": activity_at,
            },
            additional_properties,
        )
