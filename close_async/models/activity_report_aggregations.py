# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .activity_report_totals import ActivityReportTotals


@model
class ActivityReportAggregations(Record):
    """The sums of an activity report."""

    totals: ActivityReportTotals | None = UNSET
