# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model, wire
from ..values.records import Record

if TYPE_CHECKING:
    from .activity_attachment import ActivityAttachment


@model
class Note(Record):
    """A note on a lead."""

    id: str = UNSET
    type: Literal["Note"] | str = wire("_type", default=UNSET)
    organization_id: str = UNSET
    lead_id: str | None = UNSET
    contact_id: str | None = UNSET
    user_id: str | None = UNSET
    """Whose activity it is."""
    user_name: str | None = UNSET
    users: list[str] = UNSET
    """Ids of the users involved."""
    activity_at: dt.datetime | None = UNSET
    """When it happened."""
    title: str | None = UNSET
    note: str | None = UNSET
    """Plain text."""
    note_html: str | None = UNSET
    """The same as rich text."""
    note_mentions: list[str] | None = UNSET
    """Ids of the users mentioned in the text."""
    attachments: list[ActivityAttachment] | None = UNSET
    pinned: bool | None = UNSET
    """Whether it stands on top of the lead's activities."""
    pinned_at: dt.datetime | None = UNSET
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
    created_by: str | None = UNSET
    """Id of the user."""
    created_by_name: str | None = UNSET
    updated_by: str | None = UNSET
    """Id of the user."""
    updated_by_name: str | None = UNSET
    date_created: dt.datetime = UNSET
    """When it came into Close."""
    date_updated: dt.datetime = UNSET
