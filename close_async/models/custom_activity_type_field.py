# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import model
from ..values.records import Record


@model
class CustomActivityTypeField(Record):
    """One place in the order of a custom activity type's fields."""

    id: str
    """Id of the custom field."""
