# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt

from ..values.model import model
from ..values.records import Record


@model
class EmailOpenInput(Record):
    """An opening to record."""

    opened_at: dt.datetime
