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
class SequenceUpdate(Record):
    """What to change of a sequence."""

    name: str | None = UNSET
    timezone: str | None = UNSET
    status: str | None = UNSET
    steps: abc.Sequence[SequenceStepInput | abc.Mapping[str, object]] | None = UNSET
    """The whole list; steps left out are removed."""
    schedule: SequenceSchedule | abc.Mapping[str, object] | None = UNSET
