# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Page

if TYPE_CHECKING:
    from .webhook import Webhook


@model
class WebhookPage(Page):
    """One page of webhook subscriptions."""

    data: list[Webhook] = UNSET
    has_more: bool | None = UNSET
    """Whether rows remain after this page."""
