# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .meeting_integration_artifact import MeetingIntegrationArtifact
    from .meeting_integration_client import MeetingIntegrationClient
    from .meeting_integration_data import MeetingIntegrationData


@model
class MeetingIntegration(Record):
    """What another app knows of a meeting."""

    id: str = UNSET
    integration_name: str = UNSET
    """`third_party` for OAuth apps."""
    integration_data: MeetingIntegrationData | None = UNSET
    oauth_client: MeetingIntegrationClient | None = UNSET
    """The OAuth app."""
    integration_object_id: str | None = UNSET
    event_occurrence_id: str | None = UNSET
    organization_id: str | None = UNSET
    created_at: dt.datetime | None = UNSET
    artifacts: list[MeetingIntegrationArtifact] | None = UNSET
