# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .sms_template_attachment import SmsTemplateAttachment


@model
class SmsTemplateUpdate(Record):
    """What to change in an SMS template."""

    name: str | None = UNSET
    """Name that users see; it is not sent."""
    text: str | None = UNSET
    """The message, with placeholders such as `{{ contact.first_name }}`."""
    is_shared: bool | None = UNSET
    """Whether the whole organization may use it."""
    status: Literal["active", "archived"] | str | None = UNSET
    """Whether it is in use or put away."""
    attachments: abc.Sequence[SmsTemplateAttachment | abc.Mapping[str, object]] | None = UNSET
    """The files that go out with it."""
