"""One walk over a list: by offset or cursor, and by windows where offsets end."""

from __future__ import annotations

from collections import deque
from collections.abc import Sequence
from typing import Any, Generic, TypeVar

from close_async.errors import PaginationLimit

from .cursor import CursorWalk
from .listing import Listing
from .offset import OffsetWalk, SkipRefused
from .page import Page
from .seen import REMEMBERED, REMEMBERED_FOR_WINDOWS, SeenIds, value_of
from .timestamps import DAY, microseconds
from .windows import Course, WindowWalk

T = TypeVar("T")


class ListWalk(Generic[T]):
    """Gives the pages of a list, one after the other, each record once.

    Args:
        listing: The list.
        max_items: How many records the consumer wants; `None` for all.
    """

    def __init__(self, listing: Listing[T], max_items: int | None) -> None:
        self._listing = listing
        windows = listing.window_key is not None
        self._seen = SeenIds(REMEMBERED_FOR_WINDOWS if windows else REMEMBERED)
        self._order = _Order(listing.window_key)
        self._courses: deque[Course] = deque()
        """Walks by windows that are still to come."""
        self._size = size = listing.page_size(max_items)
        self._walk: OffsetWalk[T] | CursorWalk[T] | WindowWalk[T]
        if listing.operation.pagination == "cursor":
            self._walk = CursorWalk(listing, self._seen, size, max_items)
        else:
            self._walk = OffsetWalk(listing, self._seen, size, max_items=max_items)

    @property
    def mark(self) -> None:
        """Nothing: a walk by offset stands at no place that still is the same later."""

    async def next_page(self) -> Page[T] | None:
        """Return the next page with something new on it, or `None` at the end.

        Raises:
            PaginationLimit: The walk can get no further.
        """
        if isinstance(self._walk, OffsetWalk):
            try:
                page = await self._walk.next_page()
            except SkipRefused as refused:
                self._size = self._walk.size
                self._courses.extend(self._way_on(self._walk, refused))
            else:
                if page is not None:
                    self._order.add(page.data)
                return page
        else:
            page = await self._walk.next_page()
            if page is not None:
                return page
        while self._courses:
            course = self._courses.popleft()
            self._walk = WindowWalk(self._listing, self._seen, self._size, course)
            page = await self._walk.next_page()
            if page is not None:
                return page
        return None

    def _way_on(self, offset: OffsetWalk[T], refused: SkipRefused) -> list[Course]:
        """Return how windows go on where the walk by offset ended."""
        courses = [] if offset.first_skip else self._order.courses(self._seen.forgets)
        if not courses:
            raise PaginationLimit(
                f"{self._listing.name} gave {offset.given} rows, and Close refuses to go on at"
                f" _skip={refused.skip}; {self._listing.deeper()}"
            ) from refused.error
        return courses

    def cancel(self) -> None:
        """Stop what is prefetched."""
        self._walk.cancel()

    async def aclose(self) -> None:
        """Stop what is prefetched, and wait for it."""
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

    def courses(self, forgets: bool) -> list[Course]:
        """Return how windows go on from here; nothing where there can be none.

        A list in the order of its dates goes on where it stopped, in that order. As an order is
        never promised, and rows slip through between offsets, the dates that lie behind are then
        walked as well, for what was not given. Any other list is walked from the newest record.

        Args:
            forgets: Whether it is not known any more what was given first.
        """
        if self._key is None or self._last is None:
            return []
        span = self._newest - self._oldest
        width = span * 75 // self._count if span else DAY
        if not (self._falling or self._rising):
            return [] if forgets else [Course(True, self._newest + 1, beyond=True, width=width)]
        edge = self._last + 1 if self._falling else self._last
        on = Course(self._falling, edge, beyond=False, width=width)
        back = Course(not self._falling, edge, beyond=False, width=width)
        return [on] if forgets else [on, back]
