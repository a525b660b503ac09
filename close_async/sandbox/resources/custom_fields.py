"""Definitions of custom fields: of leads, contacts, opportunities, types of activities and of
custom objects, and the shared ones, which are associated with any of these.
"""

from __future__ import annotations

from collections.abc import Callable

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import NotFound
from close_async.sandbox.http.messages import Call, Response, created, no_content
from close_async.sandbox.http.paging import offset_list
from close_async.sandbox.http.routes import Handler, crud
from close_async.sandbox.resources.custom_values import (
    MULTIPLE,
    TYPES,
    Owner,
    convert_values,
)
from close_async.sandbox.shapes import as_list
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record, Table

OWNERS = {
    "lead": "lead",
    "contact": "contact",
    "opportunity": "opportunity",
    "activity": "custom_activity_type",
    "custom_object_type": "custom_object_type",
    "shared": "shared",
}
"""The paths under `/custom_field/` and the kind of owner that each of them stands for."""

_EVENTS = {
    "custom_activity_type": "custom_fields.activity",
    "custom_object_type": "custom_fields.custom_object",
}


_OF_ALL = (
    "name",
    "description",
    "type",
    "accepts_multiple_values",
    "choices",
    "referenced_custom_type_id",
    "back_reference_is_visible",
)
_OF_OWNED = ("editable_with_roles", "required")


def show_field(field: Record) -> Record:
    """A definition as its own endpoint answers it."""
    shown = {key: value for key, value in field.items() if not key.startswith("_")}
    return {
        "is_shared": field["_owner"] == "shared",
        "referenced_custom_type_id": None,
        "back_reference_is_visible": True,
        **shown,
    }


def carriers(state: State, owner: Owner) -> tuple[Table, Callable[[Record], bool]]:
    """Where the values of an owner's fields lie, and which records there are its own."""
    if owner.object_type == "custom_activity_type":
        return state.activities, lambda row: row.get("custom_activity_type_id") == owner.type_id
    if owner.object_type == "custom_object_type":
        return state.custom_objects, lambda row: row["custom_object_type_id"] == owner.type_id
    tables = {
        "lead": state.leads,
        "contact": state.contacts,
        "opportunity": state.opportunities,
    }
    return tables[owner.object_type], lambda row: True


def owners_of(field: Record) -> list[Owner]:
    """Everything whose records may carry a field."""
    if field["_owner"] != "shared":
        return [Owner(field["_owner"], field["_type_id"])]
    return [
        Owner(row["object_type"], row.get(f"{row['object_type']}_id"))
        for row in field["associations"]
    ]


def rewrite_values(
    call: Call, owner: Owner, field: Record, change: Callable[[Record], object]
) -> None:
    """Set a field's value anew on each record of an owner that has one; `...` takes it away."""
    state = call.state
    key = f"custom.{field['id']}"
    table, mine = carriers(state, owner)
    for row in list(table):
        if key in row and mine(row):
            state.update(table, row, {key: change(row)}, call, silent=True)


def new_field(state: State, owner: str, type_id: str | None, values: Record) -> Record:
    """A definition with everything that a body may leave out."""
    date = state.clock.iso()
    record: Record = {
        "id": state.ids.new("cf"),
        "organization_id": state.organization_id,
        "name": "",
        "description": None,
        "type": "text",
        "accepts_multiple_values": False,
        "choices": None,
        "date_created": date,
        "date_updated": date,
        "created_by": None,
        "updated_by": None,
        **values,
        "_owner": owner,
        "_type_id": type_id,
    }
    if owner == "shared":
        record.setdefault("associations", [])
    else:
        record.setdefault("editable_with_roles", [])
    if type_id is not None:
        record[f"{owner}_id"] = type_id
        record.setdefault("required", False)
    if record["type"] == "custom_object":
        record.setdefault("back_reference_is_visible", True)
        record.setdefault("referenced_custom_type_id", None)
    return record


