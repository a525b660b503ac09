# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class EmailTemplateAttachmentCreate(Record):
    """An uploaded file that is to go out with the email."""

    url: str
    """The `download.url` that the upload of the file answered with."""
    filename: str
    content_type: str
    """MIME type of the file."""
    size: int | None = UNSET
    """Size in bytes."""
    content_id: str | None = UNSET
    """Name by which the HTML body shows the file."""
    inline_only: bool | None = UNSET
    """Whether the file is only shown inside the body."""
