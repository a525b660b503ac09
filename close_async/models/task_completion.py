# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATETIME, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .activity_comment_summary import ActivityCommentSummary


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class TaskCompletion(Record):
    """The completion of a task."""

    id: str
    type: str
    """Always `TaskCompleted`."""
    organization_id: str
    lead_id: str | None
    """The lead in whose feed the activity stands."""
    user_id: str | None
    """The user to whom it is credited."""
    user_name: str | None
    users: list[str]
    """Ids of the users who took part."""
    activity_at: dt.datetime | None
    """When it took place, which may differ from when it was recorded."""
    date_created: dt.datetime
    """When it was recorded in Close."""
    date_updated: dt.datetime
    created_by: str | None
    """Id of the user who recorded it; null when Close did."""
    created_by_name: str | None
    updated_by: str | None
    """Id of the user who changed it last."""
    updated_by_name: str | None
    contact_id: str | None
    task_id: str | None
    task_text: str | None
    task_assigned_to: str | None
    """Id of the user whose task it was."""
    task_assigned_to_name: str | None
    comment_summary: ActivityCommentSummary | None
    sequence_id: str | None
    """The sequence that caused it."""
    sequence_name: str | None
    sequence_subscription_id: str | None
    """The subscription to that sequence."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "type": Field("_type", STRING, required=True),
        "organization_id": Field("organization_id", STRING, required=True),
        "lead_id": Field("lead_id", STRING),
        "user_id": Field("user_id", STRING),
        "user_name": Field("user_name", STRING),
        "users": Field("users", List(STRING), required=True),
        "activity_at": Field("activity_at", DATETIME),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
        "created_by": Field("created_by", STRING),
        "created_by_name": Field("created_by_name", STRING),
        "updated_by": Field("updated_by", STRING),
        "updated_by_name": Field("updated_by_name", STRING),
        "contact_id": Field("contact_id", STRING),
        "task_id": Field("task_id", STRING),
        "task_text": Field("task_text", STRING),
        "task_assigned_to": Field("task_assigned_to", STRING),
        "task_assigned_to_name": Field("task_assigned_to_name", STRING),
        "comment_summary": Field("comment_summary", Model("ActivityCommentSummary")),
        "sequence_id": Field("sequence_id", STRING),
        "sequence_name": Field("sequence_name", STRING),
        "sequence_subscription_id": Field("sequence_subscription_id", STRING),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        user_id: str | None | Unset = UNSET,
        user_name: str | None | Unset = UNSET,
        users: abc.Sequence[str] | Unset = UNSET,
        activity_at: dt.datetime | None | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        created_by_name: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        updated_by_name: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        task_id: str | None | Unset = UNSET,
        task_text: str | None | Unset = UNSET,
        task_assigned_to: str | None | Unset = UNSET,
        task_assigned_to_name: str | None | Unset = UNSET,
        comment_summary: ActivityCommentSummary | abc.Mapping[str, object] | None | Unset = UNSET,
        sequence_id: str | None | Unset = UNSET,
        sequence_name: str | None | Unset = UNSET,
        sequence_subscription_id: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "type": type,
                "organization_id": organization_id,
                "lead_id": lead_id,
                "user_id": user_id,
                "user_name": user_name,
                "users": users,
                "activity_at": activity_at,
                "date_created": date_created,
                "date_updated": date_updated,
                "created_by": created_by,
                "created_by_name": created_by_name,
                "updated_by": updated_by,
                "updated_by_name": updated_by_name,
                "contact_id": contact_id,
                "task_id": task_id,
                "task_text": task_text,
                "task_assigned_to": task_assigned_to,
                "task_assigned_to_name": task_assigned_to_name,
                "comment_summary": comment_summary,
                "sequence_id": sequence_id,
                "sequence_name": sequence_name,
                "sequence_subscription_id": sequence_subscription_id,
            },
            additional_properties,
        )
