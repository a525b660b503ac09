# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class CustomFieldAssociationCreate(Record):
    """A kind of object that a shared custom field is to be used on."""

    object_type: (
        Literal["contact", "custom_activity_type", "custom_object_type", "lead", "opportunity"]
        | str
    )
    """The kind of object."""
    custom_activity_type_id: str | None = UNSET
    """Id of the custom activity type; needed with that `object_type`."""
    custom_object_type_id: str | None = UNSET
    """Id of the custom object type; needed with that `object_type`."""
    editable_with_roles: abc.Sequence[str] | None = UNSET
    """Roles that may edit the values on this kind of object; empty where everyone may."""
    required: bool | None = UNSET
    """Whether objects of a custom type need a value; means nothing for leads, contacts and
    opportunities."""
