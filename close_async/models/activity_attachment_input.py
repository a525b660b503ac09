# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class ActivityAttachmentInput(Record):
    """A file to attach to a note, a text message or a WhatsApp message; upload it with the files API
    first."""

    url: str
    """The `download.url` of the uploaded file; it begins with `https://app.close.com/go/file/`."""
    filename: str
    content_type: str | None = UNSET
    """MIME type; text messages and WhatsApp messages need it."""
