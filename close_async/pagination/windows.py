"""Walking a list by windows of time, each small enough for one page.

Where Close refuses to skip further, a list that filters by a date is cut into windows
`[from, to)`. A window whose page is not the last one is cut again, so that each window that counts
is one page: nothing can move between pages while the walk goes on, windows share no record, and
it does not matter in which order the endpoint lists. Only where more records share one instant
than a page holds is that instant walked by offset, until a pass over it brings nothing new.

A window that is open at one end keeps the caller's own bound there, if there is one.
"""

from __future__ import annotations

from collections.abc import Iterable
from itertools import pairwise
from statistics import median_low
from typing import Any, Generic, NamedTuple, TypeVar

from close_async.errors import InvalidResponse, PaginationLimit

from .listing import Listing, PageLike
from .offset import PARALLEL_PAGES, OffsetWalk, SkipRefused
from .page import Page, says_more, total_of
from .prefetch import Prefetch, PrefetchedCall
from .seen import SeenIds, value_of
from .timestamps import DAY, SECOND, inner_bound, microseconds, moment

T = TypeVar("T")

FILLING = 0.75
"""The share of a page that a window is meant to fill: room for what lies closer together."""

EMPTY_WINDOWS = 2
"""Empty windows in a row after which a walk looks whether anything follows at all."""

GROWTH = 8
"""How many times wider or narrower the next window may be than the last one."""


SLACK = SECOND
"""How far outside a window a record may lie: as finely as a server may compare."""


class Window(NamedTuple):
    """A span of time in microseconds, `start` in it and `end` not; `None` is an open end."""

    start: int | None
    end: int | None

    @property
    def width(self) -> int | None:
        """How long it is; `None` where it is open."""
        return None if self.start is None or self.end is None else self.end - self.start

    def holds(self, moment: int) -> bool:
        """Return whether a moment lies in it, or hardly outside."""
        early = self.start is not None and moment < self.start - SLACK
        late = self.end is not None and moment >= self.end + SLACK
        return not (early or late)


class Course(NamedTuple):
    """Where a walk by windows begins, and which way it goes.

    Attributes:
        newest_first: The order of the windows.
        anchor: The first edge: the window beyond it is open, unless `beyond` is false.
        beyond: Whether there may be records beyond the anchor, against the walk's direction.
        width: How wide windows are to begin with.
        follows: Whether there are windows from the anchor on.
    """

    newest_first: bool
    anchor: int
    beyond: bool
    width: int
    follows: bool = True


