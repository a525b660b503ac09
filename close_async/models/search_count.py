# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class SearchCount(Record):
    """How much a search found."""

    total: int = UNSET
    """How many objects match."""
    limited: int = UNSET
    """How many of them the search gives, within `results_limit`."""
