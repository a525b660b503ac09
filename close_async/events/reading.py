"""Reading a span of the event log: newest first, by cursor, no further than a budget."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

from close_async.core.operations import Caller
from close_async.errors import InvalidResponse, PaginationLimit
from close_async.pagination.moments import microseconds, moment

if TYPE_CHECKING:
    from close_async.models import EventPage
    from close_async.models.any_event import AnyEvent


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
            InvalidResponse: An event has no `date_updated`.
            PaginationLimit: A cursor repeats.
        """
        found: dict[str, Version] = {}
        cursor: str | None = None
        pages = 0
        while max_pages is None or pages < max_pages:
            page = await self._page(start, end, cursor)
            pages += 1
            for event in page.data:
                date = microseconds(event.get("date_updated"))
                if date is None:
                    raise InvalidResponse("an event has no date_updated", field="data.date_updated")
                if start is not None and date < start:
                    return Span(list(found.values()), complete=True)
                # The first that turns up is the newest: an event that moves while the log is
                # read moves up.
                found.setdefault(event.id, Version(date, event))
            if page.cursor_next is None or start is None:
                return Span(list(found.values()), complete=page.cursor_next is None)
            if page.cursor_next == cursor:
                raise PaginationLimit("events.list repeats a cursor; the walk would not end")
            cursor = page.cursor_next
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
