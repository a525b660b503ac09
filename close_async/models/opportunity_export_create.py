# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .opportunity_filter import OpportunityFilter


@model
class OpportunityExportCreate(Record):
    """Which opportunities to export, and how."""

    format: Literal["csv", "json"] | str
    params: OpportunityFilter | abc.Mapping[str, object] | None = UNSET
    """Which opportunities; all of them if not given."""
    date_format: Literal["excel", "iso8601", "original"] | str | None = UNSET
    """How a CSV file writes times: with microseconds and offset (as if not given), ISO 8601 without
    microseconds, or UTC with a 12-hour clock."""
    fields: abc.Sequence[str] | None = UNSET
    """Only these fields go into the file; all of them if not given."""
    include_activities: bool | None = UNSET
    """Add the activities."""
    include_addresses: bool | None = UNSET
    include_custom_objects: bool | None = UNSET
    include_smart_fields: bool | None = UNSET
    """Add the calculated fields."""
    send_done_email: bool | None = UNSET
    """Whether an e-mail tells that the export is done; it does unless told otherwise."""
