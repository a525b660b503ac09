"""Exports: Close writes leads or opportunities into a file, which is fetched when it is done.

An export goes from `created` over `started` and `in_progress` to `done` in `job_seconds` of the
sandbox's clock. The file is what the data was when it was `in_progress`.

https://developer.close.com/api/resources/exports/create-lead
"""

from __future__ import annotations

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import BadRequest, NotFound, Refusal
from close_async.sandbox.http.messages import Call, Response, as_query
from close_async.sandbox.http.paging import Match
from close_async.sandbox.http.performing import asking
from close_async.sandbox.http.routes import Handler, Route
from close_async.sandbox.resources.export_files import (
    CONTENT_TYPES,
    FIELDS_OF,
    known_fields,
    write_file,
)
from close_async.sandbox.resources.fields import (
    Field,
    anything,
    choice,
    flag,
    integer,
    list_of,
    mapping,
    read_fields,
    text,
)
from close_async.sandbox.resources.opportunities import select_opportunities
from close_async.sandbox.resources.resource import Resource
from close_async.sandbox.search.selecting import Selection
from close_async.sandbox.store.cause import SystemCause
from close_async.sandbox.store.files import put_file
from close_async.sandbox.store.outbox import Message
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

_OPTIONS = (
    Field("format", choice("csv", "json"), required=True),
    Field("date_format", choice("original", "iso8601", "excel"), default="original"),
    Field("fields", list_of(text)),
    Field("include_activities", flag, default=False),
    Field("include_addresses", flag, default=False),
    Field("include_custom_objects", flag, default=False),
    Field("include_smart_fields", flag, default=False),
    Field("send_done_email", flag, default=True, nullable=False),
)
_LEADS = (
    Field("type", choice("leads", "contacts", "lead_opps"), required=True),
    Field("query", text),
    Field("s_query", mapping),
    Field("sort", anything),
    Field("results_limit", integer(0)),
)
_OPPORTUNITIES = (Field("params", mapping, default={}),)


def _create_lead(call: Call) -> Response:
    checks = Checks(call.body)
    values = read_fields(call, checks, (*_LEADS, *_OPTIONS), new=True)
    if values.get("query") is not None and values.get("s_query") is not None:
        checks.errors.append("Either query or s_query can be given, not both.")
    if not checks.fields:
        _selection(values, call.tz_offset, call.user_id).check(call.state, checks)
    return _create(call, checks, values)


def _create_opportunity(call: Call) -> Response:
    checks = Checks(call.body)
    values = read_fields(call, checks, (*_OPPORTUNITIES, *_OPTIONS), new=True)
    values["type"] = "opps"
    if "params" in values and not checks.fields:
        try:
            select_opportunities(_asking(call.state, values, call.user_id))
        except BadRequest as refused:
            checks.wrong("params", refused.body)
    return _create(call, checks, values)


def _create(call: Call, checks: Checks, values: Record) -> Response:
    state = call.state
    kind = values.get("type")
    if kind in FIELDS_OF and not checks.fields:
        wanted = values.get("fields")
        known = known_fields(state, kind)
        unknown = [name for name in wanted or () if name not in known]
        if unknown:
            checks.wrong("fields", f"Unknown fields: {', '.join(unknown)}.")
        values["fields"] = list(FIELDS_OF[kind]) if wanted is None else wanted
    checks.done()
    record = EXPORTS.make(state, call, {**values, "_tz_offset": call.tz_offset})
    now, seconds = state.clock.now(), state.config.job_seconds
    state.agenda.add(now + seconds * 0.25, _start, record["id"])
    state.agenda.add(now + seconds * 0.5, _select, record["id"])
    state.agenda.add(now + seconds, _finish, record["id"])
    return Response(EXPORTS.show(state, record))


def _start(state: State, id: str) -> None:
    record = EXPORTS.get(state, id)
    if record is not None:
        EXPORTS.change(state, SystemCause(record["created_by"]), record, {"status": "started"})


