"""A client that answers Advanced Filtering from memory: cursors die, and walks end."""

from __future__ import annotations

import datetime as dt
from bisect import bisect_right
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from close_async import CustomFields
from close_async._base import clock
from close_async._base.unset import UNSET
from close_async.core.operations import Operation, Response
from close_async.errors import BadRequestError, CursorExpired
from tests.custom_fields.fakes import FakeClient, raw_field

T = TypeVar("T")
Row = dict[str, Any]

START = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)


def leads(seconds: list[float], **more: Callable[[int], Any]) -> list[Row]:
    """Return leads, one per moment in seconds after `START`; `more` gives values by number."""
    return [
        {
            "id": f"lead_{number:06d}",
            "date_created": (START + dt.timedelta(seconds=at)).isoformat(),
            **{name: value(number) for name, value in more.items()},
        }
        for number, at in enumerate(seconds)
    ]


class FakeSearch:
    """A `Caller` for `advanced_filtering.search` over `rows`.

    Args:
        rows: The objects.
        reach: How many objects one walk gives.
        life: Seconds that a cursor lives.
        page_limit: The largest page.
        nulls_first: Where objects without the sort key come.
        refuses_beyond: Whether going past `reach` is a 400 instead of the end of the walk.
        with_counts: Whether responses say how many match.
        latency: Seconds a response takes.
    """

    def __init__(
        self,
        rows: list[Row],
        *,
        reach: int = 10_000,
        life: float = 30.0,
        page_limit: int = 200,
        nulls_first: bool = False,
        refuses_beyond: bool = False,
        with_counts: bool = True,
        latency: float = 0.0,
    ) -> None:
        self.rows = rows
        self.reach = reach
        self.life = life
        self.page_limit = page_limit
        self.nulls_first = nulls_first
        self.refuses_beyond = refuses_beyond
        self.with_counts = with_counts
        self.latency = latency
        self.bodies: list[dict[str, Any]] = []
        self.refused = 0
        self.running = 0
        self.most_running = 0
        self.patient = False
        self.before_answer: Callable[[FakeSearch], None] = unchanged
        self._kept: dict[str, list[Row]] = {}
        self._cursors: dict[str, tuple[float, int, Any]] = {}

    def without_default_timeout(self) -> FakeSearch:
        self.patient = True
        return self

    async def custom_fields(self, object_type: str, /) -> CustomFields:
        choices = {"choices": ["SaaS", "Retail"]}
        fields = [
            raw_field("cf_industry", "Industry", "choices", **choices),
            raw_field("cf_size", "Size"),
        ]
        return await FakeClient({"lead": fields}).custom_fields(object_type)

    async def send(
        self,
        operation: Operation[T],
        path: Mapping[str, str] = {},
        query: Mapping[str, object] = {},
        body: object = UNSET,
    ) -> Response[T]:
        json: Any = operation.encode_body(body)
        self.bodies.append(json)
        self.running += 1
        self.most_running = max(self.most_running, self.running)
        try:
            if self.latency:
                await clock.sleep(self.latency)
            self.before_answer(self)
            content = self.respond(json)
        finally:
            self.running -= 1
        fields: Mapping[str, Any] = json.get("_fields") or {}
        requested = {kind: frozenset(names) | {"__object_type"} for kind, names in fields.items()}
        return Response(operation.decode(content, requested), 200, {})

    def respond(self, body: dict[str, Any]) -> dict[str, Any]:
        """Return the JSON of one page."""
        limit = body.get("_limit", 100)
        if limit > self.page_limit:
            self._refuse({"_limit": ["Too large."]})
        sort = [(_name(key["field"]), key["direction"] == "desc") for key in body.get("sort") or ()]
        found = self._found(body["query"], sort)
        total, given = len(found), 0
        if body.get("cursor"):
            issued, given, after = self._cursors[body["cursor"]]
            if clock.monotonic() - issued > self.life:
                self.refused += 1
                raise CursorExpired(status_code=400, raw_field_errors={"cursor": "Expired cursor"})
            if self.refuses_beyond and given >= self.reach:
                self._refuse({"cursor": ["No further."]})
            found = found[bisect_right(found, after, key=lambda row: self._place(row, sort)) :]
        wanted = min(limit, body.get("results_limit", limit), self.reach - given)
        page = found[:wanted]
        given += len(page)
        more = len(found) > len(page) and (given < self.reach or self.refuses_beyond)
        cursor = None
        if page and more:
            cursor = f"cursor{len(self._cursors)}"
            self._cursors[cursor] = (clock.monotonic(), given, self._place(page[-1], sort))
        response: dict[str, Any] = {"data": [self._shown(row, body) for row in page]}
        response["cursor"] = cursor
        if body.get("include_counts") and self.with_counts:
            response["count"] = {"total": total, "limited": total}
        return response

    def _found(self, query: Any, sort: list[tuple[str, bool]]) -> list[Row]:
        """Return what matches, in order; kept from call to call while nothing changes."""
        name = repr((query, sort))
        if name not in self._kept or self.before_answer is not unchanged:
            found = [row for row in self.rows if matches(row, query)]
            self._kept[name] = sorted(found, key=lambda row: self._place(row, sort))
        return self._kept[name]

    def _refuse(self, fields: dict[str, Any]) -> None:
        self.refused += 1
        raise BadRequestError(status_code=400, raw_field_errors=fields)

    def _place(self, row: Row, sort: list[tuple[str, bool]]) -> list[Any]:
        place: list[Any] = []
        for name, descending in sort:
            value = row.get(name)
            if value is None:
                place.append((0 if self.nulls_first else 2, _Ordered(0, False)))
            else:
                place.append((1, _Ordered(value, descending)))
        return [*place, row["id"]]

    def _shown(self, row: Row, body: Mapping[str, Any]) -> Row:
        kind = row.get("__object_type", "lead")
        wanted = (body.get("_fields") or {}).get(kind, ())
        shown = {name: row[name] for name in wanted if name in row}
        return {"__object_type": kind, "id": row["id"], **shown}


