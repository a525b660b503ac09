# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from ..codecs import BOOLEAN, Field
from ..operations import UNSET, Unset
from ..records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CreateExportFlags(Record):
    """CreateExportFlags, as Close sends or takes it."""

    include_activities: bool | None
    include_addresses: bool | None
    include_custom_objects: bool | None
    include_smart_fields: bool | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "include_activities": Field("include_activities", BOOLEAN),
        "include_addresses": Field("include_addresses", BOOLEAN),
        "include_custom_objects": Field("include_custom_objects", BOOLEAN),
        "include_smart_fields": Field("include_smart_fields", BOOLEAN),
    }

    def __init__(
        self,
        *,
        include_activities: bool | None | Unset = UNSET,
        include_addresses: bool | None | Unset = UNSET,
        include_custom_objects: bool | None | Unset = UNSET,
        include_smart_fields: bool | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "include_activities": include_activities,
                "include_addresses": include_addresses,
                "include_custom_objects": include_custom_objects,
                "include_smart_fields": include_smart_fields,
            },
            additional_properties,
        )
