# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .search_condition import SearchCondition
    from .search_field import SearchField


@model
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
    ) = UNSET
    negate: bool | None = UNSET
    """Match what does not match otherwise."""
    queries: list[SearchQuery] | None = UNSET
    value: Any | None = UNSET
    """The id or the text looked for."""
    mode: Literal["full_words", "phrase"] | str | None = UNSET
    """All words anywhere, or the words next to each other in this order."""
    object_type: str | None = UNSET
    """Kind of object to return, such as `lead` or `contact`."""
    field: SearchField | None = UNSET
    condition: SearchCondition | None = UNSET
    this_object_type: str | None = UNSET
    related_object_type: str | None = UNSET
    related_query: SearchQuery | None = UNSET
    saved_search_id: str | None = UNSET
    """Id of a smart view."""
