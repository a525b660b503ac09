# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Page

if TYPE_CHECKING:
    from .activity_report_aggregations import ActivityReportAggregations
    from .activity_report_queries import ActivityReportQueries
    from .activity_report_row import ActivityReportRow


@model
class ActivityReport(Page):
    """An activity report."""

    data: list[ActivityReportRow] = UNSET
    aggregations: ActivityReportAggregations | None = UNSET
    queries: ActivityReportQueries | None = UNSET
