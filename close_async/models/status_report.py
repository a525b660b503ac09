# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .status_report_overview import StatusReportOverview
    from .status_report_transition import StatusReportTransition


@model
class StatusReport(Record):
    """How leads or opportunities moved between statuses. A report over all time lacks what needs a
    beginning."""

    status_overview: list[StatusReportOverview] = UNSET
    status_transitions: list[StatusReportTransition] = UNSET
    """Every move, counted by its ends."""
    status_transitions_summary: list[StatusReportTransition] = UNSET
    """From where each was at the beginning to where it is at the end."""
