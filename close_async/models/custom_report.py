# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .custom_report_series import CustomReportSeries


@model
class CustomReport(Record):
    """A custom report."""

    x_values: list[Any] | None = UNSET
    """The steps along the axis: times as text, or numbers."""
    series: list[CustomReportSeries] = UNSET
    effective_interval: Any | None = UNSET
    """The width of a step that Close chose."""
