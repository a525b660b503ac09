# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import model
from ..values.records import Record


@model
class LeadStatusCreate(Record):
    """What a new lead status is made from."""

    label: str
    """The status as people read it."""
