"""Saved searches, the interface's smart views: queries that other queries can name."""

from __future__ import annotations

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import NotFound
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.http.paging import offset_list, text_set
from close_async.sandbox.http.routes import crud
from close_async.sandbox.search.object_types import object_type_of
from close_async.sandbox.search.queries import asked_by, compile_structured, compile_text
from close_async.sandbox.shapes import as_list, as_object
from close_async.sandbox.store.tables import Record

_NAMES = (
    *("name", "description", "query", "s_query", "type", "is_shared"),
    *("selected_fields", "shared_with"),
)


def _list(call: Call) -> Response:
    wanted = text_set(call, "type") or frozenset({"lead"})
    rows = [row for row in call.state.saved_searches if row["type"] in wanted]
    return offset_list(call, "other", rows, lambda row: row)


def _find(call: Call) -> Record:
    record = call.state.saved_searches.get(call.params["id"])
    if record is None:
        raise NotFound
    return record


def _read(call: Call, *, new: bool) -> Record:
    state = call.state
    checks = Checks(call.body)
    if new:
        checks.require("name")
    checks.text("name", nullable=False)
    checks.text("description")
    checks.text("query")
    checks.text("type", nullable=False)
    checks.flag("is_shared")
    checks.members("selected_fields", lambda inner: inner.body)
    shared = as_list(call.body.get("shared_with", []))
    if shared is None or any(id not in state.memberships for id in shared):
        checks.wrong("shared_with", "Object does not exist.")
    structure = as_object(call.body.get("s_query"))
    if call.body.get("s_query") is not None and structure is None:
        checks.wrong("s_query", "Value must be of dict type.")
    checks.done()
    if isinstance(call.body.get("query"), str):
        kind = str(call.body.get("type") or "lead")
        compile_text(state, asked_by(call), call.body["query"], object_type_of(kind))
    values: Record = {name: call.body[name] for name in _NAMES if name in call.body}
    if structure is not None:
        compile_structured(state, asked_by(call), structure.get("query"))
        values["s_query"] = {"results_limit": None, "sort": [], **structure}
    return values


def _create(call: Call) -> Response:
    state = call.state
    values = _read(call, new=True)
    date = state.clock.iso()
    record: Record = {
        "id": state.ids.new("save"),
        "organization_id": state.organization_id,
        "description": "",
        "type": "lead",
        "query": None,
        "s_query": None,
        "is_shared": False,
        "selected_fields": None,
        "shared_with": [],
        "is_user_dependent": False,
        "user_id": call.caller.user_id,
        "date_created": date,
        "date_updated": date,
        **values,
    }
    return Response(state.create(state.saved_searches, record, call))


def _update(call: Call) -> Response:
    record = _find(call)
    values = _read(call, new=False)
    return Response(call.state.update(call.state.saved_searches, record, values, call))


def _delete(call: Call) -> Response:
    call.state.delete(call.state.saved_searches, _find(call), call)
    return Response({})


ROUTES = crud(
    "/saved_search/",
    list=_list,
    create=_create,
    get=lambda call: Response(_find(call)),
    update=_update,
    delete=_delete,
)
