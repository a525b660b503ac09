# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .email_attachment_input import EmailAttachmentInput
    from .email_open_input import EmailOpenInput


@model
class EmailCreate(Record):
    """An e-mail to send, store or log."""

    lead_id: str
    status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | str
    created_by: str | None = UNSET
    created_by_name: str | None = UNSET
    """Of an older interface; Close gives the name of `created_by` itself."""
    date_created: dt.datetime | None = UNSET
    direction: Literal["incoming", "outgoing"] | str | None = UNSET
    """Of an older interface; it follows from `status`."""
    organization_id: str | None = UNSET
    sender: str | None = UNSET
    """An address, or a name and an address: `"Ann Lee" <ann@example.com>`."""
    to: abc.Sequence[str] | None = UNSET
    """At most 500 addresses."""
    cc: abc.Sequence[str] | None = UNSET
    """At most 500 addresses."""
    bcc: abc.Sequence[str] | None = UNSET
    """At most 500 addresses."""
    subject: str | None = UNSET
    """At most 1000 characters."""
    body_text: str | None = UNSET
    """At most 1 MiB."""
    body_html: str | None = UNSET
    """At most 1 MiB."""
    attachments: abc.Sequence[EmailAttachmentInput | abc.Mapping[str, object]] | None = UNSET
    template_id: str | None = UNSET
    """Rendered by Close when no body is given."""
    contact_id: str | None = UNSET
    user_id: str | None = UNSET
    email_account_id: str | None = UNSET
    """The connected account to send with."""
    in_reply_to_id: str | None = UNSET
    """Id of the e-mail to answer."""
    date_scheduled: dt.datetime | None = UNSET
    """When to send; needed with `scheduled`."""
    send_in: int | None = UNSET
    """Seconds to hold an `outbox` message back, fewer than 60, so that it can be called back."""
    followup_date: dt.datetime | None = UNSET
    """When to make a follow-up task if nobody has answered."""
    followup_sequence_id: str | None = UNSET
    """A sequence to begin when nobody answers."""
    followup_sequence_delay: int | None = UNSET
    """Seconds to wait for a response, at least 86400."""
    followup_sequence_add_cc_bcc: bool | None = UNSET
    opens: abc.Sequence[EmailOpenInput | abc.Mapping[str, object]] | None = UNSET
    activity_at: dt.datetime | None = UNSET
