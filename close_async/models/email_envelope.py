# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model, wire
from ..values.records import Record

if TYPE_CHECKING:
    from .email_identity import EmailIdentity


@model
class EmailEnvelope(Record):
    """The headers of an e-mail."""

    from_: list[EmailIdentity] | None = wire("from", default=UNSET)
    sender: list[EmailIdentity] | None = UNSET
    to: list[EmailIdentity] | None = UNSET
    cc: list[EmailIdentity] | None = UNSET
    bcc: list[EmailIdentity] | None = UNSET
    reply_to: list[EmailIdentity] | None = UNSET
    subject: str | None = UNSET
    date: str | None = UNSET
    """As the header has it, not as Close writes times."""
    message_id: str | None = UNSET
    in_reply_to: str | None = UNSET
    """Message-ID of the message that this one answers."""
    is_autoreply: bool | None = UNSET
