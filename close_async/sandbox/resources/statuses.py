"""Statuses of leads and opportunities, and the pipelines that order the latter."""

from __future__ import annotations

import orjson

from close_async.sandbox.clock import naive
from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import BadRequest, NotFound
from close_async.sandbox.http.messages import Call, Response, created, no_content
from close_async.sandbox.http.paging import list_response, offset_list
from close_async.sandbox.http.routes import Handler, Route, crud
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record, Table

TYPES = ("active", "won", "lost")


def _list_of(name: str) -> Handler:
    def list_statuses(call: Call) -> Response:
        return offset_list(call, "other", list(_table(call.state, name)), lambda row: row)

    return list_statuses


def _table(state: State, name: str) -> Table:
    return state.lead_statuses if name == "lead" else state.opportunity_statuses


def _get_of(name: str) -> Handler:
    return lambda call: Response(_find(call, _table(call.state, name)))


def _find(call: Call, table: Table) -> Record:
    record = table.get(call.params["id"])
    if record is None:
        raise NotFound
    return record


def _create_lead_status(call: Call) -> Response:
    state = call.state
    checks = Checks(call.body)
    checks.require("label")
    checks.text("label")
    checks.done()
    record = {
        "id": state.ids.new("stat"),
        "label": call.body["label"],
        "organization_id": state.organization_id,
    }
    return Response(state.create(state.lead_statuses, record, call))


def _create_opportunity_status(call: Call) -> Response:
    state = call.state
    checks = Checks(call.body)
    checks.require("label")
    checks.text("label")
    checks.choice("type", TYPES)
    checks.refers("pipeline_id", lambda id: id in state.pipelines)
    checks.done()
    pipeline_id = call.body.get("pipeline_id") or next(iter(state.pipelines))["id"]
    return Response(_new_opportunity_status(call, pipeline_id, call.body))


def _new_opportunity_status(call: Call, pipeline_id: str, values: Record) -> Record:
    state = call.state
    record = {
        "id": state.ids.new("stat"),
        "label": values["label"],
        "type": values.get("type", "active"),
        "pipeline_id": pipeline_id,
        "organization_id": state.organization_id,
    }
    return state.create(state.opportunity_statuses, record, call)


def _update_of(name: str) -> Handler:
    def update_status(call: Call) -> Response:
        state = call.state
        table = _table(state, name)
        record = _find(call, table)
        checks = Checks(call.body)
        checks.text("label", nullable=False)
        checks.choice("type", TYPES)
        checks.done()
        names = ("label", "type", "color") if name == "opportunity" else ("label", "color")
        changes = {key: call.body[key] for key in names if key in call.body}
        after = state.update(table, record, changes, call)
        return Response(after)

    return update_status


def _delete_of(name: str) -> Handler:
    def delete_status(call: Call) -> Response:
        state = call.state
        table = _table(state, name)
        record = _find(call, table)
        users = state.leads if name == "lead" else state.opportunities
        if any(row["status_id"] == record["id"] for row in users):
            raise BadRequest(f"This status is still used by at least one {name}.")
        state.delete(table, record, call)
        return Response({})

    return delete_status


def show_pipeline(state: State, pipeline: Record) -> Record:
    """A pipeline with its statuses in their order."""
    order: list[str] = pipeline["_statuses"]
    mine = {
        row["id"]: row for row in state.opportunity_statuses if row["pipeline_id"] == pipeline["id"]
    }
    ids = [*(id for id in order if id in mine), *(id for id in mine if id not in order)]
    shown = {key: value for key, value in pipeline.items() if not key.startswith("_")}
    shown["statuses"] = [{key: mine[id][key] for key in ("id", "label", "type")} for id in ids]
    return shown


def _list_pipelines(call: Call) -> Response:
    rows = [orjson.dumps(show_pipeline(call.state, row)) for row in call.state.pipelines]
    return list_response(rows, has_more=False)


def _get_pipeline(call: Call) -> Response:
    return Response(show_pipeline(call.state, _find(call, call.state.pipelines)))


def _create_pipeline(call: Call) -> Response:
    state = call.state
    checks = Checks(call.body)
    checks.require("name")
    checks.text("name")
    statuses = checks.members("statuses", _nested_status) or []
    checks.done()
    date = naive(state.clock.iso())
    record: Record = {
        "id": state.ids.short("pipe"),
        "organization_id": state.organization_id,
        "name": call.body["name"],
        "date_created": date,
        "date_updated": date,
        "created_by": call.caller.user_id,
        "updated_by": call.caller.user_id,
        "_statuses": [],
    }
    state.create(state.pipelines, record, call)
    for status in statuses:
        _new_opportunity_status(call, record["id"], status)
    return created(call, show_pipeline(state, record))


def _nested_status(checks: Checks) -> Record:
    checks.require("label")
    checks.text("label")
    checks.choice("type", TYPES)
    return dict(checks.body)


def _update_pipeline(call: Call) -> Response:
    state = call.state
    record = _find(call, state.pipelines)
    checks = Checks(call.body)
    checks.text("name", nullable=False)
    statuses = checks.members("statuses", lambda inner: dict(inner.body))
    changes: Record = {"name": call.body["name"]} if "name" in call.body else {}
    for status in statuses or ():
        if status.get("id") not in state.opportunity_statuses:
            checks.wrong("statuses", "Status does not exist.")
    checks.done()
    if statuses is not None:
        changes["_statuses"] = [status["id"] for status in statuses]
        for status in statuses:
            row = state.opportunity_statuses.rows[status["id"]]
            state.update(
                state.opportunity_statuses, row, {"pipeline_id": record["id"]}, call, silent=True
            )
    after = state.update(state.pipelines, record, changes, call)
    return Response(show_pipeline(state, after))


def _delete_pipeline(call: Call) -> Response:
    state = call.state
    record = _find(call, state.pipelines)
    if any(row["pipeline_id"] == record["id"] for row in state.opportunity_statuses):
        raise BadRequest("A pipeline that still has statuses cannot be deleted.")
    state.delete(state.pipelines, record, call)
    return no_content()


ROUTES: list[Route] = [
    *crud(
        "/status/lead/",
        list=_list_of("lead"),
        create=_create_lead_status,
        get=_get_of("lead"),
        update=_update_of("lead"),
        delete=_delete_of("lead"),
    ),
    *crud(
        "/status/opportunity/",
        list=_list_of("opportunity"),
        create=_create_opportunity_status,
        get=_get_of("opportunity"),
        update=_update_of("opportunity"),
        delete=_delete_of("opportunity"),
    ),
    *crud(
        "/pipeline/",
        list=_list_pipelines,
        create=_create_pipeline,
        get=_get_pipeline,
        update=_update_pipeline,
        delete=_delete_pipeline,
    ),
]
