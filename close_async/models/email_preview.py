# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .email_envelope import EmailEnvelope


@model
class EmailPreview(Record):
    """The short form of an e-mail in a list of threads."""

    id: str = UNSET
    user_id: str | None = UNSET
    status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | str = UNSET
    direction: Literal["incoming", "outgoing"] | str | None = UNSET
    subject: str | None = UNSET
    sender: str | None = UNSET
    to: list[str] = UNSET
    cc: list[str] = UNSET
    bcc: list[str] = UNSET
    body_preview: str | None = UNSET
    has_attachments: bool = UNSET
    envelope: EmailEnvelope | None = UNSET
    opens_summary: str | None = UNSET
    send_as_id: str | None = UNSET
    date_sent: dt.datetime | None = UNSET
    date_created: dt.datetime = UNSET
    date_updated: dt.datetime = UNSET
