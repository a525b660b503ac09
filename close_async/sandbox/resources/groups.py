"""Groups: teams of users. Members come only when `_fields` asks for them, and never in lists.

https://developer.close.com/api/resources/groups/list
"""

from __future__ import annotations

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import BadRequest, NotFound
from close_async.sandbox.http.messages import Call, Response, no_content
from close_async.sandbox.http.routes import Route
from close_async.sandbox.resources.fields import Field, read_one, reference, text_up_to
from close_async.sandbox.resources.resource import Resource
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record


def _once(call: Call, checks: Checks, values: Record, before: Record | None) -> None:
    name = values.get("name")
    for row in GROUPS.table(call.state):
        if name is not None and row["name"] == name and row is not before:
            checks.wrong("name", "There is already a group of this name.")


def _members(state: State, group: Record) -> list[Record]:
    del state
    return [{"user_id": id} for id in group["_user_ids"]]


def _add(call: Call) -> Response:
    group = GROUPS.find(call, "group_id")
    user_id: str = read_one(call, Field("user_id", reference("user"), required=True))
    if user_id in group["_user_ids"]:
        raise BadRequest(fields={"user_id": "This user is a member already."})
    _set(call, group, [*group["_user_ids"], user_id])
    return Response({"user_id": user_id}, 201)


def _take(call: Call) -> Response:
    group, user_id = GROUPS.find(call, "group_id"), call.params["user_id"]
    if user_id not in group["_user_ids"]:
        raise NotFound
    _set(call, group, [id for id in group["_user_ids"] if id != user_id])
    return no_content()


def _set(call: Call, group: Record, user_ids: list[str]) -> None:
    GROUPS.change(call.state, call, group, {"_user_ids": user_ids})


GROUPS = Resource(
    kind="group",
    path="/group/",
    prefix="group",
    fields=(
        Field("name", text_up_to(1000, empty=False), required=True),
        Field("_user_ids", default=[], read_only=True, hidden=True),
    ),
    stamps=("organization_id",),
    newest_first=False,
    created_status=201,
    deleted_status=204,
    on_request={"members": _members},
    check=_once,
    extra=(
        Route("POST", "/group/{group_id}/member/", _add),
        Route("DELETE", "/group/{group_id}/member/{user_id}/", _take),
    ),
)
