"""The report on sent e-mails by template.

https://developer.close.com/api/resources/reporting/get-sent-emails
"""

from __future__ import annotations

from collections.abc import Sequence

from close_async.sandbox.http.errors import NotFound
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.http.routes import Route
from close_async.sandbox.resources.email_templates import EMAIL_TEMPLATES
from close_async.sandbox.resources.reports.ranges import query_range
from close_async.sandbox.store.tables import Record


def _report(call: Call) -> Response:
    state = call.state
    if call.params["org_id"] != state.organization_id:
        raise NotFound
    within, user_id = query_range(call), call.query.get("user_id")
    index = state.index(state.activities)
    sent = [
        row
        for id in index.having("_type", "Email")
        if (row := index.rows[id])["direction"] == "outgoing"
        and row["status"] == "sent"
        and (within is None or within.holds(row["activity_at"]))
        and (not user_id or row["user_id"] == user_id)
    ]
    by_template: dict[str, list[Record]] = {}
    for row in sent:
        if row["template_id"] is not None:
            by_template.setdefault(row["template_id"], []).append(row)
    rows = [_stats(sent, "All Emails", "")]
    for id in sorted(by_template):
        template = EMAIL_TEMPLATES.get(state, id)
        name = id if template is None else str(template["name"])
        stats = _stats(by_template[id], name, f'template:"{name}" ')
        place = f"/organization/{state.organization_id}/email_templates/{id}/"
        shared = template is not None and bool(template["is_shared"])
        rows.append({**stats, "template_id": id, "template_url": place, "is_shared": shared})
    return Response({"sent_email_stats": rows})


def _stats(emails: Sequence[Record], name: str, narrowed: str) -> Record:
    total = len(emails)
    opened = sum(1 for row in emails if row["opens"])
    responded = sum(1 for row in emails if row["has_reply"])

    def query(more: str) -> str:
        return f"email({f'direction:sent {narrowed}{more}'.strip()})"

    return {
        "template_id": None,
        "template_url": None,
        "name": name,
        "is_shared": True,
        "total": total,
        "opened": opened,
        "percentage_opened": round(100 * opened / total) if total else 0,
        "responded": responded,
        "percentage_responded": round(100 * responded / total) if total else 0,
        "_queries": {
            "total": query(""),
            "opened": query("opened:yes"),
            "responded": query("has_reply:yes"),
        },
    }


ROUTES = [Route("GET", "/report/sent_emails/{org_id}/", _report)]
