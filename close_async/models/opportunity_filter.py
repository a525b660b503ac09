# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..values.model import UNSET, model, wire
from ..values.records import Record


@model
class OpportunityFilter(Record):
    """The filters of the opportunity list, in a body; those not named here go by their wire names too."""

    lead_id: str | None = UNSET
    """Only this lead."""
    organization_id: str | None = UNSET
    """Only this organization."""
    user_id: str | None = UNSET
    """Only this user."""
    user_id_in: str | None = wire("user_id__in", default=UNSET)
    """Only these users or groups, comma separated."""
    status_id: str | None = UNSET
    """Only this status."""
    status_id_in: str | None = wire("status_id__in", default=UNSET)
    """Only these statuses, comma separated."""
    status_type: Literal["active", "lost", "won"] | str | None = UNSET
    """Only statuses of this type."""
    status_type_in: str | None = wire("status_type__in", default=UNSET)
    """Only statuses of these types, comma separated."""
    status_label: str | None = UNSET
    """Only the status of this label."""
    status_label_in: str | None = wire("status_label__in", default=UNSET)
    """Only the statuses of these labels, comma separated."""
    value_period: Literal["annual", "monthly", "one_time"] | str | None = UNSET
    """Only values per this period."""
    value_period_in: str | None = wire("value_period__in", default=UNSET)
    """Only values per these periods, comma separated."""
    date_won_gte: dt.date | None = wire("date_won__gte", default=UNSET)
    date_won_gt: dt.date | None = wire("date_won__gt", default=UNSET)
    date_won_lte: dt.date | None = wire("date_won__lte", default=UNSET)
    date_won_lt: dt.date | None = wire("date_won__lt", default=UNSET)
    date_created_gte: dt.date | dt.datetime | None = wire("date_created__gte", default=UNSET)
    date_created_gt: dt.date | dt.datetime | None = wire("date_created__gt", default=UNSET)
    date_created_lte: dt.date | dt.datetime | None = wire("date_created__lte", default=UNSET)
    date_created_lt: dt.date | dt.datetime | None = wire("date_created__lt", default=UNSET)
    date_updated_gte: dt.date | dt.datetime | None = wire("date_updated__gte", default=UNSET)
    date_updated_gt: dt.date | dt.datetime | None = wire("date_updated__gt", default=UNSET)
    date_updated_lte: dt.date | dt.datetime | None = wire("date_updated__lte", default=UNSET)
    date_updated_lt: dt.date | dt.datetime | None = wire("date_updated__lt", default=UNSET)
    query: str | None = UNSET
    """A text search over the opportunities' own fields."""
    lead_saved_search_id: str | None = UNSET
    """Only opportunities of the leads in this smart view."""
    is_stalled: bool | None = UNSET
    """Only opportunities that have, or have not, come to a standstill."""
