# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class ActivityReportQueries(Record):
    """Searches for what was counted."""

    leads: dict[str, list[str]] | None = UNSET
    """Searches for the leads, by metric."""
