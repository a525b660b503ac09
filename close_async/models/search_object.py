# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model, wire
from ..values.records import CustomFieldsMixin, Record


@model
class SearchObject(CustomFieldsMixin, Record):
    """Something that was found, of a kind without a class for it here."""

    object_type: str = wire("__object_type", default=UNSET)
    id: str = UNSET