def unchanged(_client: FakeSearch) -> None:
    """Leave everything as it is before a response."""


class _Ordered:
    """A value that compares the one way or the other."""

    def __init__(self, value: Any, descending: bool) -> None:
        self.value = value
        self.descending = descending

    def __eq__(self, other: object) -> bool:
        assert isinstance(other, _Ordered)
        return bool(self.value == other.value)

    def __lt__(self, other: _Ordered) -> bool:
        if self.descending:
            return bool(self.value > other.value)
        return bool(self.value < other.value)


def _name(field: Mapping[str, Any]) -> str:
    if field["type"] == "custom_field":
        return f"custom.{field['custom_field_id']}"
    return str(field["field_name"])


def matches(row: Row, query: Mapping[str, Any]) -> bool:
    """Say whether a row matches a query."""
    kind = query["type"]
    if kind == "and":
        held = all(matches(row, member) for member in query["queries"])
    elif kind == "field_condition":
        held = _holds(row.get(_name(query["field"])), query["condition"])
    elif kind == "object_type":
        held = query["object_type"] == row.get("__object_type", "lead")
    else:
        assert kind == "match_all"
        held = True
    return held is not query.get("negate", False)


def _holds(value: Any, condition: Mapping[str, Any]) -> bool:
    if value is None:
        return False
    if condition["type"] == "number_range":
        low, high = condition.get("gte"), condition.get("lte")
        over, under = condition.get("gt"), condition.get("lt")
        return (
            (low is None or value >= low)
            and (high is None or value <= high)
            and (over is None or value > over)
            and (under is None or value < under)
        )
    if condition["type"] == "moment_range":
        start, end = condition.get("on_or_after"), condition.get("before")
        return (start is None or value >= _moment(start)) and (end is None or value < _moment(end))
    assert condition["type"] == "exists"
    return True


def _moment(json: Mapping[str, Any]) -> str:
    if json["type"] == "fixed_local_date" and json["which"] == "end":
        return (dt.date.fromisoformat(json["value"]) + dt.timedelta(days=1)).isoformat()
    return str(json["value"])


def ids(objects: Any) -> list[str]:
    """Return the ids of objects, in their order."""
    return [found.id for found in objects]
