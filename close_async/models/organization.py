# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .lead_status import LeadStatus
    from .membership import Membership
    from .opportunity_status import OpportunityStatus
    from .pipeline import Pipeline


@model
class Organization(Record):
    """A company that uses Close."""

    id: str = UNSET
    name: str = UNSET
    currency: str | None = UNSET
    """Currency code, ISO 4217."""
    currency_symbol: str | None = UNSET
    plan_type: str | None = UNSET
    lead_statuses: list[LeadStatus] = UNSET
    """In the order in which Close shows them."""
    pipelines: list[Pipeline] = UNSET
    opportunity_statuses: list[OpportunityStatus] | None = UNSET
    """Superseded by `pipelines`."""
    memberships: list[Membership] | None = UNSET
    inactive_memberships: list[Membership] | None = UNSET
    created_by: str | None = UNSET
    updated_by: str | None = UNSET
    date_created: dt.datetime = UNSET
    date_updated: dt.datetime = UNSET
