# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATETIME, INTEGER, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .opportunity_filter import OpportunityFilter
    from .search_query import SearchQuery
    from .search_sort import SearchSort


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Export(Record):
    """An export of leads, contacts or opportunities into a file."""

    id: str
    type: Literal["contacts", "lead_opps", "leads", "opps"] | str
    """What the rows are: leads, contacts, opportunities of leads, or opportunities."""
    status: Literal["created", "done", "error", "in_progress", "started"] | str
    format: Literal["csv", "json"] | str
    date_format: Literal["excel", "iso8601", "original"] | str | None
    """How a CSV file writes times: with microseconds and offset (as if not given), ISO 8601 without
    microseconds, or UTC with a 12-hour clock."""
    fields: list[str]
    """The fields in the file."""
    download_url: str | None
    """The file, once the export is done."""
    n_docs: int | None
    """How many objects there are to export."""
    n_docs_processed: int
    s_query: SearchQuery | None
    """What is exported; for leads."""
    sort: list[SearchSort] | None
    results_limit: int | None
    query: str | None
    """What is exported, in the older text syntax; for leads."""
    params: OpportunityFilter | None
    """What is exported; for opportunities."""
    include_activities: bool | None
    include_addresses: bool | None
    include_custom_objects: bool | None
    include_smart_fields: bool | None
    send_done_email: bool
    """Whether an e-mail tells that the export is done."""
    organization_id: str
    created_by: str | None
    updated_by: str | None
    date_created: dt.datetime
    date_updated: dt.datetime

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "type": Field("type", STRING, required=True),
        "status": Field("status", STRING, required=True),
        "format": Field("format", STRING, required=True),
        "date_format": Field("date_format", STRING),
        "fields": Field("fields", List(STRING), required=True),
        "download_url": Field("download_url", STRING, required=True),
        "n_docs": Field("n_docs", INTEGER, required=True),
        "n_docs_processed": Field("n_docs_processed", INTEGER, required=True),
        "s_query": Field("s_query", Model("SearchQuery")),
        "sort": Field("sort", List(Model("SearchSort"))),
        "results_limit": Field("results_limit", INTEGER),
        "query": Field("query", STRING),
        "params": Field("params", Model("OpportunityFilter")),
        "include_activities": Field("include_activities", BOOLEAN),
        "include_addresses": Field("include_addresses", BOOLEAN),
        "include_custom_objects": Field("include_custom_objects", BOOLEAN),
        "include_smart_fields": Field("include_smart_fields", BOOLEAN),
        "send_done_email": Field("send_done_email", BOOLEAN, required=True),
        "organization_id": Field("organization_id", STRING, required=True),
        "created_by": Field("created_by", STRING, required=True),
        "updated_by": Field("updated_by", STRING, required=True),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        type: Literal["contacts", "lead_opps", "leads", "opps"] | str | Unset = UNSET,
        status: Literal["created", "done", "error", "in_progress", "started"] | str | Unset = UNSET,
        format: Literal["csv", "json"] | str | Unset = UNSET,
        date_format: Literal["excel", "iso8601", "original"] | str | None | Unset = UNSET,
        fields: abc.Sequence[str] | Unset = UNSET,
        download_url: str | None | Unset = UNSET,
        n_docs: int | None | Unset = UNSET,
        n_docs_processed: int | Unset = UNSET,
        s_query: SearchQuery | abc.Mapping[str, object] | None | Unset = UNSET,
        sort: abc.Sequence[SearchSort | abc.Mapping[str, object]] | None | Unset = UNSET,
        results_limit: int | None | Unset = UNSET,
        query: str | None | Unset = UNSET,
        params: OpportunityFilter | abc.Mapping[str, object] | None | Unset = UNSET,
        include_activities: bool | None | Unset = UNSET,
        include_addresses: bool | None | Unset = UNSET,
        include_custom_objects: bool | None | Unset = UNSET,
        include_smart_fields: bool | None | Unset = UNSET,
        send_done_email: bool | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "type": type,
                "status": status,
                "format": format,
                "date_format": date_format,
                "fields": fields,
                "download_url": download_url,
                "n_docs": n_docs,
                "n_docs_processed": n_docs_processed,
                "s_query": s_query,
                "sort": sort,
                "results_limit": results_limit,
                "query": query,
                "params": params,
                "include_activities": include_activities,
                "include_addresses": include_addresses,
                "include_custom_objects": include_custom_objects,
                "include_smart_fields": include_smart_fields,
                "send_done_email": send_done_email,
                "organization_id": organization_id,
                "created_by": created_by,
                "updated_by": updated_by,
                "date_created": date_created,
                "date_updated": date_updated,
            },
            additional_properties,
        )
