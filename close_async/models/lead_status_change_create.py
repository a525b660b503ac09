# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt

from ..values.model import UNSET, model
from ..values.records import Record


@model
class LeadStatusChangeCreate(Record):
    """A lead status change to log."""

    lead_id: str
    old_status_id: str
    new_status_id: str
    date_created: dt.datetime | None = UNSET
    """When it happened."""
