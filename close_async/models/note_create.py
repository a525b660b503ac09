# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATETIME, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .activity_attachment_input import ActivityAttachmentInput


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class NoteCreate(Record):
    """What a new note is made from."""

    lead_id: str
    note: str | None
    """Plain text; makes `note_html` too."""
    note_html: str | None
    """Rich text; makes `note` too and counts where both are given."""
    title: str | None
    contact_id: str | None
    pinned: bool | None
    """Whether it stands on top of the lead's activities."""
    attachments: list[ActivityAttachmentInput] | None
    activity_at: dt.datetime | None
    """When it happened."""
    user_id: str | None
    """Whose note it is."""
    created_by_id: str | None
    """Id of the user to record as its maker."""
    date_created: dt.datetime | None
    """When the note was made, for imports."""
    organization_id: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "lead_id": Field("lead_id", STRING, required=True),
        "note": Field("note", STRING),
        "note_html": Field("note_html", STRING),
        "title": Field("title", STRING),
        "contact_id": Field("contact_id", STRING),
        "pinned": Field("pinned", BOOLEAN),
        "attachments": Field("attachments", List(Model("ActivityAttachmentInput"))),
        "activity_at": Field("activity_at", DATETIME),
        "user_id": Field("user_id", STRING),
        "created_by_id": Field("created_by_id", STRING),
        "date_created": Field("date_created", DATETIME),
        "organization_id": Field("organization_id", STRING),
    }

    def __init__(
        self,
        *,
        lead_id: str,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        pinned: bool | None | Unset = UNSET,
        attachments: abc.Sequence[ActivityAttachmentInput | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        activity_at: dt.datetime | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        created_by_id: str | None | Unset = UNSET,
        date_created: dt.datetime | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "lead_id": lead_id,
                "note": note,
                "note_html": note_html,
                "title": title,
                "contact_id": contact_id,
                "pinned": pinned,
                "attachments": attachments,
                "activity_at": activity_at,
                "user_id": user_id,
                "created_by_id": created_by_id,
                "date_created": date_created,
                "organization_id": organization_id,
            },
            additional_properties,
        )
