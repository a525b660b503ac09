# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class SearchField(Record):
    """A field that a search looks at or sorts by."""

    type: Literal["custom_field", "regular_field"] | str = UNSET
    object_type: str | None = UNSET
    """Kind of object that has the field, for regular fields."""
    field_name: str | None = UNSET
    """Name of the field, for regular fields."""
    custom_field_id: str | None = UNSET
    """Id of the field, for custom fields."""
