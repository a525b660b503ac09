"""Templates of e-mails, and how one looks when it is written to somebody.

https://developer.close.com/api/resources/email-templates/list
"""

from __future__ import annotations

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import BadRequest
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.http.routes import Route
from close_async.sandbox.resources.attachments import EMAIL_ATTACHMENTS
from close_async.sandbox.resources.fields import Field, flag
from close_async.sandbox.resources.resource import Resource
from close_async.sandbox.resources.template_tags import render
from close_async.sandbox.search.listing import found_rows
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record
from close_async.sandbox.store.views import contact_display_name, display_name

_LAST_ENTRY = 99


def _used_by(state: State, template: Record) -> list[Record]:
    """The sequences that send a template."""
    sequences = state.tables.get("sequence")
    if sequences is None:
        return []
    return [
        {"id": row["id"], "name": row["name"]}
        for row in sequences
        if any(step.get("email_template_id") == template["id"] for step in row.get("steps") or ())
    ]


def _render(call: Call) -> Response:
    """GET /email_template/{id}/render/"""
    state = call.state
    template = EMAIL_TEMPLATES.find(call)
    if "query" in call.query or "entry" in call.query:
        pair = _entry(call)
        if pair is None:
            return Response({})
        lead, contact = pair
    else:
        checks = Checks({name: call.query.get(name) for name in ("lead_id", "contact_id")})
        checks.require("lead_id", "contact_id")
        checks.refers("lead_id", lambda id: id in state.leads)
        checks.refers("contact_id", lambda id: id in state.contacts)
        checks.done()
        lead = state.leads.rows[call.query["lead_id"]]
        contact = state.contacts.rows[call.query["contact_id"]]
    ids = (lead["id"], contact["id"], call.user_id)
    return Response(
        {
            "subject": render(state, template["subject"], *ids),
            "body": render(state, template["body"], *ids),
            "email": contact["emails"][0]["email"] if contact["emails"] else "",
            "contact_id": contact["id"],
            "contact_display_name": contact_display_name(state, contact),
            "lead_id": lead["id"],
            "lead_display_name": display_name(state, lead),
        }
    )


def _entry(call: Call) -> tuple[Record, Record] | None:
    """The lead and the contact at a place among those that a query finds and that have e-mails."""
    state = call.state
    text = call.query.get("entry", "0")
    if not text.isdigit() or int(text) > _LAST_ENTRY:
        raise BadRequest(fields={"entry": f"The value must be between 0 and {_LAST_ENTRY}."})
    mode = call.query.get("mode", "lead")
    if mode not in ("lead", "contact"):
        raise BadRequest(fields={"mode": "Not a valid choice; allowed are lead, contact."})
    place = int(text)
    for lead in found_rows(call, call.query.get("query", "").strip() or "*", "lead"):
        people = [row for row in state.contacts.of_lead(lead["id"]) if row["emails"]]
        for contact in people[:1] if mode == "lead" else people:
            if place == 0:
                return lead, contact
            place -= 1
    return None


EMAIL_TEMPLATES = Resource(
    kind="email_template",
    path="/email_template/",
    prefix="tmpl",
    fields=(
        Field("name", default="", nullable=False),
        Field("subject", default="", nullable=False),
        Field("body", default="", nullable=False),
        Field("is_shared", flag, default=False, nullable=False),
        Field("is_archived", flag, default=False, nullable=False),
        Field("attachments", EMAIL_ATTACHMENTS, default=[]),
    ),
    derived={"used_by_sequences": _used_by},
    not_in_lists=("used_by_sequences",),
    flags=("is_archived", "is_shared"),
    newest_first=False,
    short_ids=False,
    extra=(Route("GET", "/email_template/{id}/render/", _render),),
)
