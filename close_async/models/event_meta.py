# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class EventMeta(Record):
    """What else is known about an event."""

    request_method: str | None = UNSET
    """HTTP method of the request that caused it."""
    request_path: str | None = UNSET
    """Path of the request that caused it."""
    bulk_action_id: str | None = UNSET
    """The bulk action that caused it."""
    merge_source_lead_id: str | None = UNSET
    """The lead that was merged away."""
    merge_destination_lead_id: str | None = UNSET
    """The lead that it was merged into."""
