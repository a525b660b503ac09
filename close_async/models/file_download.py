# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class FileDownload(Record):
    """Where an uploaded file will be."""

    url: str = UNSET
    """Goes into the `url` of an attachment."""
