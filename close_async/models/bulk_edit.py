# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATETIME, INTEGER, JSON, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .search_query import SearchQuery
    from .search_sort import SearchSort


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class BulkEdit(Record):
    """A bulk edit, under way or done."""

    id: str
    organization_id: str
    status: (
        Literal["created", "done", "error", "loading", "paused", "processing", "resuming"]
        | str
        | None
    )
    n_objects: int | None
    """How many objects it will touch; null until they are counted."""
    n_objects_processed: int | None
    """How many are done."""
    n_leads: int | None
    """Older name of `n_objects`."""
    n_leads_processed: int
    """Older name of `n_objects_processed`."""
    query: str | None
    """The search in the older query language."""
    s_query: SearchQuery | None
    """The search, as in Advanced Filtering."""
    sort: list[SearchSort] | None
    """The order in which the objects are taken."""
    results_limit: int | None
    """At most this many objects."""
    send_done_email: bool | None
    date_created: dt.datetime | None
    date_updated: dt.datetime | None
    created_by: str | None
    updated_by: str | None
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
    lead_status_id: str | None
    """Of `set_lead_status`."""
    custom_field_name: str | None
    custom_field_value: Any | None
    """The new value, of the field's own type."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "organization_id": Field("organization_id", STRING, required=True),
        "status": Field("status", STRING),
        "n_objects": Field("n_objects", INTEGER),
        "n_objects_processed": Field("n_objects_processed", INTEGER),
        "n_leads": Field("n_leads", INTEGER),
        "n_leads_processed": Field("n_leads_processed", INTEGER, required=True),
        "query": Field("query", STRING),
        "s_query": Field("s_query", Model("SearchQuery")),
        "sort": Field("sort", List(Model("SearchSort"))),
        "results_limit": Field("results_limit", INTEGER),
        "send_done_email": Field("send_done_email", BOOLEAN),
        "date_created": Field("date_created", DATETIME),
        "date_updated": Field("date_updated", DATETIME),
        "created_by": Field("created_by", STRING),
        "updated_by": Field("updated_by", STRING),
        "type": Field("type", STRING, required=True),
        "lead_status_id": Field("lead_status_id", STRING),
        "custom_field_name": Field("custom_field_name", STRING),
        "custom_field_value": Field("custom_field_value", JSON),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        status: Literal["created", "done", "error", "loading", "paused", "processing", "resuming"]
        | str
        | None
        | Unset = UNSET,
        n_objects: int | None | Unset = UNSET,
        n_objects_processed: int | None | Unset = UNSET,
        n_leads: int | None | Unset = UNSET,
        n_leads_processed: int | Unset = UNSET,
        query: str | None | Unset = UNSET,
        s_query: SearchQuery | abc.Mapping[str, object] | None | Unset = UNSET,
        sort: abc.Sequence[SearchSort | abc.Mapping[str, object]] | None | Unset = UNSET,
        results_limit: int | None | Unset = UNSET,
        send_done_email: bool | None | Unset = UNSET,
        date_created: dt.datetime | None | Unset = UNSET,
        date_updated: dt.datetime | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
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
        | str
        | Unset = UNSET,
        lead_status_id: str | None | Unset = UNSET,
        custom_field_name: str | None | Unset = UNSET,
        custom_field_value: Any | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "organization_id": organization_id,
                "status": status,
                "n_objects": n_objects,
                "n_objects_processed": n_objects_processed,
                "n_leads": n_leads,
                "n_leads_processed": n_leads_processed,
                "query": query,
                "s_query": s_query,
                "sort": sort,
                "results_limit": results_limit,
                "send_done_email": send_done_email,
                "date_created": date_created,
                "date_updated": date_updated,
                "created_by": created_by,
                "updated_by": updated_by,
                "type": type,
                "lead_status_id": lead_status_id,
                "custom_field_name": custom_field_name,
                "custom_field_value": custom_field_value,
            },
            additional_properties,
        )
