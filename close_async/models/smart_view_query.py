# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import INTEGER, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .search_query import SearchQuery
    from .search_sort import SearchSort


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SmartViewQuery(Record):
    """The search of a smart view."""

    query: SearchQuery | None
    sort: list[SearchSort] | None
    results_limit: int | None
    """At most this many objects."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "query": Field("query", Model("SearchQuery")),
        "sort": Field("sort", List(Model("SearchSort"))),
        "results_limit": Field("results_limit", INTEGER),
    }

    def __init__(
        self,
        *,
        query: SearchQuery | abc.Mapping[str, object] | None | Unset = UNSET,
        sort: abc.Sequence[SearchSort | abc.Mapping[str, object]] | None | Unset = UNSET,
        results_limit: int | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "query": query,
                "sort": sort,
                "results_limit": results_limit,
            },
            additional_properties,
        )
