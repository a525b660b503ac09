# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .email_template_attachment_create import EmailTemplateAttachmentCreate


@model
class EmailTemplateCreate(Record):
    """A new email template."""

    name: str | None = UNSET
    """Name that users see; it is not sent."""
    subject: str | None = UNSET
    """Subject, with placeholders."""
    body: str | None = UNSET
    """Body, HTML with placeholders such as `{{ contact.first_name }}`."""
    is_shared: bool | None = UNSET
    """Whether the whole organization may use it."""
    attachments: abc.Sequence[EmailTemplateAttachmentCreate | abc.Mapping[str, object]] | None = (
        UNSET
    )
    """The files that go out with it."""
