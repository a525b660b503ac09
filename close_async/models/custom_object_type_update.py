# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc

from ..values.model import UNSET, model
from ..values.records import Record


@model
class CustomObjectTypeUpdate(Record):
    """What to change in a custom object type."""

    name: str | None = UNSET
    """Name of one object of the type."""
    name_plural: str | None = UNSET
    """Name of several of them."""
    description: str | None = UNSET
    """What the type is for."""
    api_create_only: bool | None = UNSET
    """Whether objects of the type can only be created through the API."""
    editable_with_roles: abc.Sequence[str] | None = UNSET
    """Roles that may edit objects of the type: ids, or names of built-in ones such as `admin`; empty
    where everyone may."""
    is_archived: bool | None = UNSET
    """True archives the type, false brings it back."""
