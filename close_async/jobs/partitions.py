"""Partitions: a plan of a walk in parts of about the same size, cut by date of creation.

A plan is plain data that pickles: whoever has a client can read any part of it, in any process.
One process saturates one key, so parts are for several keys or organizations, and for heavy work on
each record; then the processes share the limits through Redis.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import AsyncIterator, Mapping, Sequence
from dataclasses import dataclass
from types import MethodType
from typing import TYPE_CHECKING, Any, Final

from close_async._base import clock
from close_async.core.operations import Resource
from close_async.errors import BadRequestError, InvalidArgument
from close_async.pagination import Paginator
from close_async.queries import Query, QueryLike, and_, field, match_all
from close_async.queries.base import as_query
from close_async.search import Search

from .exporting.targets import Target, target_of

if TYPE_CHECKING:
    from .client import JobClient

SECOND: Final = dt.timedelta(seconds=1)

UNEVEN: Final = 1.5
"""How many times larger than the rest a part may be before it is cut again."""

MOST: Final = 10_000
"""Parts at most; each costs a count or two."""


@dataclass(frozen=True, slots=True)
class Partition:
    """One part of all objects of a kind.

    Attributes:
        what: The kind, as `close.jobs.export` takes it.
        number: Its place in the plan, from 0.
        start: The first moment of creation in it; `None` is open.
        end: The first moment of creation behind it; `None` is open.
        count: How many objects it had when the plan was made; `None` where nobody knew.
        query: What must hold besides, in Close's JSON.
        fields: The keys that objects come with; `None` for all.
    """

    what: str
    number: int
    start: dt.datetime | None
    end: dt.datetime | None
    count: int | None
    query: Mapping[str, Any] | None = None
    fields: tuple[str, ...] | None = None


class Partitions:
    """Makes a plan, and reads parts of it.

    Args:
        client: The client to count and read with.
        what: The kind of objects, as `close.jobs.export` takes it.
        query: What must hold; only for kinds that can be searched.
        fields: The keys that objects come with; `None` for all.

    Raises:
        InvalidArgument: The kind cannot be cut by date.
    """

    def __init__(
        self,
        client: JobClient,
        what: str,
        query: QueryLike | None = None,
        fields: Sequence[str] | None = None,
    ) -> None:
        self._client = client
        self._what = what
        self._target: Target = target_of(what)
        self._query: Query | None = None if query is None else as_query(query)
        self._fields = None if fields is None else tuple(fields)
        listed = self._target.operation.window_key is not None
        if self._target.object_type is None and (not listed or query is not None):
            raise InvalidArgument(
                f"what: {what} can be neither searched nor cut by date; it is small enough for"
                " close.paginate",
                field="what",
            )
        self._by_list = listed and self._query is None
        path = self._target.operation.path.strip("/").split("/")
        self._kind: str | None = self._target.object_type
        if self._kind is None and listed:
            self._kind = ".".join(path)  # so Advanced Filtering calls tasks and most activities

    async def plan(self, parts: int) -> list[Partition]:
        """Return parts of about the same size, the oldest first; together they are everything.

        Args:
            parts: How many, about.

        Raises:
            InvalidArgument: `parts` is no number of parts.
            CloseError: A call failed.
        """
        if isinstance(parts, bool) or not isinstance(parts, int) or not 1 <= parts <= MOST:  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgument(f"parts: expected 1 to {MOST:,}", field="parts")
        total = await self._count_or_none()
        edges = await self._edges() if total and parts > 1 else None
        if edges is None or total is None:
            return [self._part(0, None, None, total)]
        goal = max(1, -(-total // parts))
        cuts = await self._cut(*edges, total, goal)
        merged: list[tuple[dt.datetime, dt.datetime, int]] = []
        for start, end, count in cuts:
            if merged and merged[-1][2] + count <= goal:
                merged[-1] = (merged[-1][0], end, merged[-1][2] + count)
            else:
                merged.append((start, end, count))
        last = len(merged) - 1
        return [
            self._part(number, start if number else None, end if number < last else None, count)
            for number, (start, end, count) in enumerate(merged)
        ]

    def _part(
        self, number: int, start: dt.datetime | None, end: dt.datetime | None, count: int | None
    ) -> Partition:
        query = None if self._query is None else self._query.to_dict()
        return Partition(self._what, number, start, end, count, query, self._fields)

    async def _edges(self) -> tuple[dt.datetime, dt.datetime] | None:
        """Return a span in which every object was created, `None` where there is none."""
        oldest: Any = None
        if self._target.object_type is not None and not self._by_list:
            search: Search[Any] = Search(
                self._client,
                match_all() if self._query is None else self._query,
                object_type=self._target.object_type,
                sort="date_created",
                max_items=1,
            )
            oldest = await search.first()
        end = dt.datetime.fromtimestamp(int(clock.now()) + 1, dt.UTC)
        start = end - dt.timedelta(days=365 * 20)
        if oldest is not None and oldest.get("date_created") is not None:
            start = oldest.get("date_created").replace(microsecond=0)
        return (start, end) if start < end else None

    async def _cut(
        self, start: dt.datetime, end: dt.datetime, count: int, goal: int
    ) -> list[tuple[dt.datetime, dt.datetime, int]]:
        """Cut a span in halves until no part is much too large."""
        if count <= goal * UNEVEN or end - start <= SECOND:
            return [(start, end, count)]
        middle = start + (end - start) // 2
        middle = middle.replace(microsecond=0) if end - start > 2 * SECOND else middle
        if not start < middle < end:
            return [(start, end, count)]
        before = await self._count(start, middle)
        first = await self._cut(start, middle, before, goal)
        return first + await self._cut(middle, end, max(0, count - before), goal)

    async def _count_or_none(self) -> int | None:
        """Return how many objects there are; `None` where nothing counts them."""
        try:
            return await self._count(None, None)
        except BadRequestError:
            if self._target.object_type is not None:
                raise
            return None  # a kind that Advanced Filtering does not know

    async def _count(self, start: dt.datetime | None, end: dt.datetime | None) -> int:
        if self._by_list:
            page = await anext(self._listed(start, end, limit=1).pages(), None)
            if page is None:
                return 0
            total: int | None = page.total_results
            if total is not None:
                return total
        return await self._found(start, end).count()

    def _listed(
        self, start: dt.datetime | None, end: dt.datetime | None, **more: Any
    ) -> Paginator[Any]:
        key = self._target.operation.window_key
        parameters: dict[str, Any] = {f"{key}_gte": start, f"{key}_lt": end, **more}
        if self._fields is not None:
            parameters["fields"] = list(self._fields)
        function = self._target.operation.function
        assert function is not None
        given = {name: value for name, value in parameters.items() if value is not None}
        return Paginator(MethodType(function, Resource(self._client)), (), given)

    def _found(self, start: dt.datetime | None, end: dt.datetime | None) -> Search[Any]:
        kind = str(self._kind)
        query: Query = match_all() if self._query is None else self._query
        if start is not None or end is not None:
            query = and_(query, field(kind, "date_created").during(start, end))
        fields: Any = self._fields
        if fields is None:
            fields = [key for key in self._target.keys if not key.startswith("_")]
            fields += ["custom"] if self._target.custom is not None else []
        return Search(self._client, query, object_type=kind, fields=fields)

    async def read(self, part: Partition) -> AsyncIterator[Any]:
        """Give the objects of a part, each once."""
        if self._by_list:
            async for record in self._listed(part.start, part.end).by_date():
                yield record
            return
        async for record in self._found(part.start, part.end):
            yield record


def read_partition(client: JobClient, part: Partition) -> AsyncIterator[Any]:
    """Give the objects of a part of a plan that was made elsewhere, each once."""
    return Partitions(client, part.what, part.query, part.fields).read(part)
