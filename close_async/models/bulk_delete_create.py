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
class BulkDeleteCreate(Record):
    """A bulk delete to start."""

    s_query: SearchQuery | None
    """The search, as in Advanced Filtering, where it is called `query`."""
    query: str | None
    """A search in the older query language, instead of `s_query`."""
    sort: list[SearchSort] | None
    """The order in which to take the objects."""
    results_limit: int | None
    """At most this many objects."""
    send_done_email: bool | None
    """Whether to send an e-mail when it is done; true unless given."""
    bulk_object_type: (
        Literal["call", "contact", "custom_activity", "form_submission", "lead"] | str | None
    )
    """What to delete; seen in answers, leads unless given."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "s_query": Field("s_query", Model("SearchQuery")),
        "query": Field("query", STRING),
        "sort": Field("sort", List(Model("SearchSort"))),
        "results_limit": Field("results_limit", INTEGER),
        "send_done_email": Field("send_done_email", BOOLEAN),
        "bulk_object_type": Field("bulk_object_type", STRING),
    }

    def __init__(
        self,
        *,
        s_query: SearchQuery | abc.Mapping[str, object] | None | Unset = UNSET,
        query: str | None | Unset = UNSET,
        sort: abc.Sequence[SearchSort | abc.Mapping[str, object]] | None | Unset = UNSET,
        results_limit: int | None | Unset = UNSET,
        send_done_email: bool | None | Unset = UNSET,
        bulk_object_type: Literal["call", "contact", "custom_activity", "form_submission", "lead"]
        | str
        | None
        | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "s_query": s_query,
                "query": query,
                "sort": sort,
                "results_limit": results_limit,
                "send_done_email": send_done_email,
                "bulk_object_type": bulk_object_type,
            },
            additional_properties,
        )
