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
class TaskUpdate(Record):
    """What to change about a task."""

    assigned_to: str | None
    """Id of the user who has to do it."""
    date: dt.date | dt.datetime | None
    """A day, or a point in time, when the task shows up."""
    due_date: dt.date | dt.datetime | None
    """The older name of `date`."""
    is_complete: bool | None
    is_dateless: bool | None
    text: str | None
    priority: Literal["high", "medium"] | str | None
    resolution: Literal["abandoned", "skipped"] | str | None
    """How the task ended without being done."""
    lead_id: str | None
    contact_id: str | None
    agent_config_id: str | None
    """The agent configuration that the task is for."""
    organization_id: str | None
    created_by: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "assigned_to": Field("assigned_to", STRING),
        "date": Field("date", DATE_OR_DATETIME),
        "due_date": Field("due_date", DATE_OR_DATETIME),
        "is_complete": Field("is_complete", BOOLEAN),
        "is_dateless": Field("is_dateless", BOOLEAN),
        "text": Field("text", STRING),
        "priority": Field("priority", STRING),
        "resolution": Field("resolution", STRING),
        "lead_id": Field("lead_id", STRING),
        "contact_id": Field("contact_id", STRING),
        "agent_config_id": Field("agent_config_id", STRING),
        "organization_id": Field("organization_id", STRING),
        "created_by": Field("created_by", STRING),
    }

    def __init__(
        self,
        *,
        assigned_to: str | None | Unset = UNSET,
        date: dt.date | dt.datetime | None | Unset = UNSET,
        due_date: dt.date | dt.datetime | None | Unset = UNSET,
        is_complete: bool | None | Unset = UNSET,
        is_dateless: bool | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        priority: Literal["high", "medium"] | str | None | Unset = UNSET,
        resolution: Literal["abandoned", "skipped"] | str | None | Unset = UNSET,
        lead_id: str | None | Unset = UNSET,
        contact_id: str | None | Unset = UNSET,
        agent_config_id: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "assigned_to": assigned_to,
                "date": date,
                "due_date": due_date,
                "is_complete": is_complete,
                "is_dateless": is_dateless,
                "text": text,
                "priority": priority,
                "resolution": resolution,
                "lead_id": lead_id,
                "contact_id": contact_id,
                "agent_config_id": agent_config_id,
                "organization_id": organization_id,
                "created_by": created_by,
            },
            additional_properties,
        )
