"""Leads: the companies, with their contacts made in the same call, and everything under them."""

from __future__ import annotations

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import NotFound
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.http.paging import list_response, page
from close_async.sandbox.http.routes import Route, crud
from close_async.sandbox.resources import contacts as contact_resource
from close_async.sandbox.resources.activities import log_creation, log_status_change
from close_async.sandbox.resources.custom_values import Owner, read_custom
from close_async.sandbox.resources.lead_merge import merge_leads
from close_async.sandbox.resources.lead_records import new_lead
from close_async.sandbox.search.listing import found_leads
from close_async.sandbox.search.results import show_lead_of
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record
from close_async.sandbox.store.views import lead_bytes

OWNER = Owner("lead")
_ADDRESS_KEYS = ("label", "address_1", "address_2", "city", "state", "zipcode", "country")


def list_leads(call: Call) -> Response:
    """GET /lead/: newest first; `query` takes what the interface's search box takes."""
    state = call.state
    index = state.index(state.leads)
    limit, skip = page(call, "lead")
    query = call.query.get("query", "").strip()
    if query in ("", "*"):
        rows = index.newest_first(skip, skip + limit)
        total = len(index)
    else:
        rows, total = found_leads(call, query, skip, limit)
    data = [show_lead_of(call, row) for row in rows]
    return list_response(data, has_more=skip + limit < total, extra={"total_results": total})


def get_lead(call: Call) -> Response:
    """GET /lead/{id}/"""
    return Response(show_lead_of(call, _find(call)))


def create_lead(call: Call) -> Response:
    """POST /lead/: with nested contacts and addresses."""
    state = call.state
    checks = Checks(call.body)
    values = _read(state, checks)
    custom = read_custom(state, checks, OWNER, {}, None)
    people = checks.members("contacts", lambda inner: _nested_contact(state, inner)) or []
    checks.done()
    record = new_lead(call, {**values, **_set(custom)})
    for person in people:
        contact = contact_resource.new_contact(call, record["id"], person)
        state.create(state.contacts, contact, call)
    state.create(state.leads, record, call)
    log_creation(call, record["id"])
    return Response(lead_bytes(state, record))


def update_lead(call: Call) -> Response:
    """PUT /lead/{id}/: a patch; addresses are replaced whole, contacts are not touched."""
    state = call.state
    record = _find(call, stale=False)
    checks = Checks(call.body)
    changes = _read(state, checks)
    changes.update(read_custom(state, checks, OWNER, record, record["id"]))
    checks.done()
    after = state.update(state.leads, record, changes, call)
    if after["status_id"] != record["status_id"]:
        log_status_change(call, record, after)
        after = state.leads.rows[after["id"]]
    return Response(lead_bytes(state, after))


def delete_lead(call: Call) -> Response:
    """DELETE /lead/{id}/: everything under it goes too."""
    state = call.state
    record = _find(call, stale=False)
    for table in state.under_leads:
        for row in table.of_lead(record["id"]):
            if row["id"] in table:
                state.delete(table, row, call)
    state.delete(state.leads, state.leads.rows[record["id"]], call)
    return Response({})


def _find(call: Call, *, stale: bool = True) -> Record:
    state = call.state
    id = call.params["id"]
    record = state.find(state.leads, id) if stale else state.leads.get(id)
    if record is None:
        raise NotFound
    return record


def _set(custom: Record) -> Record:
    return {key: value for key, value in custom.items() if value is not ...}


def _read(state: State, checks: Checks) -> Record:
    body = checks.body
    values: Record = {}
    for name in ("name", "description", "url"):
        checks.text(name)
        if name in body:
            values[name] = body[name]
    if "status" in body and "status_id" in body:
        checks.errors.append("Either status or status_id can be given, not both.")
    if "status_id" in body:
        values["status_id"] = body["status_id"]
        if body["status_id"] not in state.lead_statuses:
            checks.wrong("status_id", "Status does not exist.")
    elif "status" in body:
        found = [row["id"] for row in state.lead_statuses if row["label"] == body["status"]]
        values["status_id"] = found[0] if found else None
        if not found:
            checks.wrong("status", "Status does not exist.")
    addresses = checks.members("addresses", _address)
    if addresses is not None:
        values["addresses"] = addresses
    return values


def _address(checks: Checks) -> Record:
    for name in _ADDRESS_KEYS:
        checks.text(name)
    return {name: checks.body.get(name) or "" for name in _ADDRESS_KEYS}


def _nested_contact(state: State, checks: Checks) -> Record:
    values = contact_resource.read_contact(checks)
    custom = read_custom(state, checks, contact_resource.OWNER, {}, None)
    return {**values, **_set(custom)}


ROUTES = [
    Route("POST", "/lead/merge/", merge_leads),
    *crud(
        "/lead/",
        list=list_leads,
        create=create_lead,
        get=get_lead,
        update=update_lead,
        delete=delete_lead,
    ),
]
