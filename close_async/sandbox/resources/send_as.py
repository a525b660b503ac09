"""Send-as: which users may send in the name of which others.

https://developer.close.com/api/resources/send-as/list
"""

from __future__ import annotations

from typing import Any

import orjson

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import BadRequest, Forbidden, NotFound
from close_async.sandbox.http.messages import Call, Response, no_content
from close_async.sandbox.http.paging import list_response
from close_async.sandbox.http.routes import Route
from close_async.sandbox.resources.fields import Field, list_of, read_fields, reference
from close_async.sandbox.resources.resource import Resource
from close_async.sandbox.store.tables import Record


def _check(call: Call, checks: Checks, values: Record, before: Record | None) -> None:
    del before
    allowing, allowed = values.get("allowing_user_id"), values.get("allowed_user_id")
    if allowing is not None and allowing != call.user_id:
        raise Forbidden("Only the user themselves can allow others to send as them.")
    if allowed is not None and allowed == allowing:
        checks.wrong("allowed_user_id", "A user always sends as themselves.")
    elif allowed is not None and _between(call, allowing, allowed) is not None:
        checks.wrong("allowed_user_id", "This user may do so already.")


def _between(call: Call, allowing: Any, allowed: Any) -> Record | None:
    pair = (allowing, allowed)
    rows = SEND_AS.table(call.state)
    return next(
        (row for row in rows if (row["allowing_user_id"], row["allowed_user_id"]) == pair), None
    )


def _mine(call: Call) -> None:
    """A list has to be of the caller: as who allows, which is assumed, or as who is allowed."""
    named = [call.query.get(name) for name in ("allowing_user_id", "allowed_user_id")]
    if not any(named):
        call.query["allowing_user_id"] = call.user_id
    elif call.user_id not in named:
        raise BadRequest("Either allowing_user_id or allowed_user_id has to be your own user.")


def _delete_between(call: Call) -> Response:
    names = ("allowing_user_id", "allowed_user_id")
    missing = {name: "This field is required." for name in names if not call.query.get(name)}
    if missing:
        raise BadRequest(fields=missing)
    record = _between(call, *(call.query[name] for name in names))
    if record is None:
        raise NotFound
    SEND_AS.remove(call.state, call, record)
    return no_content()


def _bulk(call: Call) -> Response:
    state, checks = call.state, Checks(call.body)
    users = list_of(reference("user"))
    names = ("allowed_user_ids", "disallowed_user_ids")
    values = read_fields(call, checks, tuple(Field(name, users) for name in names), new=True)
    allowed: list[str] = values.get(names[0]) or []
    disallowed: list[str] = values.get(names[1]) or []
    if set(allowed) & set(disallowed):
        checks.errors.append("A user cannot be allowed and disallowed at once.")
    if call.user_id in allowed:
        checks.wrong("allowed_user_ids", "A user always sends as themselves.")
    checks.done()
    for id in disallowed:
        record = _between(call, call.user_id, id)
        if record is not None:
            SEND_AS.remove(state, call, record)
    for id in allowed:
        if _between(call, call.user_id, id) is None:
            SEND_AS.make(state, call, {"allowing_user_id": call.user_id, "allowed_user_id": id})
    mine = [row for row in SEND_AS.table(state) if row["allowing_user_id"] == call.user_id]
    return list_response([orjson.dumps(SEND_AS.show(state, row)) for row in mine])


SEND_AS = Resource(
    kind="send_as",
    path="/send_as/",
    prefix="sdas",
    operations=("list", "get", "create", "delete"),
    fields=(
        Field("allowing_user_id", reference("user"), required=True),
        Field("allowed_user_id", reference("user"), required=True),
    ),
    stamps=("organization_id",),
    events=False,
    newest_first=False,
    paged=False,
    created_status=201,
    deleted_status=204,
    filters=("allowing_user_id", "allowed_user_id"),
    list_rule=_mine,
    check=_check,
    extra=(
        Route("DELETE", "/send_as/", _delete_between),
        Route("POST", "/send_as/bulk/", _bulk),
    ),
)
