# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Page

if TYPE_CHECKING:
    from .blocked_phone_number import BlockedPhoneNumber


@model
class BlockedPhoneNumberPage(Page):
    """One page of blocked phone numbers."""

    data: list[BlockedPhoneNumber] = UNSET
    has_more: bool = UNSET
    """Whether another page follows."""
