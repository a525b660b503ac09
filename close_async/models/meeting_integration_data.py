# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import NUMBER, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .meeting_integration_participant import MeetingIntegrationParticipant


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class MeetingIntegrationData(Record):
    """The data of an app; `note_html` of OAuth apps, the rest of the Zoom integration."""

    note_html: str | None
    """What the app shows, as rich text inside `<body>`."""
    duration: float | None
    start_time: str | None
    end_time: str | None
    participants: list[MeetingIntegrationParticipant] | None
    processing_status: str | None
    zoom_account_id: str | None
    zoom_uuid: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "note_html": Field("note_html", STRING),
        "duration": Field("duration", NUMBER),
        "start_time": Field("start_time", STRING),
        "end_time": Field("end_time", STRING),
        "participants": Field("participants", List(Model("MeetingIntegrationParticipant"))),
        "processing_status": Field("processing_status", STRING),
        "zoom_account_id": Field("zoom_account_id", STRING),
        "zoom_uuid": Field("zoom_uuid", STRING),
    }

    def __init__(
        self,
        *,
        note_html: str | None | Unset = UNSET,
        duration: float | None | Unset = UNSET,
        start_time: str | None | Unset = UNSET,
        end_time: str | None | Unset = UNSET,
        participants: abc.Sequence[MeetingIntegrationParticipant | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        processing_status: str | None | Unset = UNSET,
        zoom_account_id: str | None | Unset = UNSET,
        zoom_uuid: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "note_html": note_html,
                "duration": duration,
                "start_time": start_time,
                "end_time": end_time,
                "participants": participants,
                "processing_status": processing_status,
                "zoom_account_id": zoom_account_id,
                "zoom_uuid": zoom_uuid,
            },
            additional_properties,
        )
