# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATETIME, JSON, STRING, Field, List, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .custom_type_field import CustomTypeField


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class CustomActivityType(Record):
    """A kind of custom activity."""

    id: str
    name: str
    """Name that users see."""
    description: str | None
    """What the type is for."""
    api_create_only: bool
    """Whether activities of the type can only be created through the API."""
    editable_with_roles: list[str]
    """Roles that may edit activities of the type: ids, or names of built-in ones such as `admin`;
    empty where everyone may."""
    fields: list[CustomTypeField]
    """The type's custom fields, in the order in which Close shows them."""
    is_archived: bool
    """Whether the type is archived."""
    role_permissions: Any | None
    organization_id: str
    created_by: str | None
    """Id of the user who created it."""
    updated_by: str | None
    """Id of the user who changed it last."""
    date_created: dt.datetime
    date_updated: dt.datetime

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "name": Field("name", STRING, required=True),
        "description": Field("description", STRING, required=True),
        "api_create_only": Field("api_create_only", BOOLEAN, required=True),
        "editable_with_roles": Field("editable_with_roles", List(STRING), required=True),
        "fields": Field("fields", List(Model("CustomTypeField")), required=True),
        "is_archived": Field("is_archived", BOOLEAN, required=True),
        "role_permissions": Field("role_permissions", JSON),
        "organization_id": Field("organization_id", STRING, required=True),
        "created_by": Field("created_by", STRING, required=True),
        "updated_by": Field("updated_by", STRING, required=True),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        name: str | Unset = UNSET,
        description: str | None | Unset = UNSET,
        api_create_only: bool | Unset = UNSET,
        editable_with_roles: abc.Sequence[str] | Unset = UNSET,
        fields: abc.Sequence[CustomTypeField | abc.Mapping[str, object]] | Unset = UNSET,
        is_archived: bool | Unset = UNSET,
        role_permissions: Any | None | Unset = UNSET,
        organization_id: str | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "name": name,
                "description": description,
                "api_create_only": api_create_only,
                "editable_with_roles": editable_with_roles,
                "fields": fields,
                "is_archived": is_archived,
                "role_permissions": role_permissions,
                "organization_id": organization_id,
                "created_by": created_by,
                "updated_by": updated_by,
                "date_created": date_created,
                "date_updated": date_updated,
            },
            additional_properties,
        )
