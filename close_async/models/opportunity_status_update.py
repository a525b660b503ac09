# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class OpportunityStatusUpdate(Record):
    """What to change about an opportunity status."""

    label: str | None = UNSET
    """The status as people read it."""
