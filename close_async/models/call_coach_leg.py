# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .call_recording_event import CallRecordingEvent


@model
class CallCoachLeg(Record):
    """Another user's presence in a call."""

    user_id: str | None = UNSET
    status: str | None = UNSET
    date_created: dt.datetime | None = UNSET
    date_connected: dt.datetime | None = UNSET
    date_done: dt.datetime | None = UNSET
    participation_history: list[CallRecordingEvent] | None = UNSET
    """When the user listened, spoke and left."""
