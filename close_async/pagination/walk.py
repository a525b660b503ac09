"""One walk over a list: by offset or cursor, and by windows where offsets end."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from close_async.errors import PaginationLimit

from .cursor import CursorWalk
from .listing import Listing
from .moments import DAY, microseconds
from .offset import OffsetWalk, SkipRefused
from .page import Page
from .seen import SeenIds, value_of
from .windows import Course, WindowWalk

T = TypeVar("T")


class Walk(Generic[T]):
    """Gives the pages of a list, one after the other, each record once.

    Args:
        listing: The list.
        max_items: How many records the consumer wants; `None` for all.
    """

    def __init__(self, listing: Listing[T], max_items: int | None) -> None:
        self._listing = listing
        self._seen = SeenIds()
        self._order = _Order(listing.window_key)
        size = listing.page_size(max_items)
        self._walk: OffsetWalk[T] | CursorWalk[T] | WindowWalk[T]
        if listing.operation.pagination == "cursor":
            self._walk = CursorWalk(listing, self._seen, size, max_items)
        else:
            self._walk = OffsetWalk(listing, self._seen, size, max_items=max_items)

    async def next_page(self) -> Page[T] | None:
        """Return the next page with something new on it, or `None` at the end.

        Raises:
            PaginationLimit: The walk can get no further.
        """
        if not isinstance(self._walk, OffsetWalk):
            return await self._walk.next_page()
        try:
            page = await self._walk.next_page()
        except SkipRefused as refused:
            self._walk = self._windows(self._walk, refused)
            return await self._walk.next_page()
        if page is not None:
            self._order.add(page.data)
        return page

    def _windows(self, offset: OffsetWalk[T], refused: SkipRefused) -> WindowWalk[T]:
        """Return the walk that goes on where the one by offset ended."""
        course = None if offset.first_skip else self._order.course()
        if course is None:
            raise PaginationLimit(
                f"{self._listing.name} gave {offset.given} rows, and Close refuses to go on at"
                f" _skip={refused.skip}; {self._listing.deeper()}"
            ) from refused.error
        return WindowWalk(self._listing, self._seen, offset.size, course)

    def cancel(self) -> None:
        """Stop what runs ahead."""
        self._walk.cancel()

    async def aclose(self) -> None:
        """Stop what runs ahead, and wait for it."""
        await self._walk.aclose()


class _Order:
    """In which order a list gives the field that it can be cut into windows by."""

    def __init__(self, key: str | None) -> None:
        self._key = key
        self._falling = self._rising = True
        self._first: int | None = None
        self._last: int | None = None
        self._newest = self._oldest = 0
        self._count = 0

    def add(self, records: Sequence[Any]) -> None:
        """Look at the records that a list gave next."""
        if self._key is None:
            return
        for record in records:
            moment = microseconds(value_of(record, self._key))
            if moment is None:
                self._falling = self._rising = False
                continue
            if self._last is None:
                self._newest = self._oldest = moment
            else:
                self._falling = self._falling and moment <= self._last
                self._rising = self._rising and moment >= self._last
            self._last = moment
            self._newest = max(self._newest, moment)
            self._oldest = min(self._oldest, moment)
            self._count += 1

    def course(self) -> Course | None:
        """Return how windows go on from here, or `None` where there can be none.

        A list in the order of its dates goes on where it stopped. Any other is walked from the
        newest record, without what was given already.
        """
        if self._key is None or self._last is None:
            return None
        span = self._newest - self._oldest
        width = span * 75 // self._count if span else DAY
        if self._falling:
            return Course(True, self._last + 1, beyond=False, width=width)
        if self._rising:
            return Course(False, self._last, beyond=False, width=width)
        return Course(True, self._newest + 1, beyond=True, width=width)
