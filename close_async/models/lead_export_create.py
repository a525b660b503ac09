# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from ..queries import Query, Sort
    from .search_query import SearchQuery
    from .search_sort import SearchSort


@model
class LeadExportCreate(Record):
    """Which leads to export, and how."""

    type: Literal["contacts", "lead_opps", "leads"] | str
    """What the rows of a CSV file are: leads, contacts or opportunities. For JSON, `leads` holds all
    of it."""
    format: Literal["csv", "json"] | str
    """JSON suits backups and moves."""
    s_query: SearchQuery | Query | abc.Mapping[str, object] | None = UNSET
    """Which leads, as an Advanced Filtering query; all of them if not given."""
    results_limit: int | None = UNSET
    """How many leads at most."""
    sort: abc.Sequence[SearchSort | Sort | abc.Mapping[str, object]] | None = UNSET
    query: str | None = UNSET
    """Which leads, in the older text syntax. Superseded by `s_query`."""
    date_format: Literal["excel", "iso8601", "original"] | str | None = UNSET
    """How a CSV file writes times: with microseconds and offset (as if not given), ISO 8601 without
    microseconds, or UTC with a 12-hour clock."""
    fields: abc.Sequence[str] | None = UNSET
    """Only these fields go into the file; all of them if not given."""
    include_activities: bool | None = UNSET
    """Add the activities; for `leads` as JSON."""
    include_addresses: bool | None = UNSET
    include_custom_objects: bool | None = UNSET
    include_smart_fields: bool | None = UNSET
    """Add the calculated fields; for `leads` as JSON, or anything as CSV."""
    send_done_email: bool | None = UNSET
    """Whether an e-mail tells that the export is done; it does unless told otherwise."""
