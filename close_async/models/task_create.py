# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import Literal

from ..values.model import UNSET, model, wire
from ..values.records import Record


@model
class TaskCreate(Record):
    """What a new task is made from."""

    type: Literal["lead", "outgoing_call"] | str | None = wire("_type", default=UNSET)
    """`lead` if not given."""
    lead_id: str
    contact_id: str | None = UNSET
    """Required for an `outgoing_call` task."""
    text: str | None = UNSET
    """What to do; required for a `lead` task."""
    assigned_to: str | None = UNSET
    """Id of the user who has to do it; whoever asks if not given."""
    date: dt.date | dt.datetime | None = UNSET
    """A day, or a point in time, when the task shows up."""
    due_date: dt.date | dt.datetime | None = UNSET
    """The older name of `date`."""
    is_dateless: bool | None = UNSET
    """`lead` tasks only."""
    is_complete: bool | None = UNSET
    priority: Literal["high", "medium"] | str | None = UNSET
    """`lead` tasks only."""
    agent_config_id: str | None = UNSET
    """The agent configuration that the call is for; `outgoing_call` tasks only."""
    disable_notification: bool | None = UNSET
    """Whether to tell the assigned user nothing; `lead` tasks only."""
    organization_id: str | None = UNSET
    created_by: str | None = UNSET
    """Id of the user to record as its maker."""
    date_created: dt.date | dt.datetime | None = UNSET
    """When the task was made, for imports; `lead` tasks only."""
