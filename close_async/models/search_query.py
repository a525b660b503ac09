# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, JSON, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .search_condition import SearchCondition
    from .search_field import SearchField


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SearchQuery(Record):
    """A query of Advanced Filtering, one node of the tree. Which attributes count depends on `type`:
    `and` and `or` take `queries`; `id` takes `value`; `object_type` takes `object_type`; `text`
    takes `value` and `mode`; `field_condition` takes `field` and `condition`; `has_related` takes
    `this_object_type`, `related_object_type` and `related_query`; `saved_search` takes
    `saved_search_id`; `match_all` takes nothing."""

    type: (
        Literal[
            "and",
            "field_condition",
            "has_related",
            "id",
            "match_all",
            "object_type",
            "or",
            "saved_search",
            "text",
        ]
        | str
        | None
    )
    negate: bool | None
    """Match what does not match otherwise."""
    queries: list[SearchQuery] | None
    value: Any | None
    """The id or the text looked for."""
    mode: Literal["full_words", "phrase"] | str | None
    """All words anywhere, or the words next to each other in this order."""
    object_type: str | None
    """Kind of object to return, such as `lead` or `contact`."""
    field: SearchField | None
    condition: SearchCondition | None
    this_object_type: str | None
    related_object_type: str | None
    related_query: SearchQuery | None
    saved_search_id: str | None
    """Id of a smart view."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "type": Field("type", STRING),
        "negate": Field("negate", BOOLEAN),
        "queries": Field("queries", List(Model("SearchQuery"))),
        "value": Field("value", JSON),
        "mode": Field("mode", STRING),
        "object_type": Field("object_type", STRING),
        "field": Field("field", Model("SearchField")),
        "condition": Field("condition", Model("SearchCondition")),
        "this_object_type": Field("this_object_type", STRING),
        "related_object_type": Field("related_object_type", STRING),
        "related_query": Field("related_query", Model("SearchQuery")),
        "saved_search_id": Field("saved_search_id", STRING),
    }

    def __init__(
        self,
        *,
        type: Literal[
            "and",
            "field_condition",
            "has_related",
            "id",
            "match_all",
            "object_type",
            "or",
            "saved_search",
            "text",
        ]
        | str
        | None
        | Unset = UNSET,
        negate: bool | None | Unset = UNSET,
        queries: abc.Sequence[SearchQuery | abc.Mapping[str, object]] | None | Unset = UNSET,
        value: Any | None | Unset = UNSET,
        mode: Literal["full_words", "phrase"] | str | None | Unset = UNSET,
        object_type: str | None | Unset = UNSET,
        field: SearchField | abc.Mapping[str, object] | None | Unset = UNSET,
        condition: SearchCondition | abc.Mapping[str, object] | None | Unset = UNSET,
        this_object_type: str | None | Unset = UNSET,
        related_object_type: str | None | Unset = UNSET,
        related_query: SearchQuery | abc.Mapping[str, object] | None | Unset = UNSET,
        saved_search_id: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "type": type,
                "negate": negate,
                "queries": queries,
                "value": value,
                "mode": mode,
                "object_type": object_type,
                "field": field,
                "condition": condition,
                "this_object_type": this_object_type,
                "related_object_type": related_object_type,
                "related_query": related_query,
                "saved_search_id": saved_search_id,
            },
            additional_properties,
        )
