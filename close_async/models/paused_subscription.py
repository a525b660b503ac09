# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class PausedSubscription(Record):
    """A sequence subscription that the activity has paused."""

    id: str = UNSET
    """Id of the subscription."""
    contact_id: str | None = UNSET
    contact_name: str | None = UNSET
    sequence_id: str = UNSET
    sequence_name: str = UNSET
    sequence_status: str = UNSET
