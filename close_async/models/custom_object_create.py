# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import model
from ..values.records import CustomFieldsMixin, Record


@model
class CustomObjectCreate(CustomFieldsMixin, Record):
    """A new custom object."""

    custom_object_type_id: str
    """Id of the custom object type, which decides on the custom fields; it cannot change later."""
    lead_id: str
    """Id of the lead that it will belong to; it cannot change later."""
    name: str
    """Name that users see."""
