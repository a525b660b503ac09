# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model, wire
from ..values.records import CustomFieldsMixin, Record

if TYPE_CHECKING:
    from .activity_attachment import ActivityAttachment
    from .activity_comment_summary import ActivityCommentSummary
    from .contact_email import ContactEmail
    from .contact_phone import ContactPhone
    from .opportunity_stall import OpportunityStall
    from .opportunity_suggestion import OpportunitySuggestion
    from .rendered_integration_link import RenderedIntegrationLink


@model
class Opportunity(CustomFieldsMixin, Record):
    """A deal that a lead may close."""

    id: str = UNSET
    object_type: str | None = wire("__object_type", default=UNSET)
    """`opportunity`, in responses of Advanced Filtering only."""
    lead_id: str = UNSET
    lead_name: str | None = UNSET
    lead_primary_email: ContactEmail | None = UNSET
    lead_primary_phone: list[ContactPhone] | None = UNSET
    organization_id: str = UNSET
    contact_id: str | None = UNSET
    """The person that the deal is about."""
    contact_name: str | None = UNSET
    user_id: str = UNSET
    """Who works on the deal."""
    user_name: str | None = UNSET
    note: str | None = UNSET
    """Plain text."""
    note_html: str | None = UNSET
    """The note as rich text."""
    attachments: list[ActivityAttachment] | None = UNSET
    pipeline_id: str | None = UNSET
    pipeline_name: str | None = UNSET
    status_id: str = UNSET
    status_label: str = UNSET
    """The status as people read it."""
    status_display_name: str | None = UNSET
    """The status as Close shows it."""
    status_type: Literal["active", "lost", "won"] | str = UNSET
    value: int | None = wire("value", default=UNSET, unit="cents")
    """Cents, per `value_period`."""
    value_period: Literal["annual", "monthly", "one_time"] | str = UNSET
    value_currency: str | None = UNSET
    """Currency code, ISO 4217."""
    value_formatted: str | None = UNSET
    """The value as people read it."""
    expected_value: int | None = wire("expected_value", default=UNSET, unit="cents")
    """Cents: the value times the confidence."""
    annualized_value: int | None = wire("annualized_value", default=UNSET, unit="cents")
    """Cents per year: twelve times the value of a monthly deal."""
    annualized_expected_value: int | None = wire(
        "annualized_expected_value", default=UNSET, unit="cents"
    )
    """Cents per year, times the confidence."""
    confidence: int = UNSET
    """Percent, 0 to 100."""
    date_won: dt.date | None = UNSET
    """The day on which the deal was won or is expected to close."""
    date_lost: dt.datetime | None = UNSET
    is_stalled: bool | None = UNSET
    """Whether the deal has come to a standstill."""
    stall_status: OpportunityStall | None = UNSET
    """Superseded by `suggested_action`."""
    suggested_action: OpportunitySuggestion | None = UNSET
    """What Close proposes to do next."""
    comment_summary: ActivityCommentSummary | None = UNSET
    integration_links: list[RenderedIntegrationLink] | None = UNSET
    created_by: str | None = UNSET
    """Id of the user."""
    created_by_name: str | None = UNSET
    updated_by: str | None = UNSET
    """Id of the user."""
    updated_by_name: str | None = UNSET
    date_created: dt.datetime = UNSET
    date_updated: dt.datetime = UNSET
