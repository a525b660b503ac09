# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING

from ..values.model import model
from ..values.records import Record

if TYPE_CHECKING:
    from .custom_field_reference import CustomFieldReference


@model
class CustomFieldSchemaUpdate(Record):
    """The order of custom fields."""

    fields: abc.Sequence[CustomFieldReference | abc.Mapping[str, object]]
