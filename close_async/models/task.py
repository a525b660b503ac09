# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATE_OR_DATETIME, DATETIME, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Task(Record):
    """A task of a type without a class of its own."""

    id: str
    type: str
    organization_id: str
    lead_id: str | None
    lead_name: str | None
    contact_id: str | None
    contact_name: str | None
    assigned_to: str | None
    """Id of the user who has to do it."""
    assigned_to_name: str | None
    date: dt.date | dt.datetime | None
    """When the task shows up in the inbox: a day, or a point in time."""
    due_date: dt.date | dt.datetime | None
    """The older name of `date`."""
    is_complete: bool
    is_dateless: bool | None
    """Whether the task stands in the inbox without a date."""
    object_id: str | None
    """Id of what the task is about, for types that have one."""
    object_type: str | None
    """Kind of what the task is about, such as `call`, `sms`, `emailthread` or `opportunity`."""
    view: Literal["archive", "future", "inbox"] | str | None
    """Where the task shows; lists only."""
    priority: Literal["high", "medium"] | str | None
    resolution: Literal["abandoned", "skipped"] | str | None
    """How the task ended without being done."""
    sequence_id: str | None
    """The sequence that made the task."""
    sequence_subscription_id: str | None
    step_id: str | None
    """The step of the sequence that made the task."""
    agent_config_id: str | None
    """The agent configuration that the task is for."""
    deduplication_key: str | None
    is_new: bool | None
    is_primary_lead_notification: bool | None
    created_by: str | None
    """Id of the user; null for what Close made."""
    created_by_name: str | None
    updated_by: str | None
    """Id of the user."""
    updated_by_name: str | None
    date_created: dt.datetime
    date_updated: dt.datetime

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "type": Field("_type", STRING, required=True),
        "organization_id": Field("organization_id", STRING, required=True),
        "lead_id": Field("lead_id", STRING, required=True),
        "lead_name": Field("lead_name", STRING, required=True),
        "contact_id": Field("contact_id", STRING, required=True),
        "contact_name": Field("contact_name", STRING, required=True),
        "assigned_to": Field("assigned_to", STRING, required=True),
        "assigned_to_name": Field("assigned_to_name", STRING, required=True),
        "date": Field("date", DATE_OR_DATETIME, required=True),
        "due_date": Field("due_date", DATE_OR_DATETIME),
        "is_complete": Field("is_complete", BOOLEAN, required=True),
        "is_dateless": Field("is_dateless", BOOLEAN),
        "object_id": Field("object_id", STRING, required=True),
        "object_type": Field("object_type", STRING, required=True),
        "view": Field("view", STRING),
        "priority": Field("priority", STRING),
        "resolution": Field("resolution", STRING),
        "sequence_id": Field("sequence_id", STRING),
        "sequence_subscription_id": Field("sequence_subscription_id", STRING),
        "step_id": Field("step_id", STRING),
        "agent_config_id": Field("agent_config_id", STRING),
        "deduplication_key": Field("deduplication_key", STRING),
        "is_new": Field("is_new", BOOLEAN),
        "is_primary_lead_notification": Field("is_primary_lead_notification", BOOLEAN),
        "created_by": Field("created_by", STRING, required=True),
        "created_by_name": Field("created_by_name", STRING, required=True),
        "updated_by": Field("updated_by", STRING, required=True),
        "updated_by_name": Field("updated_by_name", STRING, required=True),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        type: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        lead_name: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        contact_name: str | None | Unset = UNSET,
        assigned_to: str | None | Unset = UNSET,
        assigned_to_name: str | None | Unset = UNSET,
        date: dt.date | dt.datetime | None | Unset = UNSET,
        due_date: dt.date | dt.datetime | None | Unset = UNSET,
        is_complete: bool | Unset = UNSET,
        is_dateless: bool | None | Unset = UNSET,
        object_id: str | None | Unset = UNSET,
        object_type: str | None | Unset = UNSET,
        view: Literal["archive", "future", "inbox"] | str | None | Unset = UNSET,
        priority: Literal["high", "medium"] | str | None | Unset = UNSET,
        resolution: Literal["abandoned", "skipped"] | str | None | Unset = UNSET,
        sequence_id: str | None | Unset = UNSET,
        sequence_subscription_id: str | None | Unset = UNSET,
        step_id: str | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        deduplication_key: str | None | Unset = UNSET,
        is_new: bool | None | Unset = UNSET,
        is_primary_lead_notification: bool | None | Unset = UNSET,
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
                "lead_name": lead_name,
                "contact_id": contact_id,
                "contact_name": contact_name,
                "assigned_to": assigned_to,
                "assigned_to_name": assigned_to_name,
                "date": date,
                "due_date": due_date,
                "is_complete": is_complete,
                "is_dateless": is_dateless,
                "object_id": object_id,
                "object_type": object_type,
                "view": view,
                "priority": priority,
                "resolution": resolution,
                "sequence_id": sequence_id,
                "sequence_subscription_id": sequence_subscription_id,
                "step_id": step_id,
                "agent_config_id": agent_config_id,
                "deduplication_key": deduplication_key,
                "is_new": is_new,
                "is_primary_lead_notification": is_primary_lead_notification,
                "created_by": created_by,
                "created_by_name": created_by_name,
                "updated_by": updated_by,
                "updated_by_name": updated_by_name,
                "date_created": date_created,
                "date_updated": date_updated,
            },
            additional_properties,
        )
