# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .custom_type_field import CustomTypeField


@model
class CustomActivityType(Record):
    """A kind of custom activity."""

    id: str = UNSET
    name: str = UNSET
    """Name that users see."""
    description: str | None = UNSET
    """What the type is for."""
    api_create_only: bool = UNSET
    """Whether activities of the type can only be created through the API."""
    editable_with_roles: list[str] = UNSET
    """Roles that may edit activities of the type: ids, or names of built-in ones such as `admin`;
    empty where everyone may."""
    fields: list[CustomTypeField] = UNSET
    """The type's custom fields, in the order in which Close shows them."""
    is_archived: bool = UNSET
    """Whether the type is archived."""
    role_permissions: Any | None = UNSET
    organization_id: str = UNSET
    created_by: str | None = UNSET
    """Id of the user who created it."""
    updated_by: str | None = UNSET
    """Id of the user who changed it last."""
    date_created: dt.datetime = UNSET
    date_updated: dt.datetime = UNSET
