# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class FileUploadForm(Record):
    """The form to send the file with."""

    url: str = UNSET
    """Where to post the form."""
    fields: dict[str, str] = UNSET
    """The form's fields, all of which are to be sent before the file."""
