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
    from .call_recording_event import CallRecordingEvent


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CallCoachLeg(Record):
    """Another user's presence in a call."""

    user_id: str | None
    status: str | None
    date_created: dt.datetime | None
    date_connected: dt.datetime | None
    date_done: dt.datetime | None
    participation_history: list[CallRecordingEvent] | None
    """When the user listened, spoke and left."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "user_id": Field("user_id", STRING),
        "status": Field("status", STRING),
        "date_created": Field("date_created", DATETIME),
        "date_connected": Field("date_connected", DATETIME),
        "date_done": Field("date_done", DATETIME),
        "participation_history": Field("participation_history", List(Model("CallRecordingEvent"))),
    }

    def __init__(
        self,
        *,
        user_id: str | None | Unset = UNSET,
        status: str | None | Unset = UNSET,
        date_created: dt.datetime | None | Unset = UNSET,
        date_connected: dt.datetime | None | Unset = UNSET,
        date_done: dt.datetime | None | Unset = UNSET,
        participation_history: abc.Sequence[CallRecordingEvent | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "user_id": user_id,
                "status": status,
                "date_created": date_created,
                "date_connected": date_connected,
                "date_done": date_done,
                "participation_history": participation_history,
            },
            additional_properties,
        )
