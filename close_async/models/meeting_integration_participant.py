# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class MeetingIntegrationParticipant(Record):
    """Someone who joined a Zoom meeting."""

    name: str | None = UNSET
    zoom_id: str | None = UNSET
