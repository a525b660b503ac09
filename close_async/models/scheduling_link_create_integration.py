# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class SchedulingLinkCreateIntegration(Record):
    """A scheduling link that an OAuth application manages."""

    source_id: str | None = UNSET
    """The application's own id of the link, by which Close finds it again."""
    name: str | None = UNSET
    """Name that Close shows."""
    url: str | None = UNSET
    """Address where the time is booked; Close puts `https://` in front where it is missing."""
    description: str | None = UNSET
    """Explanation that Close shows."""
    source_type: str | None = UNSET
    """Short word for the kind of link, in the words of the tool that made it; Close shows it."""
    duration_in_minutes: int | None = UNSET
    """Length of the meetings, in minutes."""
