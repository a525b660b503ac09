# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class PinnedViews(Record):
    """The smart views that a member sees first."""

    saved_view_ids: list[str] = UNSET
    """In the order in which Close shows them."""
