"""WhatsApp messages, which an integration logs; Close sends none itself.

https://developer.close.com/api/resources/activities/whatsapp/create
"""

from __future__ import annotations

import html
import re

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.messages import Call
from close_async.sandbox.resources.activities import activity
from close_async.sandbox.resources.attachments import MESSAGE_ATTACHMENTS
from close_async.sandbox.resources.fields import Field, choice, moment, phone, reference
from close_async.sandbox.resources.numbers import BOTH_NUMBERS, NUMBERS_FOLLOW
from close_async.sandbox.store.tables import Record

_MARKS = (
    (re.compile(r"```(.+?)```", re.DOTALL), "code"),
    (re.compile(r"(?<!\w)\*(\S(?:.*?\S)?)\*(?!\w)"), "strong"),
    (re.compile(r"(?<!\w)_(\S(?:.*?\S)?)_(?!\w)"), "em"),
    (re.compile(r"(?<!\w)~(\S(?:.*?\S)?)~(?!\w)"), "del"),
)


def as_html(markdown: str) -> str:
    """WhatsApp's marks as HTML, one paragraph to a line."""
    text = html.escape(markdown, quote=False)
    for pattern, tag in _MARKS:
        text = pattern.sub(rf"<{tag}>\1</{tag}>", text)
    return "".join(f"<p>{line}</p>" for line in text.split("\n"))


def without_marks(markdown: str) -> str:
    """The text alone."""
    for pattern, _ in _MARKS:
        markdown = pattern.sub(r"\1", markdown)
    return markdown


def _check(call: Call, checks: Checks, values: Record, before: Record | None) -> None:
    del call, before
    markdown = values.get("message_markdown")
    if markdown is not None and not checks.fields:
        values["message_html"] = as_html(markdown)
        values["text"] = without_marks(markdown)


WHATSAPP_MESSAGES = activity(
    "WhatsAppMessage",
    (
        Field("contact_id", reference("contact"), required=True),
        Field("external_whatsapp_message_id", required=True, create_only=True),
        Field("direction", choice("incoming", "outgoing"), required=True),
        Field("message_markdown", required=True),
        Field("message_html", default="", read_only=True),
        Field("text", default="", read_only=True),
        Field("local_phone", phone, required=True),
        Field("remote_phone", phone, required=True),
        Field("activity_at", moment, required=True),
        Field("attachments", MESSAGE_ATTACHMENTS, default=[]),
        Field("response_to_id", reference("activity")),
        Field("integration_link"),
        Field("integration_name", default="API", read_only=True),
        Field("source", default="api", read_only=True),
        Field("sequence_id", read_only=True),
        Field("sequence_name", read_only=True),
        Field("sequence_subscription_id", read_only=True),
    ),
    derived=BOTH_NUMBERS,
    filters=("external_whatsapp_message_id",),
    follows=NUMBERS_FOLLOW,
    check=_check,
)
