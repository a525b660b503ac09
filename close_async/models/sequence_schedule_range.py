# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class SequenceScheduleRange(Record):
    """Hours of one weekday."""

    weekday: int = UNSET
    """1 is Monday."""
    start: str = UNSET
    """Hour and minute, `09:00`."""
    end: str = UNSET
    """Hour and minute, `16:59`."""
