"""Notes: rich text on a lead, written as plain text or as HTML; the last written form counts."""

from __future__ import annotations

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.http.routes import crud
from close_async.sandbox.resources.activities import (
    delete_of,
    find_activity,
    get_of,
    list_of,
    new_activity,
)
from close_async.sandbox.resources.rich_text import both_forms, mentions
from close_async.sandbox.store.tables import Record
from close_async.sandbox.store.views import ACTIVITY, show


def create_note(call: Call) -> Response:
    """POST /activity/note/"""
    state = call.state
    checks = Checks(call.body)
    checks.require("lead_id")
    checks.refers("lead_id", lambda id: id in state.leads)
    values = _read(call, checks)
    for name in ("date_created", "activity_at"):
        moment = checks.moment(name)
        if moment is not None:
            values[name] = moment
    checks.done()
    record = new_activity(
        call,
        "Note",
        call.body["lead_id"],
        {
            "note": "",
            "note_html": "<body></body>",
            "note_mentions": [],
            "title": None,
            "pinned": False,
            "pinned_at": None,
            "attachments": [],
            "source": "api",
            **values,
        },
    )
    state.create(state.activities, record, call)
    return Response(show(state, record, ACTIVITY))


def update_note(call: Call) -> Response:
    """PUT /activity/note/{id}/"""
    state = call.state
    record = find_activity(call, "Note")
    checks = Checks(call.body)
    changes = _read(call, checks)
    checks.done()
    after = state.update(state.activities, record, changes, call)
    return Response(show(state, after, ACTIVITY))


def _read(call: Call, checks: Checks) -> Record:
    state, body = call.state, call.body
    values: Record = {}
    for name in ("note", "note_html", "title", "contact_id", "user_id"):
        checks.text(name)
    checks.flag("pinned")
    checks.refers("contact_id", lambda id: id in state.contacts)
    checks.refers("user_id", lambda id: id in state.users)
    for name in ("title", "contact_id", "user_id", "attachments"):
        if name in body:
            values[name] = body[name]
    values.update(both_forms(body, "note", "note_html"))
    if "note_html" in values:
        values["note_mentions"] = mentions(values["note_html"])
    if isinstance(body.get("pinned"), bool):
        values["pinned"] = body["pinned"]
        values["pinned_at"] = state.clock.iso() if body["pinned"] else None
    return values


ROUTES = crud(
    "/activity/note/",
    list=list_of("Note"),
    create=create_note,
    get=get_of("Note"),
    update=update_note,
    delete=delete_of("Note"),
)
