"""Deliveries as Close makes them: signed by the documented scheme, written without our code."""

from __future__ import annotations

import hashlib
import hmac
import json
import time
from typing import Any

KEY = "0b" * 32
"""A signature key as Close gives it: 32 bytes in hexadecimal."""

SUBSCRIPTION = "whsub_1"

Headers = dict[str, str]


def sign(body: bytes, key: str = KEY, at: float | None = None) -> Headers:
    """Return the headers of a delivery, by the steps that Close's page shows."""
    timestamp = str(int(time.time() if at is None else at))
    data = timestamp + body.decode("utf-8")
    signature = hmac.new(bytearray.fromhex(key), data.encode("utf-8"), hashlib.sha256)
    return {"close-sig-hash": signature.hexdigest(), "close-sig-timestamp": timestamp}


def event(
    id: str = "ev_1",
    *,
    object_type: str = "lead",
    object_id: str = "lead_1",
    action: str = "created",
    updated: str = "2026-06-30T12:00:00.123000",
    data: dict[str, Any] | None = None,
    **more: Any,
) -> dict[str, Any]:
    """Return an event as the log has it."""
    return {
        "id": id,
        "object_type": object_type,
        "object_id": object_id,
        "action": action,
        "lead_id": object_id,
        "user_id": None,
        "organization_id": "orga_1",
        "request_id": None,
        "changed_fields": [],
        "data": data if data is not None else {"id": object_id, "name": "Bluth Company"},
        "previous_data": {},
        "meta": {},
        "date_created": updated,
        "date_updated": updated,
        **more,
    }


def body_of(content: dict[str, Any]) -> bytes:
    """Return the body of a delivery of an event."""
    return json.dumps({"event": content, "subscription_id": SUBSCRIPTION}).encode()


def delivery(content: dict[str, Any] | None = None, **given: Any) -> tuple[bytes, Headers]:
    """Return the body and headers of a signed delivery."""
    body = body_of(content if content is not None else event(**given))
    return body, sign(body)
