# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATETIME, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .activity_attachment import ActivityAttachment


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Note(Record):
    """A note on a lead."""

    id: str
    type: Literal["Note"] | str
    organization_id: str
    lead_id: str | None
    contact_id: str | None
    user_id: str | None
    """Whose activity it is."""
    user_name: str | None
    users: list[str]
    """Ids of the users involved."""
    activity_at: dt.datetime | None
    """When it happened."""
    title: str | None
    note: str | None
    """Plain text."""
    note_html: str | None
    """The same as rich text."""
    note_mentions: list[str] | None
    """Ids of the users mentioned in the text."""
    attachments: list[ActivityAttachment] | None
    pinned: bool | None
    """Whether it stands on top of the lead's activities."""
    pinned_at: dt.datetime | None
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
    )
    """How it came into Close."""
    created_by: str | None
    """Id of the user."""
    created_by_name: str | None
    updated_by: str | None
    """Id of the user."""
    updated_by_name: str | None
    date_created: dt.datetime
    """When it came into Close."""
    date_updated: dt.datetime

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "type": Field("_type", STRING, required=True),
        "organization_id": Field("organization_id", STRING, required=True),
        "lead_id": Field("lead_id", STRING, required=True),
        "contact_id": Field("contact_id", STRING, required=True),
        "user_id": Field("user_id", STRING, required=True),
        "user_name": Field("user_name", STRING),
        "users": Field("users", List(STRING), required=True),
        "activity_at": Field("activity_at", DATETIME, required=True),
        "title": Field("title", STRING),
        "note": Field("note", STRING, required=True),
        "note_html": Field("note_html", STRING),
        "note_mentions": Field("note_mentions", List(STRING)),
        "attachments": Field("attachments", List(Model("ActivityAttachment"))),
        "pinned": Field("pinned", BOOLEAN),
        "pinned_at": Field("pinned_at", DATETIME),
        "source": Field("source", STRING),
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
        type: Literal["Note"] | str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        users: abc.Sequence[str] | Unset = UNSET,
        activity_at: dt.datetime | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        note_mentions: abc.Sequence[str] | None | Unset = UNSET,
        attachments: abc.Sequence[ActivityAttachment | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        pinned: bool | None | Unset = UNSET,
        pinned_at: dt.datetime | None | Unset = UNSET,
        source: Literal[
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
                "type": type,
                "organization_id": organization_id,
                "lead_id": lead_id,
                "contact_id": contact_id,
                "user_id": user_id,
                "user_name": user_name,
                "users": users,
                "activity_at": activity_at,
                "title": title,
                "note": note,
                "note_html": note_html,
                "note_mentions": note_mentions,
                "attachments": attachments,
                "pinned": pinned,
                "pinned_at": pinned_at,
                "source": source,
                "created_by": created_by,
                "created_by_name": created_by_name,
                "updated_by": updated_by,
                "updated_by_name": updated_by_name,
                "date_created": date_created,
                "date_updated": date_updated,
            },
            additional_properties,
        )
