# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class LeadStatus(Record):
    """A stage that leads can be in."""

    id: str = UNSET
    label: str = UNSET
    """The status as people read it."""
    organization_id: str | None = UNSET
    """Missing where the status comes inside its organization."""
    color: str | None = UNSET
