"""Users, who of them can be called, and `/me/`: the user whose key or token is used.

https://developer.close.com/api/resources/users/me
"""

from __future__ import annotations

from close_async.sandbox.http.errors import BadRequest, NotFound
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.http.paging import offset_list
from close_async.sandbox.http.routes import Route
from close_async.sandbox.resources.connected_accounts import CONNECTED_ACCOUNTS
from close_async.sandbox.resources.memberships import MEMBERSHIPS
from close_async.sandbox.resources.organizations import show_organization, show_user
from close_async.sandbox.resources.phone_numbers import PHONE_NUMBERS
from close_async.sandbox.store.tables import Record

_ORDERS = ("last_name,first_name", "first_name,last_name")


def _list_users(call: Call) -> Response:
    rows = list(call.state.users)
    order = call.query.get("_order_by")
    if order in _ORDERS:
        first, second = order.split(",")
        rows.sort(key=lambda row: (row[first], row[second]))
    elif order:
        raise BadRequest(fields={"_order_by": "Not a valid choice."})
    return offset_list(call, "user", rows, lambda row: _chosen(call, show_user(call.state, row)))


def _get_user(call: Call) -> Response:
    user = call.state.users.get(call.params["id"])
    if user is None:
        raise NotFound
    return Response(_chosen(call, show_user(call.state, user)))


def _get_me(call: Call) -> Response:
    state = call.state
    user = state.users.rows[call.user_id]
    mine = [row for row in state.memberships if row["user_id"] == user["id"]]
    accounts = [
        CONNECTED_ACCOUNTS.show(state, row)
        for row in CONNECTED_ACCOUNTS.table(state)
        if row["user_id"] == user["id"]
    ]
    numbers = [PHONE_NUMBERS.show(state, row) for row in PHONE_NUMBERS.table(state)]
    shown: Record = {
        **show_user(state, user),
        "phone": None,
        "country": "US",
        "is_passwordless": False,
        "totp_auth_state": "disabled",
        "outbound_carrier": "twilio",
        "preferred_twilio_edge": None,
        "email_signatures": [],
        "organizations": [show_organization(state)],
        "memberships": [MEMBERSHIPS.show(state, row) for row in mine],
        "email_accounts": accounts,
        "connected_accounts": accounts,
        "phone_numbers": [row for row in numbers if row["user_id"] == user["id"]],
        "all_group_numbers": [row for row in numbers if row["is_group_number"]],
    }
    return Response(_chosen(call, shown))


def _availability(call: Call) -> Response:
    wanted = call.query.get("organization_id")
    users = list(call.state.users) if wanted in (None, "", call.state.organization_id) else []
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
                for user in users
            ]
        }
    )


def _chosen(call: Call, shown: Record) -> Record:
    fields = call.fields()
    if fields is None:
        return shown
    return {key: value for key, value in shown.items() if key in fields}


ROUTES = [
    Route("GET", "/user/", _list_users),
    Route("GET", "/user/availability/", _availability),
    Route("GET", "/user/{id}/", _get_user),
    Route("GET", "/me/", _get_me),
]
