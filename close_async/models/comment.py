# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt

from ..values.model import UNSET, model
from ..values.records import Record


@model
class Comment(Record):
    """A comment in a thread."""

    id: str = UNSET
    thread_id: str = UNSET
    organization_id: str = UNSET
    lead_id: str | None = UNSET
    body: str | None = UNSET
    """Rich text; null once removed."""
    mentions: list[str] = UNSET
    """Ids of the users mentioned in the text."""
    created_by: str | None = UNSET
    """Id of the user who wrote it."""
    created_at: dt.datetime = UNSET
    updated_by: str | None = UNSET
    updated_at: dt.datetime = UNSET
    removed_by: str | None = UNSET
    """Id of the user who removed it."""
    removed_at: dt.datetime | None = UNSET
