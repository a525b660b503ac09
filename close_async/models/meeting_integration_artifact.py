# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import Any, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import DATETIME, JSON, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class MeetingIntegrationArtifact(Record):
    """Something an app made of a meeting."""

    id: str | None
    organization_id: str | None
    event_integration_id: str | None
    artifact_type: str | None
    artifact_data: Any | None
    created_at: dt.datetime | None
    updated_at: dt.datetime | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING),
        "organization_id": Field("organization_id", STRING),
        "event_integration_id": Field("event_integration_id", STRING),
        "artifact_type": Field("artifact_type", STRING),
        "artifact_data": Field("artifact_data", JSON),
        "created_at": Field("created_at", DATETIME),
        "updated_at": Field("updated_at", DATETIME),
    }

    def __init__(
        self,
        *,
        id: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        event_integration_id: str | None | Unset = UNSET,
        artifact_type: str | None | Unset = UNSET,
        artifact_data: Any | None | Unset = UNSET,
        created_at: dt.datetime | None | Unset = UNSET,
        updated_at: dt.datetime | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "organization_id": organization_id,
                "event_integration_id": event_integration_id,
                "artifact_type": artifact_type,
                "artifact_data": artifact_data,
                "created_at": created_at,
                "updated_at": updated_at,
            },
            additional_properties,
        )
