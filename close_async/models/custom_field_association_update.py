# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc

from ..values.model import UNSET, model
from ..values.records import Record


@model
class CustomFieldAssociationUpdate(Record):
    """What to change in an association."""

    editable_with_roles: abc.Sequence[str] | None = UNSET
    """Roles that may edit the values on this kind of object; empty where everyone may."""
    required: bool | None = UNSET
    """Whether objects of a custom type need a value."""
