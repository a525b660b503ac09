# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import Any, Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class FieldEnrichment(Record):
    """What AI found for a field."""

    organization_id: str = UNSET
    object_type: Literal["contact", "lead"] | str = UNSET
    """Whether the field is of a lead or a contact."""
    object_id: str = UNSET
    """Id of the lead or contact."""
    field_id: str = UNSET
    """Id of the custom field (`cf_…`)."""
    value: Any = UNSET
    """The value, in the type of the field."""
    confidence: str = UNSET
    """How sure it is, such as `high`."""
    reasoning: str = UNSET
    """How it came to the value."""
