# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Page

if TYPE_CHECKING:
    from .search_count import SearchCount
    from .search_result import SearchResult


@model
class SearchPage(Page):
    """One page of what was found."""

    data: list[SearchResult] = UNSET
    cursor: str | None = UNSET
    """Leads to the next page for 30 seconds; null at the end."""
    count: SearchCount | None = UNSET
    """Only with `include_counts`."""
