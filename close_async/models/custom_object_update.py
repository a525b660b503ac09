# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import CustomFieldsMixin, Record


@model
class CustomObjectUpdate(CustomFieldsMixin, Record):
    """What to change in a custom object."""

    name: str | None = UNSET
    """Name that users see."""
