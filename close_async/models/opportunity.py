# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from ..codecs import BOOLEAN, DATE, DATETIME, INTEGER, STRING, Field, List, Model
from ..operations import UNSET, Unset
from ..records import Record

if TYPE_CHECKING:
    from .attachment import Attachment
    from .comment_summary import CommentSummary
    from .contact_email import ContactEmail
    from .contact_phone import ContactPhone
    from .opportunity_suggested_action import OpportunitySuggestedAction
    from .rendered_integration_link import RenderedIntegrationLink
    from .stalled_opportunity_action_items import StalledOpportunityActionItems


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Opportunity(Record):
    """Opportunity, as Close sends or takes it."""

    annualized_expected_value: int | None
    annualized_value: int | None
    attachments: list[Attachment] | None
    comment_summary: CommentSummary | None
    confidence: int
    contact_id: str | None
    contact_name: str | None
    created_by: str | None
    created_by_name: str | None
    date_created: dt.datetime
    date_lost: dt.datetime | None
    date_updated: dt.datetime
    date_won: dt.date | None
    expected_value: int | None
    id: str
    integration_links: list[RenderedIntegrationLink] | None
    is_stalled: bool | None
    lead_id: str
    lead_name: str | None
    lead_primary_email: ContactEmail | None
    lead_primary_phone: list[ContactPhone] | None
    note: str | None
    organization_id: str
    pipeline_id: str | None
    pipeline_name: str | None
    stall_status: StalledOpportunityActionItems | None
    status_display_name: str | None
    status_id: str
    status_label: str | None
    status_type: Literal["active", "lost", "won"] | str | None
    suggested_action: OpportunitySuggestedAction | None
    updated_by: str | None
    updated_by_name: str | None
    user_id: str
    user_name: str | None
    value: int | None
    value_currency: str | None
    value_formatted: str | None
    value_period: Literal["annual", "monthly", "one_time"] | str

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "annualized_expected_value": Field("annualized_expected_value", INTEGER, required=True),
        "annualized_value": Field("annualized_value", INTEGER, required=True),
        "attachments": Field("attachments", List(Model("Attachment"))),
        "comment_summary": Field("comment_summary", Model("CommentSummary")),
        "confidence": Field("confidence", INTEGER, required=True),
        "contact_id": Field("contact_id", STRING, required=True),
        "contact_name": Field("contact_name", STRING),
        "created_by": Field("created_by", STRING, required=True),
        "created_by_name": Field("created_by_name", STRING),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_lost": Field("date_lost", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
        "date_won": Field("date_won", DATE, required=True),
        "expected_value": Field("expected_value", INTEGER, required=True),
        "id": Field("id", STRING, required=True),
        "integration_links": Field("integration_links", List(Model("RenderedIntegrationLink"))),
        "is_stalled": Field("is_stalled", BOOLEAN),
        "lead_id": Field("lead_id", STRING, required=True),
        "lead_name": Field("lead_name", STRING),
        "lead_primary_email": Field("lead_primary_email", Model("ContactEmail")),
        "lead_primary_phone": Field("lead_primary_phone", List(Model("ContactPhone"))),
        "note": Field("note", STRING, required=True),
        "organization_id": Field("organization_id", STRING, required=True),
        "pipeline_id": Field("pipeline_id", STRING),
        "pipeline_name": Field("pipeline_name", STRING),
        "stall_status": Field("stall_status", Model("StalledOpportunityActionItems")),
        "status_display_name": Field("status_display_name", STRING),
        "status_id": Field("status_id", STRING, required=True),
        "status_label": Field("status_label", STRING),
        "status_type": Field("status_type", STRING),
        "suggested_action": Field("suggested_action", Model("OpportunitySuggestedAction")),
        "updated_by": Field("updated_by", STRING, required=True),
        "updated_by_name": Field("updated_by_name", STRING),
        "user_id": Field("user_id", STRING, required=True),
        "user_name": Field("user_name", STRING),
        "value": Field("value", INTEGER, required=True),
        "value_currency": Field("value_currency", STRING),
        "value_formatted": Field("value_formatted", STRING),
        "value_period": Field("value_period", STRING, required=True),
    }

    def __init__(
        self,
        *,
        annualized_expected_value: int | None | Unset = UNSET,
        annualized_value: int | None | Unset = UNSET,
        attachments: abc.Sequence[Attachment | abc.Mapping[str, object]] | None | Unset = UNSET,
        comment_summary: CommentSummary | abc.Mapping[str, object] | None | Unset = UNSET,
        confidence: int | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        contact_name: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_lost: dt.datetime | None | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        date_won: dt.date | None | Unset = UNSET,
        expected_value: int | None | Unset = UNSET,
        id: str | Unset = UNSET,
        integration_links: abc.Sequence[RenderedIntegrationLink | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        is_stalled: bool | None | Unset = UNSET,
        lead_id: str | Unset = UNSET,
        lead_name: str | None | Unset = UNSET,
        lead_primary_email: ContactEmail | abc.Mapping[str, object] | None | Unset = UNSET,
        lead_primary_phone: abc.Sequence[ContactPhone | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        note: str | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        pipeline_id: str | None | Unset = UNSET,
        pipeline_name: str | None | Unset = UNSET,
        stall_status: StalledOpportunityActionItems
        | abc.Mapping[str, object]
        | None
        | Unset = UNSET,
        status_display_name: str | None | Unset = UNSET,
        status_id: str | Unset = UNSET,
        status_label: str | None | Unset = UNSET,
        status_type: Literal["active", "lost", "won"] | str | None | Unset = UNSET,
        suggested_action: OpportunitySuggestedAction
        | abc.Mapping[str, object]
        | None
        | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        user_id: str | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        value: int | None | Unset = UNSET,
        value_currency: str | None | Unset = UNSET,
        value_formatted: str | None | Unset = UNSET,
        value_period: Literal["annual", "monthly", "one_time"] | str | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "annualized_expected_value": annualized_expected_value,
                "annualized_value": annualized_value,
                "attachments": attachments,
                "comment_summary": comment_summary,
                "confidence": confidence,
                "contact_id": contact_id,
                "contact_name": contact_name,
                "created_by": created_by,
                "created_by_name": created_by_name,
                "date_created": date_created,
                "date_lost": date_lost,
                "date_updated": date_updated,
                "date_won": date_won,
                "expected_value": expected_value,
                "id": id,
                "integration_links": integration_links,
                "is_stalled": is_stalled,
                "lead_id": lead_id,
                "lead_name": lead_name,
                "lead_primary_email": lead_primary_email,
                "lead_primary_phone": lead_primary_phone,
                "note": note,
                "organization_id": organization_id,
                "pipeline_id": pipeline_id,
                "pipeline_name": pipeline_name,
                "stall_status": stall_status,
                "status_display_name": status_display_name,
                "status_id": status_id,
                "status_label": status_label,
                "status_type": status_type,
                "suggested_action": suggested_action,
                "updated_by": updated_by,
                "updated_by_name": updated_by_name,
                "user_id": user_id,
                "user_name": user_name,
                "value": value,
                "value_currency": value_currency,
                "value_formatted": value_formatted,
                "value_period": value_period,
            },
            additional_properties,
        )
