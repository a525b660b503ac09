"""Custom reports: a number of any objects, along a field of theirs, as graphs are made of.

https://developer.close.com/api/resources/reporting/get-custom
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from datetime import UTC, datetime
from types import MappingProxyType
from typing import Any

from close_async.sandbox.clock import parse_moment
from close_async.sandbox.http.errors import BadRequest, NotFound
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.http.routes import Route
from close_async.sandbox.resources.custom_fields import owners_of
from close_async.sandbox.resources.reports.ranges import all_time, matching, steps_between
from close_async.sandbox.search.object_types import index_of, of_type, table_of
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

_OBJECTS = {
    "lead": "lead",
    "contact": "contact",
    "opportunity": "opportunity",
    "call": "activity.call",
    "email": "activity.email",
    "sms": "activity.sms",
    "meeting": "activity.meeting",
    "note": "activity.note",
    "task": "task",
}
_FIELDS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "lead": {
            "date_created": "date", "date_updated": "date", "status_label": "string",
            "created_by_name": "string",
        },
        "contact": {"date_created": "date", "date_updated": "date"},
        "opportunity": {
            "date_created": "date", "date_updated": "date", "date_won": "date",
            "value": "number", "confidence": "number", "value_period": "string",
            "status_label": "string", "status_type": "string", "user_name": "string",
            "expected_value": "number", "annualized_value": "number",
        },
        "call": {
            "date_created": "date", "activity_at": "date", "duration": "number",
            "direction": "string", "disposition": "string", "user_name": "string",
        },
        "email": {
            "date_created": "date", "date_sent": "date", "direction": "string",
            "status": "string", "user_name": "string",
        },
        "sms": {"date_created": "date", "direction": "string", "user_name": "string"},
        "meeting": {"date_created": "date", "status": "string", "user_name": "string"},
        "note": {"date_created": "date", "user_name": "string"},
        "task": {"date_created": "date", "date": "date", "assigned_to_name": "string"},
    }
)  # fmt: skip
_TYPES = {
    "number": "number",
    "date": "date",
    "datetime": "date",
    "text": "string",
    "choices": "string",
}
_TRANSFORMS: Mapping[str, Callable[[Sequence[float]], float]] = MappingProxyType(
    {"sum": sum, "avg": lambda values: sum(values) / len(values), "min": min, "max": max}
)
_INTERVALS = ("hour", "day", "week", "month", "quarter", "year")
_AUTO = ((2, "hour"), (60, "day"), (200, "week"), (1100, "month"), (4000, "quarter"))
_MOST_STEPS = 10_000
_USUAL_STEPS = 10


def _list_fields(call: Call) -> Response:
    return Response(
        {
            name: [
                {"name": f"{name}.{field}", "type": type}
                for field, type in (("count", "number"), *_fields_of(call.state, name).items())
            ]
            for name in _OBJECTS
        }
    )


def _fields_of(state: State, name: str) -> dict[str, str]:
    fields = dict(_FIELDS[name])
    for row in state.custom_fields:
        if row["type"] in _TYPES and any(each.object_type == name for each in owners_of(row)):
            fields[f"custom.{row['name']}"] = _TYPES[row["type"]]
            fields[f"custom.{row['id']}"] = _TYPES[row["type"]]
    return fields


class _Axis:
    """A field of a kind of object: `call.duration`, `lead.custom.Size`, `lead.count`."""

    def __init__(self, state: State, parameter: str, text: str) -> None:
        self.name, _, self.field = text.partition(".")
        known = _fields_of(state, self.name) if self.name in _OBJECTS else {}
        if self.field == "count" and known:
            known["count"] = "number"
        if self.field not in known:
            raise BadRequest(fields={parameter: f"There is no field {text!r} to report on."})
        self.type: str = known[self.field]
        self.object_type: str = _OBJECTS[self.name]
        self._state = state
        self._key = self.field
        if self.field.startswith("custom."):
            wanted = self.field.removeprefix("custom.")
            self._key = next(
                f"custom.{row['id']}"
                for row in state.custom_fields
                if wanted in (row["id"], row["name"])
                and any(each.object_type == self.name for each in owners_of(row))
            )

    def rows(self) -> list[Record]:
        """Every object of the kind."""
        own, index = of_type(self.object_type), index_of(self._state, self.object_type)
        return [row for row in index if own is None or own(row)]

    def value(self, row: Record) -> Any:
        """What an object has in the field."""
        if self.field == "count":
            return 1
        if self._key in row:
            return row[self._key]
        table = table_of(self._state, self.object_type)
        return self._state.shown(table, row, fields=frozenset({self._key})).get(self._key)


def _report(call: Call) -> Response:
    state, query = call.state, call.query
    if call.params["org_id"] != state.organization_id:
        raise NotFound
    y = _Axis(state, "y", query.get("y") or "lead.count")
    x = _Axis(state, "x", query.get("x") or f"{y.name}.date_created")
    if y.type != "number":
        raise BadRequest(fields={"y": "Only numbers can be counted."})
    if x.type == "string":
        raise BadRequest(fields={"x": "Only dates and numbers make an axis."})
    transform = query.get("transform_y") or "sum"
    if transform not in _TRANSFORMS:
        raise BadRequest(fields={"transform_y": "One of sum, avg, min and max."})
    by = _Axis(state, "group_by", query["group_by"]) if query.get("group_by") else None
    if by is not None and by.name != x.name:
        raise BadRequest(fields={"group_by": "Only fields of the object of x can be grouped by."})
    rows = x.rows()
    text = query.get("query", "").strip()
    if text not in ("", "*"):
        wanted = matching(call, text, x.object_type)
        rows = [row for row in rows if row["id"] in wanted]
    steps = _Times(call, rows, x) if x.type == "date" else _Numbers(call, rows, x)
    values = _values(y, x)

    def series(members: Sequence[Record]) -> Record:
        found: list[list[float]] = [[] for _ in steps.shown]
        for row in members:
            place = steps.place(x.value(row))
            if place is not None:
                found[place] += values(row)
        put = _TRANSFORMS[transform]
        empty = 0 if transform == "sum" else None
        data = [put(each) if each else empty for each in found]
        return {"data": data, "type": "date" if x.type == "date" else "numeric"}

    groups: dict[str, list[Record]] = {}
    for row in rows if by is not None else ():
        groups.setdefault(str(by.value(row)) if by else "", []).append(row)
    return Response(
        {
            "x_values": steps.shown,
            "series": [
                series(rows),
                *({**series(groups[key]), "group_key": key} for key in sorted(groups)),
            ],
            "effective_interval": steps.interval,
        }
    )


def _values(y: _Axis, x: _Axis) -> Callable[[Record], list[float]]:
    """What an object of the axis counts: its own value, or those of the others on its lead."""
    if y.name == x.name:
        return lambda row: [value for value in [y.value(row)] if value is not None]
    by_lead: dict[str, list[float]] = {}
    for row in y.rows():
        value = y.value(row)
        if value is not None:
            by_lead.setdefault(str(row.get("lead_id") or row["id"]), []).append(value)
    return lambda row: by_lead.get(str(row.get("lead_id") or row["id"]), [])


class _Times:
    """An axis of dates, in steps of an interval."""

    def __init__(self, call: Call, rows: Sequence[Record], x: _Axis) -> None:
        del rows, x
        whole = all_time(call)
        start = _moment(call, "start") or whole.start
        end = _moment(call, "end") or whole.end
        if start >= end:
            raise BadRequest(fields={"end": "The end has to lie after the start."})
        first, last = datetime.fromisoformat(start), datetime.fromisoformat(end)
        interval = call.query.get("interval") or "auto"
        if interval == "auto":
            days = (last - first).days
            interval = next((name for most, name in _AUTO if days <= most), "year")
        if interval not in _INTERVALS:
            allowed = ", ".join(("auto", *_INTERVALS))
            raise BadRequest(fields={"interval": f"One of {allowed}."})
        self.interval: str = interval
        self._starts = [at.isoformat() for at in steps_between(first, last, interval)]
        self._start, self._end = start, end
        self.shown: list[Any] = [
            at.replace("+00:00", ".000Z") if len(at) == len("2026-01-01T00:00:00+00:00") else at
            for at in self._starts
        ]

    def place(self, value: Any) -> int | None:
        """The step that a value belongs to."""
        if not isinstance(value, str):
            return None
        moment = f"{value}T00:00:00+00:00" if len(value) == 10 else value
        if not self._start <= moment < self._end:
            return None
        found = sum(1 for start in self._starts if start <= moment)
        return found - 1 if found else None


class _Numbers:
    """An axis of numbers, in steps of one width."""

    def __init__(self, call: Call, rows: Sequence[Record], x: _Axis) -> None:
        values = [value for row in rows if isinstance(value := x.value(row), (int, float))]
        low = _whole(call, "start")
        high = _whole(call, "end")
        self._low: int = int(min(values, default=0)) if low is None else low
        self._high: int = int(max(values, default=0)) if high is None else high
        width = _whole(call, "interval") if call.query.get("interval") != "auto" else None
        if width is not None and width < 1:
            raise BadRequest(fields={"interval": "A whole number above zero."})
        span = max(self._high - self._low, 0)
        self.interval: int = width or max(1, -(-(span + 1) // _USUAL_STEPS))
        if span // self.interval > _MOST_STEPS:
            raise BadRequest(fields={"interval": "It makes too many steps."})
        starts = range(self._low, self._low + span + 1, self.interval)
        self.shown: list[Any] = [
            {
                "start": start,
                "end": start + self.interval - 1,
                "value": f"{start}-{start + self.interval - 1}",
            }
            for start in starts
        ]

    def place(self, value: Any) -> int | None:
        """The step that a value belongs to."""
        if not isinstance(value, (int, float)) or not self._low <= value <= self._high:
            return None
        return int((value - self._low) // self.interval)


def _moment(call: Call, name: str) -> str | None:
    text = call.query.get(name)
    if not text:
        return None
    try:
        moment = parse_moment(text, call.tz_offset)
        return datetime.fromisoformat(moment).astimezone(UTC).isoformat()
    except (ValueError, OverflowError):
        raise BadRequest(fields={name: "Invalid date."}) from None


def _whole(call: Call, name: str) -> int | None:
    text = call.query.get(name)
    if not text:
        return None
    try:
        return int(text)
    except ValueError:
        raise BadRequest(fields={name: "This has to be a whole number."}) from None


ROUTES = [
    Route("GET", "/report/custom/fields/", _list_fields),
    Route("GET", "/report/custom/{org_id}/", _report),
]
