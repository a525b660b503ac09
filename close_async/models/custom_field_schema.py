# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .custom_field import CustomField


@model
class CustomFieldSchema(Record):
    """The custom fields of one kind of object."""

    name: str = UNSET
    """The kind of object as people read it."""
    object_type: str = UNSET
    organization_id: str = UNSET
    fields: list[CustomField] = UNSET
    """In the order in which Close shows them."""
