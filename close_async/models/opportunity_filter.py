# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATE, DATE_OR_DATETIME, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class OpportunityFilter(Record):
    """The filters of the opportunity list, in a body; those not named here go by their wire names too."""

    lead_id: str | None
    """Only this lead."""
    organization_id: str | None
    """Only this organization."""
    user_id: str | None
    """Only this user."""
    user_id_in: str | None
    """Only these users or groups, comma separated."""
    status_id: str | None
    """Only this status."""
    status_id_in: str | None
    """Only these statuses, comma separated."""
    status_type: Literal["active", "lost", "won"] | str | None
    """Only statuses of this type."""
    status_type_in: str | None
    """Only statuses of these types, comma separated."""
    status_label: str | None
    """Only the status of this label."""
    status_label_in: str | None
    """Only the statuses of these labels, comma separated."""
    value_period: Literal["annual", "monthly", "one_time"] | str | None
    """Only values per this period."""
    value_period_in: str | None
    """Only values per these periods, comma separated."""
    date_won_gte: dt.date | None
    date_won_gt: dt.date | None
    date_won_lte: dt.date | None
    date_won_lt: dt.date | None
    date_created_gte: dt.date | dt.datetime | None
    date_created_gt: dt.date | dt.datetime | None
    date_created_lte: dt.date | dt.datetime | None
    date_created_lt: dt.date | dt.datetime | None
    date_updated_gte: dt.date | dt.datetime | None
    date_updated_gt: dt.date | dt.datetime | None
    date_updated_lte: dt.date | dt.datetime | None
    date_updated_lt: dt.date | dt.datetime | None
    query: str | None
    """A text search over the opportunities' own fields."""
    lead_saved_search_id: str | None
    """Only opportunities of the leads in this smart view."""
    is_stalled: bool | None
    """Only opportunities that have, or have not, come to a standstill."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "lead_id": Field("lead_id", STRING),
        "organization_id": Field("organization_id", STRING),
        "user_id": Field("user_id", STRING),
        "user_id_in": Field("user_id__in", STRING),
        "status_id": Field("status_id", STRING),
        "status_id_in": Field("status_id__in", STRING),
        "status_type": Field("status_type", STRING),
        "status_type_in": Field("status_type__in", STRING),
        "status_label": Field("status_label", STRING),
        "status_label_in": Field("status_label__in", STRING),
        "value_period": Field("value_period", STRING),
        "value_period_in": Field("value_period__in", STRING),
        "date_won_gte": Field("date_won__gte", DATE),
        "date_won_gt": Field("date_won__gt", DATE),
        "date_won_lte": Field("date_won__lte", DATE),
        "date_won_lt": Field("date_won__lt", DATE),
        "date_created_gte": Field("date_created__gte", DATE_OR_DATETIME),
        "date_created_gt": Field("date_created__gt", DATE_OR_DATETIME),
        "date_created_lte": Field("date_created__lte", DATE_OR_DATETIME),
        "date_created_lt": Field("date_created__lt", DATE_OR_DATETIME),
        "date_updated_gte": Field("date_updated__gte", DATE_OR_DATETIME),
        "date_updated_gt": Field("date_updated__gt", DATE_OR_DATETIME),
        "date_updated_lte": Field("date_updated__lte", DATE_OR_DATETIME),
        "date_updated_lt": Field("date_updated__lt", DATE_OR_DATETIME),
        "query": Field("query", STRING),
        "lead_saved_search_id": Field("lead_saved_search_id", STRING),
        "is_stalled": Field("is_stalled", BOOLEAN),
    }

    def __init__(
        self,
        *,
        lead_id: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        user_id_in: str | None | Unset = UNSET,
        status_id: str | None | Unset = UNSET,
        status_id_in: str | None | Unset = UNSET,
        status_type: Literal["active", "lost", "won"] | str | None | Unset = UNSET,
        status_type_in: str | None | Unset = UNSET,
        status_label: str | None | Unset = UNSET,
        status_label_in: str | None | Unset = UNSET,
        value_period: Literal["annual", "monthly", "one_time"] | str | None | Unset = UNSET,
        value_period_in: str | None | Unset = UNSET,
        date_won_gte: dt.date | None | Unset = UNSET,
        date_won_gt: dt.date | None | Unset = UNSET,
        date_won_lte: dt.date | None | Unset = UNSET,
        date_won_lt: dt.date | None | Unset = UNSET,
        date_created_gte: dt.date | dt.datetime | None | Unset = UNSET,
        date_created_gt: dt.date | dt.datetime | None | Unset = UNSET,
        date_created_lte: dt.date | dt.datetime | None | Unset = UNSET,
        date_created_lt: dt.date | dt.datetime | None | Unset = UNSET,
        date_updated_gte: dt.date | dt.datetime | None | Unset = UNSET,
        date_updated_gt: dt.date | dt.datetime | None | Unset = UNSET,
        date_updated_lte: dt.date | dt.datetime | None | Unset = UNSET,
        date_updated_lt: dt.date | dt.datetime | None | Unset = UNSET,
        query: str | None | Unset = UNSET,
        lead_saved_search_id: str | None | Unset = UNSET,
        is_stalled: bool | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "lead_id": lead_id,
                "organization_id": organization_id,
                "user_id": user_id,
                "user_id_in": user_id_in,
                "status_id": status_id,
                "status_id_in": status_id_in,
                "status_type": status_type,
                "status_type_in": status_type_in,
                "status_label": status_label,
                "status_label_in": status_label_in,
                "value_period": value_period,
                "value_period_in": value_period_in,
                "date_won_gte": date_won_gte,
                "date_won_gt": date_won_gt,
                "date_won_lte": date_won_lte,
                "date_won_lt": date_won_lt,
                "date_created_gte": date_created_gte,
                "date_created_gt": date_created_gt,
                "date_created_lte": date_created_lte,
                "date_created_lt": date_created_lt,
                "date_updated_gte": date_updated_gte,
                "date_updated_gt": date_updated_gt,
                "date_updated_lte": date_updated_lte,
                "date_updated_lt": date_updated_lt,
                "query": query,
                "lead_saved_search_id": lead_saved_search_id,
                "is_stalled": is_stalled,
            },
            additional_properties,
        )
