"""A client that answers lists from memory, with every habit that walks have to cope with."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from close_async._base import clock
from close_async._base.unset import UNSET
from close_async.core.operations import Operation, Response
from close_async.errors import BadRequestError

T = TypeVar("T")

START = dt.datetime(2026, 1, 1, tzinfo=dt.UTC)

Row = dict[str, Any]


def rows(moments: list[float], *, prefix: str = "acti") -> list[Row]:
    """Return records, one per moment in seconds after `START`, oldest first."""
    return [
        {
            "id": f"{prefix}_{number:06d}",
            "date_created": (START + dt.timedelta(seconds=at)).isoformat(),
        }
        for number, at in enumerate(sorted(moments))
    ]


class FakeClient:
    """A `Caller` that serves lists of `rows`.

    Args:
        rows: The records, in any order.
        order: `"newest"`, `"oldest"`, or `"stored"`, as they lie in `rows`.
        page_limit: The largest `_limit`; more is refused.
        silent_limit: The largest page; more is not refused, but not given.
        skip_limit: The largest `_skip`; more is refused.
        has_more: Whether responses have `has_more`.
        with_total: Whether responses have `total_results`.
        latency: Seconds a response takes.
    """

    def __init__(
        self,
        rows: list[Row],
        *,
        order: str = "newest",
        page_limit: int = 100,
        silent_limit: int = 10_000,
        skip_limit: int = 1_000_000,
        has_more: bool = True,
        with_total: bool = False,
        latency: float = 0.0,
    ) -> None:
        self.rows = rows
        self.order = order
        self.page_limit = page_limit
        self.silent_limit = silent_limit
        self.skip_limit = skip_limit
        self.has_more = has_more
        self.with_total = with_total
        self.latency = latency
        self.queries: list[dict[str, Any]] = []
        self.refused = 0
        self.running = 0
        self.most_running = 0
        self.patient = False
        self.before_answer: Callable[[FakeClient], None] = lambda _client: None

    def without_default_timeout(self) -> FakeClient:
        self.patient = True
        return self

    async def send(
        self,
        operation: Operation[T],
        path: Mapping[str, str] = {},
        query: Mapping[str, object] = {},
        body: object = UNSET,
    ) -> Response[T]:
        sent = {name: value for name, value in query.items() if value is not None}
        self.queries.append(sent)
        self.running += 1
        self.most_running = max(self.most_running, self.running)
        try:
            if self.latency:
                await clock.sleep(self.latency)
            self.before_answer(self)
            content = self.respond(sent)
        finally:
            self.running -= 1
        fields = sent.get("_fields")
        requested = frozenset(fields) if isinstance(fields, list) else None
        return Response(operation.decode(content, requested), 200, {})

    def respond(self, query: Mapping[str, Any]) -> dict[str, Any]:
        """Return the JSON of one page."""
        limit, skip = query.get("_limit", 100), query.get("_skip", 0)
        if limit > self.page_limit:
            self.refused += 1
            raise BadRequestError(status_code=400, raw_field_errors={"_limit": ["Too large."]})
        if skip > self.skip_limit:
            self.refused += 1
            raise BadRequestError(status_code=400, errors=["The value of _skip is too large."])
        found = [row for row in self.rows if _within(row, query)]
        if self.order != "stored":
            found.sort(
                key=lambda row: (row.get("date_created") or "", row["id"]),
                reverse=self.order == "newest",
            )
        limit = min(limit, self.silent_limit)
        page: dict[str, Any] = {"data": [self.shown(row) for row in found[skip : skip + limit]]}
        if self.has_more:
            page["has_more"] = skip + limit < len(found)
        if self.with_total:
            page["total_results"] = len(found)
        return page

    def shown(self, row: Row) -> Row:
        """Return a record as it is answered."""
        return dict(row)


def _within(row: Row, query: Mapping[str, Any]) -> bool:
    for key in ("date_created", "activity_at"):
        value = row.get(key)
        at = None if value is None else dt.datetime.fromisoformat(value)
        for suffix, holds in _COMPARE.items():
            bound = query.get(f"{key}__{suffix}")
            if bound is not None and (at is None or not holds(at, _moment(bound))):
                return False
    return True


def _moment(value: object) -> dt.datetime:
    if isinstance(value, str):
        value = dt.datetime.fromisoformat(value)
    if isinstance(value, dt.datetime):
        return value
    assert isinstance(value, dt.date)
    return dt.datetime(value.year, value.month, value.day, tzinfo=dt.UTC)


_COMPARE: dict[str, Callable[[Any, Any], bool]] = {
    "gte": lambda at, bound: at >= bound,
    "gt": lambda at, bound: at > bound,
    "lte": lambda at, bound: at <= bound,
    "lt": lambda at, bound: at < bound,
}


def ids(records: Any) -> list[str]:
    """Return the ids of records, in their order."""
    return [record.id if hasattr(record, "id") else record["id"] for record in records]
