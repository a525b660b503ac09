"""Webhooks: verified, typed deliveries, a receiver that handles each event once, subscriptions."""

from __future__ import annotations

from close_async.errors import WebhookSignatureError

from .catching_up import CatchUp, FailedEvent
from .ordering import order_of
from .receiver import WebhookReceiver, WebhookResponse
from .reconciling import Reconciliation, reconcile
from .signatures import unwrap
from .stores import (
    EventStore,
    MemoryEventStore,
    ParkedEvent,
    QueuedEvent,
    RedisEventStore,
    SqliteEventStore,
)
from .subscriptions import Subscription, ensure_subscription

ensure = ensure_subscription

__all__ = [
    "CatchUp",
    "EventStore",
    "FailedEvent",
    "MemoryEventStore",
    "ParkedEvent",
    "QueuedEvent",
    "Reconciliation",
    "RedisEventStore",
    "SqliteEventStore",
    "Subscription",
    "WebhookReceiver",
    "WebhookResponse",
    "WebhookSignatureError",
    "ensure",
    "ensure_subscription",
    "order_of",
    "reconcile",
    "unwrap",
]
