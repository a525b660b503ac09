# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..codecs import BOOLEAN, DATETIME, STRING, Field, List, Model
from ..operations import UNSET, Unset
from ..records import Record

if TYPE_CHECKING:
    from .create_note_activity_attachments_items import CreateNoteActivityAttachmentsItems


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CreateNoteActivity(Record):
    """CreateNoteActivity, as Close sends or takes it."""

    activity_at: dt.datetime | None
    attachments: list[CreateNoteActivityAttachmentsItems] | None
    contact_id: str | None
    created_by_id: str | None
    date_created: dt.datetime | None
    lead_id: str
    note: str | None
    note_html: str | None
    organization_id: str | None
    pinned: bool | None
    title: str | None
    user_id: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "activity_at": Field("activity_at", DATETIME),
        "attachments": Field("attachments", List(Model("CreateNoteActivityAttachmentsItems"))),
        "contact_id": Field("contact_id", STRING),
        "created_by_id": Field("created_by_id", STRING),
        "date_created": Field("date_created", DATETIME),
        "lead_id": Field("lead_id", STRING, required=True),
        "note": Field("note", STRING),
        "note_html": Field("note_html", STRING),
        "organization_id": Field("organization_id", STRING),
        "pinned": Field("pinned", BOOLEAN),
        "title": Field("title", STRING),
        "user_id": Field("user_id", STRING),
    }

    def __init__(
        self,
        *,
        activity_at: dt.datetime | None | Unset = UNSET,
        attachments: abc.Sequence[CreateNoteActivityAttachmentsItems | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        created_by_id: str | None | Unset = UNSET,
        date_created: dt.datetime | None | Unset = UNSET,
        lead_id: str,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        pinned: bool | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "activity_at": activity_at,
                "attachments": attachments,
                "contact_id": contact_id,
                "created_by_id": created_by_id,
                "date_created": date_created,
                "lead_id": lead_id,
                "note": note,
                "note_html": note_html,
                "organization_id": organization_id,
                "pinned": pinned,
                "title": title,
                "user_id": user_id,
            },
            additional_properties,
        )
