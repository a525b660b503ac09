# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field, List, Model, Union
from ..values.records import Page

if TYPE_CHECKING:
    from .search_count import SearchCount
    from .search_result import SearchResult


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SearchPage(Page):
    """One page of what was found."""

    data: list[SearchResult]
    cursor: str | None
    """Leads to the next page for 30 seconds; null at the end."""
    count: SearchCount | None
    """Only with `include_counts`."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "data": Field(
            "data",
            List(
                Union(
                    "__object_type",
                    {"lead": "Lead", "contact": "Contact", "opportunity": "Opportunity"},
                    "SearchObject",
                )
            ),
            required=True,
        ),
        "cursor": Field("cursor", STRING),
        "count": Field("count", Model("SearchCount")),
    }

    def __init__(
        self,
        *,
        data: abc.Sequence[SearchResult | abc.Mapping[str, object]] | Unset = UNSET,
        cursor: str | None | Unset = UNSET,
        count: SearchCount | abc.Mapping[str, object] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "data": data,
                "cursor": cursor,
                "count": count,
            },
            additional_properties,
        )
