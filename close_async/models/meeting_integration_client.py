# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class MeetingIntegrationClient(Record):
    """An OAuth app."""

    id: str = UNSET
    name: str = UNSET
