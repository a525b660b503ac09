# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .webhook_filter import WebhookFilter


@model
class WebhookEvent(Record):
    """A kind of event to deliver."""

    object_type: str = UNSET
    """As in the event log: `lead`, `activity.call`, …"""
    action: str = UNSET
    """As in the event log: `created`, `updated`, …"""
    extra_filter: WebhookFilter | None = UNSET
    """Only events that pass it."""
