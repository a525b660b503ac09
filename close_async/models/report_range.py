# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt

from ..values.model import model
from ..values.records import Record


@model
class ReportRange(Record):
    """A stretch of time."""

    start: dt.datetime
    end: dt.datetime
