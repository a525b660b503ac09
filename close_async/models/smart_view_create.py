# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .smart_view_query import SmartViewQuery
    from .smart_view_sharing_input import SmartViewSharingInput


@model
class SmartViewCreate(Record):
    """A smart view to create."""

    name: str
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
        | None
    ) = UNSET
    """The kind of object it finds; `lead` unless given."""
    description: str | None = UNSET
    s_query: SmartViewQuery | abc.Mapping[str, object] | None = UNSET
    """The search, as in Advanced Filtering."""
    query: str | None = UNSET
    """The search in the older query language, of leads only."""
    is_shared: bool | None = UNSET
    """Whether the whole organization sees it."""
    sharing_settings: SmartViewSharingInput | abc.Mapping[str, object] | None = UNSET
    """Who else sees it."""
    is_user_dependent: bool | None = UNSET
    """Whether it finds other things for each user, as a view of one's own leads does."""
    selected_fields: abc.Sequence[abc.Mapping[str, object]] | None = UNSET
    """The columns to show."""
