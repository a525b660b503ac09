# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import Literal

from ..values.model import model
from ..values.records import Record


@model
class ReportFilter(Record):
    """A smart view to narrow a report down with."""

    type: Literal["saved_search"] | str
    saved_search_id: str
    """Id of the smart view."""
