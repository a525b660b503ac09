# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class SchedulingLinkCreate(Record):
    """A new user scheduling link."""

    name: str | None = UNSET
    """Name that Close shows."""
    url: str | None = UNSET
    """Address where the time is booked; Close puts `https://` in front where it is missing."""
    description: str | None = UNSET
    """Explanation that Close shows."""
