# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import Any, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import JSON, STRING, Field, List, Model
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class WebhookFilter(Record):
    """A condition on an event. `field_accessor` steps into `field` of the event and applies `filter`
    there, `any_array_value` applies it to each value of a list."""

    type: (
        Literal[
            "and",
            "any_array_value",
            "contains",
            "equals",
            "field_accessor",
            "is_null",
            "non_null",
            "not",
            "not_equals",
            "or",
        ]
        | str
    )
    field: str | None
    """Of `field_accessor`: `data`, `changed_fields`, …"""
    filter: WebhookFilter | None
    """Of `field_accessor`, `any_array_value` and `not`."""
    filters: list[WebhookFilter] | None
    """Of `and` and `or`."""
    value: Any | None
    """Of `equals`, `not_equals` and `contains`."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "type": Field("type", STRING, required=True),
        "field": Field("field", STRING),
        "filter": Field("filter", Model("WebhookFilter")),
        "filters": Field("filters", List(Model("WebhookFilter"))),
        "value": Field("value", JSON),
    }

    def __init__(
        self,
        *,
        type: Literal[
            "and",
            "any_array_value",
            "contains",
            "equals",
            "field_accessor",
            "is_null",
            "non_null",
            "not",
            "not_equals",
            "or",
        ]
        | str
        | Unset = UNSET,
        field: str | None | Unset = UNSET,
        filter: WebhookFilter | abc.Mapping[str, object] | None | Unset = UNSET,
        filters: abc.Sequence[WebhookFilter | abc.Mapping[str, object]] | None | Unset = UNSET,
        value: Any | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "type": type,
                "field": field,
                "filter": filter,
                "filters": filters,
                "value": value,
            },
            additional_properties,
        )
