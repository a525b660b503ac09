# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..values.model import UNSET, model, wire
from ..values.records import Record

if TYPE_CHECKING:
    from .activity_comment_summary import ActivityCommentSummary


@model
class TaskCompletion(Record):
    """The completion of a task."""

    id: str = UNSET
    type: str = wire("_type", default=UNSET)
    """Always `TaskCompleted`."""
    organization_id: str = UNSET
    lead_id: str | None = UNSET
    """The lead in whose feed the activity stands."""
    user_id: str | None = UNSET
    """The user to whom it is credited."""
    user_name: str | None = UNSET
    users: list[str] = UNSET
    """Ids of the users who took part."""
    activity_at: dt.datetime | None = UNSET
    """When it took place, which may differ from when it was recorded."""
    date_created: dt.datetime = UNSET
    """When it was recorded in Close."""
    date_updated: dt.datetime = UNSET
    created_by: str | None = UNSET
    """Id of the user who recorded it; null when Close did."""
    created_by_name: str | None = UNSET
    updated_by: str | None = UNSET
    """Id of the user who changed it last."""
    updated_by_name: str | None = UNSET
    contact_id: str | None = UNSET
    task_id: str | None = UNSET
    task_text: str | None = UNSET
    task_assigned_to: str | None = UNSET
    """Id of the user whose task it was."""
    task_assigned_to_name: str | None = UNSET
    comment_summary: ActivityCommentSummary | None = UNSET
    sequence_id: str | None = UNSET
    """The sequence that caused it."""
    sequence_name: str | None = UNSET
    sequence_subscription_id: str | None = UNSET
    """The subscription to that sequence."""
