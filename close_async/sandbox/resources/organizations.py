"""The organization, with its statuses, pipelines, lead fields, members and settings.

https://developer.close.com/api/resources/organizations/get
"""

from __future__ import annotations

from typing import Any

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import NotFound
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.http.routes import Route
from close_async.sandbox.resources.custom_fields import show_field
from close_async.sandbox.resources.custom_values import Owner, fields_of
from close_async.sandbox.resources.fields import (
    Field,
    Invalid,
    flag,
    list_of,
    mapping,
    read_fields,
    text,
    text_up_to,
)
from close_async.sandbox.resources.memberships import MEMBERSHIPS
from close_async.sandbox.resources.statuses import show_pipeline
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record
from close_async.sandbox.store.views import user_name

_SYMBOLS = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "CAD": "CA$", "AUD": "A$"}
_SETTINGS: Record = {
    "plan_id": "enterprise-annual",
    "plan_version": 5,
    "plan_type": "enterprise",
    "billing_account_id": None,
    "status": "active",
    "features": ["custom_objects", "predictive_dialer", "sequences", "transcripts"],
    "leads_email": "leads@sandbox.example",
    "transcript_enabled": True,
    "predictive_dialer_status": "enabled",
    "enable_unsubscribe_link": False,
    "require_unsubscribe_link": False,
    "abandonment_message_url": None,
}
"""What an organization is set to unless it was changed; most only the interface changes."""


def show_user(state: State, user: Record) -> Record:
    """A user as their own endpoint shows them."""
    return {
        **user,
        "google_profile_image_url": None,
        "last_used_timezone": "Europe/Berlin",
        "email_verified_at": user["date_created"],
        "organizations": [state.organization_id],
    }


def show_organization(state: State, expand: str = "") -> Record:
    """The organization with everything that it shows.

    Args:
        state: where it is.
        expand: what `_expand` asks for: users within the memberships.
    """

    def member(row: Record, name: str) -> Record:
        user, shown = state.users.rows[row["user_id"]], MEMBERSHIPS.show(state, row)
        if f"{name}__user" in expand.split(","):
            return {**shown, "user": show_user(state, user)}
        return {
            **shown,
            "user_email": user["email"],
            "user_first_name": user["first_name"],
            "user_last_name": user["last_name"],
            "user_full_name": user_name(state, user["id"]),
            "user_phone": None,
        }

    members = list(state.memberships)
    currency = state.organization["currency"]
    return {
        **_SETTINGS,
        **state.organization,
        "currency_symbol": _SYMBOLS.get(currency, currency),
        "lead_statuses": list(state.lead_statuses),
        "opportunity_statuses": list(state.opportunity_statuses),
        "pipelines": [show_pipeline(state, row) for row in state.pipelines],
        "lead_custom_fields": [
            show_field(field) for field in fields_of(state, Owner("lead")).values()
        ],
        "memberships": [member(row, "memberships") for row in members if row["is_active"]],
        "inactive_memberships": [
            member(row, "inactive_memberships") for row in members if not row["is_active"]
        ],
    }


def _get(call: Call) -> Response:
    return _shown(call)


def _shown(call: Call) -> Response:
    if call.params["id"] != call.state.organization_id:
        raise NotFound
    shown, fields = show_organization(call.state, call.query.get("_expand", "")), call.fields()
    if fields is not None:
        shown = {key: value for key, value in shown.items() if key in fields}
    return Response(shown)


def _currency(call: Call, value: Any) -> str:
    code = text(call, value)
    if len(code) != 3 or not code.isascii() or not code.isalpha() or not code.isupper():
        raise Invalid("Not a valid currency.")
    return code


_FIELDS = (
    Field("name", text_up_to(1000, empty=False), nullable=False),
    Field("currency", _currency, nullable=False),
    Field("enable_unsubscribe_link", flag, nullable=False),
    Field("require_unsubscribe_link", flag, nullable=False),
    Field("lead_statuses", list_of(mapping), nullable=False),
)


def _update(call: Call) -> Response:
    """PUT /organization/{id}/: statuses of leads are put into the order in which they are sent."""
    state = call.state
    if call.params["id"] != state.organization_id:
        raise NotFound
    checks = Checks(call.body)
    values = read_fields(call, checks, _FIELDS, new=False)
    statuses: list[Record] | None = values.pop("lead_statuses", None)
    rows = state.lead_statuses.rows
    for status in statuses or ():
        if status.get("id") not in state.lead_statuses:
            checks.wrong("lead_statuses", "Status does not exist.")
    checks.done()
    stamps = {"date_updated": state.clock.iso(), "updated_by": call.user_id}
    state.organization = {**state.organization, **values, **stamps}
    if statuses is not None:
        ids = [status["id"] for status in statuses]
        ordered = {id: rows[id] for id in [*ids, *(id for id in rows if id not in ids)]}
        state.lead_statuses.replace(ordered, ordered)
        for status in statuses:
            label = status.get("label")
            if isinstance(label, str) and label.strip():
                changed = state.lead_statuses.rows[status["id"]]
                state.update(state.lead_statuses, changed, {"label": label}, call)
    return _shown(call)


ROUTES = [
    Route("GET", "/organization/{id}/", _get),
    Route("PUT", "/organization/{id}/", _update),
]
