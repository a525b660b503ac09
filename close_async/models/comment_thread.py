# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt

from ..values.model import UNSET, model
from ..values.records import Record


@model
class CommentThread(Record):
    """The comments on one object, without their texts."""

    id: str = UNSET
    object_id: str = UNSET
    """What is commented on."""
    object_type: str = UNSET
    """Kind of what is commented on, such as `activity.custom_activity`."""
    organization_id: str = UNSET
    lead_id: str | None = UNSET
    num_comments: int = UNSET
    participating: list[str] = UNSET
    """Ids of the users who take part."""
    created_at: dt.datetime = UNSET
    updated_at: dt.datetime = UNSET
