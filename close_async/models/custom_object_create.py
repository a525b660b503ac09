# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from ..values.codecs import STRING, Field
from ..values.records import CustomFieldsMixin, Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CustomObjectCreate(CustomFieldsMixin, Record):
    """A new custom object."""

    custom_object_type_id: str
    """Id of the custom object type, which decides on the custom fields; it cannot change later."""
    lead_id: str
    """Id of the lead that it will belong to; it cannot change later."""
    name: str
    """Name that users see."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "custom_object_type_id": Field("custom_object_type_id", STRING, required=True),
        "lead_id": Field("lead_id", STRING, required=True),
        "name": Field("name", STRING, required=True),
    }

    def __init__(
        self,
        *,
        custom_object_type_id: str,
        lead_id: str,
        name: str,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "custom_object_type_id": custom_object_type_id,
                "lead_id": lead_id,
                "name": name,
            },
            additional_properties,
        )
