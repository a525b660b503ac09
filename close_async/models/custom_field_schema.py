# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import STRING, Field, List, Union
from ..values.records import Record

if TYPE_CHECKING:
    from .custom_field import CustomField


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CustomFieldSchema(Record):
    """The custom fields of one kind of object."""

    name: str
    """The kind of object as people read it."""
    object_type: str
    organization_id: str
    fields: list[CustomField]
    """In the order in which Close shows them."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "name": Field("name", STRING, required=True),
        "object_type": Field("object_type", STRING, required=True),
        "organization_id": Field("organization_id", STRING, required=True),
        "fields": Field(
            "fields",
            List(
                Union(
                    "type",
                    {"choices": "ChoicesCustomField", "custom_object": "ObjectCustomField"},
                    "PlainCustomField",
                )
            ),
            required=True,
        ),
    }

    def __init__(
        self,
        *,
        name: str | Unset = UNSET,
        object_type: str | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        fields: abc.Sequence[CustomField | abc.Mapping[str, object]] | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "name": name,
                "object_type": object_type,
                "organization_id": organization_id,
                "fields": fields,
            },
            additional_properties,
        )