def _read(call: Call, owner: str, before: Record | None) -> Record:
    state = call.state
    checks = Checks(call.body)
    checks.text("name", nullable=False, longest=200)
    checks.text("description", longest=280)
    checks.flag("accepts_multiple_values")
    checks.flag("required")
    checks.choice("type", TYPES)
    if before is None:
        checks.require("name", "type")
    body = call.body
    kind = body.get("type", before["type"] if before else None)
    fixed = before is not None and owner in ("shared", "custom_object_type")
    if fixed and before is not None and kind != before["type"]:
        checks.wrong("type", "The type of this custom field cannot be changed.")
    multiple = body.get(
        "accepts_multiple_values", before["accepts_multiple_values"] if before else False
    )
    if multiple and not (isinstance(kind, str) and kind in MULTIPLE):
        checks.wrong("accepts_multiple_values", "This type takes a single value only.")
    choices = body.get("choices", before["choices"] if before else None)
    if kind == "choices":
        texts = as_list(choices) or []
        if not texts or not all(isinstance(text, str) and text for text in texts):
            checks.wrong("choices", "A list of texts is required for this type.")
    if kind == "textarea" and owner not in ("custom_activity_type", "shared"):
        checks.wrong("type", "This type is for custom activities only.")
    if kind == "custom_object" and before is None:
        checks.require("referenced_custom_type_id")
        checks.refers("referenced_custom_type_id", lambda id: id in state.custom_object_types)
    checks.done()
    names = _OF_ALL if owner == "shared" else (*_OF_ALL, *_OF_OWNED)
    values = {name: body[name] for name in names if name in body}
    if "type" in values and kind != "choices":
        values["choices"] = None
    return values


def find_field(call: Call, owner: str) -> Record:
    """The definition that a path names.

    Raises:
        NotFound: there is none, or it belongs to another kind of object.
    """
    record = call.state.custom_fields.get(call.params["id"])
    if record is None or record["_owner"] != owner:
        raise NotFound
    return record


def _event(owner: str) -> str:
    return _EVENTS.get(owner, f"custom_fields.{owner}")


def _list_of(owner: str) -> Handler:
    def list_fields(call: Call) -> Response:
        rows = [row for row in call.state.custom_fields if row["_owner"] == owner]
        fields = call.fields()

        def view(row: Record) -> Record:
            shown = show_field(row)
            return {k: v for k, v in shown.items() if k in fields} if fields else shown

        return offset_list(call, "custom_field", rows, view)

    return list_fields


def _create_of(owner: str) -> Handler:
    def create_field(call: Call) -> Response:
        state = call.state
        type_id: str | None = None
        if owner.endswith("_type"):
            checks = Checks(call.body)
            key = f"{owner}_id"
            types = (
                state.custom_activity_types
                if owner == "custom_activity_type"
                else state.custom_object_types
            )
            checks.require(key)
            checks.refers(key, lambda id: id in types)
            checks.done()
            type_id = call.body[key]
        values = _read(call, owner, None)
        record = new_field(state, owner, type_id, values)
        record["created_by"] = record["updated_by"] = call.caller.user_id
        state.create(state.custom_fields, record, call, event=_event(owner))
        if owner == "custom_object_type":
            return created(call, show_field(record))
        return Response(show_field(record))

    return create_field


def _get_of(owner: str) -> Handler:
    return lambda call: Response(show_field(find_field(call, owner)))


def _update_of(owner: str) -> Handler:
    def update_field(call: Call) -> Response:
        state = call.state
        before = find_field(call, owner)
        changes = _read(call, owner, before)
        after = state.update(state.custom_fields, before, changes, call, event=_event(owner))
        if any(after[key] != before[key] for key in ("type", "choices", "accepts_multiple_values")):
            key = f"custom.{after['id']}"
            for place in owners_of(after):
                rewrite_values(
                    call,
                    place,
                    after,
                    lambda row: convert_values(state, after, row[key], row.get("lead_id")),
                )
        return Response(show_field(after))

    return update_field


def _delete_of(owner: str) -> Handler:
    def delete_field(call: Call) -> Response:
        state = call.state
        record = find_field(call, owner)
        for place in owners_of(record):
            rewrite_values(call, place, record, lambda row: ...)
        state.delete(state.custom_fields, record, call, event=_event(owner))
        return no_content() if owner == "custom_object_type" else Response({})

    return delete_field


ROUTES = [
    route
    for _path, _owner in OWNERS.items()
    for _prefix in ("custom_field", "custom_fields")
    for route in crud(
        f"/{_prefix}/{_path}/",
        list=_list_of(_owner),
        create=_create_of(_owner),
        get=_get_of(_owner),
        update=_update_of(_owner),
        delete=_delete_of(_owner),
    )
]
