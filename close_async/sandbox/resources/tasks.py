"""Tasks: what is to be done on a lead, their three views, and the update of many at once."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta

from close_async.sandbox.clock import parse_moment
from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import BadRequest, NotFound
from close_async.sandbox.http.messages import Call, Response, as_query
from close_async.sandbox.http.paging import date_bounds, flag, narrow, offset_list, text_set, within
from close_async.sandbox.http.routes import Route, crud
from close_async.sandbox.resources.activities import log_activity
from close_async.sandbox.shapes import as_object
from close_async.sandbox.store.cause import Cause
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record
from close_async.sandbox.store.views import TASK, show, user_name

VIEWS = ("inbox", "future", "archive")
_CREATED = ("lead", "outgoing_call")
_ORDERS = ("date", "date_created")


def list_tasks(call: Call) -> Response:
    """GET /task/: only tasks of type `lead`, unless `_type` says otherwise."""
    state, fields = call.state, call.fields()
    tomorrow = _tomorrow(call)

    def view(row: Record) -> Record:
        shown = show(state, row, TASK, fields)
        if fields is None or "view" in fields:
            shown["view"] = _view(call, row, tomorrow)
        return shown

    return offset_list(call, "task", _selected(call), view, with_total=True)


def _selected(call: Call) -> list[Record]:
    state = call.state
    wanted = text_set(call, "_type")
    if wanted is None:
        wanted = frozenset({"lead"})
    names = ("id", "lead_id", "assigned_to", "organization_id")
    sets = {name: text_set(call, name) for name in names}
    given = {name: values for name, values in sets.items() if values is not None}
    complete = flag(call, "is_complete")
    view = call.query.get("view") or None
    if view not in (None, *VIEWS):
        raise BadRequest(fields={"view": "Not a valid choice."})
    bounds = date_bounds(call, "date_created", "date_updated")
    day_bounds = date_bounds(call, "date") or [
        ("date", comparison, moment) for _, comparison, moment in date_bounds(call, "due_date")
    ]
    if view in ("inbox", "future"):
        day_bounds = []
    tomorrow = _tomorrow(call)

    def match(row: Record) -> bool:
        return (
            ("all" in wanted or row["_type"] in wanted)
            and all(row[name] in values for name, values in given.items())
            and (complete is None or row["is_complete"] is complete)
            and (view is None or _view(call, row, tomorrow) == view)
            and all(within({"date": _moment(call, row)}, bound) for bound in day_bounds)
        )

    order = call.query.get("_order_by", "")
    if order.lstrip("-") not in ("", *_ORDERS):
        raise BadRequest(fields={"_order_by": "This field cannot be ordered by."})
    key = (
        *("task", wanted, tuple(given.items()), complete, view, tuple(day_bounds), order),
        *(tomorrow, call.tz_offset),
    )
    return narrow(call, key, state.index(state.tasks), match, bounds, _order(call, order))


def _order(call: Call, order: str) -> Callable[[Iterable[Record]], list[Record]] | None:
    name = order.lstrip("-")
    if not name:
        return None

    def value(row: Record) -> tuple[str, bool]:
        # A plain day comes before any time of that day.
        if name == "date":
            return _moment(call, row) or "", len(row["date"] or "") > 10
        return str(row[name]), False

    return lambda rows: sorted(rows, key=value, reverse=order.startswith("-"))


def _moment(call: Call, row: Record) -> str | None:
    if row["date"] is None:
        return None
    return parse_moment(row["date"], call.tz_offset)


def _tomorrow(call: Call) -> str:
    local = datetime.fromtimestamp(call.state.clock.now(), UTC) + timedelta(hours=call.tz_offset)
    day = local.date() + timedelta(days=1)
    return parse_moment(day.isoformat(), call.tz_offset)


def _view(call: Call, row: Record, tomorrow: str) -> str:
    if row["is_complete"]:
        return "archive"
    moment = _moment(call, row)
    return "future" if moment is not None and moment >= tomorrow else "inbox"


def get_task(call: Call) -> Response:
    """GET /task/{id}/"""
    return Response(show(call.state, _find(call, stale=True), TASK, call.fields()))


def create_task(call: Call) -> Response:
    """POST /task/"""
    state, body = call.state, call.body
    checks = Checks(body)
    kind = body.get("_type", "lead")
    checks.choice("_type", _CREATED)
    checks.require("lead_id", "text" if kind == "lead" else "contact_id")
    checks.refers("lead_id", lambda id: id in state.leads)
    values = _read(call, checks)
    moment_created = checks.moment("date_created")
    checks.done()
    moment = state.clock.iso()
    record: Record = {
        "id": state.ids.new("task"),
        "_type": kind,
        "organization_id": state.organization_id,
        "lead_id": body["lead_id"],
        "contact_id": None,
        "assigned_to": call.caller.user_id,
        "text": None,
        "date": moment[:10],
        "is_complete": False,
        "is_dateless": False,
        "object_id": None,
        "object_type": None,
        "date_created": moment_created or moment,
        "date_updated": moment,
        "created_by": call.caller.user_id,
        "updated_by": call.caller.user_id,
        **values,
    }
    state.create(state.tasks, record, call)
    return Response(show(state, record, TASK))


def notify(state: State, cause: Cause, kind: str, about: Record, values: Record) -> Record:
    """A task that Close makes by itself: something came in, or nobody wrote back.

    Args:
        state: where it goes.
        cause: what brought it about.
        kind: its `_type`, such as `incoming_sms`.
        about: the activity that it is about.
        values: what is special to the kind, `object_id` and `object_type` among it.
    """
    date = state.clock.iso()
    record: Record = {
        "id": state.ids.new("noti"),
        "_type": kind,
        "organization_id": state.organization_id,
        "lead_id": about["lead_id"],
        "contact_id": about["contact_id"],
        "assigned_to": about["user_id"],
        "date": date,
        "is_complete": False,
        "is_dateless": False,
        "date_created": date,
        "date_updated": date,
        "created_by": None,
        "updated_by": None,
        **values,
    }
    return state.create(state.tasks, record, cause)


def update_task(call: Call) -> Response:
    """PUT /task/{id}/"""
    record = _find(call)
    checks = Checks(call.body)
    changes = _read(call, checks)
    checks.done()
    if record["_type"] != "lead":
        changes.pop("text", None)
    return Response(show(call.state, _changed(call, record, changes), TASK))


def update_tasks(call: Call) -> Response:
    """PUT /task/: every task that the filters select, which may stand in `_params`."""
    call.query.update(as_query(as_object(call.body.get("_params")) or {}))
    if not set(call.query) - {"_fields", "_limit", "_skip", "_order_by"}:
        raise BadRequest("The tasks have to be chosen by at least one filter.")
    allowed = ("assigned_to", "date", "is_complete", "priority", "resolution", "text")
    checks = Checks({name: value for name, value in call.body.items() if name in allowed})
    changes = _read(call, checks)
    checks.done()
    if "id" in call.query or "id__in" in call.query:
        call.query.setdefault("_type", "all")
    for row in _selected(call):
        current = call.state.tasks.get(row["id"])
        if current is not None:
            _changed(call, current, changes)
    return Response({"ok": True})


def delete_task(call: Call) -> Response:
    """DELETE /task/{id}/"""
    record = _find(call)
    call.state.delete(call.state.tasks, record, call)
    return Response({})


def _find(call: Call, *, stale: bool = False) -> Record:
    state, id = call.state, call.params["id"]
    record = state.find(state.tasks, id) if stale else state.tasks.get(id)
    if record is None:
        raise NotFound
    return record


def _changed(call: Call, record: Record, changes: Record) -> Record:
    state = call.state
    completed = bool(changes.get("is_complete")) and not record["is_complete"]
    after = state.update(
        state.tasks,
        record,
        changes,
        call,
        action="completed" if completed else "updated",
    )
    if completed:
        log_activity(
            call,
            "TaskCompleted",
            after["lead_id"],
            {
                "task_id": after["id"],
                "task_text": after["text"],
                "task_assigned_to": after["assigned_to"],
                "task_assigned_to_name": user_name(state, after["assigned_to"]),
            },
        )
    return after


def _read(call: Call, checks: Checks) -> Record:
    state, body = call.state, checks.body
    checks.text("text")
    checks.flag("is_complete")
    checks.flag("is_dateless")
    checks.refers("assigned_to", lambda id: id in state.users)
    checks.refers("contact_id", lambda id: id in state.contacts)
    checks.choice("priority", ("high", "medium", None))
    checks.choice("resolution", ("abandoned", "skipped", None))
    names = (
        *("assigned_to", "contact_id", "text", "is_complete", "is_dateless"),
        *("priority", "resolution"),
    )
    values: Record = {name: body[name] for name in names if name in body}
    at = "date" if "date" in body else "due_date"
    if at in body:
        value = body[at]
        if isinstance(value, str) and len(value) == 10:
            values["date"] = checks.day(at)
        else:
            values["date"] = checks.moment(at, call.tz_offset)
    return values


ROUTES = [
    Route("PUT", "/task/", update_tasks),
    *crud(
        "/task/",
        list=list_tasks,
        create=create_task,
        get=get_task,
        update=update_task,
        delete=delete_task,
    ),
]
