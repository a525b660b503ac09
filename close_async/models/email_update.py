# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATETIME, INTEGER, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .email_attachment_input import EmailAttachmentInput
    from .email_open_input import EmailOpenInput


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class EmailUpdate(Record):
    """What to change of an e-mail."""

    status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | str | None
    sender: str | None
    """An address, or a name and an address: `"Ann Lee" <ann@example.com>`."""
    to: list[str] | None
    """At most 500 addresses."""
    cc: list[str] | None
    """At most 500 addresses."""
    bcc: list[str] | None
    """At most 500 addresses."""
    subject: str | None
    """At most 1000 characters."""
    body_text: str | None
    """At most 1 MiB."""
    body_html: str | None
    """At most 1 MiB."""
    attachments: list[EmailAttachmentInput] | None
    template_id: str | None
    """Rendered by Close when no body is given."""
    contact_id: str | None
    user_id: str | None
    email_account_id: str | None
    """The connected account to send with."""
    in_reply_to_id: str | None
    """Id of the e-mail to answer."""
    date_scheduled: dt.datetime | None
    """When to send; needed with `scheduled`."""
    send_in: int | None
    """Seconds to hold an `outbox` message back, fewer than 60, so that it can be called back."""
    followup_date: dt.datetime | None
    """When to make a follow-up task if nobody has answered."""
    followup_sequence_id: str | None
    """A sequence to begin when nobody answers."""
    followup_sequence_delay: int | None
    """Seconds to wait for an answer, at least 86400."""
    followup_sequence_add_cc_bcc: bool | None
    opens: list[EmailOpenInput] | None
    activity_at: dt.datetime | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "status": Field("status", STRING),
        "sender": Field("sender", STRING),
        "to": Field("to", List(STRING)),
        "cc": Field("cc", List(STRING)),
        "bcc": Field("bcc", List(STRING)),
        "subject": Field("subject", STRING),
        "body_text": Field("body_text", STRING),
        "body_html": Field("body_html", STRING),
        "attachments": Field("attachments", List(Model("EmailAttachmentInput"))),
        "template_id": Field("template_id", STRING),
        "contact_id": Field("contact_id", STRING),
        "user_id": Field("user_id", STRING),
        "email_account_id": Field("email_account_id", STRING),
        "in_reply_to_id": Field("in_reply_to_id", STRING),
        "date_scheduled": Field("date_scheduled", DATETIME),
        "send_in": Field("send_in", INTEGER),
        "followup_date": Field("followup_date", DATETIME),
        "followup_sequence_id": Field("followup_sequence_id", STRING),
        "followup_sequence_delay": Field("followup_sequence_delay", INTEGER),
        "followup_sequence_add_cc_bcc": Field("followup_sequence_add_cc_bcc", BOOLEAN),
        "opens": Field("opens", List(Model("EmailOpenInput"))),
        "activity_at": Field("activity_at", DATETIME),
    }

    def __init__(
        self,
        *,
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"]
        | str
        | None
        | Unset = UNSET,
        sender: str | None | Unset = UNSET,
        to: abc.Sequence[str] | None | Unset = UNSET,
        cc: abc.Sequence[str] | None | Unset = UNSET,
        bcc: abc.Sequence[str] | None | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        body_text: str | None | Unset = UNSET,
        body_html: str | None | Unset = UNSET,
        attachments: abc.Sequence[EmailAttachmentInput | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        email_account_id: str | None | Unset = UNSET,
        in_reply_to_id: str | None | Unset = UNSET,
        date_scheduled: dt.datetime | None | Unset = UNSET,
        send_in: int | None | Unset = UNSET,
        followup_date: dt.datetime | None | Unset = UNSET,
        followup_sequence_id: str | None | Unset = UNSET,
        followup_sequence_delay: int | None | Unset = UNSET,
        followup_sequence_add_cc_bcc: bool | None | Unset = UNSET,
        opens: abc.Sequence[EmailOpenInput | abc.Mapping[str, object]] | None | Unset = UNSET,
        activity_at: dt.datetime | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "status": status,
                "sender": sender,
                "to": to,
                "cc": cc,
                "bcc": bcc,
                "subject": subject,
                "body_text": body_text,
                "body_html": body_html,
                "attachments": attachments,
                "template_id": template_id,
                "contact_id": contact_id,
                "user_id": user_id,
                "email_account_id": email_account_id,
                "in_reply_to_id": in_reply_to_id,
                "date_scheduled": date_scheduled,
                "send_in": send_in,
                "followup_date": followup_date,
                "followup_sequence_id": followup_sequence_id,
                "followup_sequence_delay": followup_sequence_delay,
                "followup_sequence_add_cc_bcc": followup_sequence_add_cc_bcc,
                "opens": opens,
                "activity_at": activity_at,
            },
            additional_properties,
        )
