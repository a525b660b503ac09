# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Page

if TYPE_CHECKING:
    from .form import Form


@model
class FormPage(Page):
    """One page of forms."""

    data: list[Form] = UNSET
    has_more: bool = UNSET
    """Whether rows remain after this page."""
    total_results: int | None = UNSET
    """How many rows match in all; sent by some lists only."""
