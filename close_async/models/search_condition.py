# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import JSON, NUMBER, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .search_moment import SearchMoment


@define(init=False, eq=False, repr=False, getstate_setstate=False)
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
    )
    value: Any | None
    mode: Literal["full_words", "phrase"] | str | None
    values: list[Any] | None
    """Values of a choice, any of which matches."""
    reference_type: str | None
    """What the ids refer to, such as `user`."""
    object_ids: list[str] | None
    gt: float | None
    gte: float | None
    lt: float | None
    lte: float | None
    on_or_after: SearchMoment | None
    before: SearchMoment | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "type": Field("type", STRING),
        "value": Field("value", JSON),
        "mode": Field("mode", STRING),
        "values": Field("values", List(JSON)),
        "reference_type": Field("reference_type", STRING),
        "object_ids": Field("object_ids", List(STRING)),
        "gt": Field("gt", NUMBER),
        "gte": Field("gte", NUMBER),
        "lt": Field("lt", NUMBER),
        "lte": Field("lte", NUMBER),
        "on_or_after": Field("on_or_after", Model("SearchMoment")),
        "before": Field("before", Model("SearchMoment")),
    }

    def __init__(
        self,
        *,
        type: Literal[
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
        | Unset = UNSET,
        value: Any | None | Unset = UNSET,
        mode: Literal["full_words", "phrase"] | str | None | Unset = UNSET,
        values: abc.Sequence[Any] | None | Unset = UNSET,
        reference_type: str | None | Unset = UNSET,
        object_ids: abc.Sequence[str] | None | Unset = UNSET,
        gt: float | None | Unset = UNSET,
        gte: float | None | Unset = UNSET,
        lt: float | None | Unset = UNSET,
        lte: float | None | Unset = UNSET,
        on_or_after: SearchMoment | abc.Mapping[str, object] | None | Unset = UNSET,
        before: SearchMoment | abc.Mapping[str, object] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "type": type,
                "value": value,
                "mode": mode,
                "values": values,
                "reference_type": reference_type,
                "object_ids": object_ids,
                "gt": gt,
                "gte": gte,
                "lt": lt,
                "lte": lte,
                "on_or_after": on_or_after,
                "before": before,
            },
            additional_properties,
        )
