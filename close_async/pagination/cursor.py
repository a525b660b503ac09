"""Walking a list by cursor, prefetching one page."""

from __future__ import annotations

from typing import Any, Generic, TypeVar

from close_async.errors import BadRequestError, PaginationLimit

from .listing import SMALLER_PAGES, Listing, PageLike, refuses
from .offset import ONE_PREFETCHED
from .page import Page
from .prefetch import Prefetch, PrefetchedCall
from .seen import SeenIds

T = TypeVar("T")


REMEMBERED_CURSORS = 10_000
"""Cursors kept, at least half of them, to tell a walk that goes round in circles."""

IDLE_PAGES = 10
"""Pages in a row that may bring nothing new before a walk ends with an error."""


class CursorWalk(Generic[T]):
    """A walk from the first page along each page's cursor.

    Args:
        listing: The list.
        seen: The ids given so far.
        size: Records per page to begin with.
        max_items: How many records the consumer wants; `None` for all.
    """

    def __init__(
        self, listing: Listing[T], seen: SeenIds, size: int, max_items: int | None = None
    ) -> None:
        self._listing = listing
        self._seen = seen
        self._size = size
        self._wanted = max_items
        self._cursors = SeenIds(REMEMBERED_CURSORS)
        self._idle = 0
        self._prefetch: Prefetch[str | None, PageLike[T]] = Prefetch(ONE_PREFETCHED)
        self._prefetch.append(PrefetchedCall(listing.parameters.get("cursor"), self._fetch))

    async def next_page(self) -> Page[T] | None:
        """Return the next page with something new on it, or `None` at the end.

        Raises:
            PaginationLimit: A cursor repeats, or the pages bring nothing new.
        """
        while len(self._prefetch):
            try:
                call = await self._prefetch.take()
            except BadRequestError as error:
                self._shrink(error)
                continue
            response = call.result()
            page = Page(self._seen.fresh(response.data), response)
            self._check_progress(page)
            self._go_on(cursor_of(response), len(page))
            if page.data:
                return page
        return None

    def _check_progress(self, page: Page[T]) -> None:
        """Raise if the walk goes on without anything new."""
        self._idle = 0 if page.data else self._idle + 1
        if self._idle >= IDLE_PAGES and cursor_of(page.response) is not None:
            raise PaginationLimit(
                f"{self._listing.name} gave {IDLE_PAGES} pages in a row without a new record"
            )

    async def _fetch(self, cursor: str | None) -> PageLike[T]:
        parameters: dict[str, Any] = {"limit": self._size}
        if cursor is not None:
            parameters["cursor"] = cursor
            # The cursor carries the range of dates; every other filter has to be sent again.
            for name in self._listing.parameters:
                if name.startswith("date_updated"):
                    parameters[name] = None
        return await self._listing.fetch(parameters)

    def _go_on(self, cursor: str | None, found: int) -> None:
        """Fetch the page after this one, unless there is none or it is not wanted."""
        if cursor is None:
            return
        if cursor in self._cursors:
            raise PaginationLimit(f"{self._listing.name} repeats a cursor; the walk would not end")
        self._cursors.add(cursor)
        self._prefetch.append(PrefetchedCall(cursor, self._fetch))
        if self._wanted is not None:
            self._wanted -= found
            if self._wanted <= 0:
                return
        self._prefetch.start()

    def _shrink(self, error: BadRequestError) -> None:
        """Go on with smaller pages where the size was refused."""
        smaller = next((size for size in SMALLER_PAGES if size < self._size), None)
        if smaller is None or not refuses(error, "limit"):
            raise error
        self._size = smaller

    def cancel(self) -> None:
        """Stop what is prefetched."""
        self._prefetch.stop()

    async def aclose(self) -> None:
        """Stop what is prefetched, and wait for it."""
        await self._prefetch.aclose()


def cursor_of(response: PageLike[Any]) -> str | None:
    """Return the cursor of the page after this one, if there is one."""
    cursor = response.get("cursor_next") or response.get("cursor")
    return cursor if isinstance(cursor, str) else None
