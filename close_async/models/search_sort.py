# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .search_field import SearchField


@model
class SearchSort(Record):
    """One key to sort search results by."""

    direction: Literal["asc", "desc"] | str = UNSET
    field: SearchField = UNSET
    """Numbers, dates and texts of the object itself sort; references do not."""
