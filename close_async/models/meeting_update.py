# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class MeetingUpdate(Record):
    """What to change of a meeting."""

    user_note_html: str | None = UNSET
    """The team's note as rich text, inside `<body>`."""
    outcome_id: str | None = UNSET
    """One of the organization's outcomes."""
