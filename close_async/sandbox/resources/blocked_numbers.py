"""Blocked phone numbers, and whether calls without a number are turned away.

https://developer.close.com/api/resources/blocked-phone-numbers/list
"""

from __future__ import annotations

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.http.routes import Route
from close_async.sandbox.resources.fields import Field, flag, phone, read_one, text_up_to
from close_async.sandbox.resources.resource import Resource
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

_SETTINGS = "blocked_phone_number_settings"
_START: Record = {"reject_anonymous_inbound_calls": False}


def _once(call: Call, checks: Checks, values: Record, before: Record | None) -> None:
    if before is None and is_blocked(call.state, values.get("phone")):
        checks.wrong("phone", "This phone number is already blocked.")


def is_blocked(state: State, number: object) -> bool:
    """Whether calls and messages from a number are turned away."""
    return any(row["phone"] == number for row in BLOCKED_NUMBERS.table(state))


def _get_settings(call: Call) -> Response:
    return Response(call.state.documents.get(_SETTINGS, _START))


def _update_settings(call: Call) -> Response:
    field = Field("reject_anonymous_inbound_calls", flag, required=True)
    settings = {field.name: read_one(call, field)}
    call.state.documents[_SETTINGS] = settings
    return Response(settings)


BLOCKED_NUMBERS = Resource(
    kind="blocked_phone_number",
    path="/blocked_phone_number/",
    prefix="blph",
    fields=(
        Field("phone", phone, required=True, create_only=True),
        Field("reason", text_up_to(1000), required=True),
    ),
    events=False,
    created_status=201,
    deleted_status=204,
    check=_once,
    extra=(
        Route("GET", "/blocked_phone_number/settings/", _get_settings),
        Route("PUT", "/blocked_phone_number/settings/", _update_settings),
    ),
)
