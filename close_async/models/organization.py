# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATETIME, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .lead_status import LeadStatus
    from .membership import Membership
    from .opportunity_status import OpportunityStatus
    from .pipeline import Pipeline


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Organization(Record):
    """A company that uses Close."""

    id: str
    name: str
    currency: str | None
    """Currency code, ISO 4217."""
    currency_symbol: str | None
    plan_type: str | None
    lead_statuses: list[LeadStatus]
    """In the order in which Close shows them."""
    pipelines: list[Pipeline]
    opportunity_statuses: list[OpportunityStatus] | None
    """Superseded by `pipelines`."""
    memberships: list[Membership] | None
    inactive_memberships: list[Membership] | None
    created_by: str | None
    updated_by: str | None
    date_created: dt.datetime
    date_updated: dt.datetime

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "name": Field("name", STRING, required=True),
        "currency": Field("currency", STRING),
        "currency_symbol": Field("currency_symbol", STRING),
        "plan_type": Field("plan_type", STRING),
        "lead_statuses": Field("lead_statuses", List(Model("LeadStatus")), required=True),
        "pipelines": Field("pipelines", List(Model("Pipeline")), required=True),
        "opportunity_statuses": Field("opportunity_statuses", List(Model("OpportunityStatus"))),
        "memberships": Field("memberships", List(Model("Membership"))),
        "inactive_memberships": Field("inactive_memberships", List(Model("Membership"))),
        "created_by": Field("created_by", STRING, required=True),
        "updated_by": Field("updated_by", STRING, required=True),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        currency: str | None | Unset = UNSET,
        currency_symbol: str | None | Unset = UNSET,
        plan_type: str | None | Unset = UNSET,
        lead_statuses: abc.Sequence[LeadStatus | abc.Mapping[str, object]] | Unset = UNSET,
        pipelines: abc.Sequence[Pipeline | abc.Mapping[str, object]] | Unset = UNSET,
        opportunity_statuses: abc.Sequence[OpportunityStatus | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        memberships: abc.Sequence[Membership | abc.Mapping[str, object]] | None | Unset = UNSET,
        inactive_memberships: abc.Sequence[Membership | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "name": name,
                "currency": currency,
                "currency_symbol": currency_symbol,
                "plan_type": plan_type,
                "lead_statuses": lead_statuses,
                "pipelines": pipelines,
                "opportunity_statuses": opportunity_statuses,
                "memberships": memberships,
                "inactive_memberships": inactive_memberships,
                "created_by": created_by,
                "updated_by": updated_by,
                "date_created": date_created,
                "date_updated": date_updated,
            },
            additional_properties,
        )
