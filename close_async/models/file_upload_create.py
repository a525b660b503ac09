# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import model
from ..values.records import Record


@model
class FileUploadCreate(Record):
    """The file to upload."""

    filename: str
    content_type: str
    """Media type, such as `image/jpeg`."""
