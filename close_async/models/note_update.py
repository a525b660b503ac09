# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .activity_attachment_input import ActivityAttachmentInput


@model
class NoteUpdate(Record):
    """What to change about a note."""

    note: str | None = UNSET
    """Plain text; makes `note_html` too."""
    note_html: str | None = UNSET
    """Rich text; makes `note` too and counts where both are given."""
    title: str | None = UNSET
    contact_id: str | None = UNSET
    pinned: bool | None = UNSET
    """Whether it stands on top of the lead's activities."""
    attachments: abc.Sequence[ActivityAttachmentInput | abc.Mapping[str, object]] | None = UNSET
    activity_at: dt.datetime | None = UNSET
    """When it happened."""
