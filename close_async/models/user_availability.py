# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .device_availability import DeviceAvailability


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class UserAvailability(Record):
    """Whether one user is available."""

    user_id: str
    availability: list[DeviceAvailability]
    """One entry for each kind of device."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "user_id": Field("user_id", STRING, required=True),
        "availability": Field("availability", List(Model("DeviceAvailability")), required=True),
    }

    def __init__(
        self,
        *,
        user_id: str | Unset = UNSET,
        availability: abc.Sequence[DeviceAvailability | abc.Mapping[str, object]] | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "user_id": user_id,
                "availability": availability,
            },
            additional_properties,
        )
