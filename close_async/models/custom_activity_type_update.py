# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .custom_activity_type_field import CustomActivityTypeField


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CustomActivityTypeUpdate(Record):
    """What to change in a custom activity type."""

    name: str | None
    """Name that users see."""
    description: str | None
    """What the type is for."""
    api_create_only: bool | None
    """Whether activities of the type can only be created through the API."""
    editable_with_roles: list[str] | None
    """Roles that may edit activities of the type: ids, or names of built-in ones such as `admin`;
    empty where everyone may."""
    is_archived: bool | None
    """True archives the type, false brings it back."""
    fields: list[CustomActivityTypeField] | None
    """The fields of the type in their new order."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "name": Field("name", STRING),
        "description": Field("description", STRING),
        "api_create_only": Field("api_create_only", BOOLEAN),
        "editable_with_roles": Field("editable_with_roles", List(STRING)),
        "is_archived": Field("is_archived", BOOLEAN),
        "fields": Field("fields", List(Model("CustomActivityTypeField"))),
    }

    def __init__(
        self,
        *,
        name: str | None | Unset = UNSET,
        description: str | None | Unset = UNSET,
        api_create_only: bool | None | Unset = UNSET,
        editable_with_roles: abc.Sequence[str] | None | Unset = UNSET,
        is_archived: bool | None | Unset = UNSET,
        fields: abc.Sequence[CustomActivityTypeField | abc.Mapping[str, object]]
        | None
        | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "name": name,
                "description": description,
                "api_create_only": api_create_only,
                "editable_with_roles": editable_with_roles,
                "is_archived": is_archived,
                "fields": fields,
            },
            additional_properties,
        )
