"""A client that answers the event log from memory: newest first, by cursor, merging and late."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable, Mapping
from typing import Any, TypeVar

from close_async._base import clock
from close_async._base.unset import UNSET
from close_async.core.operations import Operation, Response

T = TypeVar("T")
Row = dict[str, Any]


def text(at: float) -> str:
    """Return Unix seconds as the log writes them: without a time zone."""
    moment = dt.datetime.fromtimestamp(at, dt.UTC).replace(tzinfo=None)
    return moment.isoformat(timespec="milliseconds")


class FakeLog:
    """A `Caller` that serves `events.list`."""

    def __init__(self) -> None:
        self.rows: dict[str, Row] = {}
        self.shown_from: dict[str, float] = {}
        self.calls = 0
        self.queries: list[dict[str, Any]] = []
        self.patient = False
        self.before_answer: Callable[[FakeLog], None] = lambda _log: None
        self._sequence = 0
        self._cursors: dict[str, tuple[tuple[str, int], str, str]] = {}

    def without_default_timeout(self) -> FakeLog:
        self.patient = True
        return self

    def happen(
        self, name: str, at: float | None = None, delay: float = 0.0, value: int = 0
    ) -> None:
        """Log an event at a time, or update the one of this name."""
        at = clock.now() if at is None else at
        self._sequence += 1
        row = self.rows.get(name)
        created = text(at) if row is None else row["date_created"]
        self.rows[name] = {
            "id": name,
            "object_type": "lead",
            "action": "updated",
            "date_created": created,
            "date_updated": text(at),
            "data": {"id": "lead_1", "value": value},
            "sequence": self._sequence,
        }
        self.shown_from[name] = at + delay

    async def send(
        self,
        operation: Operation[T],
        path: Mapping[str, str] = {},
        query: Mapping[str, object] = {},
        body: object = UNSET,
    ) -> Response[T]:
        sent = {name: value for name, value in query.items() if value is not None}
        self.calls += 1
        self.queries.append(sent)
        await clock.sleep(0.02)
        self.before_answer(self)
        return Response(operation.decode(self.respond(sent), None), 200, {})

    def respond(self, query: Mapping[str, Any]) -> dict[str, Any]:
        """Return the JSON of one page."""
        assert query["_limit"] <= 50
        rows = [row for name, row in self.rows.items() if self.shown_from[name] <= clock.now()]
        start, end = _bound(query, "gte", ""), _bound(query, "lt", "9")
        before: tuple[str, int] = ("9", 0)
        if "_cursor" in query:
            before, start, end = self._cursors[query["_cursor"]]
        rows = [row for row in rows if start <= row["date_updated"] < end and _place(row) < before]
        rows.sort(key=_place, reverse=True)
        page = rows[: query["_limit"]]
        cursor = None
        if len(rows) > len(page):
            cursor = f"c{len(self._cursors)}"
            self._cursors[cursor] = (_place(page[-1]), start, end)
        return {"data": [dict(row) for row in page], "cursor_next": cursor}


def _place(row: Row) -> tuple[str, int]:
    return row["date_updated"], row["sequence"]


def _bound(query: Mapping[str, Any], name: str, default: str) -> str:
    value = query.get(f"date_updated__{name}")
    if value is None:
        return default
    assert isinstance(value, dt.datetime)
    return value.astimezone(dt.UTC).replace(tzinfo=None).isoformat()
