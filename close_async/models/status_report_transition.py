# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model, wire
from ..values.records import Record


@model
class StatusReportTransition(Record):
    """A move between two statuses."""

    from_status_id: str | None = UNSET
    """Null for those that were created."""
    from_status_label: str | None = UNSET
    from_status_is_deleted: bool | None = UNSET
    to_status_id: str = UNSET
    to_status_label: str = UNSET
    to_status_is_deleted: bool = UNSET
    count: int = UNSET
    query: str | None = wire("_query", default=UNSET)
    """A search for them, in the older query language."""
    leads_page_url: str | None = wire("_leads_page_url", default=UNSET)
    """Path of Close's list of leads."""
    opportunities_page_url: str | None = wire("_opportunities_page_url", default=UNSET)
    """Path of Close's list of opportunities; only of opportunities."""