class WindowWalk(Generic[T]):
    """A walk by windows over all that the caller's filters leave.

    Args:
        listing: The list; it has a `window_key`.
        given: What was given before this walk, to be left out.
        size: Records per page.
        course: Where to begin, and which way to go.
        left: Windows to be walked before that, in the order of the walk.
    """

    def __init__(
        self,
        listing: Listing[T],
        given: SeenIds,
        size: int,
        course: Course,
        left: Iterable[Window] = (),
    ) -> None:
        assert listing.window_key is not None
        self._listing = listing
        self._given = given
        self._size = size
        self._key = listing.window_key
        self._newest_first = course.newest_first
        self._limit = self._inner_limit()
        self._width = max(1, course.width)
        self._prefetch: Prefetch[Window, PageLike[T]] = Prefetch(PARALLEL_PAGES)
        self._instant: _Instant[T] | None = None
        self._edge: int | None = course.anchor if course.follows else None
        """Where the next window begins; `None` once the rest is in the queue."""
        self._empty = 0
        """How many windows in a row were empty."""
        self._probing = False
        """Whether all that lies ahead is in the queue, to see if there is anything."""
        for window in left:
            self._append(window)
        if course.beyond:
            anchor = course.anchor
            beyond = Window(anchor, None) if course.newest_first else Window(None, anchor)
            self._push([beyond])

    @property
    def left(self) -> tuple[list[Window], Course | None]:
        """What is still to be walked: windows, and where others follow them, if any do."""
        windows = [call.plan for call in self._prefetch]
        if self._instant is not None:
            windows.insert(0, self._instant.window)
        if self._edge is None:
            return windows, None
        if self._probing:
            windows.remove(self._rest(self._edge))
        return windows, Course(self._newest_first, self._edge, beyond=False, width=self._width)

    def _inner_limit(self) -> int | None:
        """Return how far windows with two ends may reach; the rest is one with an open end."""
        given, key = self._listing.parameters, self._key
        if self._newest_first:
            names, inwards = (f"{key}_gte", f"{key}_gt"), DAY
        else:
            names, inwards = (f"{key}_lt", f"{key}_lte"), -DAY
        found = [inner_bound(given.get(name), name, inwards) for name in names]
        bounds = [value for value in found if value is not None]
        if not bounds:
            return None
        return max(bounds) if self._newest_first else min(bounds)

    async def next_page(self) -> Page[T] | None:
        """Return the records of the next window that has any, or `None` at the end.

        Raises:
            PaginationLimit: More records share one instant than Close lists, or the list takes
                no notice of the window.
        """
        while True:
            if self._instant is not None:
                page = await self._instant.next_page()
                if page is not None:
                    return page
                self._instant = None
            self._plan()
            if not len(self._prefetch):
                return None
            call = await self._prefetch.take()
            page = self._accept(call.plan, call.result())
            self._plan()
            if page is not None and page.data:
                return page

    def _plan(self) -> None:
        """Queue the windows that follow, as wide as records were found to lie apart."""
        while self._edge is not None and not self._probing and len(self._prefetch) < PARALLEL_PAGES:
            edge, limit = self._edge, self._limit
            following = edge - self._width if self._newest_first else edge + self._width
            if limit is not None and (
                following <= limit if self._newest_first else following >= limit
            ):
                self._append(self._rest(edge))
                self._edge = None
                break
            self._append(self._between(following, edge))
            self._edge = following
        if self._instant is None:
            self._prefetch.start()

    def _between(self, one: int, other: int) -> Window:
        return Window(min(one, other), max(one, other))

    def _rest(self, edge: int) -> Window:
        """Return all that lies ahead of an edge."""
        return Window(None, edge) if self._newest_first else Window(edge, None)

    def _append(self, window: Window) -> None:
        self._prefetch.append(PrefetchedCall(window, self._fetch))

    def _push(self, windows: list[Window]) -> None:
        """Put windows, given from old to new, before what is queued, in the walk's order."""
        ordered = reversed(windows) if self._newest_first else windows
        self._prefetch.push_front(PrefetchedCall(window, self._fetch) for window in ordered)

    async def _fetch(self, window: Window) -> PageLike[T]:
        return await self._listing.fetch({**self._filters(window), "limit": self._size})

    def _filters(self, window: Window) -> dict[str, Any]:
        filters: dict[str, Any] = {"skip": 0}
        if window.start is not None:
            filters[f"{self._key}_gte"] = moment(window.start)
        if window.end is not None:
            filters[f"{self._key}_lt"] = moment(window.end)
        return filters

    def _accept(self, window: Window, response: PageLike[T]) -> Page[T] | None:
        """Take a window's page, or cut the window if it has more than one."""
        if not response.data or not says_more(response, 0, self._size):
            self._learn(window, len(response.data))
            return Page(self._given.unknown(response.data), response)
        if not any(window.holds(value) for value in self._moments(response)):
            raise PaginationLimit(
                f"{self._listing.name} gives records outside the time it is asked for, so that"
                f" {self._key} cannot cut it into parts; {self._listing.deeper()}"
            )
        if self._edge is not None and self._probing and window == self._rest(self._edge):
            # Now it is known how far it is to the next records.
            middle = median_low(self._moments(response))
            self._width = max(1, abs(self._edge - middle) + 1)
            self._probing = False
            return None
        if window.width == 1:
            filters = self._filters(window)
            self._instant = _Instant(self._listing, self._given, self._size, filters, window)
            return None
        self._push(self._cut(window, response))
        return None

    def _learn(self, window: Window, found: int) -> None:
        """Adapt the width to what was found; after many empty windows see whether more follows."""
        if self._edge is not None and self._probing and window == self._rest(self._edge):
            self._edge = None
        if window.width is None:
            return
        target = max(1, int(self._size * FILLING))
        width = window.width * target // max(1, found)
        self._width = max(1, window.width // GROWTH, min(width, window.width * GROWTH))
        self._empty = 0 if found else self._empty + 1
        if self._empty >= EMPTY_WINDOWS and self._edge is not None and not self._probing:
            self._empty = 0
            self._probing = True
            self._append(self._rest(self._edge))

    def _moments(self, response: PageLike[T]) -> list[int]:
        found = [microseconds(value_of(record, self._key)) for record in response.data]
        moments = [value for value in found if value is not None]
        if len(moments) < len(found):
            raise InvalidResponse(
                f"{self._listing.name} gives records without {self._key}, by which it filters",
                field=f"data.{self._key}",
            )
        return moments

    def _cut(self, window: Window, response: PageLike[T]) -> list[Window]:
        """Cut a window whose records do not fit on one page, from old to new."""
        start, end = window
        moments = self._moments(response)
        middle = median_low(moments)
        if start is None or end is None:
            if start is not None:
                middle = max(middle, start + 1)
            return [Window(start, middle), Window(middle, end)]
        if start <= middle < end and moments.count(middle) > len(moments) // 2:
            # Most of them share one instant: halving would take long to come down to it.
            edges = sorted({start, middle, middle + 1, end})
        else:
            total = total_of(response)
            parts = 2 if total is None else -(-total // max(1, int(self._size * FILLING)))
            parts = max(2, min(parts, PARALLEL_PAGES, end - start))
            edges = [start + (end - start) * part // parts for part in range(parts + 1)]
        return [Window(*pair) for pair in pairwise(edges)]

    def cancel(self) -> None:
        """Stop what is prefetched."""
        self._prefetch.stop()
        if self._instant is not None:
            self._instant.cancel()

    async def aclose(self) -> None:
        """Stop what is prefetched, and wait for it."""
        await self._prefetch.aclose()
        if self._instant is not None:
            await self._instant.aclose()


class _Instant(Generic[T]):
    """All records of one instant, by offset, again and again until nothing new turns up.

    What is deleted between two pages of an instant moves the rest up; a second pass finds what
    slipped through.
    """

    def __init__(
        self,
        listing: Listing[T],
        given: SeenIds,
        size: int,
        filters: dict[str, Any],
        window: Window,
    ) -> None:
        self.window: Window = window
        self._listing = listing
        self._given = given
        self._seen = SeenIds()
        self._size = size
        self._filters = filters
        self._found = 0
        self._walk = self._new_walk()

    def _new_walk(self) -> OffsetWalk[T]:
        # Each pass remembers for itself what it saw, so that one in circles is found out.
        return OffsetWalk(
            self._listing, SeenIds(), self._size, parameters=self._filters, parallel=False
        )

    async def next_page(self) -> Page[T] | None:
        """Return the next page with something new on it, or `None` at the end."""
        while True:
            try:
                page = await self._walk.next_page()
            except SkipRefused as refused:
                raise PaginationLimit(
                    f"{self._listing.name}: more than {refused.skip} records share one instant,"
                    f" and Close lists no more of them; {self._listing.deeper()}"
                ) from refused.error
            if page is not None:
                fresh = self._seen.fresh(page.data)
                self._found += len(fresh)
                unknown = self._given.unknown(fresh)
                if unknown:
                    return Page(unknown, page.response)
                continue
            if not self._found:
                return None
            self._found = 0
            self._walk = self._new_walk()

    def cancel(self) -> None:
        """Stop what is prefetched."""
        self._walk.cancel()

    async def aclose(self) -> None:
        """Stop what is prefetched, and wait for it."""
        await self._walk.aclose()
