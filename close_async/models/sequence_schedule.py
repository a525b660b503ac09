# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .sequence_schedule_range import SequenceScheduleRange


@model
class SequenceSchedule(Record):
    """The hours in which a sequence may act."""

    ranges: list[SequenceScheduleRange] = UNSET
