# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Page

if TYPE_CHECKING:
    from .custom_object import CustomObject


@model
class CustomObjectPage(Page):
    """One page of custom objects."""

    data: list[CustomObject] = UNSET
    has_more: bool = UNSET
    """Whether another page follows."""
