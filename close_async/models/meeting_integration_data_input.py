# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class MeetingIntegrationDataInput(Record):
    """The contents of an app's tab on a meeting."""

    note_html: str | None = UNSET
    """Rich text inside `<body>`."""
