# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import INTEGER, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SequenceScheduleRange(Record):
    """Hours of one weekday."""

    weekday: int
    """1 is Monday."""
    start: str
    """Hour and minute, `09:00`."""
    end: str
    """Hour and minute, `16:59`."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "weekday": Field("weekday", INTEGER, required=True),
        "start": Field("start", STRING, required=True),
        "end": Field("end", STRING, required=True),
    }

    def __init__(
        self,
        *,
        weekday: int | Unset = UNSET,
        start: str | Unset = UNSET,
        end: str | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "weekday": weekday,
                "start": start,
                "end": end,
            },
            additional_properties,
        )
