# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Page

if TYPE_CHECKING:
    from .any_event import AnyEvent


@model
class EventPage(Page):
    """One page of events, the newest first."""

    data: list[AnyEvent] = UNSET
    cursor_next: str | None = UNSET
    """Leads to older events; null at the end."""
    cursor_previous: str | None = UNSET
    """Leads to newer events; null at the start."""
    has_more: bool | None = UNSET
    """In live responses only."""
