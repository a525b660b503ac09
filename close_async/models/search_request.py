# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, INTEGER, STRING, Field, List, Map, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .search_query import SearchQuery
    from .search_sort import SearchSort


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SearchRequest(Record):
    """What to look for, and how much of it to give."""

    query: SearchQuery
    fields: dict[str, list[str]] | None
    """Fields to give, by kind of object, by the names of its resource; `custom` gives all custom
    fields."""
    sort: list[SearchSort] | None
    """Sort by something that does not change while pages are read, such as `date_created`."""
    limit: int | None
    """Page size; 200 was accepted."""
    cursor: str | None
    """Where to go on: the `cursor` of the page before."""
    results_limit: int | None
    """How many objects the whole search gives, over all pages; 0 with `include_counts` only counts."""
    include_counts: bool | None
    """Count what matches; slower."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "query": Field("query", Model("SearchQuery"), required=True),
        "fields": Field("_fields", Map(List(STRING))),
        "sort": Field("sort", List(Model("SearchSort"))),
        "limit": Field("_limit", INTEGER),
        "cursor": Field("cursor", STRING),
        "results_limit": Field("results_limit", INTEGER),
        "include_counts": Field("include_counts", BOOLEAN),
    }

    def __init__(
        self,
        *,
        query: SearchQuery | abc.Mapping[str, object],
        fields: abc.Mapping[str, abc.Sequence[str]] | None | Unset = UNSET,
        sort: abc.Sequence[SearchSort | abc.Mapping[str, object]] | None | Unset = UNSET,
        limit: int | None | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        results_limit: int | None | Unset = UNSET,
        include_counts: bool | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "query": query,
                "fields": fields,
                "sort": sort,
                "limit": limit,
                "cursor": cursor,
                "results_limit": results_limit,
                "include_counts": include_counts,
            },
            additional_properties,
        )
