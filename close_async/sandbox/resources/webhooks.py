"""Webhook subscriptions: which events go to which address.

https://developer.close.com/api/resources/webhooks/create
"""

from __future__ import annotations

import hashlib
from typing import Any
from urllib.parse import urlsplit

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import BadRequest
from close_async.sandbox.http.messages import Call
from close_async.sandbox.resources.fields import (
    Field,
    Invalid,
    choice,
    flag,
    list_of,
    shape,
    text,
    text_up_to,
)
from close_async.sandbox.resources.resource import Resource
from close_async.sandbox.resources.webhook_filters import event_filter
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record
from close_async.sandbox.webhooks.deliveries import SUBSCRIPTIONS, clear

_MOST = 40


def _url(call: Call, value: Any) -> str:
    taken = text(call, value)
    try:
        parts = urlsplit(taken)
        valid = parts.scheme in ("http", "https") and bool(parts.hostname)
        _ = parts.port
    except ValueError:
        valid = False
    if not valid:
        raise Invalid("Invalid URL.")
    return taken


_EVENT = shape(
    Field("object_type", text_up_to(100, empty=False), required=True),
    Field("action", text_up_to(100, empty=False), required=True),
    Field("extra_filter", event_filter),
)


def _event(call: Call, value: Any) -> Record:
    taken: Record = _EVENT(call, value)
    if taken["extra_filter"] is None:
        del taken["extra_filter"]
    return taken


def _check(call: Call, checks: Checks, values: Record, before: Record | None) -> None:
    if before is None:
        values["status"] = "active"
        if len(call.state.tables[SUBSCRIPTIONS]) >= _MOST:
            raise BadRequest(f"An organization has at most {_MOST} webhook subscriptions.")
    for name in ("events", "url"):
        if values.get(name, ...) in (None, []):
            checks.wrong(name, "This field is required.")
    if before is not None and values.get("status", before["status"]) != before["status"]:
        paused = values["status"] == "paused"
        values["pause_reason"] = "api" if paused else None
        values["_failing_since"] = None
        if not paused:
            values["recent_consecutive_fail_buckets_cnt"] = 0
            values["health_status"] = "healthy"


def _complete(state: State, record: Record) -> Record:
    seed = f"{state.config.seed} {record['id']}".encode()
    return {"signature_key": hashlib.sha256(seed).hexdigest()}


def _after_update(call: Call, before: Record, after: Record) -> None:
    if before["status"] == "active" and after["status"] == "paused":
        clear(call.state, after["id"])


def _after_delete(call: Call, record: Record) -> None:
    clear(call.state, record["id"])


WEBHOOKS = Resource(
    kind=SUBSCRIPTIONS,
    path="/webhook/",
    prefix="whsub",
    naive_dates=True,
    stamps=("date_created", "date_updated", "created_by", "updated_by"),
    events=False,
    newest_first=False,
    created_status=201,
    fields=(
        Field("url", _url, required=True),
        Field(
            "events",
            list_of(_event),
            required=True,
        ),
        Field("verify_ssl", flag, default=True, nullable=False),
        Field("status", choice("active", "paused"), default="active", nullable=False),
        Field("signature_key", read_only=True),
        Field("health_status", default="healthy", read_only=True),
        Field("latest_error", read_only=True),
        Field("pause_reason", read_only=True),
        Field("recent_consecutive_fail_buckets_cnt", default=0, read_only=True),
        Field("counters", default={}, read_only=True),
        Field("history", default=[], read_only=True),
        Field("_failing_since", read_only=True, hidden=True),
    ),
    check=_check,
    complete=_complete,
    after_update=_after_update,
    after_delete=_after_delete,
)
