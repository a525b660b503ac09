# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .meeting_integration_participant import MeetingIntegrationParticipant


@model
class MeetingIntegrationData(Record):
    """The data of an app; `note_html` of OAuth apps, the rest of the Zoom integration."""

    note_html: str | None = UNSET
    """What the app shows, as rich text inside `<body>`."""
    duration: float | None = UNSET
    start_time: str | None = UNSET
    end_time: str | None = UNSET
    participants: list[MeetingIntegrationParticipant] | None = UNSET
    processing_status: str | None = UNSET
    zoom_account_id: str | None = UNSET
    zoom_uuid: str | None = UNSET
