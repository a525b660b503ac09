# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .active_call import ActiveCall


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class DeviceAvailability(Record):
    """Whether a user is available on one kind of device."""

    type: Literal["mobile", "native", "web"] | str
    status: Literal["offline", "online"] | str
    active_calls: list[ActiveCall]
    """The calls that the user is in."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "type": Field("type", STRING, required=True),
        "status": Field("status", STRING, required=True),
        "active_calls": Field("active_calls", List(Model("ActiveCall")), required=True),
    }

    def __init__(
        self,
        *,
        type: Literal["mobile", "native", "web"] | str | Unset = UNSET,
        status: Literal["offline", "online"] | str | Unset = UNSET,
        active_calls: abc.Sequence[ActiveCall | abc.Mapping[str, object]] | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "type": type,
                "status": status,
                "active_calls": active_calls,
            },
            additional_properties,
        )
