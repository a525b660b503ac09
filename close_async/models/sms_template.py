# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .sms_template_attachment import SmsTemplateAttachment


@model
class SmsTemplate(Record):
    """A predefined text message."""

    id: str = UNSET
    name: str = UNSET
    """Name that users see; it is not sent."""
    text: str = UNSET
    """The message, with placeholders such as `{{ contact.first_name }}`."""
    is_shared: bool = UNSET
    """Whether the whole organization may use it."""
    status: Literal["active", "archived"] | str = UNSET
    """Whether it is in use or put away."""
    owned_by: str | None = UNSET
    """Id of the user whom it belongs to."""
    attachments: list[SmsTemplateAttachment] | None = UNSET
    """The files that go out with it; only where `include_attachments` asked for them."""
    organization_id: str = UNSET
    created_by: str | None = UNSET
    """Id of the user who created it."""
    updated_by: str | None = UNSET
    """Id of the user who changed it last."""
    date_created: dt.datetime = UNSET
    date_updated: dt.datetime = UNSET
