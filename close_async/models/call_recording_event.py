# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CallRecordingEvent(Record):
    """A change of a call's recording."""

    action: str | None
    timestamp: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "action": Field("action", STRING),
        "timestamp": Field("timestamp", STRING),
    }

    def __init__(
        self,
        *,
        action: str | None | Unset = UNSET,
        timestamp: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "action": action,
                "timestamp": timestamp,
            },
            additional_properties,
        )
