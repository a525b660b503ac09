# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class MeetingAttendee(Record):
    """Someone who was invited to a meeting."""

    email: str | None = UNSET
    name: str | None = UNSET
    contact_id: str | None = UNSET
    """Set for a contact of the lead."""
    user_id: str | None = UNSET
    """Set for a user of the organization."""
    status: Literal["maybe", "no", "noreply", "yes"] | str | None = UNSET
    """The response to the invitation."""
    is_organizer: bool | None = UNSET
