# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .activity_attachment_input import ActivityAttachmentInput


@model
class SmsCreate(Record):
    """A text message to send, store or log."""

    status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | str
    lead_id: str | None = UNSET
    direction: Literal["inbound", "outbound"] | str | None = UNSET
    """`inbound` with status `inbox` and `outbound` otherwise, unless given."""
    source: Literal["Close.io", "External"] | str | None = UNSET
    created_by: str | None = UNSET
    date_created: dt.datetime | None = UNSET
    organization_id: str | None = UNSET
    contact_id: str | None = UNSET
    user_id: str | None = UNSET
    text: str | None = UNSET
    template_id: str | None = UNSET
    """A text-message template, rendered into `text`."""
    local_phone: str | None = UNSET
    """One of the organization's numbers of type `internal`, in E.164."""
    remote_phone: str | None = UNSET
    """The other party's number in E.164."""
    attachments: abc.Sequence[ActivityAttachmentInput | abc.Mapping[str, object]] | None = UNSET
    """At most 10."""
    date_scheduled: dt.datetime | None = UNSET
    """When to send; needed with `scheduled`."""
    send_in: int | None = UNSET
    """Seconds to hold an `outbox` message back, fewer than 60, so that it can be called back."""
    activity_at: dt.datetime | None = UNSET
