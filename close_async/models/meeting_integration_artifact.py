# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import Any

from ..values.model import UNSET, model
from ..values.records import Record


@model
class MeetingIntegrationArtifact(Record):
    """Something an app made of a meeting."""

    id: str | None = UNSET
    organization_id: str | None = UNSET
    event_integration_id: str | None = UNSET
    artifact_type: str | None = UNSET
    artifact_data: Any | None = UNSET
    created_at: dt.datetime | None = UNSET
    updated_at: dt.datetime | None = UNSET
