"""Types of custom activities and of custom objects, each with its fields."""

from __future__ import annotations

import orjson

from close_async.sandbox.clock import naive
from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import BadRequest, NotFound
from close_async.sandbox.http.messages import Call, Response, created, no_content
from close_async.sandbox.http.paging import list_response
from close_async.sandbox.http.routes import Handler, Route, crud
from close_async.sandbox.resources.custom_fields import show_field
from close_async.sandbox.resources.custom_values import Owner, associated, fields_of
from close_async.sandbox.shapes import as_list, as_object
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record, Table

PATHS = {"custom_activity_type": "/custom_activity/", "custom_object_type": "/custom_object_type/"}
"""The kinds of types and where they are served."""

_KEYS = (
    *("id", "name", "type", "accepts_multiple_values", "description"),
    *("choices", "referenced_custom_type_id", "back_reference_is_visible", "is_shared"),
)


def _table(state: State, kind: str) -> Table:
    if kind == "custom_activity_type":
        return state.custom_activity_types
    return state.custom_object_types


def _show_field(state: State, kind: str, field: Record, owner: Owner) -> Record:
    del state
    association = associated(field, owner) or {}
    shown = {key: value for key, value in show_field(field).items() if key in _KEYS}
    shown["required"] = association.get("required", False)
    shown["editable_with_roles"] = association.get(
        "editable_with_roles", field.get("editable_with_roles", [])
    )
    if kind == "custom_activity_type":
        shown["converting_to_type"] = None
    return shown


def _show(state: State, kind: str, record: Record) -> Record:
    owner = Owner(kind, record["id"])
    shown = dict(record)
    shown["fields"] = [
        _show_field(state, kind, field, owner) for field in fields_of(state, owner).values()
    ]
    if kind == "custom_object_type":
        shown["back_reference_fields"] = [
            _show_field(state, kind, field, owner)
            for field in state.custom_fields
            if field.get("referenced_custom_type_id") == record["id"]
            and field["_type_id"] != record["id"]
        ]
    return shown


def _find(call: Call, kind: str) -> Record:
    record = _table(call.state, kind).get(call.params["id"])
    if record is None:
        raise NotFound
    return record


def _list_of(kind: str) -> Handler:
    def list_types(call: Call) -> Response:
        state = call.state
        rows = [orjson.dumps(_show(state, kind, row)) for row in _table(state, kind)]
        return list_response(rows, has_more=False if kind == "custom_activity_type" else None)

    return list_types


def _get_of(kind: str) -> Handler:
    return lambda call: Response(_show(call.state, kind, _find(call, kind)))


def _read(call: Call, kind: str, *, new: bool) -> Record:
    checks = Checks(call.body)
    names = ["name", "description"]
    if kind == "custom_object_type":
        names.append("name_plural")
    if new:
        checks.require(*(name for name in names if name != "description"))
    for name in names:
        checks.text(name, nullable=name == "description")
    checks.flag("api_create_only")
    checks.flag("is_archived")
    checks.done()
    taken = (*names, "api_create_only", "is_archived", "editable_with_roles")
    return {name: call.body[name] for name in taken if name in call.body}


def _create_of(kind: str) -> Handler:
    def create_type(call: Call) -> Response:
        state = call.state
        values = _read(call, kind, new=True)
        date = naive(state.clock.iso())
        record: Record = {
            "id": state.ids.short(_table(state, kind).prefix),
            "organization_id": state.organization_id,
            "description": None,
            "api_create_only": False,
            "editable_with_roles": [],
            "is_archived": False,
            "date_created": date,
            "date_updated": date,
            "created_by": call.caller.user_id,
            "updated_by": call.caller.user_id,
            **values,
        }
        state.create(_table(state, kind), record, call)
        return created(call, _show(state, kind, record))

    return create_type


def _update_of(kind: str) -> Handler:
    def update_type(call: Call) -> Response:
        state = call.state
        record = _find(call, kind)
        values = _read(call, kind, new=False)
        ordered = as_list(call.body.get("fields"))
        if kind == "custom_activity_type" and ordered is not None:
            ids = [str((as_object(field) or {}).get("id")) for field in ordered]
            known = fields_of(state, Owner(kind, record["id"]))
            state.order_schema(f"{kind}/{record['id']}", [id for id in ids if id in known])
        after = state.update(_table(state, kind), record, values, call)
        return Response(_show(state, kind, after))

    return update_type


def _delete_of(kind: str) -> Handler:
    def delete_type(call: Call) -> Response:
        state = call.state
        record = _find(call, kind)
        rows = state.activities if kind == "custom_activity_type" else state.custom_objects
        if any(row.get(f"{kind}_id") == record["id"] for row in rows):
            raise BadRequest("This type still has records.")
        for field in list(state.custom_fields):
            if field["_type_id"] == record["id"]:
                state.delete(state.custom_fields, field, call)
        state.delete(_table(state, kind), record, call)
        return no_content()

    return delete_type


ROUTES: list[Route] = [
    route
    for _kind, _path in PATHS.items()
    for route in crud(
        _path,
        list=_list_of(_kind),
        create=_create_of(_kind),
        get=_get_of(_kind),
        update=_update_of(_kind),
        delete=_delete_of(_kind),
    )
]
