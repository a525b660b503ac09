"""Comments on activities and opportunities, in a thread for each.

https://developer.close.com/api/resources/comments/list
"""

from __future__ import annotations

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import BadRequest, Forbidden, NotFound
from close_async.sandbox.http.messages import Call, Response, no_content
from close_async.sandbox.http.paging import Match
from close_async.sandbox.http.routes import Route
from close_async.sandbox.resources.fields import Field, reference, text_up_to
from close_async.sandbox.resources.resource import Resource
from close_async.sandbox.resources.rich_text import mentions
from close_async.sandbox.store.cause import Cause
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record, Table

_COMMENTED = ("activity", "opportunity")


def _commented(state: State, id: object) -> tuple[Table, Record] | None:
    for kind in _COMMENTED:
        record = state.tables[kind].get(id)
        if record is not None:
            return state.tables[kind], record
    return None


def _thread_on(state: State, object_id: object) -> Record | None:
    return next((row for row in THREADS.table(state) if row["object_id"] == object_id), None)


def _comments_in(state: State, thread_id: object) -> list[Record]:
    return [row for row in COMMENTS.table(state) if row["thread_id"] == thread_id]


def _stamps(state: State, cause: Cause) -> Record:
    date = state.clock.iso()
    return {
        "created_at": date,
        "updated_at": date,
        "created_by": cause.user_id,
        "updated_by": cause.user_id,
    }


def _check(call: Call, checks: Checks, values: Record, before: Record | None) -> None:
    state = call.state
    if before is None:
        object_id = values.pop("object_id", None)
        found = _commented(state, object_id)
        if found is None:
            return
        table, record = found
        thread = _thread_on(state, object_id)
        if thread is None and not checks.fields:
            thread = THREADS.make(
                state,
                call,
                {
                    "object_id": object_id,
                    "object_type": table.event_of(record),
                    "lead_id": record["lead_id"],
                    "created_at": state.clock.iso(),
                    "updated_at": state.clock.iso(),
                },
            )
        values.update(_stamps(state, call))
        values["lead_id"] = record["lead_id"]
        values["thread_id"] = thread and thread["id"]
    elif before["created_by"] != call.user_id:
        raise Forbidden("Only one's own comments can be changed.")
    elif before["removed_at"] is not None:
        checks.errors.append("The comment was removed.")
    if "body" in values:
        values["mentions"] = mentions(values["body"])


def _count(call: Call, comment: Record) -> None:
    """Tell a thread how many comments it has, and who takes part."""
    state = call.state
    thread = THREADS.get(state, comment["thread_id"])
    if thread is None:
        return
    present = [row for row in _comments_in(state, thread["id"]) if row["removed_at"] is None]
    if not present:
        for row in _comments_in(state, thread["id"]):
            state.delete(COMMENTS.table(state), row, call)
        THREADS.remove(state, call, thread)
        return
    people = dict.fromkeys(id for row in present for id in (row["created_by"], *row["mentions"]))
    changes = {"num_comments": len(present), "participating": list(people)}
    THREADS.change(state, call, thread, changes)


def _remove(call: Call) -> Response:
    """DELETE /comment/{id}/: its text goes, its place stays until the last of the thread goes."""
    comment = COMMENTS.find(call)
    if comment["removed_at"] is not None:
        raise NotFound
    removed: Record = {"body": None, "mentions": [], "removed_by": call.user_id}
    removed["removed_at"] = call.state.clock.iso()
    after = COMMENTS.change(call.state, call, comment, removed)
    _count(call, after)
    return no_content()


def _one_filter(call: Call) -> None:
    given = [name for name in ("thread_id", "object_id") if call.query.get(name)]
    if len(given) != 1:
        raise BadRequest("Exactly one of thread_id and object_id has to be given.")


def _on_object(call: Call) -> Match | None:
    object_id = call.query.get("object_id")
    if object_id is None:
        return None
    thread = _thread_on(call.state, object_id)
    return lambda row: thread is not None and row["thread_id"] == thread["id"]


def _threads_named(call: Call) -> Match | None:
    named = {
        key: frozenset(call.query[name].split(","))
        for name, key in (("ids", "id"), ("object_ids", "object_id"))
        if call.query.get(name)
    }
    return (lambda row: all(row[key] in ids for key, ids in named.items())) if named else None


COMMENTS = Resource(
    kind="comment",
    path="/comment/",
    prefix="comm",
    fields=(
        Field("object_id", reference(*_COMMENTED), required=True, create_only=True, hidden=True),
        Field("body", text_up_to(100_000, empty=False), required=True),
        Field("lead_id", read_only=True),
        Field("thread_id", read_only=True),
        Field("mentions", default=[], read_only=True),
        Field("created_at", read_only=True),
        Field("updated_at", read_only=True),
        Field("created_by", read_only=True),
        Field("updated_by", read_only=True),
        Field("removed_at", read_only=True),
        Field("removed_by", read_only=True),
    ),
    operations=("list", "get", "create", "update"),
    stamps=("organization_id",),
    filters=("thread_id",),
    select=_on_object,
    list_rule=_one_filter,
    newest_first=False,
    under_leads=True,
    created_status=201,
    check=_check,
    after_create=_count,
    extra=(Route("DELETE", "/comment/{id}/", _remove),),
)

THREADS = Resource(
    kind="comment_thread",
    path="/comment_thread/",
    prefix="comthr",
    fields=(
        Field("object_id", read_only=True),
        Field("object_type", read_only=True),
        Field("lead_id", read_only=True),
        Field("num_comments", default=0, read_only=True),
        Field("participating", default=[], read_only=True),
        Field("created_at", read_only=True),
        Field("updated_at", read_only=True),
    ),
    operations=("list", "get"),
    stamps=("organization_id",),
    select=_threads_named,
    newest_first=False,
    under_leads=True,
)
