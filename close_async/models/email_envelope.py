# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .email_identity import EmailIdentity


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EmailEnvelope(Record):
    """The headers of an e-mail."""

    from_: list[EmailIdentity] | None
    sender: list[EmailIdentity] | None
    to: list[EmailIdentity] | None
    cc: list[EmailIdentity] | None
    bcc: list[EmailIdentity] | None
    reply_to: list[EmailIdentity] | None
    subject: str | None
    date: str | None
    """As the header has it, not as Close writes times."""
    message_id: str | None
    in_reply_to: str | None
    """Message-ID of the message that this one answers."""
    is_autoreply: bool | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "from_": Field("from", List(Model("EmailIdentity"))),
        "sender": Field("sender", List(Model("EmailIdentity"))),
        "to": Field("to", List(Model("EmailIdentity"))),
        "cc": Field("cc", List(Model("EmailIdentity"))),
        "bcc": Field("bcc", List(Model("EmailIdentity"))),
        "reply_to": Field("reply_to", List(Model("EmailIdentity"))),
        "subject": Field("subject", STRING),
        "date": Field("date", STRING),
        "message_id": Field("message_id", STRING),
        "in_reply_to": Field("in_reply_to", STRING),
        "is_autoreply": Field("is_autoreply", BOOLEAN),
    }

    def __init__(
        self,
        *,
        from_: abc.Sequence[EmailIdentity | abc.Mapping[str, object]] | None | Unset = UNSET,
        sender: abc.Sequence[EmailIdentity | abc.Mapping[str, object]] | None | Unset = UNSET,
        to: abc.Sequence[EmailIdentity | abc.Mapping[str, object]] | None | Unset = UNSET,
        cc: abc.Sequence[EmailIdentity | abc.Mapping[str, object]] | None | Unset = UNSET,
        bcc: abc.Sequence[EmailIdentity | abc.Mapping[str, object]] | None | Unset = UNSET,
        reply_to: abc.Sequence[EmailIdentity | abc.Mapping[str, object]] | None | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        date: str | None | Unset = UNSET,
        message_id: str | None | Unset = UNSET,
        in_reply_to: str | None | Unset = UNSET,
        is_autoreply: bool | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "from_": from_,
                "sender": sender,
                "to": to,
                "cc": cc,
                "bcc": bcc,
                "reply_to": reply_to,
                "subject": subject,
                "date": date,
                "message_id": message_id,
                "in_reply_to": in_reply_to,
                "is_autoreply": is_autoreply,
            },
            additional_properties,
        )
