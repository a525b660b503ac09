# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .custom_activity_type_field import CustomActivityTypeField


@model
class CustomActivityTypeUpdate(Record):
    """What to change in a custom activity type."""

    name: str | None = UNSET
    """Name that users see."""
    description: str | None = UNSET
    """What the type is for."""
    api_create_only: bool | None = UNSET
    """Whether activities of the type can only be created through the API."""
    editable_with_roles: abc.Sequence[str] | None = UNSET
    """Roles that may edit activities of the type: ids, or names of built-in ones such as `admin`;
    empty where everyone may."""
    is_archived: bool | None = UNSET
    """True archives the type, false brings it back."""
    fields: abc.Sequence[CustomActivityTypeField | abc.Mapping[str, object]] | None = UNSET
    """The fields of the type in their new order."""
