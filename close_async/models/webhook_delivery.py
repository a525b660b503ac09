# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .any_event import AnyEvent


@model
class WebhookDelivery(Record):
    """What Close posts to the URL of a subscription: one event. Deliveries may come out of order and
    more than once; `event.id` says which they are."""

    event: AnyEvent = UNSET
    subscription_id: str = UNSET
    """Id of the webhook subscription."""
