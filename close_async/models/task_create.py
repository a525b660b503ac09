# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATE_OR_DATETIME, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class TaskCreate(Record):
    """What a new task is made from."""

    type: Literal["lead", "outgoing_call"] | str | None
    """`lead` if not given."""
    lead_id: str
    contact_id: str | None
    """Required for an `outgoing_call` task."""
    text: str | None
    """What to do; required for a `lead` task."""
    assigned_to: str | None
    """Id of the user who has to do it; whoever asks if not given."""
    date: dt.date | dt.datetime | None
    """A day, or a point in time, when the task shows up."""
    due_date: dt.date | dt.datetime | None
    """The older name of `date`."""
    is_dateless: bool | None
    """`lead` tasks only."""
    is_complete: bool | None
    priority: Literal["high", "medium"] | str | None
    """`lead` tasks only."""
    agent_config_id: str | None
    """The agent configuration that the call is for; `outgoing_call` tasks only."""
    disable_notification: bool | None
    """Whether to tell the assigned user nothing; `lead` tasks only."""
    organization_id: str | None
    created_by: str | None
    """Id of the user to record as its maker."""
    date_created: dt.date | dt.datetime | None
    """When the task was made, for imports; `lead` tasks only."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "type": Field("_type", STRING),
        "lead_id": Field("lead_id", STRING, required=True),
        "contact_id": Field("contact_id", STRING),
        "text": Field("text", STRING),
        "assigned_to": Field("assigned_to", STRING),
        "date": Field("date", DATE_OR_DATETIME),
        "due_date": Field("due_date", DATE_OR_DATETIME),
        "is_dateless": Field("is_dateless", BOOLEAN),
        "is_complete": Field("is_complete", BOOLEAN),
        "priority": Field("priority", STRING),
        "agent_config_id": Field("agent_config_id", STRING),
        "disable_notification": Field("disable_notification", BOOLEAN),
        "organization_id": Field("organization_id", STRING),
        "created_by": Field("created_by", STRING),
        "date_created": Field("date_created", DATE_OR_DATETIME),
    }

    def __init__(
        self,
        *,
        type: Literal["lead", "outgoing_call"] | str | None | Unset = UNSET,
        lead_id: str,
        contact_id: str | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        assigned_to: str | None | Unset = UNSET,
        date: dt.date | dt.datetime | None | Unset = UNSET,
        due_date: dt.date | dt.datetime | None | Unset = UNSET,
        is_dateless: bool | None | Unset = UNSET,
        is_complete: bool | None | Unset = UNSET,
        priority: Literal["high", "medium"] | str | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        disable_notification: bool | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        date_created: dt.date | dt.datetime | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "type": type,
                "lead_id": lead_id,
                "contact_id": contact_id,
                "text": text,
                "assigned_to": assigned_to,
                "date": date,
                "due_date": due_date,
                "is_dateless": is_dateless,
                "is_complete": is_complete,
                "priority": priority,
                "agent_config_id": agent_config_id,
                "disable_notification": disable_notification,
                "organization_id": organization_id,
                "created_by": created_by,
                "date_created": date_created,
            },
            additional_properties,
        )
