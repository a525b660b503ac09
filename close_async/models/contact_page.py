# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Page

if TYPE_CHECKING:
    from .contact import Contact


@model
class ContactPage(Page):
    """One page of contacts."""

    data: list[Contact] = UNSET
    has_more: bool = UNSET
    """Whether a further page follows."""
