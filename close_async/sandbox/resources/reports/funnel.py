"""Reports on a pipeline: what became of its opportunities, stage by stage and as a whole.

`created-cohort` looks at the opportunities that were made in the cohort's range, and
`active-stage-cohort` at those that were in a stage in the report's.

https://developer.close.com/api/resources/reporting/get-funnel-stages
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from datetime import datetime, timedelta

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.http.routes import Handler, Route
from close_async.sandbox.resources.reports.ranges import (
    Range,
    narrowed_leads,
    read_range,
    read_users,
)
from close_async.sandbox.resources.reports.timelines import Timeline, timelines
from close_async.sandbox.search.moments import months_on
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record
from close_async.sandbox.store.views import annual_factor

_TYPES = ("created-cohort", "active-stage-cohort")
_COMPARED: dict[str, Callable[[datetime], datetime]] = {
    "same-days-last-week": lambda at: at - timedelta(weeks=1),
    "same-days-last-month": lambda at: months_on(at, -1),
    "same-days-last-quarter": lambda at: months_on(at, -3),
    "same-days-last-year": lambda at: months_on(at, -12),
}
Rows = list[Timeline]


def _report_by(make: Callable[[State, Record, Rows, Range], Record]) -> Handler:
    def report(call: Call) -> Response:
        state = call.state
        checks = Checks(call.body)
        checks.require("pipeline", "type")
        if "type" not in checks.fields:
            checks.choice("type", _TYPES)
        pipeline = state.pipelines.get(call.body.get("pipeline"))
        if pipeline is None and "pipeline" not in checks.fields:
            checks.wrong("pipeline", "Object does not exist.")
        by_cohort = call.body.get("type") != "active-stage-cohort"
        prefix = "cohort" if by_cohort else "report"
        within = _range(call, checks, prefix)
        leads, users = narrowed_leads(call, checks), read_users(call, checks)
        checks.done()
        assert pipeline is not None
        assert within is not None
        own = {row["id"] for row in state.opportunity_statuses if _is_in(row, pipeline)}
        found = [
            line
            for line in timelines(state, "opportunity")
            if any(status in own for _, status in line.moves)
            and (leads is None or line.row["lead_id"] in leads)
            and (users is None or line.row["user_id"] in users)
            and (within.holds(line.row["date_created"]) if by_cohort else _was_there(line, within))
        ]
        by_user: dict[str | None, Rows] = {}
        for line in found:
            by_user.setdefault(line.row["user_id"], []).append(line)
        data = [
            {"user_id": id, **make(state, pipeline, by_user[id], within)}
            for id in sorted(by_user, key=str)
        ]
        whole = {"user_id": None, **make(state, pipeline, found, within)}
        return Response({"data": data, "aggregations": whole})

    return report


def _range(call: Call, checks: Checks, prefix: str) -> Range | None:
    """The range of the report, or the one that it is compared with, where one is named."""
    body = call.body
    within = read_range(call, checks, f"{prefix}_datetime_range", f"{prefix}_relative_range")
    if body.get("compared_custom_range") is not None:
        return read_range(call, checks, "compared_custom_range", "")
    if body.get("compared_relative_range") is not None:
        return read_range(call, checks, "", "compared_relative_range")
    shift = body.get("compared_datetime_range")
    if shift is None or within is None:
        return within
    move = _COMPARED.get(shift) if isinstance(shift, str) else None
    if move is None:
        allowed = ", ".join(_COMPARED)
        checks.wrong("compared_datetime_range", f"Not a valid choice; allowed are {allowed}.")
        return within
    start, end = (move(datetime.fromisoformat(text)) for text in (within.start, within.end))
    return Range(start.isoformat(), end.isoformat())


def _is_in(status: Record, pipeline: Record) -> bool:
    return bool(status["pipeline_id"] == pipeline["id"])


def _was_there(line: Timeline, within: Range) -> bool:
    """Whether an opportunity was in some stage at a time of the range."""
    if line.row["date_created"] >= within.end:
        return False
    last_since, _ = line.moves[-1]
    return within.holds(last_since) or last_since < within.end


def _seconds(start: str, end: str) -> float:
    return (datetime.fromisoformat(end) - datetime.fromisoformat(start)).total_seconds()


def _share(part: float, whole: float) -> float | None:
    return part / whole if whole else None


def _average(values: Iterable[float]) -> float | None:
    found = list(values)
    return sum(found) / len(found) if found else None


def _value(row: Record) -> int:
    return int(row["value"] or 0)


def _weighted(row: Record) -> float:
    return _value(row) * int(row["confidence"]) / 100


# By stage ------------------------------------------------------------------------------------


def _stages(state: State, pipeline: Record, found: Rows, within: Range) -> Record:
    del within
    order = [row for row in state.opportunity_statuses if _is_in(row, pipeline)]
    places = {row["id"]: position for position, row in enumerate(order)}
    types = {row["id"]: row["type"] for row in state.opportunity_statuses}
    return {"stages": [_stage(status, found, places, types) for status in order]}


def _stage(status: Record, found: Rows, places: dict[str, int], types: dict[str, str]) -> Record:
    met: list[Record] = []
    advanced: list[Record] = []
    lost: list[Record] = []
    times: list[float] = []
    for line in found:
        positions = [place for place, (_, id) in enumerate(line.moves) if id == status["id"]]
        if not positions:
            continue
        met.append(line.row)
        later = [id for _, id in line.moves[positions[0] + 1 :]]
        # What is lost goes on nowhere; else what comes later in the pipeline is further on.
        if any(
            types.get(id) != "lost" and places.get(id, -1) > places[status["id"]] for id in later
        ):
            advanced.append(line.row)
            end = line.until(positions[0])
            if end is not None:
                times.append(_seconds(line.moves[positions[0]][0], end))
        elif later and types.get(later[-1]) == "lost":
            lost.append(line.row)
    value = sum(map(_value, met))
    weighted = sum(map(_weighted, met))
    return {
        "status": {name: status[name] for name in ("id", "label", "type")},
        "count": len(met),
        "count_conversion_rate": _share(len(advanced), len(met)),
        "count_lost": len(lost),
        "count_lost_ratio": _share(len(lost), len(met)),
        "value": value,
        "value_conversion_rate": _share(sum(map(_value, advanced)), value),
        "value_lost": sum(map(_value, lost)),
        "value_lost_ratio": _share(sum(map(_value, lost)), value),
        "weighted_value": weighted,
        "weighted_value_conversion_rate": _share(sum(map(_weighted, advanced)), weighted),
        "average_time_to_advance": _average(times),
    }


# As a whole ----------------------------------------------------------------------------------


def _totals(state: State, pipeline: Record, found: Rows, within: Range) -> Record:
    del pipeline, within
    types = {row["id"]: row["type"] for row in state.opportunity_statuses}
    lines = {
        kind: [line for line in found if types.get(line.row["status_id"]) == kind]
        for kind in ("won", "lost")
    }
    won = [line.row for line in lines["won"]]
    complete = [*won, *(line.row for line in lines["lost"])]
    value_won, value = sum(map(_value, won)), sum(map(_value, complete))
    yearly = _average(_value(row) * annual_factor(row) for row in won)
    time = _average(_seconds(line.moves[0][0], line.moves[-1][0]) for line in lines["won"])
    rate = _share(len(won), len(complete))
    velocity = None
    if rate is not None and yearly is not None and time is not None:
        # What the open ones may be expected to bring a day.
        velocity = len(found) * rate * yearly / max(time / 86_400, 1)
    return {
        "count": len(found),
        "count_total_complete": len(complete),
        "count_total_won": len(won),
        "count_win_rate": rate,
        "value_total_complete": value,
        "value_total_won": value_won,
        "value_win_rate": _share(value_won, value),
        "average_value_annualized_per_won_opportunity": yearly,
        "average_time_to_win": time,
        "sales_velocity": velocity,
    }


ROUTES = [
    Route("POST", "/report/funnel/opportunity/stages/", _report_by(_stages)),
    Route("POST", "/report/funnel/opportunity/totals/", _report_by(_totals)),
]
