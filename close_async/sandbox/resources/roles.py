"""Roles: what the members of the organization may do.

https://developer.close.com/api/resources/roles/list
"""

from __future__ import annotations

import random
from collections.abc import Iterator

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import BadRequest
from close_async.sandbox.http.messages import Call
from close_async.sandbox.resources.fields import Field, choice, list_of, reference, text, text_up_to
from close_async.sandbox.resources.resource import Resource
from close_async.sandbox.store.cause import SystemCause
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

_EVERYTHING = (
    *("billing", "bulk_edit", "bulk_delete", "bulk_email", "delete_own_activities", "delete_leads"),
    *(
        "export",
        "import",
        "manage_customizations",
        "manage_organization",
        "manage_others_activities",
    ),
    *("manage_others_activities", "manage_team_views", "merge_leads", "view_all_leads"),
    "view_reports",
)
_BUILT_IN = {
    "admin": ("Admin", _EVERYTHING),
    "superuser": ("Super User", tuple(name for name in _EVERYTHING if name != "billing")),
    "user": ("User", ("bulk_email", "delete_own_activities", "view_all_leads", "view_reports")),
    "restricteduser": ("Restricted User", ("delete_own_activities",)),
}
"""The roles that every organization has: their ids, names and permissions."""


def _check(call: Call, checks: Checks, values: Record, before: Record | None) -> None:
    if before is not None and not before["editable"]:
        checks.errors.append("Built-in roles cannot be changed.")
    permissions: list[str] = values.get("permissions") or (before or {}).get("permissions", [])
    if "view_all_leads" in permissions:
        for name in ("visibility_user_lcf_behavior", "visibility_user_lcf_ids"):
            if values.get(name):
                checks.wrong(name, "This has to be null with the permission view_all_leads.")
            values[name] = None
    for id in values.get("visibility_user_lcf_ids") or ():
        field = call.state.custom_fields.rows[id]
        if field["type"] != "user":
            checks.wrong("visibility_user_lcf_ids", "These have to be user fields of leads.")


def _keep_used(call: Call, role: Record) -> None:
    if not role["editable"]:
        raise BadRequest("Built-in roles cannot be deleted.")
    if any(row["role_id"] == role["id"] for row in call.state.memberships):
        raise BadRequest("A role that members have cannot be deleted.")


def _seed(state: State, rng: random.Random) -> Iterator[Record]:
    del rng
    for id, (name, permissions) in _BUILT_IN.items():
        values = {"id": id, "name": name, "permissions": list(permissions), "editable": False}
        yield ROLES.new(state, SystemCause(), values)


ROLES = Resource(
    kind="role",
    path="/role/",
    prefix="role",
    fields=(
        Field("name", text_up_to(1000, empty=False), required=True),
        Field("permissions", list_of(text), default=[], nullable=False),
        Field("visibility_user_lcf_behavior", choice("require_assignment", "allow_unassigned")),
        Field("visibility_user_lcf_ids", list_of(reference("custom_field"))),
        Field("editable", default=True, read_only=True),
    ),
    stamps=("organization_id", "date_created", "date_updated"),
    events=False,
    newest_first=False,
    short_ids=False,
    created_status=201,
    check=_check,
    before_delete=_keep_used,
    seed=_seed,
)