def _select(state: State, id: str) -> None:
    record = EXPORTS.get(state, id)
    if record is None:
        return
    cause = SystemCause(record["created_by"])
    try:
        if record["type"] == "opps":
            call = _asking(state, record, record["created_by"])
            rows = [("opportunity", row) for row in select_opportunities(call)]
        else:
            selection = _selection(record, record["_tz_offset"], record["created_by"])
            rows = [(found.type, found.row) for found in selection.find(state)]
    except Refusal:
        # What it refers to is gone meanwhile.
        EXPORTS.change(state, cause, record, {"status": "error"})
        return
    content, count = write_file(state, record, rows)
    name = f"{record['type']}-{id}.{record['format']}.gz"
    place = put_file(state, name, CONTENT_TYPES[record["format"]], content)
    done = {"status": "in_progress", "n_docs": count, "n_docs_processed": count // 2}
    EXPORTS.change(state, cause, record, {**done, "_place": place})


def _finish(state: State, id: str) -> None:
    record = EXPORTS.get(state, id)
    if record is None or record["status"] != "in_progress":
        return
    cause = SystemCause(record["created_by"])
    done = {"status": "done", "n_docs_processed": record["n_docs"]}
    EXPORTS.change(state, cause, record, done)
    if record["send_done_email"]:
        tell_done(state, record["created_by"], f"The export {id} is done.", id)


def tell_done(state: State, user_id: str | None, words: str, id: str) -> None:
    """The e-mail that tells a user that a job is done."""
    user = state.users.get(user_id)
    if user is not None:
        state.outbox.append(
            Message(
                "email",
                to=(user["email"],),
                sender="no-reply@sandbox.example",
                subject=words,
                body=words,
                object_id=id,
                date=state.clock.iso(),
            )
        )


def _selection(values: Record, tz_offset: float, user_id: str) -> Selection:
    names = ("s_query", "query", "sort", "results_limit")
    given = {name: values.get(name) for name in names}
    return Selection(tz_offset=tz_offset, user_id=user_id, **given)


def _asking(state: State, values: Record, user_id: str) -> Call:
    query = as_query(values.get("params") or {})
    return asking(state, user_id, query, values.get("_tz_offset", 0.0))


_KINDS = {
    "/export/lead/": frozenset({"leads", "contacts", "lead_opps"}),
    "/export/opportunity/": frozenset({"opps"}),
}


def _of_path(call: Call) -> Match | None:
    for path, kinds in _KINDS.items():
        if call.template.startswith(path):
            return lambda row: row["type"] in kinds
    return None


def _get_of(path: str) -> Handler:
    def get(call: Call) -> Response:
        record = EXPORTS.find(call)
        if record["type"] not in _KINDS[path]:
            raise NotFound
        return Response(EXPORTS.show(call.state, record, call.fields()))

    return get


EXPORTS = Resource(
    kind="export",
    path="/export/",
    prefix="expo",
    short_ids=False,
    operations=("list", "get"),
    fields=(
        Field("type"),
        Field("status", default="created"),
        Field("n_docs"),
        Field("n_docs_processed", default=0),
        *(field for field in (*_LEADS, *_OPPORTUNITIES, *_OPTIONS) if field.name != "type"),
        Field("_place", hidden=True),
        Field("_tz_offset", default=0.0, hidden=True),
    ),
    derived={
        "download_url": lambda state, row: (
            state.url(row["_place"]) if row["status"] == "done" else None
        ),
    },
    follows={"status": ("download_url",)},
    select=_of_path,
)

ROUTES = [
    Route("POST", "/export/lead/", _create_lead),
    Route("POST", "/export/opportunity/", _create_opportunity),
    *(
        route
        for path in _KINDS
        for route in (
            Route("GET", path, EXPORTS.list_all),
            Route("GET", f"{path}{{id}}/", _get_of(path)),
        )
    ),
]
