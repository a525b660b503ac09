# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .custom_type_field import CustomTypeField


@model
class CustomObjectType(Record):
    """A kind of custom object."""

    id: str = UNSET
    name: str = UNSET
    """Name of one object of the type."""
    name_plural: str = UNSET
    """Name of several of them."""
    description: str | None = UNSET
    """What the type is for."""
    api_create_only: bool = UNSET
    """Whether objects of the type can only be created through the API."""
    editable_with_roles: list[str] = UNSET
    """Roles that may edit objects of the type: ids, or names of built-in ones such as `admin`; empty
    where everyone may."""
    fields: list[CustomTypeField] = UNSET
    """The type's own custom fields."""
    back_reference_fields: list[CustomTypeField] = UNSET
    """Custom fields of other objects that point to objects of this type."""
    is_archived: bool | None = UNSET
    """Whether the type is archived."""
    organization_id: str = UNSET
    created_by: str | None = UNSET
    """Id of the user who created it."""
    updated_by: str | None = UNSET
    """Id of the user who changed it last."""
    date_created: dt.datetime = UNSET
    date_updated: dt.datetime = UNSET
