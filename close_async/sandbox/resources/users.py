"""Users, `/me/`, memberships and the organization."""

from __future__ import annotations

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import BadRequest, Forbidden, NotFound
from close_async.sandbox.http.messages import Call, Response, as_query
from close_async.sandbox.http.paging import offset_list
from close_async.sandbox.http.routes import Route
from close_async.sandbox.resources.custom_fields import owners_of, show_field
from close_async.sandbox.resources.statuses import show_pipeline
from close_async.sandbox.shapes import as_object
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record


def _list_users(call: Call) -> Response:
    rows = list(call.state.users)
    order = call.query.get("_order_by")
    if order == "last_name,first_name":
        rows.sort(key=lambda row: (row["last_name"], row["first_name"]))
    elif order:
        raise BadRequest(fields={"_order_by": "Not a valid choice."})
    return offset_list(call, "user", rows, lambda row: _chosen(call, _show_user(call.state, row)))


def _get_user(call: Call) -> Response:
    user = call.state.users.get(call.params["id"])
    if user is None:
        raise NotFound
    return Response(_chosen(call, _show_user(call.state, user)))


def _get_me(call: Call) -> Response:
    state = call.state
    user = state.users.rows[call.caller.user_id]
    memberships = [row for row in state.memberships if row["user_id"] == user["id"]]
    shown: Record = {
        **_show_user(state, user),
        "organizations": [show_organization(state)],
        "memberships": [_show_membership(row) for row in memberships],
        "email_accounts": [],
        "phone_numbers": [],
        "last_used_timezone": "Europe/Berlin",
    }
    return Response(_chosen(call, shown))


def _availability(call: Call) -> Response:
    return Response(
        {
            "data": [
                {
                    "user_id": user["id"],
                    "availability": [
                        {"type": kind, "status": "offline", "active_calls": []}
                        for kind in ("mobile", "native", "web")
                    ],
                }
                for user in call.state.users
            ]
        }
    )


def _chosen(call: Call, shown: Record) -> Record:
    fields = call.fields()
    if fields is None:
        return shown
    return {key: value for key, value in shown.items() if key in fields}


def _show_user(state: State, user: Record) -> Record:
    return {**user, "organizations": [state.organization_id]}


def _show_membership(row: Record) -> Record:
    return {key: value for key, value in row.items() if key != "is_active"}


def show_organization(state: State, *, expand: bool = False) -> Record:
    """The organization with its statuses, pipelines and memberships."""

    def member(row: Record) -> Record:
        user = state.users.rows[row["user_id"]]
        shown = _show_membership(row)
        if expand:
            return {**shown, "user": _show_user(state, user)}
        return {
            **shown,
            "user_email": user["email"],
            "user_first_name": user["first_name"],
            "user_last_name": user["last_name"],
            "user_full_name": f"{user['first_name']} {user['last_name']}",
            "user_phone": None,
        }

    return {
        **state.organization,
        "lead_statuses": [{"id": row["id"], "label": row["label"]} for row in state.lead_statuses],
        "opportunity_statuses": [
            {name: row[name] for name in ("id", "label", "type", "pipeline_id")}
            for row in state.opportunity_statuses
        ],
        "lead_custom_fields": [
            show_field(row)
            for row in state.custom_fields
            if any(owner.object_type == "lead" for owner in owners_of(row))
        ],
        "pipelines": [show_pipeline(state, row) for row in state.pipelines],
        "memberships": [member(row) for row in state.memberships if row["is_active"]],
        "inactive_memberships": [member(row) for row in state.memberships if not row["is_active"]],
    }


def _get_organization(call: Call) -> Response:
    if call.params["id"] != call.state.organization_id:
        raise NotFound
    expand = "memberships__user" in call.query.get("_expand", "")
    return Response(_chosen(call, show_organization(call.state, expand=expand)))


def _update_organization(call: Call) -> Response:
    state = call.state
    if call.params["id"] != state.organization_id:
        raise NotFound
    checks = Checks(call.body)
    checks.text("name", nullable=False)
    checks.text("currency", nullable=False)
    statuses = checks.members("lead_statuses", lambda inner: dict(inner.body))
    if any(status.get("id") not in state.lead_statuses for status in statuses or ()):
        checks.wrong("lead_statuses", "Status does not exist.")
    checks.done()
    names = ("name", "currency", "enable_unsubscribe_link", "require_unsubscribe_link")
    state.organization = {
        **state.organization,
        **{name: call.body[name] for name in names if name in call.body},
        "date_updated": state.clock.iso(),
        "updated_by": call.caller.user_id,
    }
    if statuses is not None:
        rows = state.lead_statuses.rows
        ids = [status["id"] for status in statuses]
        ordered = {id: rows[id] for id in [*ids, *(id for id in rows if id not in ids)]}
        state.lead_statuses.replace(ordered, ordered)
    return Response(show_organization(state))


def _update_membership(call: Call) -> Response:
    row = _membership(call, call.params["id"])
    return Response(_show_membership(_patched(call, row)))


def _update_memberships(call: Call) -> Response:
    ids = as_query(as_object(call.body.get("_params")) or {}).get("id__in") or call.query.get(
        "id__in"
    )
    if not ids:
        raise BadRequest("The memberships have to be named in id__in.")
    rows = [_membership(call, id) for id in ids.split(",") if id]
    for row in rows:
        _patched(call, row)
    return Response({"count": len(rows)})


def _membership(call: Call, id: str) -> Record:
    row = call.state.memberships.get(id)
    if row is None:
        raise NotFound
    return row


def _patched(call: Call, row: Record) -> Record:
    checks = Checks(call.body)
    checks.choice("auto_record_calls", ("enabled", "disabled", "unset"))
    checks.text("role_id", nullable=False)
    role = call.body.get("role_id")
    if isinstance(role, str) and role not in call.state.tables["role"]:
        checks.wrong("role_id", "Role does not exist.")
    checks.done()
    names = ("auto_record_calls", "role_id", "track_email_opens", "default_caller_id")
    changes = {name: call.body[name] for name in names if name in call.body}
    return call.state.update(call.state.memberships, row, changes, call)


def _create_membership(call: Call) -> Response:
    checks = Checks(call.body)
    checks.require("email", "role_id")
    checks.done()
    raise Forbidden("Users of this organization are not limited to verified domains.")


def _delete_membership(call: Call) -> Response:
    row = _membership(call, call.params["id"])
    call.state.update(call.state.memberships, row, {"is_active": False}, call, action="deactivated")
    return Response({})


ROUTES = [
    Route("GET", "/user/", _list_users),
    Route("GET", "/user/availability/", _availability),
    Route("GET", "/user/{id}/", _get_user),
    Route("GET", "/me/", _get_me),
    Route("GET", "/organization/{id}/", _get_organization),
    Route("PUT", "/organization/{id}/", _update_organization),
    Route("POST", "/membership/", _create_membership),
    Route("PUT", "/membership/", _update_memberships),
    Route("PUT", "/membership/{id}/", _update_membership),
    Route("DELETE", "/membership/{id}/", _delete_membership),
]
