# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class MeetingSummary(Record):
    """A summary of a meeting."""

    text: str = UNSET
    html: str = UNSET
