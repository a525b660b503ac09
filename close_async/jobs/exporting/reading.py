"""The ways to read all objects of a kind, each into the staging file, and each complete.

- **Pieces.** Leads come in disjoint parts of their list (`slice:i/n`), each below the offset at
  which Close stops, several at once: lists give many times more objects in a window of the rate
  limit than searches. An offset walk can miss what moves while it reads. So, in the end, what was
  changed since the start is found by a search and read anew, what was deleted is found in the event
  log, and the number of objects is held against the search's count.
- **By date.** Activities, tasks and opportunities come by windows of time, which is exact.
- **A search** reads everything else that Advanced Filtering knows, and what a query is given for.
- **A list** reads settings, which are few.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from types import MethodType
from typing import TYPE_CHECKING, Any, Final

import anyio

from close_async._base import clock, json
from close_async.api import OPERATIONS
from close_async.core.operations import Resource
from close_async.errors import (
    BadRequestError,
    InvalidArgument,
    NotFoundError,
    PaginationLimit,
    PermissionDeniedError,
)
from close_async.pagination import Paginator
from close_async.queries import QueryLike, and_, field, match_all
from close_async.search import Search
from close_async.values.records import Record, source_of

from ..report import Tally
from .staging import Staging
from .targets import Target

if TYPE_CHECKING:
    from ..client import JobClient

PIECE: Final = 10_000
"""Objects in a piece, about: well below the offset at which lists were seen to end (35,000)."""

PIECES_AT_ONCE: Final = 4
"""Pieces that are read at once; each prefetches pages of its own."""

UNSETTLED: Final = 300.0
"""Seconds before the start from which changes are looked for: clocks differ, and indexes trail."""

READ_AGAIN: Final = 10
"""Changed objects that are read anew at once."""


class NotInPieces(Exception):
    """The list takes no notice of the pieces, or refuses them."""


@dataclass(slots=True)
class Reading:
    """One export as it reads.

    Attributes:
        client: The client to read with.
        target: What is read.
        query: What must hold; a text is one for the list of leads, `None` is everything.
        fields: The keys to read, resolved to ids; `None` for all.
        staging: Where it goes.
        tally: What counts it.
    """

    client: JobClient
    target: Target
    query: QueryLike | Record | str | None
    fields: Sequence[str] | None
    staging: Staging
    tally: Tally

    async def run(self) -> None:
        """Read everything, going on where an earlier run stood.

        Raises:
            PaginationLimit: Close does not give everything; the message says what is missing.
            CloseError: A call failed.
        """
        by_query = self.query is not None and not isinstance(self.query, str)
        kind = self.target.object_type
        if self.target.what.startswith("cotype_") or (by_query and kind is not None):
            await self._search()
        elif by_query:
            raise InvalidArgument(
                f"query: {self.target.what} cannot be searched; leave it out", field="query"
            )
        elif self.target.operation.window_key is not None:
            await self._by_date()
        elif kind is not None:
            await self._pieces_or_search()
        else:
            await self._list()

    # -- pieces ---------------------------------------------------------------------------

    async def _pieces_or_search(self) -> None:
        began = await self.staging.recall("began")
        if began is None:
            began = clock.now()
            await self.staging.remember(began=began)
        if await self.staging.recall("way") != "search":
            try:
                await self._pieces()
                await self._close(began)
                return
            except (NotInPieces, PaginationLimit) as reason:
                if isinstance(self.query, str):
                    raise
                self.tally.notes.append(f"read by search: {reason}")
                await self.staging.clear()
                await self.staging.remember(began=began, way="search")
        await self._search()

    async def _pieces(self) -> None:
        total = await self.staging.recall("total")
        if total is None:
            total = await self._count()
            await self.staging.remember(total=total)
        self.tally.total = total
        number = max(1, -(-total // PIECE))
        if self.target.resource != "leads":
            number = 1
        done: set[int] = set(await self.staging.recall("done") or ())
        waiting = [piece for piece in range(1, number + 1) if piece not in done]
        await self._count_read()

        async def read() -> None:
            while waiting:
                piece = waiting.pop(0)
                await self._piece(piece, number, total)
                done.add(piece)
                await self.staging.remember(done=sorted(done))

        await _together(PIECES_AT_ONCE, read)

    async def _piece(self, piece: int, number: int, total: int) -> None:
        parts = [f"({self.query})"] if isinstance(self.query, str) else []
        parts += [f"slice:{piece}/{number}"] if number > 1 else []
        parameters = {"query": " ".join(parts)} if parts else {}
        first = True
        try:
            async for page in self._paginator(parameters).pages():
                if first and number > 1:
                    found = page.total_results
                    fair = total / number
                    if found is not None and found > 1.4 * fair + 5 * fair**0.5:
                        raise NotInPieces("the list takes no notice of slice:")
                first = False
                await self._put(page)
        except BadRequestError as error:
            if number == 1:
                raise
            raise NotInPieces(f"the list refuses slice: ({error.message})") from None

    async def _close(self, began: float) -> None:
        """Bring up to date what changed while the pieces were read, and count."""
        since = dt.datetime.fromtimestamp(int(began - UNSETTLED), dt.UTC)
        if isinstance(self.query, str):
            condition = f'({self.query}) updated >= "{since:%Y-%m-%dT%H:%M:%S+00:00}"'
            async for page in self._paginator({"query": condition}).pages():
                await self._put(page)
            await self._held_against(await self._count())
            return
        kind = str(self.target.object_type)
        gone = await self._deleted(kind, since)
        changed = field(kind, "date_updated").since(since)
        search: Search[Any] = Search(self.client, changed, object_type=kind)
        ids = [record.id async for record in search]
        gone += await self._read_anew([one for one in ids if one not in gone])
        deleted = await self.staging.remove(gone)
        self.tally.counts["changed"] += len(ids)
        self.tally.counts["deleted"] += deleted
        await self._held_against(await self._count(), kind)

    async def _deleted(self, kind: str, since: dt.datetime) -> list[str]:
        """Return the ids of what was deleted meanwhile, as the event log tells."""
        events = self._method("events.list")
        parameters = {"object_type": kind, "action": "deleted", "date_updated_gte": since}
        found: list[str] = []
        try:
            async for event in Paginator[Any](events, (), parameters):
                found.append(str(event.object_id))
        except (BadRequestError, PermissionDeniedError) as error:
            self.tally.notes.append(f"the event log does not tell what was deleted: {error}")
        return found

    async def _read_anew(self, ids: list[str]) -> list[str]:
        """Read objects one by one, and return the ids of those that are not there."""
        get = OPERATIONS[f"{self.target.resource}.get"]
        gone: list[str] = []
        waiting = list(ids)

        async def read() -> None:
            while waiting:
                one = waiting.pop()
                query = {} if self.fields is None else {"_fields": list(self.fields)}
                try:
                    response = await self.client.send(get, {"id": one}, query)
                except NotFoundError:
                    gone.append(one)
                else:
                    await self.staging.put([_row(response.parsed)])

        await _together(READ_AGAIN, read)
        return gone

    async def _held_against(self, count: int, kind: str | None = None) -> None:
        """Make sure that everything is there that Close counts, or say what is not.

        Raises:
            PaginationLimit: Something is missing, and nothing tells what.
        """
        there = await self.staging.count()
        if there == count:
            return
        if kind is not None:
            # Something slipped through: the ids of all of them tell what, and what is gone.
            search: Search[Any] = Search(self.client, None, object_type=kind)
            ids: list[str] = []
            async for page in search.pages():
                ids += [record.id for record in page]
            missing = await self.staging.unknown(ids)
            gone = await self._read_anew(missing)
            if gone:
                dropped = set(gone)
                ids = [one for one in ids if one not in dropped]
            removed = await self.staging.keep_only(ids)
            self.tally.counts["changed"] += len(missing) - len(gone)
            self.tally.counts["deleted"] += removed
            return
        if there < count:
            raise PaginationLimit(
                f"{self.target.operation.name} gave {there} of {count} objects that match; the rest"
                " moved between its pages; run the export again"
            )
        self.tally.notes.append(f"{there - count} objects matched no longer when it ended")

    # -- the other ways -------------------------------------------------------------------

    async def _search(self) -> None:
        kind = str(self.target.object_type)
        query: Any = match_all() if self.query is None else self.query
        if kind.startswith("cotype_"):
            own = field("custom_object", "custom_object_type_id")
            query = and_(own.refers_to("custom_object_type", kind), query)
            kind = "custom_object"
        fields = self.fields
        if fields is None:
            fields = [key for key in self.target.keys if not key.startswith("_")]
            fields += ["custom"] if self.target.custom is not None else []
        position = await self.staging.recall("position")
        search: Search[Any] = Search(
            self.client, query, object_type=kind, fields=fields, position=position
        )
        self.tally.total = await search.count()
        await self._count_read()
        async for page in search.pages():
            await self._put(page, position=search.position)
        there = await self.staging.count()
        if there != self.tally.total:
            self.tally.notes.append(
                f"{self.tally.total} objects matched at the start and {there} were read"
            )

    async def _by_date(self) -> None:
        position = await self.staging.recall("position")
        paginator = self._paginator(self._everything()).by_date(position)
        await self._count_read()
        wanted = self.target.what if self.target.what.startswith("actitype_") else None
        async for page in paginator.pages():
            records = [
                record
                for record in page
                if wanted is None or record.get("custom_activity_type_id") == wanted
            ]
            await self._put(records, position=paginator.position)

    def _everything(self) -> dict[str, Any]:
        """Return the parameters without which a list leaves things out."""
        parameters: dict[str, Any] = {}
        if self.target.resource == "tasks":
            parameters["type"] = "all"  # open tasks of leads only, otherwise
        return parameters

    async def _list(self) -> None:
        async for page in self._paginator(dict(self.target.parameters)).pages():
            await self._put(page)

    # -- what they share ------------------------------------------------------------------

    def _paginator(self, parameters: Mapping[str, Any]) -> Paginator[Any]:
        more: dict[str, Any] = dict(parameters)
        if self.fields is not None:
            more["fields"] = list(self.fields)
        return Paginator(self._method(self.target.operation.name), (), more)

    def _method(self, operation: str) -> Any:
        """Return an operation bound to the client."""
        function = OPERATIONS[operation].function
        assert function is not None
        return MethodType(function, Resource(self.client))

    async def _count(self) -> int:
        """Return how many objects there are, as Close counts them."""
        if self.query is None:
            kind = str(self.target.object_type)
            search: Search[Any] = Search(self.client, None, object_type=kind)
            return await search.count()
        page = await self._paginator({"query": self.query, "limit": 1}).pages().__anext__()
        total = page.total_results
        if total is None:
            raise NotInPieces("the list does not say how many leads match")
        return total

    async def _put(self, records: Iterable[Any], **memories: object) -> None:
        rows = [_row(record) for record in records]
        await self.staging.put(rows, memories)
        await self.tally.add("done", len(rows))

    async def _count_read(self) -> None:
        """Count what an earlier run has read."""
        there = await self.staging.count()
        if there:
            self.tally.counts["read before"] += there
        await self.tally.add("done", there)


def _row(record: Any) -> tuple[str, bytes]:
    return str(record.id), json.write_back(source_of(record))


async def _together(workers: int, work: Callable[[], Awaitable[None]]) -> None:
    """Let several workers do the same; raise the first error itself, and not in a group."""
    errors: list[Exception] = []

    async def guarded() -> None:
        try:
            await work()
        except Exception as error:
            errors.append(error)
            group.cancel_scope.cancel()

    async with anyio.create_task_group() as group:
        for _ in range(workers):
            group.start_soon(guarded)
    if errors:
        raise errors[0]
