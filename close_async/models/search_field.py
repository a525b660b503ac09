# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SearchField(Record):
    """A field that a search looks at or sorts by."""

    type: Literal["custom_field", "regular_field"] | str
    object_type: str | None
    """Kind of object that has the field, for regular fields."""
    field_name: str | None
    """Name of the field, for regular fields."""
    custom_field_id: str | None
    """Id of the field, for custom fields."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "type": Field("type", STRING, required=True),
        "object_type": Field("object_type", STRING),
        "field_name": Field("field_name", STRING),
        "custom_field_id": Field("custom_field_id", STRING),
    }

    def __init__(
        self,
        *,
        type: Literal["custom_field", "regular_field"] | str | Unset = UNSET,
        object_type: str | None | Unset = UNSET,
        field_name: str | None | Unset = UNSET,
        custom_field_id: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "type": type,
                "object_type": object_type,
                "field_name": field_name,
                "custom_field_id": custom_field_id,
            },
            additional_properties,
        )
