"""Memberships: what a user is in the organization, and the views that they pinned.

https://developer.close.com/api/resources/memberships/update
"""

from __future__ import annotations

from typing import Any

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import BadRequest, Forbidden, NotFound
from close_async.sandbox.http.messages import Call, Response, as_query
from close_async.sandbox.http.routes import Route
from close_async.sandbox.resources.fields import (
    Field,
    Invalid,
    choice,
    email,
    flag,
    list_of,
    read_fields,
    read_one,
    reference,
    text,
)
from close_async.sandbox.resources.resource import Resource
from close_async.sandbox.resources.roles import ROLES
from close_async.sandbox.shapes import as_object
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

VERIFIED_DOMAIN = "sandbox.example"
"""Whoever has an address of this domain may be taken in by the API."""


def _role(call: Call, value: Any) -> str:
    if ROLES.get(call.state, value) is None:
        raise Invalid("Role does not exist.")
    return str(value)


def _permissions(state: State, membership: Record) -> list[str]:
    role = ROLES.get(state, membership["role_id"])
    return [] if role is None else sorted(role["permissions"])


def _role_name(state: State, membership: Record) -> str:
    role = ROLES.get(state, membership["role_id"])
    if role is None or not role["editable"]:
        return str(membership["role_id"])
    return str(role["name"])


def _own_number(state: State, membership: Record) -> str | None:
    numbers = state.tables["phone_number"]
    mine = (row for row in numbers if row["user_id"] == membership["user_id"])
    return next((row["id"] for row in mine), None)


def _create(call: Call) -> Response:
    """POST /membership/: only for addresses of a verified domain; one that left comes back."""
    state, checks = call.state, Checks(call.body)
    asked = (Field("email", email, required=True), Field("role_id", _role, required=True))
    values = read_fields(call, checks, asked, new=True)
    checks.done()
    address: str = values["email"]
    if not address.lower().endswith(f"@{VERIFIED_DOMAIN}"):
        raise Forbidden(f"New users need an address of the verified domain {VERIFIED_DOMAIN}.")
    user = next((row for row in state.users if row["email"].lower() == address.lower()), None)
    if user is None:
        user = _new_user(state, address)
    known = next((row for row in state.memberships if row["user_id"] == user["id"]), None)
    if known is None:
        new = {"user_id": user["id"], "role_id": values["role_id"]}
        record = MEMBERSHIPS.new(state, call, {**new, "onboarding_status": "in-progress"})
        state.memberships.put(record)
        state.memberships.index.put(record)
        state.log(state.memberships, record, call, "activated")
    elif known["is_active"]:
        raise BadRequest(fields={"email": "This user is a member already."})
    else:
        changes = {"is_active": True, "role_id": values["role_id"]}
        record = MEMBERSHIPS.change(state, call, known, changes, action="activated")
    return Response(MEMBERSHIPS.show(state, record))


def _new_user(state: State, address: str) -> Record:
    name = address.partition("@")[0]
    first, _, last = name.partition(".")
    date = state.clock.iso()
    user: Record = {
        "id": state.ids.new("user"),
        "email": address,
        "first_name": first.capitalize(),
        "last_name": last.capitalize(),
        "image": f"https://images.example/{name}.png",
        "date_created": date,
        "date_updated": date,
    }
    # The event log tells of the membership alone.
    state.users.put(user)
    state.users.index.put(user)
    return user


def _update(call: Call) -> Response:
    return Response(MEMBERSHIPS.show(call.state, _patched(call, MEMBERSHIPS.find(call))))


def _bulk_update(call: Call) -> Response:
    """PUT /membership/: those that `id__in` names, in `_params` or in the query."""
    params = as_query(as_object(call.body.get("_params")) or {})
    ids = params.get("id__in") or call.query.get("id__in")
    if not ids:
        raise BadRequest("The memberships have to be named in id__in.")
    rows: list[Record] = []
    for id in filter(None, ids.split(",")):
        row = MEMBERSHIPS.get(call.state, id)
        if row is None:
            raise NotFound
        rows.append(row)
    for row in rows:
        _patched(call, row)
    return Response({"count": len(rows)})


def _patched(call: Call, row: Record) -> Record:
    checks = Checks(call.body)
    values = read_fields(call, checks, MEMBERSHIPS.fields, new=False)
    checks.done()
    # The event log tells only of members that come and go.
    return call.state.update(call.state.memberships, row, values, call, silent=True)


def _delete(call: Call) -> Response:
    """DELETE /membership/{id}/: the member is there no more, what they did stays."""
    row = MEMBERSHIPS.find(call)
    if row["user_id"] == call.user_id:
        raise BadRequest("Nobody can take themselves out of the organization.")
    MEMBERSHIPS.change(call.state, call, row, {"is_active": False}, action="deactivated")
    return Response({})


def _get_pinned(call: Call) -> Response:
    return Response({"saved_view_ids": MEMBERSHIPS.find(call)["_pinned"]})


def _update_pinned(call: Call) -> Response:
    row = MEMBERSHIPS.find(call)
    views = Field("saved_view_ids", list_of(reference("saved_search")), required=True)
    ids: list[str] = read_one(call, views)
    changes = {"_pinned": list(dict.fromkeys(ids))}
    row = call.state.update(call.state.memberships, row, changes, call, silent=True)
    return Response({"saved_view_ids": row["_pinned"]})


MEMBERSHIPS = Resource(
    kind="membership",
    path="/membership/",
    prefix="memb",
    operations=(),
    fields=(
        Field("user_id", read_only=True),
        Field("role_id", _role, default="user", nullable=False),
        Field(
            "auto_record_calls",
            choice("enabled", "disabled", "unset"),
            default="unset",
            nullable=False,
        ),
        Field("track_email_opens", flag, default=True, nullable=False),
        Field("default_caller_id", text),
        Field("hangup_recording_url", text),
        Field("may_workflows_impersonate", flag, default=False, nullable=False),
        Field("is_free", default=False, read_only=True),
        Field("onboarding_status", default="completed", read_only=True),
        Field("plan_type", default="enterprise", read_only=True),
        Field("is_active", default=True, read_only=True, hidden=True),
        Field("_pinned", default=[], read_only=True, hidden=True),
    ),
    stamps=("organization_id",),
    short_ids=False,
    derived={
        "role": _role_name,
        "permissions_granted": _permissions,
        "record_calls": lambda state, row: row["auto_record_calls"] == "enabled",
        "primary_personal_number": _own_number,
    },
    extra=(
        Route("POST", "/membership/", _create),
        Route("PUT", "/membership/", _bulk_update),
        Route("PUT", "/membership/{id}/", _update),
        Route("DELETE", "/membership/{id}/", _delete),
        Route("GET", "/membership/{id}/pinned_views/", _get_pinned),
        Route("PUT", "/membership/{id}/pinned_views/", _update_pinned),
    ),
)
