# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt
from collections import abc
from typing import TYPE_CHECKING, Any, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import BOOLEAN, DATETIME, INTEGER, JSON, STRING, Field, List, Map, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .webhook_event import WebhookEvent


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class Webhook(Record):
    """A subscription to events, delivered to a URL."""

    id: str
    url: str
    status: Literal["active", "paused"] | str
    events: list[WebhookEvent]
    verify_ssl: bool
    """Whether the certificate of the URL is checked."""
    signature_key: str | None
    """Hexadecimal key of the deliveries' signatures."""
    health_status: str | None
    """`healthy` while deliveries arrive."""
    latest_error: str | None
    pause_reason: str | None
    """Who or what paused it, such as `api`."""
    recent_consecutive_fail_buckets_cnt: int | None
    """Periods of failure in a row."""
    counters: dict[str, Any] | None
    date_created: dt.datetime
    """UTC, without an offset."""
    date_updated: dt.datetime
    """UTC, without an offset."""
    created_by: str | None
    updated_by: str | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "id": Field("id", STRING, required=True),
        "url": Field("url", STRING, required=True),
        "status": Field("status", STRING, required=True),
        "events": Field("events", List(Model("WebhookEvent")), required=True),
        "verify_ssl": Field("verify_ssl", BOOLEAN, required=True),
        "signature_key": Field("signature_key", STRING),
        "health_status": Field("health_status", STRING),
        "latest_error": Field("latest_error", STRING),
        "pause_reason": Field("pause_reason", STRING),
        "recent_consecutive_fail_buckets_cnt": Field(
            "recent_consecutive_fail_buckets_cnt", INTEGER
        ),
        "counters": Field("counters", Map(JSON)),
        "date_created": Field("date_created", DATETIME, required=True),
        "date_updated": Field("date_updated", DATETIME, required=True),
        "created_by": Field("created_by", STRING),
        "updated_by": Field("updated_by", STRING),
    }

    def __init__(
        self,
        *,
        id: str | Unset = UNSET,
        url: str | Unset = UNSET,
        status: Literal["active", "paused"] | str | Unset = UNSET,
        events: abc.Sequence[WebhookEvent | abc.Mapping[str, object]] | Unset = UNSET,
        verify_ssl: bool | Unset = UNSET,
        signature_key: str | None | Unset = UNSET,
        health_status: str | None | Unset = UNSET,
        latest_error: str | None | Unset = UNSET,
        pause_reason: str | None | Unset = UNSET,
        recent_consecutive_fail_buckets_cnt: int | None | Unset = UNSET,
        counters: abc.Mapping[str, object] | None | Unset = UNSET,
        date_created: dt.datetime | Unset = UNSET,
        date_updated: dt.datetime | Unset = UNSET,
        created_by: str | None | Unset = UNSET,
        updated_by: str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "id": id,
                "url": url,
                "status": status,
                "events": events,
                "verify_ssl": verify_ssl,
                "signature_key": signature_key,
                "health_status": health_status,
                "latest_error": latest_error,
                "pause_reason": pause_reason,
                "recent_consecutive_fail_buckets_cnt": recent_consecutive_fail_buckets_cnt,
                "counters": counters,
                "date_created": date_created,
                "date_updated": date_updated,
                "created_by": created_by,
                "updated_by": updated_by,
            },
            additional_properties,
        )
