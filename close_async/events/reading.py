"""Reading a span of the event log: newest first, by cursor, no further than a budget."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from close_async.core.operations import Caller
from close_async.errors import InvalidResponse, PaginationLimit
from close_async.pagination.seen import id_of
from close_async.pagination.timestamps import microseconds, moment

if TYPE_CHECKING:
    from close_async.models import EventPage
    from close_async.models.any_event import AnyEvent


IDLE_PAGES: Final = 10
"""Pages in a row that may bring no new event before a reading ends with an error."""

MOST_PAGES: Final = 2_000
"""Pages of one span: a hundred thousand events of one instant are not held in memory."""


class Version(NamedTuple):
    """An event as it was at one time.

    Attributes:
        date: Its `date_updated`, in microseconds.
        event: The event.
    """

    date: int
    event: AnyEvent


class Span(NamedTuple):
    """What was read of a span of the log.

    Attributes:
        versions: The events, newest first, each once.
        complete: Whether the span was read to its end.
    """

    versions: list[Version]
    complete: bool


class LogReader:
    """Reads spans of the event log.

    Args:
        client: Where to send.
        filters: The filters of `events.list` to send with every page.
    """

    def __init__(self, client: Caller, filters: Mapping[str, str | None]) -> None:
        self._client = client
        self._filters = dict(filters)

    async def read(self, start: int | None, end: int | None, max_pages: int | None) -> Span:
        """Read the events updated at `start` or later and before `end`.

        Args:
            start: In microseconds; `None` reads one page.
            end: In microseconds; `None` for everything newer.
            max_pages: Where to stop; `None` for nowhere.

        Raises:
            InvalidResponse: An event has no `id` or no `date_updated`.
            PaginationLimit: The log gives nothing new any more, and does not end.
        """
        found: dict[str, Version] = {}
        cursor: str | None = None
        cursors: set[str] = set()
        idle = 0
        for _ in range(MOST_PAGES if max_pages is None else max_pages):
            page = await self._page(start, end, cursor)
            known = len(found)
            for event in page.data:
                date = microseconds(event.get("date_updated"))
                for name, value in (("id", id_of(event)), ("date_updated", date)):
                    if value is None:
                        raise InvalidResponse(f"an event has no {name}", field=f"data.{name}")
                assert date is not None
                if start is not None and date < start:
                    return Span(list(found.values()), complete=True)
                # The first that turns up is the newest: an event that moves while the log is
                # read moves up.
                found.setdefault(event.id, Version(date, event))
            cursor = page.cursor_next
            if cursor is None or start is None:
                return Span(list(found.values()), complete=cursor is None)
            if cursor in cursors:
                raise PaginationLimit("events.list repeats a cursor; the walk would not end")
            cursors.add(cursor)
            idle = 0 if len(found) > known else idle + 1
            if idle >= IDLE_PAGES:
                raise PaginationLimit(
                    f"events.list gave {IDLE_PAGES} pages in a row without a new event"
                )
        if max_pages is None:
            raise PaginationLimit(f"more than {len(found)} events were updated at one instant")
        return Span(list(found.values()), complete=False)

    async def _page(self, start: int | None, end: int | None, cursor: str | None) -> EventPage:
        from close_async.api import events

        filters: dict[str, Any] = dict(self._filters)
        if cursor is None:
            filters["date_updated_gte"] = None if start is None else moment(start)
            filters["date_updated_lt"] = None if end is None else moment(end)
        return await events.list(
            self._client, cursor=cursor, limit=events.OPERATIONS["list"].page_size, **filters
        )
