# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model, wire
from ..values.records import Record

if TYPE_CHECKING:
    from .status_report_links import StatusReportLinks


@model
class StatusReportOverview(Record):
    """One status over the time of the report."""

    status_id: str = UNSET
    status_label: str = UNSET
    status_is_deleted: bool = UNSET
    started: int | None = UNSET
    """In it at the beginning."""
    ended: int | None = UNSET
    """In it at the end."""
    change: int | None = UNSET
    """`ended` less `started`."""
    change_percent: float | None = UNSET
    """Percent."""
    gained: int | None = UNSET
    """Not in it at the beginning, but at the end."""
    lost: int | None = UNSET
    """In it at the beginning, but not at the end."""
    entered: int | None = UNSET
    """Came into it at some time."""
    left: int | None = UNSET
    """Left it at some time."""
    queries: StatusReportLinks | None = wire("_queries", default=UNSET)
    """Searches for the counted ones, in the older query language."""
    leads_page_urls: StatusReportLinks | None = wire("_leads_page_urls", default=UNSET)
    """Paths of Close's list of leads."""
    opportunities_page_urls: StatusReportLinks | None = wire(
        "_opportunities_page_urls", default=UNSET
    )
    """Paths of Close's list of opportunities; only of opportunities."""
