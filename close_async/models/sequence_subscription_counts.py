# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class SequenceSubscriptionCounts(Record):
    """How many subscriptions a sequence has, by their status."""

    active: int | None = UNSET
    paused: int | None = UNSET
    finished: int | None = UNSET
    goal: int | None = UNSET
    """Ended because the goal was reached, such as a response."""
    error: int | None = UNSET
