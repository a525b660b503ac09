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
    from .update_note_activity_attachments_items import UpdateNoteActivityAttachmentsItems


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class UpdateNoteActivity(Record):
    """UpdateNoteActivity, as Close sends or takes it."""

    activity_at: dt.datetime | None
    attachments: list[UpdateNoteActivityAttachmentsItems] | None
    contact_id: str | None
    note: str | None
    note_html: str | None
    pinned: bool | None
    title: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "activity_at": Field("activity_at", DATETIME),
        "attachments": Field("attachments", List(Model("UpdateNoteActivityAttachmentsItems"))),
        "contact_id": Field("contact_id", STRING),
        "note": Field("note", STRING),
        "note_html": Field("note_html", STRING),
        "pinned": Field("pinned", BOOLEAN),
        "title": Field("title", STRING),
    }

    def __init__(
        self,
        *,
        activity_at: dt.datetime | None | Unset = UNSET,
        attachments: abc.Sequence[UpdateNoteActivityAttachmentsItems | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        pinned: bool | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "activity_at": activity_at,
                "attachments": attachments,
                "contact_id": contact_id,
                "note": note,
                "note_html": note_html,
                "pinned": pinned,
                "title": title,
            },
            additional_properties,
        )
