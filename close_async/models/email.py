# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATETIME, INTEGER, JSON, STRING, Field, List, Map, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .activity_attachment import ActivityAttachment
    from .email_envelope import EmailEnvelope
    from .email_open import EmailOpen
    from .email_quoted_text import EmailQuotedText
    from .email_send_attempt import EmailSendAttempt


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Email(Record):
    """One e-mail message."""

    id: str
    type: str
    """Always `Email`."""
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
    status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"] | str
    """`inbox` was received, `outbox` is about to leave, `error` could not be sent."""
    direction: Literal["incoming", "outgoing"] | str | None
    subject: str | None
    sender: str | None
    """An address, or a name and an address."""
    to: list[str]
    """Addresses."""
    cc: list[str]
    """Addresses."""
    bcc: list[str]
    """Addresses."""
    body_text: str | None
    """Absent inside a thread."""
    body_html: str | None
    """Absent inside a thread."""
    body_preview: str | None
    """The first words of the text."""
    body_text_quoted: list[EmailQuotedText] | None
    """The text cut into what was written and what was quoted."""
    body_html_quoted: Any | None
    """The HTML, cut likewise; seen as a list and as a single object of `expand` and `html`."""
    attachments: list[ActivityAttachment] | None
    envelope: EmailEnvelope | None
    """The headers; null for a draft."""
    thread_id: str | None
    """Id of the thread, an activity of its own."""
    in_reply_to_id: str | None
    """Id of the e-mail that this one answers."""
    message_ids: list[str]
    """Message-ID headers."""
    references: list[str]
    """References headers."""
    date_sent: dt.datetime | None
    date_scheduled: dt.datetime | None
    """When it will be sent."""
    has_reply: bool
    """Whether the other side has answered."""
    opens: list[EmailOpen] | None
    """When recipients opened it."""
    opens_summary: str | None
    """The openings in words."""
    send_attempts: list[EmailSendAttempt] | None
    """Attempts to send that failed."""
    need_smtp_credentials: bool
    """Whether sending waits for the account's password."""
    email_account_id: str | None
    """The connected account it was sent or received with."""
    send_as_id: str | None
    """The permission by which one user sent as another."""
    template_id: str | None
    template_name: str | None
    bulk_email_action_id: str | None
    """The bulk e-mail it was part of."""
    followup_sequence_id: str | None
    """A sequence to begin when nobody answers."""
    followup_sequence_delay: int | None
    """Seconds to wait for an answer."""
    followup_sequence_add_cc_bcc: bool
    """Whether that sequence also writes to those in copy."""
    agent_config_id: str | None
    """The AI agent that wrote it."""
    agent_action_reason: str | None
    """Why that agent did."""
    ai_draft: dict[str, Any] | None
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
        "status": Field("status", STRING, required=True),
        "direction": Field("direction", STRING),
        "subject": Field("subject", STRING),
        "sender": Field("sender", STRING),
        "to": Field("to", List(STRING), required=True),
        "cc": Field("cc", List(STRING), required=True),
        "bcc": Field("bcc", List(STRING), required=True),
        "body_text": Field("body_text", STRING),
        "body_html": Field("body_html", STRING),
        "body_preview": Field("body_preview", STRING),
        "body_text_quoted": Field("body_text_quoted", List(Model("EmailQuotedText"))),
        "body_html_quoted": Field("body_html_quoted", JSON),
        "attachments": Field("attachments", List(Model("ActivityAttachment"))),
        "envelope": Field("envelope", Model("EmailEnvelope")),
        "thread_id": Field("thread_id", STRING),
        "in_reply_to_id": Field("in_reply_to_id", STRING),
        "message_ids": Field("message_ids", List(STRING), required=True),
        "references": Field("references", List(STRING), required=True),
        "date_sent": Field("date_sent", DATETIME),
        "date_scheduled": Field("date_scheduled", DATETIME),
        "has_reply": Field("has_reply", BOOLEAN, required=True),
        "opens": Field("opens", List(Model("EmailOpen"))),
        "opens_summary": Field("opens_summary", STRING),
        "send_attempts": Field("send_attempts", List(Model("EmailSendAttempt"))),
        "need_smtp_credentials": Field("need_smtp_credentials", BOOLEAN, required=True),
        "email_account_id": Field("email_account_id", STRING),
        "send_as_id": Field("send_as_id", STRING),
        "template_id": Field("template_id", STRING),
        "template_name": Field("template_name", STRING),
        "bulk_email_action_id": Field("bulk_email_action_id", STRING),
        "followup_sequence_id": Field("followup_sequence_id", STRING),
        "followup_sequence_delay": Field("followup_sequence_delay", INTEGER),
        "followup_sequence_add_cc_bcc": Field(
            "followup_sequence_add_cc_bcc", BOOLEAN, required=True
        ),
        "agent_config_id": Field("agent_config_id", STRING),
        "agent_action_reason": Field("agent_action_reason", STRING),
        "ai_draft": Field("ai_draft", Map(JSON)),
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
        status: Literal["draft", "error", "inbox", "outbox", "scheduled", "sent"]
        | str
        | Unset = UNSET,
        direction: Literal["incoming", "outgoing"] | str | None | Unset = UNSET,
        subject: str | None | Unset = UNSET,
        sender: str | None | Unset = UNSET,
        to: abc.Sequence[str] | Unset = UNSET,
        cc: abc.Sequence[str] | Unset = UNSET,
        bcc: abc.Sequence[str] | Unset = UNSET,
        body_text: str | None | Unset = UNSET,
        body_html: str | None | Unset = UNSET,
        body_preview: str | None | Unset = UNSET,
        body_text_quoted: abc.Sequence[EmailQuotedText | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        body_html_quoted: Any | None | Unset = UNSET,
        attachments: abc.Sequence[ActivityAttachment | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        envelope: EmailEnvelope | abc.Mapping[str, object] | None | Unset = UNSET,
        thread_id: str | None | Unset = UNSET,
        in_reply_to_id: str | None | Unset = UNSET,
        message_ids: abc.Sequence[str] | Unset = UNSET,
        references: abc.Sequence[str] | Unset = UNSET,
        date_sent: dt.datetime | None | Unset = UNSET,
        date_scheduled: dt.datetime | None | Unset = UNSET,
        has_reply: bool | Unset = UNSET,
        opens: abc.Sequence[EmailOpen | abc.Mapping[str, object]] | None | Unset = UNSET,
        opens_summary: str | None | Unset = UNSET,
        send_attempts: abc.Sequence[EmailSendAttempt | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        need_smtp_credentials: bool | Unset = UNSET,
        email_account_id: str | None | Unset = UNSET,
        send_as_id: str | None | Unset = UNSET,
        template_id: str | None | Unset = UNSET,
        template_name: str | None | Unset = UNSET,
        bulk_email_action_id: str | None | Unset = UNSET,
        followup_sequence_id: str | None | Unset = UNSET,
        followup_sequence_delay: int | None | Unset = UNSET,
        followup_sequence_add_cc_bcc: bool | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        agent_action_reason: str | None | Unset = UNSET,
        ai_draft: abc.Mapping[str, object] | None | Unset = UNSET,
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
                "status": status,
                "direction": direction,
                "subject": subject,
                "sender": sender,
                "to": to,
                "cc": cc,
                "bcc": bcc,
                "body_text": body_text,
                "body_html": body_html,
                "body_preview": body_preview,
                "body_text_quoted": body_text_quoted,
                "body_html_quoted": body_html_quoted,
                "attachments": attachments,
                "envelope": envelope,
                "thread_id": thread_id,
                "in_reply_to_id": in_reply_to_id,
                "message_ids": message_ids,
                "references": references,
                "date_sent": date_sent,
                "date_scheduled": date_scheduled,
                "has_reply": has_reply,
                "opens": opens,
                "opens_summary": opens_summary,
                "send_attempts": send_attempts,
                "need_smtp_credentials": need_smtp_credentials,
                "email_account_id": email_account_id,
                "send_as_id": send_as_id,
                "template_id": template_id,
                "template_name": template_name,
                "bulk_email_action_id": bulk_email_action_id,
                "followup_sequence_id": followup_sequence_id,
                "followup_sequence_delay": followup_sequence_delay,
                "followup_sequence_add_cc_bcc": followup_sequence_add_cc_bcc,
                "agent_config_id": agent_config_id,
                "agent_action_reason": agent_action_reason,
                "ai_draft": ai_draft,
                "sequence_id": sequence_id,
                "sequence_name": sequence_name,
                "sequence_subscription_id": sequence_subscription_id,
            },
            additional_properties,
        )
