"""The schema endpoint, which orders an object's fields, and the associations of shared fields."""

from __future__ import annotations

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import BadRequest, NotFound
from close_async.sandbox.http.messages import Call, Response, no_content
from close_async.sandbox.http.routes import Route
from close_async.sandbox.resources.custom_fields import find_field, rewrite_values, show_field
from close_async.sandbox.resources.custom_values import Owner, associated, fields_of
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

PLAIN = ("lead", "contact", "opportunity")
TYPED = ("custom_activity_type", "custom_object_type")


def _owner(call: Call) -> tuple[Owner, str]:
    """What a path's `{object_type}` stands for, and its name; its slash may be escaped here."""
    state = call.state
    text = "/".join(
        part for part in (call.params["object_type"], call.params.get("type_id")) if part
    )
    kind, _, type_id = text.partition("/")
    kind = {"activity": "custom_activity_type", "custom_object": "custom_object_type"}.get(
        kind, kind
    )
    if kind in PLAIN and not type_id:
        return Owner(kind), kind.capitalize()
    if kind.startswith(("actitype_", "cotype_")) and not type_id:
        kind, type_id = TYPED[kind.startswith("cotype_")], kind
    row = _type(state, kind, type_id)
    if row is None:
        raise NotFound
    return Owner(kind, type_id), row["name"]


def _type(state: State, kind: str, type_id: object) -> Record | None:
    if kind == "custom_activity_type":
        return state.custom_activity_types.get(type_id)
    if kind == "custom_object_type":
        return state.custom_object_types.get(type_id)
    return None


def _show_schema(call: Call, owner: Owner, name: str) -> Response:
    shown: Record = {
        "object_type": owner.object_type,
        "name": name,
        "organization_id": call.state.organization_id,
        "fields": [show_field(field) for field in fields_of(call.state, owner).values()],
    }
    if owner.type_id is not None:
        shown[f"{owner.object_type}_id"] = owner.type_id
    return Response(shown)


def _get_schema(call: Call) -> Response:
    owner, name = _owner(call)
    return _show_schema(call, owner, name)


def _update_schema(call: Call) -> Response:
    state = call.state
    owner, name = _owner(call)
    checks = Checks(call.body)
    checks.require("fields")
    members = checks.members("fields", lambda inner: dict(inner.body)) or []
    known = fields_of(state, owner)
    if any(member.get("id") not in known for member in members):
        checks.wrong("fields", "Custom field does not exist on this object type.")
    checks.done()
    ids = [member["id"] for member in members]
    rest = [id for id in known if id not in ids]
    state.order_schema(f"{owner.object_type}/{owner.type_id or ''}", [*ids, *rest])
    return _show_schema(call, owner, name)


def _association_owner(call: Call) -> Owner:
    kind, type_id = call.params["object_type"], call.params.get("type_id")
    if (kind in PLAIN and type_id is None) or (kind in TYPED and type_id is not None):
        return Owner(kind, type_id)
    raise NotFound


def _find_association(call: Call) -> tuple[Record, Owner, Record]:
    field = find_field(call, "shared")
    owner = _association_owner(call)
    association = associated(field, owner)
    if association is None:
        raise NotFound
    return field, owner, association


def _get_association(call: Call) -> Response:
    return Response(_find_association(call)[2])


def _create_association(call: Call) -> Response:
    state = call.state
    field = find_field(call, "shared")
    checks = Checks(call.body)
    checks.require("object_type")
    checks.choice("object_type", (*PLAIN, *TYPED))
    checks.flag("required")
    kind = call.body.get("object_type", "")
    if kind in TYPED:
        checks.require(f"{kind}_id")
        checks.refers(f"{kind}_id", lambda id: _type(state, kind, id) is not None)
    checks.done()
    owner = Owner(kind, call.body.get(f"{kind}_id") if kind in TYPED else None)
    if associated(field, owner) is not None:
        raise BadRequest("This custom field is already associated with this object type.")
    association: Record = {
        "object_type": kind,
        "required": call.body.get("required", False),
        "editable_with_roles": call.body.get("editable_with_roles", []),
    }
    location = f"/api/v1{call.path}{kind}/"
    if owner.type_id is not None:
        association[f"{kind}_id"] = owner.type_id
        location += f"{owner.type_id}/"
    _put(call, field, [*field["associations"], association])
    return Response(association, 201, [(b"location", location.encode())])


def _update_association(call: Call) -> Response:
    field, _, association = _find_association(call)
    checks = Checks(call.body)
    checks.flag("required")
    checks.done()
    changed = dict(association)
    for name in ("required", "editable_with_roles"):
        if name in call.body:
            changed[name] = call.body[name]
    _put(call, field, [changed if row == association else row for row in field["associations"]])
    return Response(changed)


def _delete_association(call: Call) -> Response:
    field, owner, association = _find_association(call)
    rewrite_values(call, owner, field, lambda row: ...)
    _put(call, field, [row for row in field["associations"] if row != association])
    return no_content()


def _put(call: Call, field: Record, associations: list[Record]) -> None:
    state = call.state
    state.update(
        state.custom_fields,
        field,
        {"associations": associations},
        call,
        event="custom_fields.shared",
    )


_ASSOCIATION = "/custom_field/shared/{id}/association/"

ROUTES = [
    *(
        Route(method, f"/custom_field_schema/{path}", handler)
        for path in ("{object_type}/", "{object_type}/{type_id}/")
        for method, handler in (("GET", _get_schema), ("PUT", _update_schema))
    ),
    Route("POST", _ASSOCIATION, _create_association),
    *(
        Route(method, _ASSOCIATION + path, handler)
        for path in ("{object_type}/", "{object_type}/{type_id}/")
        for method, handler in (
            ("GET", _get_association),
            ("PUT", _update_association),
            ("DELETE", _delete_association),
        )
    ),
]
