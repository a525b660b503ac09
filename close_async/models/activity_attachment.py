# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class ActivityAttachment(Record):
    """A file of an e-mail, a text message, a WhatsApp message or a note."""

    url: str = UNSET
    """Where the file is; it answers only to an authenticated session and then redirects to a
    short-lived address."""
    filename: str | None = UNSET
    content_type: str | None = UNSET
    """MIME type."""
    size: int | None = UNSET
    """Bytes."""
    thumbnail_url: str | None = UNSET
    """A small preview of an image, where Close could make one."""
    content_id: str | None = UNSET
    """The id by which the HTML body of an e-mail shows the file in its text."""
    inline_only: bool | None = UNSET
    """Whether the file is only shown inside the body of an e-mail."""
    media_id: str | None = UNSET
    """Id of the file of a multimedia text message."""
