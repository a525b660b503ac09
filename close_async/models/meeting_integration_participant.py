# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class MeetingIntegrationParticipant(Record):
    """Someone who joined a Zoom meeting."""

    name: str | None
    zoom_id: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "name": Field("name", STRING),
        "zoom_id": Field("zoom_id", STRING),
    }

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        zoom_id: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "name": name,
                "zoom_id": zoom_id,
            },
            additional_properties,
        )
