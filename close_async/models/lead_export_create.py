# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, INTEGER, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .search_query import SearchQuery
    from .search_sort import SearchSort


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class LeadExportCreate(Record):
    """Which leads to export, and how."""

    type: Literal["contacts", "lead_opps", "leads"] | str
    """What the rows of a CSV file are: leads, contacts or opportunities. For JSON, `leads` holds all
    of it."""
    format: Literal["csv", "json"] | str
    """JSON suits backups and moves."""
    s_query: SearchQuery | None
    """Which leads, as an Advanced Filtering query; all of them if not given."""
    results_limit: int | None
    """How many leads at most."""
    sort: list[SearchSort] | None
    query: str | None
    """Which leads, in the older text syntax. Superseded by `s_query`."""
    date_format: Literal["excel", "iso8601", "original"] | str | None
    """How a CSV file writes times: with microseconds and offset (as if not given), ISO 8601 without
    microseconds, or UTC with a 12-hour clock."""
    fields: list[str] | None
    """Only these fields go into the file; all of them if not given."""
    include_activities: bool | None
    """Add the activities; for `leads` as JSON."""
    include_addresses: bool | None
    include_custom_objects: bool | None
    include_smart_fields: bool | None
    """Add the calculated fields; for `leads` as JSON, or anything as CSV."""
    send_done_email: bool | None
    """Whether an e-mail tells that the export is done; it does unless told otherwise."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "type": Field("type", STRING, required=True),
        "format": Field("format", STRING, required=True),
        "s_query": Field("s_query", Model("SearchQuery")),
        "results_limit": Field("results_limit", INTEGER),
        "sort": Field("sort", List(Model("SearchSort"))),
        "query": Field("query", STRING),
        "date_format": Field("date_format", STRING),
        "fields": Field("fields", List(STRING)),
        "include_activities": Field("include_activities", BOOLEAN),
        "include_addresses": Field("include_addresses", BOOLEAN),
        "include_custom_objects": Field("include_custom_objects", BOOLEAN),
        "include_smart_fields": Field("include_smart_fields", BOOLEAN),
        "send_done_email": Field("send_done_email", BOOLEAN),
    }

    def __init__(
        self,
        *,
        type: Literal["contacts", "lead_opps", "leads"] | str,
        format: Literal["csv", "json"] | str,
        s_query: SearchQuery | abc.Mapping[str, object] | None | Unset = UNSET,
        results_limit: int | None | Unset = UNSET,
        sort: abc.Sequence[SearchSort | abc.Mapping[str, object]] | None | Unset = UNSET,
        query: str | None | Unset = UNSET,
        date_format: Literal["excel", "iso8601", "original"] | str | None | Unset = UNSET,
        fields: abc.Sequence[str] | None | Unset = UNSET,
        include_activities: bool | None | Unset = UNSET,
        include_addresses: bool | None | Unset = UNSET,
        include_custom_objects: bool | None | Unset = UNSET,
        include_smart_fields: bool | None | Unset = UNSET,
        send_done_email: bool | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "type": type,
                "format": format,
                "s_query": s_query,
                "results_limit": results_limit,
                "sort": sort,
                "query": query,
                "date_format": date_format,
                "fields": fields,
                "include_activities": include_activities,
                "include_addresses": include_addresses,
                "include_custom_objects": include_custom_objects,
                "include_smart_fields": include_smart_fields,
                "send_done_email": send_done_email,
            },
            additional_properties,
        )
