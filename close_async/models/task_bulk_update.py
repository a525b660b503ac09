# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATE_OR_DATETIME, STRING, Field, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .task_filter import TaskFilter


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class TaskBulkUpdate(Record):
    """What to change about many tasks, and which."""

    params: TaskFilter | None
    """Which tasks; the same filters can be given as parameters."""
    assigned_to: str | None
    """Id of the user who has to do them."""
    date: dt.date | dt.datetime | None
    """A day, or a point in time, when the tasks show up."""
    is_complete: bool | None
    text: str | None
    priority: Literal["high", "medium"] | str | None
    resolution: Literal["abandoned", "skipped"] | str | None
    """How the tasks ended without being done."""
    organization_id: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "params": Field("_params", Model("TaskFilter")),
        "assigned_to": Field("assigned_to", STRING),
        "date": Field("date", DATE_OR_DATETIME),
        "is_complete": Field("is_complete", BOOLEAN),
        "text": Field("text", STRING),
        "priority": Field("priority", STRING),
        "resolution": Field("resolution", STRING),
        "organization_id": Field("organization_id", STRING),
    }

    def __init__(
        self,
        *,
        params: TaskFilter | abc.Mapping[str, object] | None | Unset = UNSET,
        assigned_to: str | None | Unset = UNSET,
        date: dt.date | dt.datetime | None | Unset = UNSET,
        is_complete: bool | None | Unset = UNSET,
        text: str | None | Unset = UNSET,
        priority: Literal["high", "medium"] | str | None | Unset = UNSET,
        resolution: Literal["abandoned", "skipped"] | str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "params": params,
                "assigned_to": assigned_to,
                "date": date,
                "is_complete": is_complete,
                "text": text,
                "priority": priority,
                "resolution": resolution,
                "organization_id": organization_id,
            },
            additional_properties,
        )
