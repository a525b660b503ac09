"""Notes: rich text on a lead, written as plain text or as HTML; the last written form counts."""

from __future__ import annotations

import html
import re

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
    if isinstance(body.get("note_html"), str):
        values.update(note_html=body["note_html"], note=plain_text(body["note_html"]))
    elif isinstance(body.get("note"), str):
        values.update(note=body["note"], note_html=as_html(body["note"]))
    if isinstance(body.get("pinned"), bool):
        values["pinned"] = body["pinned"]
        values["pinned_at"] = state.clock.iso() if body["pinned"] else None
    return values


def plain_text(text: str) -> str:
    """The text of a piece of HTML, one paragraph to a line."""
    broken = re.sub(r"</(p|li|h1)>|<br\s*/?>", "\n", text)
    return html.unescape(re.sub(r"<[^>]*>", "", broken)).strip()


def as_html(text: str) -> str:
    """A plain text as the HTML that Close keeps."""
    lines = "".join(f"<p>{html.escape(line, quote=False)}</p>" for line in text.split("\n"))
    return f"<body>{lines}</body>"


ROUTES = crud(
    "/activity/note/",
    list=list_of("Note"),
    create=create_note,
    get=get_of("Note"),
    update=update_note,
    delete=delete_of("Note"),
)
