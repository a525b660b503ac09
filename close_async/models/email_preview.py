# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATETIME, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .email_envelope import EmailEnvelope


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EmailPreview(Record):
    """The short form of an e-mail in a list of threads."""

    id: str
    user_id: str | None
    status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | str
    direction: Literal["incoming", "outgoing"] | str | None
    subject: str | None
    sender: str | None
    to: list[str]
    cc: list[str]
    bcc: list[str]
    body_preview: str | None
    has_attachments: bool
    envelope: EmailEnvelope | None
    opens_summary: str | None
    send_as_id: str | None
    date_sent: dt.datetime | None
    date_created: dt.datetime
    date_updated: dt.datetime

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "user_id": Field("user_id", STRING),
        "status": Field("status", STRING, required=True),
        "direction": Field("direction", STRING),
        "subject": Field("subject", STRING),
        "sender": Field("sender", STRING),
        "to": Field("to", List(STRING), required=True),
        "cc": Field("cc", List(STRING), required=True),
        "bcc": Field("bcc", List(STRING), required=True),
        "body_preview": Field("body_preview", STRING),
        "has_attachments": Field("has_attachments", BOOLEAN, required=True),
        "envelope": Field("envelope", Model("EmailEnvelope")),
        "opens_summary": Field("opens_summary", STRING),
        "send_as_id": Field("send_as_id", STRING),
        "date_sent": Field("date_sent", DATETIME),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"]
        | str
        | Unset = UNSET,
        direction: Literal["incoming", "outgoing"] | str | None | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        sender: str | None | Unset = UNSET,
        to: abc.Sequence[str] | Unset = UNSET,
        cc: abc.Sequence[str] | Unset = UNSET,
        bcc: abc.Sequence[str] | Unset = UNSET,
        body_preview: str | None | Unset = UNSET,
        has_attachments: bool | Unset = UNSET,
        envelope: EmailEnvelope | abc.Mapping[str, object] | None | Unset = UNSET,
        opens_summary: str | None | Unset = UNSET,
        send_as_id: str | None | Unset = UNSET,
        date_sent: dt.datetime | None | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "user_id": user_id,
                "status": status,
                "direction": direction,
                "subject": subject,
                "sender": sender,
                "to": to,
                "cc": cc,
                "bcc": bcc,
                "body_preview": body_preview,
                "has_attachments": has_attachments,
                "envelope": envelope,
                "opens_summary": opens_summary,
                "send_as_id": send_as_id,
                "date_sent": date_sent,
                "date_created": date_created,
                "date_updated": date_updated,
            },
            additional_properties,
        )
