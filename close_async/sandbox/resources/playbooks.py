"""Playbooks: what Close looks for in a conversation.

https://developer.close.com/api/resources/playbooks/list
"""

from __future__ import annotations

from typing import Any

from close_async.sandbox.clock import naive, parse_moment
from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import BadRequest
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.http.paging import Match, flag
from close_async.sandbox.http.routes import Route
from close_async.sandbox.resources.fields import Field, list_of, own_user, reference, text_up_to
from close_async.sandbox.resources.resource import Resource
from close_async.sandbox.store.cause import Cause
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record


def _now(state: State, cause: Cause) -> str:
    del cause
    return naive(state.clock.iso())


def _last_place(state: State, cause: Cause) -> int:
    del cause
    return max((row["position"] or 0 for row in PLAYBOOKS.table(state)), default=-1) + 1


def _check(call: Call, checks: Checks, values: Record, before: Record | None) -> None:
    del checks
    for name in ("custom_field_ids", "outcome_ids"):
        if values.get(name, ...) is None:
            values[name] = []
    if before is not None and values:
        values["updated_by_id"] = call.user_id


def _select(call: Call) -> Match | None:
    archived = flag(call, "is_archived")
    before, after = call.query.get("created_at__lt"), call.query.get("position__gt")
    if archived is None and not before and not after:
        return None
    try:
        limit = naive(parse_moment(before, call.tz_offset)) if before else None
    except ValueError:
        raise BadRequest(fields={"created_at__lt": "This has to be a date with a time."}) from None
    try:
        place = int(after) if after else None
    except ValueError:
        raise BadRequest(fields={"position__gt": "Value must be of int type."}) from None

    def match(row: Record) -> bool:
        return (
            (archived is None or (row["archived_at"] is not None) == archived)
            and (limit is None or row["created_at"] < limit)
            and (place is None or (row["position"] is not None and row["position"] > place))
        )

    return match


def _archive(call: Call) -> Response:
    now = naive(call.state.clock.iso())
    return _put_aside(call, {"archived_at": now, "archived_by_id": call.user_id})


def _unarchive(call: Call) -> Response:
    return _put_aside(call, {"archived_at": None, "archived_by_id": None})


def _put_aside(call: Call, changes: dict[str, Any]) -> Response:
    record = PLAYBOOKS.find(call)
    if (record["archived_at"] is None) != (changes["archived_at"] is None):
        record = PLAYBOOKS.change(call.state, call, record, changes)
    return Response(PLAYBOOKS.show(call.state, record))


PLAYBOOKS = Resource(
    kind="playbook",
    path="/playbook/",
    prefix="plbk",
    fields=(
        Field("name", text_up_to(1000, empty=False), required=True),
        Field("description"),
        Field("summary_guidance"),
        Field("custom_field_ids", list_of(reference("custom_field")), default=[]),
        Field("outcome_ids", list_of(reference("outcome")), default=[]),
        Field("position", default=_last_place, read_only=True),
        Field("created_at", default=_now, read_only=True),
        Field("created_by_id", default=own_user, read_only=True),
        Field("updated_at", default=_now, read_only=True),
        Field("updated_by_id", default=own_user, read_only=True),
        Field("archived_at", read_only=True),
        Field("archived_by_id", read_only=True),
    ),
    stamps=("organization_id",),
    events=False,
    newest_first=False,
    created_status=201,
    deleted_status=204,
    check=_check,
    select=_select,
    extra=(
        Route("POST", "/playbook/{id}/archive/", _archive),
        Route("POST", "/playbook/{id}/unarchive/", _unarchive),
    ),
)
