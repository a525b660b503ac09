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
    from .meeting_integration_artifact import MeetingIntegrationArtifact
    from .meeting_integration_client import MeetingIntegrationClient
    from .meeting_integration_data import MeetingIntegrationData


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class MeetingIntegration(Record):
    """What another app knows of a meeting."""

    id: str
    integration_name: str
    """`third_party` for OAuth apps."""
    integration_data: MeetingIntegrationData | None
    oauth_client: MeetingIntegrationClient | None
    """The OAuth app."""
    integration_object_id: str | None
    event_occurrence_id: str | None
    organization_id: str | None
    created_at: dt.datetime | None
    artifacts: list[MeetingIntegrationArtifact] | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "integration_name": Field("integration_name", STRING, required=True),
        "integration_data": Field("integration_data", Model("MeetingIntegrationData")),
        "oauth_client": Field("oauth_client", Model("MeetingIntegrationClient")),
        "integration_object_id": Field("integration_object_id", STRING),
        "event_occurrence_id": Field("event_occurrence_id", STRING),
        "organization_id": Field("organization_id", STRING),
        "created_at": Field("created_at", DATETIME),
        "artifacts": Field("artifacts", List(Model("MeetingIntegrationArtifact"))),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        integration_name: str | Unset = UNSET,
        integration_data: MeetingIntegrationData | abc.Mapping[str, object] | None | Unset = UNSET,
        oauth_client: MeetingIntegrationClient | abc.Mapping[str, object] | None | Unset = UNSET,
        integration_object_id: str | None | Unset = UNSET,
        event_occurrence_id: str | None | Unset = UNSET,
        organization_id: str | None | Unset = UNSET,
        created_at: dt.datetime | None | Unset = UNSET,
        artifacts: abc.Sequence[MeetingIntegrationArtifact | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "integration_name": integration_name,
                "integration_data": integration_data,
                "oauth_client": oauth_client,
                "integration_object_id": integration_object_id,
                "event_occurrence_id": event_occurrence_id,
                "organization_id": organization_id,
                "created_at": created_at,
                "artifacts": artifacts,
            },
            additional_properties,
        )
