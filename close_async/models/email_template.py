# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .email_template_attachment import EmailTemplateAttachment
    from .email_template_sequence import EmailTemplateSequence


@model
class EmailTemplate(Record):
    """A predefined email."""

    id: str = UNSET
    name: str = UNSET
    """Name that users see; it is not sent."""
    subject: str = UNSET
    """Subject, with placeholders."""
    body: str = UNSET
    """Body, HTML with placeholders such as `{{ contact.first_name }}`."""
    attachments: list[EmailTemplateAttachment] = UNSET
    is_shared: bool = UNSET
    """Whether the whole organization may use it."""
    is_archived: bool = UNSET
    """Whether it is put away."""
    used_by_sequences: list[EmailTemplateSequence] | None = UNSET
    """Workflows that send it; missing in lists."""
    organization_id: str = UNSET
    created_by: str | None = UNSET
    """Id of the user who created it."""
    updated_by: str | None = UNSET
    """Id of the user who changed it last."""
    date_created: dt.datetime = UNSET
    date_updated: dt.datetime = UNSET
