# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from typing import TYPE_CHECKING, Any, Literal

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .webhook_event import WebhookEvent


@model
class Webhook(Record):
    """A subscription to events, delivered to a URL."""

    id: str = UNSET
    url: str = UNSET
    status: Literal["active", "paused"] | str = UNSET
    events: list[WebhookEvent] = UNSET
    verify_ssl: bool = UNSET
    """Whether the certificate of the URL is checked."""
    signature_key: str | None = UNSET
    """Hexadecimal key of the deliveries' signatures."""
    health_status: str | None = UNSET
    """`healthy` while deliveries arrive."""
    latest_error: str | None = UNSET
    history: Any | None = UNSET
    """Of its deliveries."""
    pause_reason: str | None = UNSET
    """Who or what paused it, such as `api`."""
    recent_consecutive_fail_buckets_cnt: int | None = UNSET
    """Periods of failure in a row."""
    counters: dict[str, Any] | None = UNSET
    date_created: dt.datetime = UNSET
    """UTC, without an offset."""
    date_updated: dt.datetime = UNSET
    """UTC, without an offset."""
    created_by: str | None = UNSET
    updated_by: str | None = UNSET
