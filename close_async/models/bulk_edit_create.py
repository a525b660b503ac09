# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from ..queries import Query, Sort
    from .search_query import SearchQuery
    from .search_sort import SearchSort


@model
class BulkEditCreate(Record):
    """A bulk edit to start."""

    s_query: SearchQuery | Query | abc.Mapping[str, object] | None = UNSET
    """The search, as in Advanced Filtering, where it is called `query`."""
    query: str | None = UNSET
    """A search in the older query language, instead of `s_query`."""
    sort: abc.Sequence[SearchSort | Sort | abc.Mapping[str, object]] | None = UNSET
    """The order in which to take the objects."""
    results_limit: int | None = UNSET
    """At most this many objects."""
    send_done_email: bool | None = UNSET
    """Whether to send an e-mail when it is done; true unless given."""
    type: (
        Literal[
            "clear_activity_custom_field",
            "clear_contact_custom_field",
            "clear_custom_field",
            "clear_custom_object_custom_field",
            "clear_global_custom_field",
            "clear_opportunity_custom_field",
            "set_activity_custom_field",
            "set_contact_custom_field",
            "set_custom_field",
            "set_custom_object_custom_field",
            "set_global_custom_field",
            "set_lead_status",
            "set_opportunity_custom_field",
        ]
        | str
    )
    """What to do."""
    lead_status_id: str | None = UNSET
    """Of `set_lead_status`."""
    custom_field_id: str | None = UNSET
    custom_field_name: str | None = UNSET
    """The exact name, instead of `custom_field_id`."""
    custom_field_value: Any | None = UNSET
    """The new value."""
    custom_field_values: abc.Sequence[Any] | None = UNSET
    """New values of a field that takes several."""
    custom_field_operation: Literal["add", "remove", "replace"] | str | None = UNSET
    """What to do with the values of a field that takes several; `replace` unless given."""
