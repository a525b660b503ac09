# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from ..values.codecs import Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .custom_field_reference import CustomFieldReference


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CustomFieldSchemaUpdate(Record):
    """The order of custom fields."""

    fields: list[CustomFieldReference]

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "fields": Field("fields", List(Model("CustomFieldReference")), required=True),
    }

    def __init__(
        self,
        *,
        fields: abc.Sequence[CustomFieldReference | abc.Mapping[str, object]],
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "fields": fields,
            },
            additional_properties,
        )
