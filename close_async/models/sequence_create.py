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
class SequenceCreate(Record):
    """A sequence to create."""

    name: str
    timezone: str
    """Name of the time zone the schedule is in, such as `America/New_York`."""
    steps: list[SequenceStepInput]
    schedule: SequenceSchedule | None
    """The hours to act in; any hour unless given."""
    schedule_id: str | None
    """Older form of `schedule`."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "name": Field("name", STRING, required=True),
        "timezone": Field("timezone", STRING, required=True),
        "steps": Field("steps", List(Model("SequenceStepInput")), required=True),
        "schedule": Field("schedule", Model("SequenceSchedule")),
        "schedule_id": Field("schedule_id", STRING),
    }

    def __init__(
        self,
        *,
        name: str,
        timezone: str,
        steps: abc.Sequence[SequenceStepInput | abc.Mapping[str, object]],
        schedule: SequenceSchedule | abc.Mapping[str, object] | None | Unset = UNSET,
        schedule_id: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "name": name,
                "timezone": timezone,
                "steps": steps,
                "schedule": schedule,
                "schedule_id": schedule_id,
            },
            additional_properties,
        )
