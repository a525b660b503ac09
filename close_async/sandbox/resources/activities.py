"""Activities: what happened on a lead. One store for all kinds, told apart by `_type`.

Here are the lists and reads that every kind shares, the status changes, which can be logged by
hand too, and the kinds that only the system makes.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import BadRequest, NotFound
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.http.paging import date_bounds, narrow, offset_list, text_set
from close_async.sandbox.http.routes import Handler, Route, crud
from close_async.sandbox.resources.fields import Field, moment, own_user, reference
from close_async.sandbox.resources.resource import Resource
from close_async.sandbox.store.activity_kinds import PATHS
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record
from close_async.sandbox.store.views import ACTIVITY, Computed, show

_COMMON = (
    Field("lead_id", reference("lead"), required=True),
    Field("contact_id", reference("contact")),
    Field("user_id", reference("user"), default=own_user),
    Field("users", default=[], read_only=True),
    Field("activity_at", moment),
    Field("date_created", moment, create_only=True, nullable=False),
    Field("created_by", reference("user"), create_only=True),
)


def activity(
    type: str,
    fields: tuple[Field, ...],
    *,
    derived: Computed | None = None,
    filters: tuple[str, ...] = (),
    dates: tuple[str, ...] = (),
    follows: Mapping[str, tuple[str, ...]] | None = None,
    complete: Callable[[State, Record], Record] | None = None,
    **more: Any,
) -> Resource:
    """One kind of activities, with what all kinds have in common.

    Args:
        type: its `_type`, which `store/activity_kinds.py` knows.
        fields: what it has beyond lead, contact, user and dates; a field of those names takes
            the place of the common one.
        derived: what is shown beyond the names of users.
        filters: keys that its list is filtered by beyond the common ones.
        dates: dates that its list is filtered by beyond the common ones.
        follows: as of `Resource`; that names of users follow their ids is added.
        complete: as of `Resource`; `activity_at` is completed anyway.
        more: whatever else `Resource` takes.
    """
    own = {field.name for field in fields}

    def completed(state: State, record: Record) -> Record:
        took_place = {"activity_at": record["activity_at"] or record["date_created"]}
        return took_place if complete is None else took_place | complete(state, record)

    return Resource(
        kind="activity",
        path=f"/activity/{PATHS[type]}/",
        prefix="acti",
        type=type,
        fields=(*(field for field in _COMMON if field.name not in own), *fields),
        derived={**ACTIVITY, **(derived or {})},
        filters=("id", "lead_id", "user_id", "contact_id", "organization_id", *filters),
        dates=("date_created", "activity_at", *dates),
        order_by=("date_created", "activity_at"),
        page_kind="activity",
        short_ids=False,
        complete=completed,
        follows={"user_id": ("user_name",), **(follows or {})},
        **more,
    )


def new_activity(call: Call, kind: str, lead_id: str | None, values: Record) -> Record:
    """An activity with the keys that all kinds have."""
    state = call.state
    date = state.clock.iso()
    record: Record = {
        "id": state.ids.new("acti"),
        "_type": kind,
        "organization_id": state.organization_id,
        "lead_id": lead_id,
        "contact_id": None,
        "user_id": call.caller.user_id,
        "users": [],
        "date_created": date,
        "date_updated": date,
        "created_by": call.caller.user_id,
        "updated_by": call.caller.user_id,
        **values,
    }
    record.setdefault("activity_at", record["date_created"])
    return record


def log_activity(call: Call, kind: str, lead_id: str | None, values: Record) -> Record:
    """Make an activity that the system itself writes."""
    state = call.state
    record = new_activity(call, kind, lead_id, values)
    return state.create(state.activities, record, call)


def log_creation(call: Call, lead_id: str) -> None:
    """A lead came into being, which the event log tells of the lead alone."""
    log_activity(call, "Created", lead_id, {"source": "api", "import_id": None})


def log_status_change(call: Call, before: Record, after: Record) -> None:
    """A lead changed its status."""
    log_activity(
        call,
        "LeadStatusChange",
        after["id"],
        _status_labels(call.state, before["status_id"], after["status_id"]),
    )


def _status_labels(state: State, old: Any, new: Any) -> Record:
    old_row, new_row = state.lead_statuses.get(old), state.lead_statuses.get(new)
    return {
        "old_status_id": old,
        "old_status_label": old_row and old_row["label"],
        "new_status_id": new,
        "new_status_label": new_row and new_row["label"],
    }


def opportunity_change(state: State, opportunity: Record, old: Any, new: Any) -> Record:
    """What an opportunity's status change tells besides the usual keys."""
    values: Record = {
        "opportunity_id": opportunity["id"],
        "opportunity_value": opportunity["value"],
        "opportunity_value_currency": opportunity["value_currency"],
        "opportunity_value_period": opportunity["value_period"],
        "opportunity_confidence": opportunity["confidence"],
        "opportunity_date_won": opportunity["date_won"],
    }
    for side, id in (("old", old), ("new", new)):
        status = state.opportunity_statuses.get(id)
        pipeline = state.pipelines.get(status and status["pipeline_id"])
        values[f"{side}_status_id"] = id
        values[f"{side}_status_label"] = status and status["label"]
        values[f"{side}_status_type"] = status and status["type"]
        values[f"{side}_pipeline_id"] = pipeline and pipeline["id"]
        values[f"{side}_pipeline_name"] = pipeline and pipeline["name"]
    return values


