# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, STRING, Field, List
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CustomFieldAssociationCreate(Record):
    """A kind of object that a shared custom field is to be used on."""

    object_type: (
        Literal["contact", "custom_activity_type", "custom_object_type", "lead", "opportunity"]
        | str
    )
    """The kind of object."""
    custom_activity_type_id: str | None
    """Id of the custom activity type; needed with that `object_type`."""
    custom_object_type_id: str | None
    """Id of the custom object type; needed with that `object_type`."""
    editable_with_roles: list[str] | None
    """Roles that may edit the values on this kind of object; empty where everyone may."""
    required: bool | None
    """Whether objects of a custom type need a value; means nothing for leads, contacts and
    opportunities."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "object_type": Field("object_type", STRING, required=True),
        "custom_activity_type_id": Field("custom_activity_type_id", STRING),
        "custom_object_type_id": Field("custom_object_type_id", STRING),
        "editable_with_roles": Field("editable_with_roles", List(STRING)),
        "required": Field("required", BOOLEAN),
    }

    def __init__(
        self,
        *,
        object_type: Literal[
            "contact", "custom_activity_type", "custom_object_type", "lead", "opportunity"
        ]
        | str,
        custom_activity_type_id: str | None | Unset = UNSET,
        custom_object_type_id: str | None | Unset = UNSET,
        editable_with_roles: abc.Sequence[str] | None | Unset = UNSET,
        required: bool | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "object_type": object_type,
                "custom_activity_type_id": custom_activity_type_id,
                "custom_object_type_id": custom_object_type_id,
                "editable_with_roles": editable_with_roles,
                "required": required,
            },
            additional_properties,
        )
