"""The activity report: metrics by stretch of time, or by user.

https://developer.close.com/api/resources/reporting/get-activity
"""

from __future__ import annotations

from datetime import datetime, timedelta

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.http.routes import Route
from close_async.sandbox.resources.reports.metrics import METRICS, Metric
from close_async.sandbox.resources.reports.ranges import (
    Range,
    narrowed_leads,
    read_range,
    read_users,
)
from close_async.sandbox.shapes import as_list
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record


def _list_metrics(call: Call) -> Response:
    del call
    return Response(
        {
            "metrics": [
                {"key": each.key, "name": each.name, "description": f"{each.name}."}
                for each in METRICS.values()
            ]
        }
    )


def _report(call: Call) -> Response:
    checks = Checks(call.body)
    checks.require("type", "metrics")
    if "type" not in checks.fields:
        checks.choice("type", ("overview", "comparison"))
    metrics = _metrics(checks)
    within = read_range(call, checks, "datetime_range", "relative_range")
    leads = narrowed_leads(call, checks)
    users = read_users(call, checks)
    checks.done()
    assert within is not None
    chosen = {
        metric: [
            row
            for row in metric.rows(call.state)
            if within.holds(_moment(row, metric))
            and (users is None or row.get(metric.user) in users)
            and (leads is None or (row.get("lead_id") or row["id"]) in leads)
        ]
        for metric in metrics
    }
    if call.body["type"] == "overview":
        data = _by_time(within, chosen)
    else:
        data = _by_user(call.state, users, chosen)
    totals = {metric.key: metric.value(rows) for metric, rows in chosen.items()}
    found = {
        metric.key: [f"id in ({', '.join(ids)})"]
        for metric, rows in chosen.items()
        if (ids := sorted({str(row.get("lead_id") or row["id"]) for row in rows}))
    }
    return Response({"data": data, "aggregations": {"totals": totals}, "queries": {"leads": found}})


def _metrics(checks: Checks) -> list[Metric]:
    names = as_list(checks.body.get("metrics"))
    if names is None:
        if "metrics" not in checks.fields:
            checks.wrong("metrics", "Value must be of list type.")
        return []
    unknown = [str(name) for name in names if not isinstance(name, str) or name not in METRICS]
    if unknown:
        checks.wrong("metrics", f"Unknown metrics: {', '.join(unknown)}.")
        return []
    return [METRICS[name] for name in dict.fromkeys(names)]


def _moment(row: Record, metric: Metric) -> str | None:
    value = row.get(metric.date)
    # Won and lost dates are plain days.
    return f"{value}T00:00:00+00:00" if isinstance(value, str) and len(value) == 10 else value


def _by_time(within: Range, chosen: dict[Metric, list[Record]]) -> list[Record]:
    starts = within.steps()
    ends = [*starts[1:], (datetime.fromisoformat(within.end) + timedelta(days=1)).isoformat()]
    data: list[Record] = []
    for start, end in zip(starts, ends, strict=True):
        step = Range(start, end)
        data.append(
            {
                "datetime": start,
                **{
                    metric.key: metric.value(
                        row for row in rows if step.holds(_moment(row, metric))
                    )
                    for metric, rows in chosen.items()
                },
            }
        )
    return data


def _by_user(
    state: State, users: frozenset[str] | None, chosen: dict[Metric, list[Record]]
) -> list[Record]:
    return [
        {
            "user_id": user["id"],
            **{
                metric.key: metric.value(row for row in rows if row.get(metric.user) == user["id"])
                for metric, rows in chosen.items()
            },
        }
        for user in state.users
        if users is None or user["id"] in users
    ]


ROUTES = [
    Route("GET", "/report/activity/metrics/", _list_metrics),
    Route("POST", "/report/activity/", _report),
]
