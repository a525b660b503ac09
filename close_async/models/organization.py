# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .custom_field import CustomField
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
    plan_id: str | None = UNSET
    plan_version: Any | None = UNSET
    """A number or a name."""
    billing_account_id: str | None = UNSET
    status: str | None = UNSET
    features: Any | None = UNSET
    """What the plan allows."""
    leads_email: str | None = UNSET
    """Address at which mail becomes leads."""
    lead_custom_fields: list[CustomField] | None = UNSET
    transcript_enabled: bool | None = UNSET
    """Whether calls are transcribed."""
    predictive_dialer_status: str | None = UNSET
    abandonment_message_url: str | None = UNSET
    """What callers of a predictive dialer hear when nobody is free."""
    enable_unsubscribe_link: bool | None = UNSET
    """Whether the unsubscribe link is switched on."""
    require_unsubscribe_link: bool | None = UNSET
    """Whether the unsubscribe link is required."""
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
