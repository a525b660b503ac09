# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class TaskUpdate(Record):
    """What to change about a task."""

    assigned_to: str | None = UNSET
    """Id of the user who has to do it."""
    date: dt.date | dt.datetime | None = UNSET
    """A day, or a point in time, when the task shows up."""
    due_date: dt.date | dt.datetime | None = UNSET
    """The older name of `date`."""
    is_complete: bool | None = UNSET
    is_dateless: bool | None = UNSET
    text: str | None = UNSET
    priority: Literal["high", "medium"] | str | None = UNSET
    resolution: Literal["abandoned", "skipped"] | str | None = UNSET
    """How the task ended without being done."""
    lead_id: str | None = UNSET
    contact_id: str | None = UNSET
    agent_config_id: str | None = UNSET
    """The agent configuration that the task is for."""
    organization_id: str | None = UNSET
    created_by: str | None = UNSET
