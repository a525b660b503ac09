"""The API keys of the organization, without the keys themselves. Close does not document this."""

from __future__ import annotations

from close_async.sandbox.http.authentication import api_key_id
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.http.paging import offset_list
from close_async.sandbox.http.routes import Route
from close_async.sandbox.store.tables import Record


def _list(call: Call) -> Response:
    """GET /api_key/: those that the sandbox accepts by name, or the one that asks."""
    state = call.state
    keys = sorted(state.config.api_keys or {call.caller.key})
    date = state.organization["date_created"]
    rows: list[Record] = [
        {
            "id": api_key_id(key),
            "name": f"Key {number}",
            "organization_id": state.organization_id,
            "user_id": next(iter(state.users))["id"],
            "date_created": date,
            "date_updated": date,
        }
        for number, key in enumerate(keys, start=1)
    ]
    return offset_list(call, "other", rows, lambda row: row)


ROUTES = [Route("GET", "/api_key/", _list)]
