# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Page

if TYPE_CHECKING:
    from .custom_field import CustomField


@model
class CustomFieldPage(Page):
    """One page of custom fields."""

    data: list[CustomField] = UNSET
    has_more: bool | None = UNSET
    """Whether another page follows."""
