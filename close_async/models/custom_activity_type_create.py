# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc

from ..values.model import UNSET, model
from ..values.records import Record


@model
class CustomActivityTypeCreate(Record):
    """A new custom activity type."""

    name: str
    """Name that users see."""
    description: str | None = UNSET
    """What the type is for."""
    api_create_only: bool | None = UNSET
    """Whether activities of the type can only be created through the API; false when left out."""
    editable_with_roles: abc.Sequence[str] | None = UNSET
    """Roles that may edit activities of the type: ids, or names of built-in ones such as `admin`;
    empty where everyone may."""
