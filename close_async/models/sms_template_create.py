# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .sms_template_attachment import SmsTemplateAttachment


@model
class SmsTemplateCreate(Record):
    """A new SMS template."""

    name: str
    """Name that users see; it is not sent."""
    text: str | None = UNSET
    """The message, with placeholders such as `{{ contact.first_name }}`."""
    is_shared: bool | None = UNSET
    """Whether the whole organization may use it."""
    attachments: abc.Sequence[SmsTemplateAttachment | abc.Mapping[str, object]] | None = UNSET
    """The files that go out with it."""
