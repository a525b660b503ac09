# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class EmailTemplateAttachment(Record):
    """A file that goes out with the email."""

    url: str = UNSET
    """Where the file lies: an address of Close's file store."""
    filename: str = UNSET
    content_type: str = UNSET
    """MIME type of the file."""
    size: int = UNSET
    """Size in bytes."""
    content_id: str | None = UNSET
    """Name by which the HTML body shows the file."""
    inline_only: bool = UNSET
    """Whether the file is only shown inside the body."""
