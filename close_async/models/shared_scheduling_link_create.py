# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class SharedSchedulingLinkCreate(Record):
    """A new shared scheduling link."""

    name: str | None = UNSET
    """Name that Close shows."""
    description: str | None = UNSET
    """Explanation that Close shows."""
