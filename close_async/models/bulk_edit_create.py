# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, INTEGER, JSON, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .search_query import SearchQuery
    from .search_sort import SearchSort


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class BulkEditCreate(Record):
    """A bulk edit to start."""

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
    lead_status_id: str | None
    """Of `set_lead_status`."""
    custom_field_id: str | None
    custom_field_name: str | None
    """The exact name, instead of `custom_field_id`."""
    custom_field_value: Any | None
    """The new value."""
    custom_field_values: list[Any] | None
    """New values of a field that takes several."""
    custom_field_operation: Literal["add", "remove", "replace"] | str | None
    """What to do with the values of a field that takes several; `replace` unless given."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "s_query": Field("s_query", Model("SearchQuery")),
        "query": Field("query", STRING),
        "sort": Field("sort", List(Model("SearchSort"))),
        "results_limit": Field("results_limit", INTEGER),
        "send_done_email": Field("send_done_email", BOOLEAN),
        "type": Field("type", STRING, required=True),
        "lead_status_id": Field("lead_status_id", STRING),
        "custom_field_id": Field("custom_field_id", STRING),
        "custom_field_name": Field("custom_field_name", STRING),
        "custom_field_value": Field("custom_field_value", JSON),
        "custom_field_values": Field("custom_field_values", List(JSON)),
        "custom_field_operation": Field("custom_field_operation", STRING),
    }

    def __init__(
        self,
        *,
        s_query: SearchQuery | abc.Mapping[str, object] | None | Unset = UNSET,
        query: str | None | Unset = UNSET,
        sort: abc.Sequence[SearchSort | abc.Mapping[str, object]] | None | Unset = UNSET,
        results_limit: int | None | Unset = UNSET,
        send_done_email: bool | None | Unset = UNSET,
        type: Literal[
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
        | str,
        lead_status_id: str | None | Unset = UNSET,
        custom_field_id: str | None | Unset = UNSET,
        custom_field_name: str | None | Unset = UNSET,
        custom_field_value: Any | None | Unset = UNSET,
        custom_field_values: abc.Sequence[Any] | None | Unset = UNSET,
        custom_field_operation: Literal["add", "remove", "replace"] | str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "s_query": s_query,
                "query": query,
                "sort": sort,
                "results_limit": results_limit,
                "send_done_email": send_done_email,
                "type": type,
                "lead_status_id": lead_status_id,
                "custom_field_id": custom_field_id,
                "custom_field_name": custom_field_name,
                "custom_field_value": custom_field_value,
                "custom_field_values": custom_field_values,
                "custom_field_operation": custom_field_operation,
            },
            additional_properties,
        )
