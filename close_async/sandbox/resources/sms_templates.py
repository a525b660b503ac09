"""Templates of text messages.

https://developer.close.com/api/resources/sms-templates/list
"""

from __future__ import annotations

from close_async.sandbox.resources.attachments import MESSAGE_ATTACHMENTS
from close_async.sandbox.resources.fields import Field, choice, flag, own_user, text, text_up_to
from close_async.sandbox.resources.resource import Resource

SMS_TEMPLATES = Resource(
    kind="sms_template",
    path="/sms_template/",
    prefix="smstmpl",
    fields=(
        Field("name", text_up_to(1000, empty=False), required=True),
        Field("text", text, default="", nullable=False),
        Field("is_shared", flag, default=False, nullable=False),
        Field("status", choice("active", "archived"), default="active", nullable=False),
        Field("owned_by", default=own_user, read_only=True),
        Field("attachments", MESSAGE_ATTACHMENTS, default=[]),
    ),
    naive_dates=True,
    newest_first=False,
    created_status=201,
    deleted_status=204,
    hidden_unless={"attachments": "include_attachments"},
)
