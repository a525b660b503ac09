# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class EmailAttachmentInput(Record):
    """A file to send with an e-mail; upload it with the files API first."""

    url: str
    """The `download.url` of the uploaded file; it begins with `https://app.close.com/go/file/`."""
    filename: str
    size: int
    """Bytes."""
    content_type: str | None = UNSET
    """MIME type."""
    content_id: str | None = UNSET
    """The id by which the HTML body shows the file in its text."""
    inline_only: bool | None = UNSET
    """Whether the file is only shown inside the body."""
