# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .smart_view_query import SmartViewQuery
    from .smart_view_sharing import SmartViewSharing


@model
class SmartView(Record):
    """A stored search."""

    id: str = UNSET
    organization_id: str = UNSET
    name: str = UNSET
    description: str | None = UNSET
    type: (
        Literal[
            "call",
            "contact",
            "custom_activity",
            "email",
            "form_submission",
            "lead",
            "meeting",
            "note",
            "opportunity",
            "sms",
            "whatsapp_message",
        ]
        | str
    ) = UNSET
    """The kind of object it finds."""
    query: str | None = UNSET
    """The search in the older query language."""
    s_query: SmartViewQuery | None = UNSET
    """The search, as in Advanced Filtering."""
    selected_fields: list[dict[str, Any]] | None = UNSET
    """The columns that are shown."""
    user_id: str | None = UNSET
    """Whose view it is."""
    is_shared: bool = UNSET
    shared_with: list[str] | None = UNSET
    """Users and groups who see it."""
    sharing_settings: SmartViewSharing | None = UNSET
    is_user_dependent: bool | None = UNSET
    """Whether it finds other things for each user."""
    used_recently: bool | None = UNSET
    """Whether you used it lately."""
    date_created: dt.datetime = UNSET
    date_updated: dt.datetime = UNSET
