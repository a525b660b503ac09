# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model, wire
from ..values.records import Record

if TYPE_CHECKING:
    from .paused_subscription import PausedSubscription


@model
class OpportunityStatusChange(Record):
    """An opportunity's move from one status to another."""

    id: str = UNSET
    type: str = wire("_type", default=UNSET)
    """Always `OpportunityStatusChange`."""
    organization_id: str = UNSET
    lead_id: str | None = UNSET
    """The lead in whose feed the activity stands."""
    contact_id: str | None = UNSET
    """The contact it was with."""
    user_id: str | None = UNSET
    """The user to whom it is credited."""
    user_name: str | None = UNSET
    users: list[str] = UNSET
    """Ids of the users who took part."""
    activity_at: dt.datetime | None = UNSET
    """When it took place, which may differ from when it was recorded."""
    date_created: dt.datetime = UNSET
    """When it was recorded in Close."""
    date_updated: dt.datetime = UNSET
    created_by: str | None = UNSET
    """Id of the user who recorded it; null when Close did."""
    created_by_name: str | None = UNSET
    updated_by: str | None = UNSET
    """Id of the user who changed it last."""
    updated_by_name: str | None = UNSET
    opportunity_id: str | None = UNSET
    old_status_id: str = UNSET
    old_status_label: str | None = UNSET
    old_status_type: Literal["active", "lost", "won"] | str | None = UNSET
    old_pipeline_id: str | None = UNSET
    old_pipeline_name: str | None = UNSET
    new_status_id: str = UNSET
    new_status_label: str | None = UNSET
    new_status_type: Literal["active", "lost", "won"] | str | None = UNSET
    new_pipeline_id: str | None = UNSET
    new_pipeline_name: str | None = UNSET
    opportunity_value: int | None = wire("opportunity_value", default=UNSET, unit="cents")
    """Cents, at the time of the change."""
    opportunity_value_formatted: str | None = UNSET
    opportunity_value_currency: str | None = UNSET
    """Three letters."""
    opportunity_value_period: Literal["annual", "monthly", "one_time"] | str | None = UNSET
    opportunity_confidence: int | None = UNSET
    """Percent."""
    opportunity_date_won: dt.date | dt.datetime | None = UNSET
    """A moment in new responses, a day in old ones."""
    paused_subscriptions: list[PausedSubscription] | None = wire(
        "_paused_subscriptions", default=UNSET
    )
    """Sequence subscriptions that the change has paused."""
