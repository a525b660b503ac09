# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .sequence_schedule import SequenceSchedule
    from .sequence_step_input import SequenceStepInput


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SequenceUpdate(Record):
    """What to change of a sequence."""

    name: str | None
    timezone: str | None
    status: str | None
    steps: list[SequenceStepInput] | None
    """The whole list; steps left out are removed."""
    schedule: SequenceSchedule | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "name": Field("name", STRING),
        "timezone": Field("timezone", STRING),
        "status": Field("status", STRING),
        "steps": Field("steps", List(Model("SequenceStepInput"))),
        "schedule": Field("schedule", Model("SequenceSchedule")),
    }

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        timezone: str | None | Unset = UNSET,
        status: str | None | Unset = UNSET,
        steps: abc.Sequence[SequenceStepInput | abc.Mapping[str, object]] | None | Unset = UNSET,
        schedule: SequenceSchedule | abc.Mapping[str, object] | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "name": name,
                "timezone": timezone,
                "status": status,
                "steps": steps,
                "schedule": schedule,
            },
            additional_properties,
        )
