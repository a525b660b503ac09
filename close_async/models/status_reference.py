# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class StatusReference(Record):
    """A status named by its id, in lists whose order is being set."""

    id: str
    label: str | None = UNSET
