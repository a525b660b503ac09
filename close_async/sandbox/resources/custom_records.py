"""Custom activities and custom objects: records whose fields an organization made itself."""

from __future__ import annotations

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import BadRequest, NotFound
from close_async.sandbox.http.messages import Call, Response, created, no_content
from close_async.sandbox.http.paging import narrow, offset_list
from close_async.sandbox.http.routes import crud
from close_async.sandbox.resources.activities import (
    delete_of,
    find_activity,
    get_of,
    list_of,
    new_activity,
)
from close_async.sandbox.resources.custom_values import Owner, read_custom
from close_async.sandbox.store.tables import Record
from close_async.sandbox.store.views import ACTIVITY, show

_STATUSES = ("draft", "published")


def _create_activity(call: Call) -> Response:
    state, body = call.state, call.body
    checks = Checks(body)
    checks.require("lead_id", "custom_activity_type_id")
    checks.refers("lead_id", lambda id: id in state.leads)
    checks.refers("custom_activity_type_id", lambda id: id in state.custom_activity_types)
    values = _read_activity(call, checks)
    type_id = str(body.get("custom_activity_type_id"))
    owner = Owner("custom_activity_type", type_id)
    published = values.setdefault("status", "published") == "published"
    custom = read_custom(state, checks, owner, {}, body.get("lead_id"), check_required=published)
    for name in ("date_created", "activity_at"):
        moment = checks.moment(name)
        if moment is not None:
            values[name] = moment
    checks.done()
    now = state.clock.iso()
    record = new_activity(
        call,
        "CustomActivity",
        body["lead_id"],
        {
            "custom_activity_type_id": type_id,
            "last_published_at": now if published else None,
            "mentions": [],
            "mentions_updated_at": None,
            "pinned": False,
            "pinned_at": None,
            "source": "api",
            **values,
            **{key: value for key, value in custom.items() if value is not ...},
        },
    )
    state.create(state.activities, record, call)
    return Response(show(state, record, ACTIVITY))


def _update_activity(call: Call) -> Response:
    state = call.state
    record = find_activity(call, "CustomActivity")
    checks = Checks(call.body)
    changes = _read_activity(call, checks)
    moment = checks.moment("activity_at")
    if moment is not None:
        changes["activity_at"] = moment
    published = changes.get("status", record["status"]) == "published"
    owner = Owner("custom_activity_type", record["custom_activity_type_id"])
    changes |= read_custom(
        state, checks, owner, record, record["lead_id"], check_required=published
    )
    checks.done()
    if published and record["status"] == "draft":
        changes["last_published_at"] = state.clock.iso()
    after = state.update(state.activities, record, changes, call)
    return Response(show(state, after, ACTIVITY))


def _read_activity(call: Call, checks: Checks) -> Record:
    state, body = call.state, call.body
    checks.choice("status", _STATUSES)
    checks.flag("pinned")
    checks.refers("contact_id", lambda id: id in state.contacts)
    checks.refers("user_id", lambda id: id in state.users)
    names = ("status", "contact_id", "user_id", "pinned")
    values = {name: body[name] for name in names if body.get(name) is not None}
    if "contact_id" in body:
        values["contact_id"] = body["contact_id"]
    if "pinned" in values:
        values["pinned_at"] = state.clock.iso() if values["pinned"] else None
    return values


def _list_objects(call: Call) -> Response:
    state = call.state
    lead_id = call.query.get("lead_id")
    if not lead_id:
        raise BadRequest(fields={"lead_id": "This field is required."})
    type_id = call.query.get("custom_object_type_id")
    index = state.index(state.custom_objects)

    def match(row: Record) -> bool:
        return row["lead_id"] == lead_id and type_id in (None, "", row["custom_object_type_id"])

    rows = narrow(call, ("custom_object", lead_id, type_id), index, match)
    return offset_list(call, "other", rows, lambda row: row)


def _find_object(call: Call, *, stale: bool = False) -> Record:
    state, id = call.state, call.params["id"]
    record = state.find(state.custom_objects, id) if stale else state.custom_objects.get(id)
    if record is None:
        raise NotFound
    return record


def _create_object(call: Call) -> Response:
    state, body = call.state, call.body
    checks = Checks(body)
    checks.require("custom_object_type_id", "lead_id", "name")
    checks.refers("custom_object_type_id", lambda id: id in state.custom_object_types)
    checks.refers("lead_id", lambda id: id in state.leads)
    checks.text("name")
    owner = Owner("custom_object_type", str(body.get("custom_object_type_id")))
    custom = read_custom(state, checks, owner, {}, body.get("lead_id"), check_required=True)
    checks.done()
    date = state.clock.iso()
    record: Record = {
        "id": state.ids.new("custobj"),
        "custom_object_type_id": body["custom_object_type_id"],
        "lead_id": body["lead_id"],
        "name": body["name"],
        "organization_id": state.organization_id,
        "date_created": date,
        "date_updated": date,
        "created_by": call.caller.user_id,
        "updated_by": call.caller.user_id,
        **{key: value for key, value in custom.items() if value is not ...},
    }
    return created(call, state.create(state.custom_objects, record, call))


def _update_object(call: Call) -> Response:
    state = call.state
    record = _find_object(call)
    checks = Checks(call.body)
    checks.text("name", nullable=False)
    owner = Owner("custom_object_type", record["custom_object_type_id"])
    changes = read_custom(state, checks, owner, record, record["lead_id"], check_required=True)
    checks.done()
    if "name" in call.body:
        changes["name"] = call.body["name"]
    return Response(state.update(state.custom_objects, record, changes, call))


def _delete_object(call: Call) -> Response:
    call.state.delete(call.state.custom_objects, _find_object(call), call)
    return no_content()


ROUTES = [
    *crud(
        "/activity/custom/",
        list=list_of("CustomActivity"),
        create=_create_activity,
        get=get_of("CustomActivity"),
        update=_update_activity,
        delete=delete_of("CustomActivity"),
    ),
    *crud(
        "/custom_object/",
        list=_list_objects,
        create=_create_object,
        get=lambda call: Response(_find_object(call, stale=True)),
        update=_update_object,
        delete=_delete_object,
    ),
]
