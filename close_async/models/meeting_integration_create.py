# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import Field, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .meeting_integration_data_input import MeetingIntegrationDataInput


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class MeetingIntegrationCreate(Record):
    """What to show on a meeting."""

    integration_data: MeetingIntegrationDataInput | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "integration_data": Field("integration_data", Model("MeetingIntegrationDataInput")),
    }

    def __init__(
        self,
        *,
        integration_data: MeetingIntegrationDataInput
        | abc.Mapping[str, object]
        | None
        | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "integration_data": integration_data,
            },
            additional_properties,
        )
