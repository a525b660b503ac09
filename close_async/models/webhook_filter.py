# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import Any, Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
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
    ) = UNSET
    field: str | None = UNSET
    """Of `field_accessor`: `data`, `changed_fields`, …"""
    filter: WebhookFilter | None = UNSET
    """Of `field_accessor`, `any_array_value` and `not`."""
    filters: list[WebhookFilter] | None = UNSET
    """Of `and` and `or`."""
    value: Any | None = UNSET
    """Of `equals`, `not_equals` and `contains`."""
