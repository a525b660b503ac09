# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..values.model import UNSET, model, wire
from ..values.records import Record


@model
class OpportunityDueTask(Record):
    """An opportunity that is expected to close now."""

    id: str = UNSET
    type: Literal["opportunity_due"] | str = wire("_type", default=UNSET)
    organization_id: str = UNSET
    lead_id: str | None = UNSET
    lead_name: str | None = UNSET
    contact_id: str | None = UNSET
    contact_name: str | None = UNSET
    assigned_to: str | None = UNSET
    """Id of the user who has to do it."""
    assigned_to_name: str | None = UNSET
    date: dt.date | dt.datetime | None = UNSET
    """When the task shows up in the inbox: a day, or a point in time."""
    due_date: dt.date | dt.datetime | None = UNSET
    """The older name of `date`."""
    is_complete: bool = UNSET
    is_dateless: bool | None = UNSET
    """Whether the task stands in the inbox without a date."""
    object_id: str | None = UNSET
    """Id of what the task is about, the opportunity."""
    object_type: str | None = UNSET
    """Kind of what the task is about, such as `call`, `sms`, `emailthread` or `opportunity`."""
    opportunity_note: str | None = UNSET
    opportunity_value: int | None = wire("opportunity_value", default=UNSET, unit="cents")
    """Cents, per period."""
    opportunity_value_currency: str | None = UNSET
    """Currency code, ISO 4217."""
    opportunity_value_formatted: str | None = UNSET
    opportunity_value_period: Literal["annual", "monthly", "one_time"] | str | None = UNSET
    view: Literal["archive", "future", "inbox"] | str | None = UNSET
    """Where the task shows; lists only."""
    priority: Literal["high", "medium"] | str | None = UNSET
    resolution: Literal["abandoned", "skipped"] | str | None = UNSET
    """How the task ended without being done."""
    sequence_id: str | None = UNSET
    """The sequence that made the task."""
    sequence_subscription_id: str | None = UNSET
    step_id: str | None = UNSET
    """The step of the sequence that made the task."""
    agent_config_id: str | None = UNSET
    """The agent configuration that the task is for."""
    deduplication_key: str | None = UNSET
    is_new: bool | None = UNSET
    is_primary_lead_notification: bool | None = UNSET
    created_by: str | None = UNSET
    """Id of the user; null for what Close made."""
    created_by_name: str | None = UNSET
    updated_by: str | None = UNSET
    """Id of the user."""
    updated_by_name: str | None = UNSET
    date_created: dt.datetime = UNSET
    date_updated: dt.datetime = UNSET
