# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .search_query import SearchQuery
    from .search_sort import SearchSort


@model
class SmartViewQuery(Record):
    """The search of a smart view."""

    query: SearchQuery | None = UNSET
    sort: list[SearchSort] | None = UNSET
    results_limit: int | None = UNSET
    """At most this many objects."""