def list_of(kind: str | None) -> Handler:
    """The list of one kind of activities, or of all."""

    def list_activities(call: Call) -> Response:
        state = call.state
        index = state.index(state.activities)
        wanted = _wanted(call, kind)
        bounds = date_bounds(call, "date_created", "activity_at")
        filters = {
            name: text_set(call, name)
            for name in (
                *("id", "lead_id", "user_id", "contact_id", "opportunity_id"),
                "organization_id",
            )
        }
        filters["custom_activity_type_id"] = text_set(call, "custom_activity_type_id")
        given = {name: values for name, values in filters.items() if values is not None}
        if (
            kind is None
            and "lead_id" not in given
            and ("user_id" in given or "contact_id" in given or wanted is not None)
        ):
            raise BadRequest("lead_id is required with user_id, contact_id or _type.")
        if "custom_activity_type_id" in given and "lead_id" not in given:
            raise BadRequest("lead_id is required with custom_activity_type_id.")

        def match(row: Record) -> bool:
            if wanted is not None and not _is_of(row, wanted):
                return False
            return all(row.get(name) in values for name, values in given.items())

        key = ("activity", wanted, tuple(given.items()), call.query.get("_order_by"))
        rows = narrow(call, key, index, match, bounds, _order(call))
        fields = call.fields()
        return offset_list(
            call,
            "activity",
            rows,
            lambda row: state.shown(state.activities, row, fields=fields),
        )

    return list_activities


def _wanted(call: Call, kind: str | None) -> frozenset[str] | None:
    if kind is not None:
        return frozenset({kind})
    return text_set(call, "_type")


def _is_of(row: Record, wanted: frozenset[str]) -> bool:
    if row["_type"] in wanted:
        return True
    return row["_type"] == "CustomActivity" and (
        "Custom" in wanted or row["custom_activity_type_id"] in wanted
    )


def _order(call: Call) -> Callable[[Any], list[Record]] | None:
    order = call.query.get("_order_by", "")
    name = order.lstrip("-")
    if not name:
        return None
    if name not in ("date_created", "activity_at"):
        raise BadRequest(fields={"_order_by": "This field cannot be ordered by."})
    return lambda rows: sorted(rows, key=lambda row: str(row[name]), reverse=order[0] == "-")


def get_of(kind: str) -> Handler:
    """The read of one activity of a kind."""
    return lambda call: Response(
        show(call.state, find_activity(call, kind, stale=True), ACTIVITY, call.fields())
    )


def delete_of(kind: str) -> Handler:
    """The deletion of one activity of a kind."""

    def delete_activity(call: Call) -> Response:
        state = call.state
        record = find_activity(call, kind)
        state.delete(state.activities, record, call)
        return Response({})

    return delete_activity


def find_activity(call: Call, kind: str, *, stale: bool = False) -> Record:
    """The activity that a path names.

    Raises:
        NotFound: there is none of this kind.
    """
    state, id = call.state, call.params["id"]
    record = state.find(state.activities, id) if stale else state.activities.get(id)
    if record is None or record["_type"] != kind:
        raise NotFound
    return record


def _create_status_change(call: Call) -> Response:
    state = call.state
    checks = Checks(call.body)
    opportunity: Record | None = None
    statuses = state.lead_statuses
    checks.require("lead_id", "old_status_id", "new_status_id")
    checks.refers("lead_id", lambda id: id in state.leads)
    if call.template.endswith("/opportunity/"):
        statuses = state.opportunity_statuses
        checks.require("opportunity_id")
        opportunity = state.opportunities.get(call.body.get("opportunity_id"))
        if opportunity is None:
            checks.wrong("opportunity_id", "Object does not exist.")
    for name in ("old_status_id", "new_status_id"):
        checks.refers(name, lambda id: id in statuses)
    date = checks.moment("date_created")
    checks.done()
    old, new = call.body["old_status_id"], call.body["new_status_id"]
    if opportunity is None:
        kind, values = "LeadStatusChange", _status_labels(state, old, new)
    else:
        kind = "OpportunityStatusChange"
        values = opportunity_change(state, opportunity, old, new)
    if date is not None:
        values["date_created"] = date
    record = log_activity(call, kind, call.body["lead_id"], values)
    return Response(show(state, record, ACTIVITY))


CREATIONS = activity(
    "Created",
    (Field("source", read_only=True), Field("import_id", read_only=True)),
    operations=("list", "get"),
)
"""That a lead came into being."""

LEAD_MERGES = activity("LeadMerge", (), operations=("list", "get"))
"""That a lead took in another."""

TASK_COMPLETIONS = activity("TaskCompleted", (), operations=("list", "get", "delete"))
"""That a task was done."""

ROUTES = [
    Route("GET", "/activity/", list_of(None)),
    *(
        route
        for kind in ("LeadStatusChange", "OpportunityStatusChange")
        for route in crud(
            f"/activity/{PATHS[kind]}/",
            list=list_of(kind),
            create=_create_status_change,
            get=get_of(kind),
            delete=delete_of(kind),
        )
    ),
]
