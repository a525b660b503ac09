"""Opportunities: what a lead may buy, with totals over whatever a list selects."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import UTC, date, datetime, timedelta
from typing import Any

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import BadRequest, NotFound
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.http.paging import date_bounds, flag, narrow, offset_list, page, text_set
from close_async.sandbox.http.routes import crud
from close_async.sandbox.resources.activities import log_activity, opportunity_change
from close_async.sandbox.resources.custom_values import Owner, read_custom
from close_async.sandbox.resources.lead_records import create_silently
from close_async.sandbox.resources.rich_text import as_html, plain_text
from close_async.sandbox.search.listing import found_rows
from close_async.sandbox.search.object_types import version
from close_async.sandbox.search.queries import asked_by, compile_structured
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record
from close_async.sandbox.store.views import (
    OPPORTUNITY,
    annual_factor,
    expected,
    money,
    show,
    user_name,
)

OWNER = Owner("opportunity")
PERIODS = ("one_time", "monthly", "annual")
_ORDERS = (
    "date_won",
    "date_updated",
    "date_created",
    "confidence",
    "user_name",
    "value",
    "annualized_value",
    "annualized_expected_value",
)
_GROUPS = ("user_id", "date_won__week", "date_won__month", "date_won__quarter", "date_won__year")


def list_opportunities(call: Call) -> Response:
    """GET /opportunity/"""
    state = call.state
    page(call, "opportunity")
    rows = select_opportunities(call)
    key = ("totals", tuple(sorted(call.query.items())), len(rows))
    index = state.index(state.opportunities)
    totals: Record = state.kept_list(key, index, lambda: totals_of(rows))
    fields = call.fields()
    group_by = call.query.get("_group_by")
    if group_by:
        groups = _groups(call, rows, group_by)
        return offset_list(
            call, "opportunity", groups, lambda row: row, extra=totals, with_total=True
        )
    return offset_list(
        call,
        "opportunity",
        rows,
        lambda row: show(state, row, OPPORTUNITY, fields),
        with_total=True,
        extra=totals,
    )


def select_opportunities(call: Call) -> list[Record]:
    """The opportunities that the filters of a request select, in the order of the list.

    Raises:
        BadRequest: a filter that is none.
    """
    state = call.state
    statuses = state.opportunity_statuses
    names = ("lead_id", "user_id", "status_id", "value_period", "organization_id")
    sets = {name: text_set(call, name) for name in names}
    stalled = flag(call, "is_stalled")
    labels = [text_set(call, name) for name in ("status_label", "status")]
    types = text_set(call, "status_type")
    given = {name: values for name, values in sets.items() if values is not None}
    words, of_leads = call.query.get("query", "").strip(), call.query.get("lead_query", "").strip()
    saved = call.query.get("lead_saved_search_id")
    wanted = None if not words else {row["id"] for row in found_rows(call, words, "opportunity")}
    leads = _leads_of(call, saved) if saved else None
    if of_leads:
        found = {row["id"] for row in found_rows(call, of_leads, "lead")}
        leads = found if leads is None else leads & found
    bounds = date_bounds(call, "date_created", "date_updated", "date_won")
    # Won dates are plain days; a bound on them counts by its day.
    bounds = [(name, op, bound[:10] if name == "date_won" else bound) for name, op, bound in bounds]

    def match(row: Record) -> bool:
        status = statuses.rows[row["status_id"]]
        return (
            all(row[name] in values for name, values in given.items())
            and (types is None or status["type"] in types)
            and all(label is None or status["label"] in label for label in labels)
            and (stalled is None or _is_stalled(call, row) is stalled)
            and (wanted is None or row["id"] in wanted)
            and (leads is None or row["lead_id"] in leads)
        )

    order = call.query.get("_order_by", "")
    if order.lstrip("-") not in ("", *_ORDERS):
        raise BadRequest(fields={"_order_by": "This field cannot be ordered by."})
    key: tuple[Any, ...] = ("opportunity", tuple(given.items()), types, tuple(labels), order)
    if wanted is not None or leads is not None or stalled is not None:
        # What the queries find depends on more than the opportunities, and on who asks when.
        key = (*key, words, of_leads, saved, stalled, version(state), state.clock.now())
        key = (*key, call.caller.user_id, call.tz_offset)
    index = state.index(state.opportunities)
    return narrow(call, key, index, match, bounds, _order(state, order))


_STALLED = timedelta(days=30)


def _is_stalled(call: Call, row: Record) -> bool:
    """Whether an active opportunity and its lead have not moved for thirty days."""
    state = call.state
    if state.opportunity_statuses.rows[row["status_id"]]["type"] != "active":
        return False
    happened = [it["activity_at"] for it in state.activities.of_lead(row["lead_id"])]
    last = max([row["date_updated"], *happened])
    now = datetime.fromtimestamp(state.clock.now(), UTC)
    return datetime.fromisoformat(last) < now - _STALLED


def _order(state: State, order: str) -> Callable[[Iterable[Record]], list[Record]] | None:
    name = order.lstrip("-")
    if not name:
        return None

    def value(row: Record) -> tuple[bool, Any]:
        found = show(state, row, OPPORTUNITY, frozenset({name})).get(name)
        return (found is not None, found if found is not None else 0)

    return lambda rows: sorted(rows, key=value, reverse=order.startswith("-"))


def _leads_of(call: Call, saved: str) -> set[str]:
    state = call.state
    named = {"type": "saved_search", "saved_search_id": saved}
    query = compile_structured(state, asked_by(call), named)
    leads = state.index(state.leads).rows
    return {id for id, row in leads.items() if query.matches("lead", row)}


def totals_of(rows: Iterable[Record]) -> Record:
    """The sums that a list carries beside its data, in cents, each also as a text."""
    counts = dict.fromkeys(PERIODS, 0)
    values = dict.fromkeys((*PERIODS, "annualized"), 0)
    expectations = dict(values)
    for row in rows:
        period, value = row["value_period"], row["value"] or 0
        counts[period] += 1
        values[period] += value
        expectations[period] += expected(row)
        values["annualized"] += value * annual_factor(row)
        expectations["annualized"] += expected(row) * annual_factor(row)
    totals: Record = {"count_by_value_period": counts}
    for name, sums in (("total_value", values), ("expected_value", expectations)):
        for period, cents in sums.items():
            totals[f"{name}_{period}"] = cents
            totals[f"{name}_{period}_formatted"] = money(cents)
    return totals


def _groups(call: Call, rows: list[Record], group_by: str) -> list[Record]:
    state = call.state
    if group_by not in _GROUPS:
        raise BadRequest(fields={"_group_by": "These groups do not exist."})
    members: dict[str, list[Record]] = {}
    about: dict[str, Record] = {}
    for row in rows:
        if group_by == "user_id":
            key = row["user_id"]
            more: Record = {"user_id": key, "user_name": user_name(state, key)}
        else:
            if row["date_won"] is None:
                continue
            key, more = _period(date.fromisoformat(row["date_won"]), group_by.partition("__")[2])
        members.setdefault(key, []).append(row)
        about[key] = more
    return [
        {
            "key": key,
            **about[key],
            "total_results": len(group),
            "aggregates": totals_of(group),
            "objects": [show(state, row, OPPORTUNITY) for row in group],
        }
        for key, group in sorted(members.items())
    ]


def _period(day: date, unit: str) -> tuple[str, Record]:
    year, week, _ = day.isocalendar()
    match unit:
        case "week":
            return f"{year}-W{week:02d}", {"weekyear": year, "week": week}
        case "month":
            return f"{day.year}-{day.month:02d}", {"year": day.year, "month": day.month}
        case "quarter":
            quarter = (day.month + 2) // 3
            return f"{day.year}-Q{quarter}", {"year": day.year, "quarter": quarter}
        case _:
            return str(day.year), {"year": day.year}


def get_opportunity(call: Call) -> Response:
    """GET /opportunity/{id}/"""
    return Response(show(call.state, _find(call, stale=True), OPPORTUNITY, call.fields()))


def create_opportunity(call: Call) -> Response:
    """POST /opportunity/: without `lead_id`, a lead without a name is made for it."""
    state = call.state
    checks = Checks(call.body)
    checks.refers("lead_id", lambda id: id in state.leads)
    lead_id = call.body.get("lead_id")
    values = _read(call, checks, {})
    custom = read_custom(state, checks, OWNER, {}, lead_id)
    checks.done()
    if lead_id is None:
        lead_id = create_silently(call, "")["id"]
    moment = state.clock.iso()
    record: Record = {
        "id": state.ids.new("oppo"),
        "organization_id": state.organization_id,
        "lead_id": lead_id,
        "contact_id": None,
        "user_id": call.caller.user_id,
        "status_id": _first_active(state),
        "value": None,
        "value_period": "one_time",
        "value_currency": "USD",
        "confidence": 50,
        "note": "",
        "note_html": "<body></body>",
        "date_won": None,
        "date_lost": None,
        "date_created": moment,
        "date_updated": moment,
        "created_by": call.caller.user_id,
        "updated_by": call.caller.user_id,
    }
    record.update(values)
    record.update((key, value) for key, value in custom.items() if value is not ...)
    record.update(_dates(call, record))
    state.create(state.opportunities, record, call)
    return Response(show(state, record, OPPORTUNITY))


def update_opportunity(call: Call) -> Response:
    """PUT /opportunity/{id}/"""
    state = call.state
    record = _find(call)
    checks = Checks(call.body)
    changes = _read(call, checks, record)
    changes.update(read_custom(state, checks, OWNER, record, record["lead_id"]))
    checks.done()
    if changes.get("status_id", record["status_id"]) != record["status_id"]:
        kept = {name: changes[name] for name in ("date_won",) if name in changes}
        changes |= _dates(call, {**record, "date_won": None, "date_lost": None, **changes})
        changes |= kept
    after = state.update(state.opportunities, record, changes, call)
    if after["status_id"] != record["status_id"]:
        log_activity(
            call,
            "OpportunityStatusChange",
            after["lead_id"],
            opportunity_change(state, after, record["status_id"], after["status_id"]),
        )
    return Response(show(state, after, OPPORTUNITY))


def delete_opportunity(call: Call) -> Response:
    """DELETE /opportunity/{id}/"""
    call.state.delete(call.state.opportunities, _find(call), call)
    return Response({})


def _find(call: Call, *, stale: bool = False) -> Record:
    state, id = call.state, call.params["id"]
    found = state.find(state.opportunities, id) if stale else state.opportunities.get(id)
    if found is None:
        raise NotFound
    return found


def _first_active(state: State) -> str:
    rows = list(state.opportunity_statuses)
    first = next((row for row in rows if row["type"] == "active"), rows[0])
    return str(first["id"])


def _dates(call: Call, record: Record) -> Record:
    state = call.state
    kind = state.opportunity_statuses.rows[record["status_id"]]["type"]
    now = datetime.fromtimestamp(state.clock.now(), UTC)
    today = (now + timedelta(hours=call.tz_offset)).date().isoformat()
    return {
        "date_won": (record["date_won"] or today) if kind == "won" else record["date_won"],
        "date_lost": state.clock.iso() if kind == "lost" else None,
    }


def _read(call: Call, checks: Checks, before: Record) -> Record:
    state, body = call.state, call.body
    for name in ("note", "note_html"):
        checks.text(name)
    checks.integer("confidence", 0, 100)
    checks.integer("value")
    checks.choice("value_period", PERIODS)
    checks.refers("contact_id", lambda id: id in state.contacts)
    checks.refers("user_id", lambda id: id in state.users)
    checks.text("value_currency", nullable=False)
    if "status_id" in body and body["status_id"] not in state.opportunity_statuses:
        checks.wrong("status_id", "Status does not exist.")
    day = checks.day("date_won")
    names = ("contact_id", "user_id", "status_id", "value", "value_period", "value_currency")
    values = {name: body[name] for name in names if name in body}
    if body.get("confidence") is not None:
        values["confidence"] = body["confidence"]
    if "date_won" in body:
        values["date_won"] = day
    if "status" in body and "status_id" not in body:
        found = [row for row in state.opportunity_statuses if row["label"] == body["status"]]
        if found:
            values["status_id"] = found[0]["id"]
        else:
            checks.wrong("status", "Status does not exist.")
    if isinstance(body.get("note_html"), str):
        values |= {"note_html": body["note_html"], "note": plain_text(body["note_html"])}
    elif isinstance(body.get("note"), str):
        values |= {"note": body["note"], "note_html": as_html(body["note"])}
    moment = checks.moment("date_created")
    if moment is not None and not before:
        values["date_created"] = moment
    return values


ROUTES = crud(
    "/opportunity/",
    list=list_opportunities,
    create=create_opportunity,
    get=get_opportunity,
    update=update_opportunity,
    delete=delete_opportunity,
)
