"""Merging two leads: the destination takes what the source had, the source is gone."""

from __future__ import annotations

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import Refusal
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.resources.activities import log_activity
from close_async.sandbox.store.tables import Record
from close_async.sandbox.store.views import display_name


def merge_leads(call: Call) -> Response:
    """POST /lead/merge/"""
    state = call.state
    checks = Checks(call.body)
    checks.require("source", "destination")
    if call.body.get("source") == call.body.get("destination"):
        checks.errors.append("The source and the destination have to be two leads.")
    checks.done()
    source = state.leads.get(call.body["source"])
    destination = state.leads.get(call.body["destination"])
    if source is None or destination is None:
        raise Refusal(404, {"errors": ["The source or the destination does not exist."]})
    names = {
        "source_display_name": display_name(state, source),
        "destination_display_name": display_name(state, destination),
    }
    target = destination["id"]
    for table in state.under_leads:
        for row in table.of_lead(source["id"]):
            state.update(table, row, {"lead_id": target}, call, silent=True)
    after = state.update(state.leads, destination, _taken(source, destination), call, silent=True)
    meta = {"merge_source_lead_id": source["id"], "merge_destination_lead_id": target}
    state.delete(state.leads, source, call, meta=meta)
    state.touch_lead(target)
    state.log(state.leads, after, call, "merged", meta=meta)
    log_activity(
        call,
        "LeadMerge",
        target,
        {
            **names,
            "source_lead_id": source["id"],
            "destination_lead_id": target,
            "merge_status": "completed",
            "error_message": None,
        },
    )
    return Response({})


def _taken(source: Record, destination: Record) -> Record:
    taken: Record = {"addresses": [*destination["addresses"], *source["addresses"]]}
    for name in ("name", "description", "url"):
        if not destination[name] and source[name]:
            taken[name] = source[name]
    for key, value in source.items():
        if key.startswith("custom.") and key not in destination:
            taken[key] = value
    return taken
