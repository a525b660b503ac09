# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc

from ..values.model import model
from ..values.records import Record


@model
class PinnedViewsUpdate(Record):
    """The smart views that a member is to see first."""

    saved_view_ids: abc.Sequence[str]
    """All of them, in the order wanted."""
