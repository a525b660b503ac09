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
class NoteUpdate(Record):
    """What to change about a note."""

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

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "note": Field("note", STRING),
        "note_html": Field("note_html", STRING),
        "title": Field("title", STRING),
        "contact_id": Field("contact_id", STRING),
        "pinned": Field("pinned", BOOLEAN),
        "attachments": Field("attachments", List(Model("ActivityAttachmentInput"))),
        "activity_at": Field("activity_at", DATETIME),
    }

    def __init__(
        self,
        *,
        note: str | None | Unset = UNSET,
        note_html: str | None | Unset = UNSET,
        title: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        pinned: bool | None | Unset = UNSET,
        attachments: abc.Sequence[ActivityAttachmentInput | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        activity_at: dt.datetime | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "note": note,
                "note_html": note_html,
                "title": title,
                "contact_id": contact_id,
                "pinned": pinned,
                "attachments": attachments,
                "activity_at": activity_at,
            },
            additional_properties,
        )
