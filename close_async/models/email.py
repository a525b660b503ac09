# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal

from ..values.model import UNSET, model, wire
from ..values.records import Record

if TYPE_CHECKING:
    from .activity_attachment import ActivityAttachment
    from .email_envelope import EmailEnvelope
    from .email_open import EmailOpen
    from .email_quoted_text import EmailQuotedText
    from .email_send_attempt import EmailSendAttempt


@model
class Email(Record):
    """One e-mail message."""

    id: str = UNSET
    type: str = wire("_type", default=UNSET)
    """Always `Email`."""
    organization_id: str = UNSET
    lead_id: str | None = UNSET
    """The lead in whose feed the activity stands."""
    contact_id: str | None = UNSET
    """The contact it was with."""
    user_id: str | None = UNSET
    """The user to whom it is credited."""
    user_name: str | None = UNSET
    users: list[str] = UNSET
    """Ids of the users who took part."""
    activity_at: dt.datetime | None = UNSET
    """When it was sent or received."""
    date_created: dt.datetime = UNSET
    """When it was recorded in Close."""
    date_updated: dt.datetime = UNSET
    created_by: str | None = UNSET
    """Id of the user who recorded it; null when Close did."""
    created_by_name: str | None = UNSET
    updated_by: str | None = UNSET
    """Id of the user who changed it last."""
    updated_by_name: str | None = UNSET
    status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | str = UNSET
    """`inbox` was received, `outbox` is about to leave, `error` could not be sent."""
    direction: Literal["incoming", "outgoing"] | str | None = UNSET
    subject: str | None = UNSET
    sender: str | None = UNSET
    """An address, or a name and an address."""
    to: list[str] = UNSET
    """Addresses."""
    cc: list[str] = UNSET
    """Addresses."""
    bcc: list[str] = UNSET
    """Addresses."""
    body_text: str | None = UNSET
    """Absent inside a thread."""
    body_html: str | None = UNSET
    """Absent inside a thread."""
    body_preview: str | None = UNSET
    """The first words of the text."""
    body_text_quoted: list[EmailQuotedText] | None = UNSET
    """The text cut into what was written and what was quoted."""
    body_html_quoted: Any | None = UNSET
    """The HTML, cut likewise; seen as a list and as a single object of `expand` and `html`."""
    attachments: list[ActivityAttachment] | None = UNSET
    envelope: EmailEnvelope | None = UNSET
    """The headers; null for a draft."""
    thread_id: str | None = UNSET
    """Id of the thread, an activity of its own."""
    in_reply_to_id: str | None = UNSET
    """Id of the e-mail that this one answers."""
    message_ids: list[str] = UNSET
    """Message-ID headers."""
    references: list[str] = UNSET
    """References headers."""
    date_sent: dt.datetime | None = UNSET
    date_scheduled: dt.datetime | None = UNSET
    """When it will be sent."""
    has_reply: bool = UNSET
    """Whether the other side has answered."""
    opens: list[EmailOpen] | None = UNSET
    """When recipients opened it."""
    opens_summary: str | None = UNSET
    """The openings in words."""
    send_attempts: list[EmailSendAttempt] | None = UNSET
    """Attempts to send that failed."""
    need_smtp_credentials: bool = UNSET
    """Whether sending waits for the account's password."""
    email_account_id: str | None = UNSET
    """The connected account it was sent or received with."""
    send_as_id: str | None = UNSET
    """The permission by which one user sent as another."""
    template_id: str | None = UNSET
    template_name: str | None = UNSET
    bulk_email_action_id: str | None = UNSET
    """The bulk e-mail it was part of."""
    followup_sequence_id: str | None = UNSET
    """A sequence to begin when nobody answers."""
    followup_sequence_delay: int | None = UNSET
    """Seconds to wait for a response."""
    followup_sequence_add_cc_bcc: bool = UNSET
    """Whether that sequence also writes to those in copy."""
    agent_config_id: str | None = UNSET
    """The AI agent that wrote it."""
    agent_action_reason: str | None = UNSET
    """Why that agent did."""
    ai_draft: dict[str, Any] | None = UNSET
    sequence_id: str | None = UNSET
    """The sequence that caused it."""
    sequence_name: str | None = UNSET
    sequence_subscription_id: str | None = UNSET
    """The subscription to that sequence."""
