# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..values.model import UNSET, model, wire
from ..values.records import Record

if TYPE_CHECKING:
    from .paused_subscription import PausedSubscription


@model
class LeadStatusChange(Record):
    """A lead's move from one status to another."""

    id: str = UNSET
    type: str = wire("_type", default=UNSET)
    """Always `LeadStatusChange`."""
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
    old_status_id: str = UNSET
    old_status_label: str | None = UNSET
    new_status_id: str = UNSET
    new_status_label: str | None = UNSET
    paused_subscriptions: list[PausedSubscription] | None = wire(
        "_paused_subscriptions", default=UNSET
    )
    """Sequence subscriptions that the change has paused."""
