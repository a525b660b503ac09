# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING

from ..values.model import UNSET, model, wire
from ..values.records import Record

if TYPE_CHECKING:
    from ..queries import Query, Sort
    from .search_query import SearchQuery
    from .search_sort import SearchSort


@model
class SearchRequest(Record):
    """What to look for, and how much of it to give."""

    query: SearchQuery | Query | abc.Mapping[str, object]
    fields: abc.Mapping[str, abc.Sequence[str]] | None = wire("_fields", default=UNSET)
    """Fields to give, by kind of object, by the names of its resource; `custom` gives all custom
    fields."""
    sort: abc.Sequence[SearchSort | Sort | abc.Mapping[str, object]] | None = UNSET
    """Sort by something that does not change while pages are read, such as `date_created`."""
    limit: int | None = wire("_limit", default=UNSET)
    """Page size; 200 was accepted."""
    cursor: str | None = UNSET
    """Where to go on: the `cursor` of the page before."""
    results_limit: int | None = UNSET
    """How many objects the whole search gives, over all pages; 0 with `include_counts` only counts."""
    include_counts: bool | None = UNSET
    """Count what matches; slower."""
