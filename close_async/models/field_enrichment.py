# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import Any, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import JSON, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class FieldEnrichment(Record):
    """What AI found for a field."""

    organization_id: str
    object_type: Literal["contact", "lead"] | str
    """Whether the field is of a lead or a contact."""
    object_id: str
    """Id of the lead or contact."""
    field_id: str
    """Id of the custom field (`cf_…`)."""
    value: Any
    """The value, in the type of the field."""
    confidence: str
    """How sure it is, such as `high`."""
    reasoning: str
    """How it came to the value."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "organization_id": Field("organization_id", STRING, required=True),
        "object_type": Field("object_type", STRING, required=True),
        "object_id": Field("object_id", STRING, required=True),
        "field_id": Field("field_id", STRING, required=True),
        "value": Field("value", JSON, required=True),
        "confidence": Field("confidence", STRING, required=True),
        "reasoning": Field("reasoning", STRING, required=True),
    }

    def __init__(
        self,
        *,
        organization_id: str | Unset = UNSET,
        object_type: Literal["contact", "lead"] | str | Unset = UNSET,
        object_id: str | Unset = UNSET,
        field_id: str | Unset = UNSET,
        value: Any | Unset = UNSET,
        confidence: str | Unset = UNSET,
        reasoning: str | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "organization_id": organization_id,
                "object_type": object_type,
                "object_id": object_id,
                "field_id": field_id,
                "value": value,
                "confidence": confidence,
                "reasoning": reasoning,
            },
            additional_properties,
        )
