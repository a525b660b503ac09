# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATE_OR_DATETIME, DATETIME, INTEGER, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .paused_subscription import PausedSubscription


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class OpportunityStatusChange(Record):
    """An opportunity's move from one status to another."""

    id: str
    type: str
    """Always `OpportunityStatusChange`."""
    organization_id: str
    lead_id: str | None
    """The lead in whose feed the activity stands."""
    contact_id: str | None
    """The contact it was with."""
    user_id: str | None
    """The user to whom it is credited."""
    user_name: str | None
    users: list[str]
    """Ids of the users who took part."""
    activity_at: dt.datetime | None
    """When it took place, which may differ from when it was recorded."""
    date_created: dt.datetime
    """When it was recorded in Close."""
    date_updated: dt.datetime
    created_by: str | None
    """Id of the user who recorded it; null when Close did."""
    created_by_name: str | None
    updated_by: str | None
    """Id of the user who changed it last."""
    updated_by_name: str | None
    opportunity_id: str | None
    old_status_id: str
    old_status_label: str | None
    old_status_type: Literal["active", "lost", "won"] | str | None
    old_pipeline_id: str | None
    old_pipeline_name: str | None
    new_status_id: str
    new_status_label: str | None
    new_status_type: Literal["active", "lost", "won"] | str | None
    new_pipeline_id: str | None
    new_pipeline_name: str | None
    opportunity_value: int | None
    """Cents, at the time of the change."""
    opportunity_value_formatted: str | None
    opportunity_value_currency: str | None
    """Three letters."""
    opportunity_value_period: Literal["annual", "monthly", "one_time"] | str | None
    opportunity_confidence: int | None
    """Percent."""
    opportunity_date_won: dt.date | dt.datetime | None
    """A moment in new answers, a day in old ones."""
    paused_subscriptions: list[PausedSubscription] | None
    """Sequence subscriptions that the change has paused."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "type": Field("_type", STRING, required=True),
        "organization_id": Field("organization_id", STRING, required=True),
        "lead_id": Field("lead_id", STRING),
        "contact_id": Field("contact_id", STRING),
        "user_id": Field("user_id", STRING),
        "user_name": Field("user_name", STRING),
        "users": Field("users", List(STRING), required=True),
        "activity_at": Field("activity_at", DATETIME),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
        "created_by": Field("created_by", STRING),
        "created_by_name": Field("created_by_name", STRING),
        "updated_by": Field("updated_by", STRING),
        "updated_by_name": Field("updated_by_name", STRING),
        "opportunity_id": Field("opportunity_id", STRING),
        "old_status_id": Field("old_status_id", STRING, required=True),
        "old_status_label": Field("old_status_label", STRING),
        "old_status_type": Field("old_status_type", STRING),
        "old_pipeline_id": Field("old_pipeline_id", STRING),
        "old_pipeline_name": Field("old_pipeline_name", STRING),
        "new_status_id": Field("new_status_id", STRING, required=True),
        "new_status_label": Field("new_status_label", STRING),
        "new_status_type": Field("new_status_type", STRING),
        "new_pipeline_id": Field("new_pipeline_id", STRING),
        "new_pipeline_name": Field("new_pipeline_name", STRING),
        "opportunity_value": Field("opportunity_value", INTEGER),
        "opportunity_value_formatted": Field("opportunity_value_formatted", STRING),
        "opportunity_value_currency": Field("opportunity_value_currency", STRING),
        "opportunity_value_period": Field("opportunity_value_period", STRING),
        "opportunity_confidence": Field("opportunity_confidence", INTEGER),
        "opportunity_date_won": Field("opportunity_date_won", DATE_OR_DATETIME),
        "paused_subscriptions": Field("_paused_subscriptions", List(Model("PausedSubscription"))),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        users: abc.Sequence[str] | Unset = UNSET,
        activity_at: dt.datetime | None | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        opportunity_id: str | None | Unset = UNSET,
        old_status_id: str | Unset = UNSET,
        old_status_label: str | None | Unset = UNSET,
        old_status_type: Literal["active", "lost", "won"] | str | None | Unset = UNSET,
        old_pipeline_id: str | None | Unset = UNSET,
        old_pipeline_name: str | None | Unset = UNSET,
        new_status_id: str | Unset = UNSET,
        new_status_label: str | None | Unset = UNSET,
        new_status_type: Literal["active", "lost", "won"] | str | None | Unset = UNSET,
        new_pipeline_id: str | None | Unset = UNSET,
        new_pipeline_name: str | None | Unset = UNSET,
        opportunity_value: int | None | Unset = UNSET,
        opportunity_value_formatted: str | None | Unset = UNSET,
        opportunity_value_currency: str | None | Unset = UNSET,
        opportunity_value_period: Literal["annual", "monthly", "one_time"]
        | str
        | None
        | Unset = UNSET,
        opportunity_confidence: int | None | Unset = UNSET,
        opportunity_date_won: dt.date | dt.datetime | None | Unset = UNSET,
        paused_subscriptions: abc.Sequence[PausedSubscription | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "type": type,
                "organization_id": organization_id,
                "lead_id": lead_id,
                "contact_id": contact_id,
                "user_id": user_id,
                "user_name": user_name,
                "users": users,
                "activity_at": activity_at,
                "date_created": date_created,
                "date_updated": date_updated,
                "created_by": created_by,
                "created_by_name": created_by_name,
                "updated_by": updated_by,
                "updated_by_name": updated_by_name,
                "opportunity_id": opportunity_id,
                "old_status_id": old_status_id,
                "old_status_label": old_status_label,
                "old_status_type": old_status_type,
                "old_pipeline_id": old_pipeline_id,
                "old_pipeline_name": old_pipeline_name,
                "new_status_id": new_status_id,
                "new_status_label": new_status_label,
                "new_status_type": new_status_type,
                "new_pipeline_id": new_pipeline_id,
                "new_pipeline_name": new_pipeline_name,
                "opportunity_value": opportunity_value,
                "opportunity_value_formatted": opportunity_value_formatted,
                "opportunity_value_currency": opportunity_value_currency,
                "opportunity_value_period": opportunity_value_period,
                "opportunity_confidence": opportunity_confidence,
                "opportunity_date_won": opportunity_date_won,
                "paused_subscriptions": paused_subscriptions,
            },
            additional_properties,
        )
