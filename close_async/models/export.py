# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .opportunity_filter import OpportunityFilter
    from .search_query import SearchQuery
    from .search_sort import SearchSort


@model
class Export(Record):
    """An export of leads, contacts or opportunities into a file."""

    id: str = UNSET
    type: Literal["contacts", "lead_opps", "leads", "opps"] | str = UNSET
    """What the rows are: leads, contacts, opportunities of leads, or opportunities."""
    status: Literal["created", "done", "error", "in_progress", "started"] | str = UNSET
    format: Literal["csv", "json"] | str = UNSET
    date_format: Literal["excel", "iso8601", "original"] | str | None = UNSET
    """How a CSV file writes times: with microseconds and offset (as if not given), ISO 8601 without
    microseconds, or UTC with a 12-hour clock."""
    fields: list[str] = UNSET
    """The fields in the file."""
    download_url: str | None = UNSET
    """The file, once the export is done."""
    n_docs: int | None = UNSET
    """How many objects there are to export."""
    n_docs_processed: int = UNSET
    s_query: SearchQuery | None = UNSET
    """What is exported; for leads."""
    sort: list[SearchSort] | None = UNSET
    results_limit: int | None = UNSET
    query: str | None = UNSET
    """What is exported, in the older text syntax; for leads."""
    params: OpportunityFilter | None = UNSET
    """What is exported; for opportunities."""
    include_activities: bool | None = UNSET
    include_addresses: bool | None = UNSET
    include_custom_objects: bool | None = UNSET
    include_smart_fields: bool | None = UNSET
    send_done_email: bool = UNSET
    """Whether an e-mail tells that the export is done."""
    organization_id: str = UNSET
    created_by: str | None = UNSET
    updated_by: str | None = UNSET
    date_created: dt.datetime = UNSET
    date_updated: dt.datetime = UNSET
