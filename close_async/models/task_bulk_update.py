# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model, wire
from ..values.records import Record

if TYPE_CHECKING:
    from .task_filter import TaskFilter


@model
class TaskBulkUpdate(Record):
    """What to change about many tasks, and which."""

    params: TaskFilter | abc.Mapping[str, object] | None = wire("_params", default=UNSET)
    """Which tasks; the same filters can be given as parameters."""
    assigned_to: str | None = UNSET
    """Id of the user who has to do them."""
    date: dt.date | dt.datetime | None = UNSET
    """A day, or a point in time, when the tasks show up."""
    is_complete: bool | None = UNSET
    text: str | None = UNSET
    priority: Literal["high", "medium"] | str | None = UNSET
    resolution: Literal["abandoned", "skipped"] | str | None = UNSET
    """How the tasks ended without being done."""
    organization_id: str | None = UNSET
