# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .sequence_schedule_range import SequenceScheduleRange


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SequenceSchedule(Record):
    """The hours in which a sequence may act."""

    ranges: list[SequenceScheduleRange]

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "ranges": Field("ranges", List(Model("SequenceScheduleRange")), required=True),
    }

    def __init__(
        self,
        *,
        ranges: abc.Sequence[SequenceScheduleRange | abc.Mapping[str, object]] | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "ranges": ranges,
            },
            additional_properties,
        )
