# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATE, DATETIME, INTEGER, STRING, Field, List, Model
from ..values.records import CustomFieldsMixin, Record

if TYPE_CHECKING:
    from .activity_attachment import ActivityAttachment
    from .activity_comment_summary import ActivityCommentSummary
    from .contact_email import ContactEmail
    from .contact_phone import ContactPhone
    from .opportunity_stall import OpportunityStall
    from .opportunity_suggestion import OpportunitySuggestion
    from .rendered_integration_link import RenderedIntegrationLink


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Opportunity(CustomFieldsMixin, Record):
    """A deal that a lead may close."""

    id: str
    object_type: str | None
    """`opportunity`, in answers of Advanced Filtering only."""
    lead_id: str
    lead_name: str | None
    lead_primary_email: ContactEmail | None
    lead_primary_phone: list[ContactPhone] | None
    organization_id: str
    contact_id: str | None
    """The person that the deal is about."""
    contact_name: str | None
    user_id: str
    """Who works on the deal."""
    user_name: str | None
    note: str | None
    """Plain text."""
    note_html: str | None
    """The note as rich text."""
    attachments: list[ActivityAttachment] | None
    pipeline_id: str | None
    pipeline_name: str | None
    status_id: str
    status_label: str
    """The status as people read it."""
    status_display_name: str | None
    """The status as Close shows it."""
    status_type: Literal["active", "lost", "won"] | str
    value: int | None
    """Cents, per `value_period`."""
    value_period: Literal["annual", "monthly", "one_time"] | str
    value_currency: str | None
    """Currency code, ISO 4217."""
    value_formatted: str | None
    """The value as people read it."""
    expected_value: int | None
    """Cents: the value times the confidence."""
    annualized_value: int | None
    """Cents per year: twelve times the value of a monthly deal."""
    annualized_expected_value: int | None
    """Cents per year, times the confidence."""
    confidence: int
    """Percent, 0 to 100."""
    date_won: dt.date | None
    """The day on which the deal was won or is expected to close."""
    date_lost: dt.datetime | None
    is_stalled: bool | None
    """Whether the deal has come to a standstill."""
    stall_status: OpportunityStall | None
    """Superseded by `suggested_action`."""
    suggested_action: OpportunitySuggestion | None
    """What Close proposes to do next."""
    comment_summary: ActivityCommentSummary | None
    integration_links: list[RenderedIntegrationLink] | None
    created_by: str | None
    """Id of the user."""
    created_by_name: str | None
    updated_by: str | None
    """Id of the user."""
    updated_by_name: str | None
    date_created: dt.datetime
    date_updated: dt.datetime

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "object_type": Field("__object_type", STRING),
        "lead_id": Field("lead_id", STRING, required=True),
        "lead_name": Field("lead_name", STRING),
        "lead_primary_email": Field("lead_primary_email", Model("ContactEmail")),
        "lead_primary_phone": Field("lead_primary_phone", List(Model("ContactPhone"))),
        "organization_id": Field("organization_id", STRING, required=True),
        "contact_id": Field("contact_id", STRING, required=True),
        "contact_name": Field("contact_name", STRING),
        "user_id": Field("user_id", STRING, required=True),
        "user_name": Field("user_name", STRING),
        "note": Field("note", STRING, required=True),
        "note_html": Field("note_html", STRING),
        "attachments": Field("attachments", List(Model("ActivityAttachment"))),
        "pipeline_id": Field("pipeline_id", STRING),
        "pipeline_name": Field("pipeline_name", STRING),
        "status_id": Field("status_id", STRING, required=True),
        "status_label": Field("status_label", STRING, required=True),
        "status_display_name": Field("status_display_name", STRING),
        "status_type": Field("status_type", STRING, required=True),
        "value": Field("value", INTEGER, required=True),
        "value_period": Field("value_period", STRING, required=True),
        "value_currency": Field("value_currency", STRING, required=True),
        "value_formatted": Field("value_formatted", STRING, required=True),
        "expected_value": Field("expected_value", INTEGER, required=True),
        "annualized_value": Field("annualized_value", INTEGER, required=True),
        "annualized_expected_value": Field("annualized_expected_value", INTEGER, required=True),
        "confidence": Field("confidence", INTEGER, required=True),
        "date_won": Field("date_won", DATE, required=True),
        "date_lost": Field("date_lost", DATETIME, required=True),
        "is_stalled": Field("is_stalled", BOOLEAN),
        "stall_status": Field("stall_status", Model("OpportunityStall")),
        "suggested_action": Field("suggested_action", Model("OpportunitySuggestion")),
        "comment_summary": Field("comment_summary", Model("ActivityCommentSummary")),
        "integration_links": Field("integration_links", List(Model("RenderedIntegrationLink"))),
        "created_by": Field("created_by", STRING, required=True),
        "created_by_name": Field("created_by_name", STRING),
        "updated_by": Field("updated_by", STRING, required=True),
        "updated_by_name": Field("updated_by_name", STRING),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        object_type: str | None | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        lead_name: str | None | Unset = UNSET,
        lead_primary_email: ContactEmail | abc.Mapping[str, object] | None | Unset = UNSET,
        lead_primary_phone: abc.Sequence[ContactPhone | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        contact_name: str | None | Unset = UNSET,
        user_id: str | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        attachments: abc.Sequence[ActivityAttachment | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        pipeline_id: str | None | Unset = UNSET,
        pipeline_name: str | None | Unset = UNSET,
        status_id: str | Unset = UNSET,
        status_label: str | Unset = UNSET,
        status_display_name: str | None | Unset = UNSET,
        status_type: Literal["active", "lost", "won"] | str | Unset = UNSET,
        value: int | None | Unset = UNSET,
        value_period: Literal["annual", "monthly", "one_time"] | str | Unset = UNSET,
        value_currency: str | None | Unset = UNSET,
        value_formatted: str | None | Unset = UNSET,
        expected_value: int | None | Unset = UNSET,
        annualized_value: int | None | Unset = UNSET,
        annualized_expected_value: int | None | Unset = UNSET,
        confidence: int | Unset = UNSET,
        date_won: dt.date | None | Unset = UNSET,
        date_lost: dt.datetime | None | Unset = UNSET,
        is_stalled: bool | None | Unset = UNSET,
        stall_status: OpportunityStall | abc.Mapping[str, object] | None | Unset = UNSET,
        suggested_action: OpportunitySuggestion | abc.Mapping[str, object] | None | Unset = UNSET,
        comment_summary: ActivityCommentSummary | abc.Mapping[str, object] | None | Unset = UNSET,
        integration_links: abc.Sequence[RenderedIntegrationLink | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "object_type": object_type,
                "lead_id": lead_id,
                "lead_name": lead_name,
                "lead_primary_email": lead_primary_email,
                "lead_primary_phone": lead_primary_phone,
                "organization_id": organization_id,
                "contact_id": contact_id,
                "contact_name": contact_name,
                "user_id": user_id,
                "user_name": user_name,
                "note": note,
                "note_html": note_html,
                "attachments": attachments,
                "pipeline_id": pipeline_id,
                "pipeline_name": pipeline_name,
                "status_id": status_id,
                "status_label": status_label,
                "status_display_name": status_display_name,
                "status_type": status_type,
                "value": value,
                "value_period": value_period,
                "value_currency": value_currency,
                "value_formatted": value_formatted,
                "expected_value": expected_value,
                "annualized_value": annualized_value,
                "annualized_expected_value": annualized_expected_value,
                "confidence": confidence,
                "date_won": date_won,
                "date_lost": date_lost,
                "is_stalled": is_stalled,
                "stall_status": stall_status,
                "suggested_action": suggested_action,
                "comment_summary": comment_summary,
                "integration_links": integration_links,
                "created_by": created_by,
                "created_by_name": created_by_name,
                "updated_by": updated_by,
                "updated_by_name": updated_by_name,
                "date_created": date_created,
                "date_updated": date_updated,
            },
            additional_properties,
        )
