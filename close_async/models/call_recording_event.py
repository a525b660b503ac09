# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class CallRecordingEvent(Record):
    """A change of a call's recording."""

    action: str | None = UNSET
    timestamp: str | None = UNSET
