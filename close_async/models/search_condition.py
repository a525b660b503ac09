# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .search_moment import SearchMoment


@model
class SearchCondition(Record):
    """What a field's value has to be. Which attributes count depends on `type`: `boolean` takes
    `value`; `text` takes `value` and `mode`; `term` takes `values`; `reference` takes
    `reference_type` and `object_ids`; `number_range` takes `gt`, `gte`, `lt` and `lte`;
    `moment_range` takes `on_or_after` and `before`; `current_user` and `exists` take nothing."""

    type: (
        Literal[
            "boolean",
            "current_user",
            "exists",
            "moment_range",
            "number_range",
            "reference",
            "term",
            "text",
        ]
        | str
        | None
    ) = UNSET
    value: Any | None = UNSET
    mode: Literal["full_words", "phrase"] | str | None = UNSET
    values: list[Any] | None = UNSET
    """Values of a choice, any of which matches."""
    reference_type: str | None = UNSET
    """What the ids refer to, such as `user`."""
    object_ids: list[str] | None = UNSET
    gt: float | None = UNSET
    gte: float | None = UNSET
    lt: float | None = UNSET
    lte: float | None = UNSET
    on_or_after: SearchMoment | None = UNSET
    before: SearchMoment | None = UNSET
