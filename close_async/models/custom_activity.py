# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model, wire
from ..values.records import CustomFieldsMixin, Record

if TYPE_CHECKING:
    from .activity_comment_summary import ActivityCommentSummary


@model
class CustomActivity(CustomFieldsMixin, Record):
    """An activity of a type that the organization has defined; its fields are custom fields."""

    id: str = UNSET
    type: str = wire("_type", default=UNSET)
    """Always `CustomActivity`."""
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
    """When it took place; users may change it."""
    date_created: dt.datetime = UNSET
    """When it was recorded in Close."""
    date_updated: dt.datetime = UNSET
    created_by: str | None = UNSET
    """Id of the user who recorded it; null when Close did."""
    created_by_name: str | None = UNSET
    updated_by: str | None = UNSET
    """Id of the user who changed it last."""
    updated_by_name: str | None = UNSET
    custom_activity_type_id: str = UNSET
    status: Literal["draft", "published"] | str = UNSET
    last_published_at: dt.datetime | None = UNSET
    pinned: bool | None = UNSET
    """Whether it stands above the lead's other activities."""
    pinned_at: dt.datetime | None = UNSET
    mentions: list[str] | None = UNSET
    """Ids of the users whom its text fields mention."""
    mentions_updated_at: dt.datetime | None = UNSET
    source: (
        Literal[
            "ai",
            "api",
            "calendly-integration",
            "clipper",
            "customerio-integration",
            "email",
            "import",
            "segment-integration",
            "suggestion",
            "ui",
            "webform",
            "whatsapp",
        ]
        | str
        | None
    ) = UNSET
    """How it came into Close."""
    comment_summary: ActivityCommentSummary | None = UNSET
