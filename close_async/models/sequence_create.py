# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .sequence_schedule import SequenceSchedule
    from .sequence_step_input import SequenceStepInput


@model
class SequenceCreate(Record):
    """A sequence to create."""

    name: str
    timezone: str
    """Name of the time zone the schedule is in, such as `America/New_York`."""
    steps: abc.Sequence[SequenceStepInput | abc.Mapping[str, object]]
    schedule: SequenceSchedule | abc.Mapping[str, object] | None = UNSET
    """The hours to act in; any hour unless given."""
    schedule_id: str | None = UNSET
    """Older form of `schedule`."""
