# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import model
from ..values.records import Record


@model
class LeadMerge(Record):
    """Which lead goes into which."""

    source: str
    """Id of the lead that is merged away and deleted."""
    destination: str
    """Id of the lead that stays."""
