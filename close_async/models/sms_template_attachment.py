# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class SmsTemplateAttachment(Record):
    """A file that goes out with the message."""

    url: str = UNSET
    """Where the file lies: an address of Close's file store."""
    filename: str = UNSET
    content_type: str = UNSET
    """MIME type of the file."""
