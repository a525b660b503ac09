# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .form_field_choice import FormFieldChoice


@model
class FormField(Record):
    """A field of a form."""

    id: str = UNSET
    """The key of its value in a submission."""
    name: str = UNSET
    type: str = UNSET
    """`text`, `email`, `select`, …"""
    choices: list[FormFieldChoice] | None = UNSET
    """Of a `select` field."""
