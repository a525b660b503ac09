# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class FieldEnrichmentCreate(Record):
    """The field to fill in."""

    organization_id: str
    object_type: Literal["contact", "lead"] | str
    """Whether the field is of a lead or a contact."""
    object_id: str
    """Id of the lead or contact."""
    field_id: str
    """Id of the custom field (`cf_…`)."""
    set_new_value: bool | None
    """Whether to save the value; true when left out."""
    overwrite_existing_value: bool | None
    """Whether to replace a value that is there; false when left out."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "organization_id": Field("organization_id", STRING, required=True),
        "object_type": Field("object_type", STRING, required=True),
        "object_id": Field("object_id", STRING, required=True),
        "field_id": Field("field_id", STRING, required=True),
        "set_new_value": Field("set_new_value", BOOLEAN),
        "overwrite_existing_value": Field("overwrite_existing_value", BOOLEAN),
    }

    def __init__(
        self,
        *,
        organization_id: str,
        object_type: Literal["contact", "lead"] | str,
        object_id: str,
        field_id: str,
        set_new_value: bool | None | Unset = UNSET,
        overwrite_existing_value: bool | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "organization_id": organization_id,
                "object_type": object_type,
                "object_id": object_id,
                "field_id": field_id,
                "set_new_value": set_new_value,
                "overwrite_existing_value": overwrite_existing_value,
            },
            additional_properties,
        )
