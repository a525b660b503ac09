# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class CustomReportSeries(Record):
    """One line of a custom report."""

    type: str | None = UNSET
    data: list[float | None] | None = UNSET
    """One value per step."""
