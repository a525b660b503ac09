# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class FieldEnrichmentCreate(Record):
    """The field to fill in."""

    organization_id: str
    object_type: Literal["contact", "lead"] | str
    """Whether the field is of a lead or a contact."""
    object_id: str
    """Id of the lead or contact."""
    field_id: str
    """Id of the custom field (`cf_…`)."""
    set_new_value: bool | None = UNSET
    """Whether to save the value; true when left out."""
    overwrite_existing_value: bool | None = UNSET
    """Whether to replace a value that is there; false when left out."""
