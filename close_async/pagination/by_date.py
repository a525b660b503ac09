"""Walking a list by windows of time from its first record on, and going on from a saved position.

No window of such a walk has more than one page, and nothing of it depends on an offset. So it is
exact while data changes, and what is left of it can be written down: windows, and the records that
were given of the first one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable, Mapping
from typing import Any, Final, Generic, NamedTuple, TypeVar, cast

from close_async._base import clock, json
from close_async.errors import InvalidArgument

from .listing import Listing
from .page import Page
from .seen import REMEMBERED_FOR_WINDOWS, SeenIds
from .timestamps import DAY, SECOND, inner_bound
from .windows import Course, Window, WindowWalk

T = TypeVar("T")

VERSION: Final = 1
"""What the form of a position is numbered with."""


class Position(NamedTuple):
    """What is left of a walk.

    Attributes:
        listing: A fingerprint of the list and its filters.
        windows: Windows to be walked, newest first.
        course: Where others follow them; `None` where none does.
        given: Ids of what was given of the first window.
    """

    listing: str
    windows: tuple[Window, ...]
    course: Course | None
    given: frozenset[str]

    def to_dict(self) -> dict[str, Any]:
        """Return the position as JSON values; moments are microseconds since the epoch."""
        course = self.course
        return {
            "version": VERSION,
            "listing": self.listing,
            "windows": [list(window) for window in self.windows],
            "before": None if course is None else course.anchor,
            "width": None if course is None else course.width,
            "given": sorted(self.given),
        }


class DateWalk(Generic[T]):
    """Gives the pages of a list, newest first, by windows of time.

    Args:
        listing: The list; it has a `window_key`.
        max_items: How many records the consumer wants; `None` for all.
        position: Where to go on; `None` begins with the newest record.
    """

    def __init__(
        self, listing: Listing[T], max_items: int | None, position: Position | None
    ) -> None:
        self._name = fingerprint(listing)
        self._given: list[str] = []
        """What was given of the window that the walk stands in."""
        self._window: Window | None = None
        seen = SeenIds(REMEMBERED_FOR_WINDOWS)
        if position is None:
            left: tuple[Window, ...] = ()
            course: Course | None = Course(True, _newest(listing), beyond=True, width=DAY)
        else:
            left, course = position.windows, position.course
            self._given.extend(position.given)
            self._window = left[0] if left else None
            for record_id in position.given:
                seen.add(record_id)
        ended = Course(True, 0, beyond=False, width=1, follows=False)
        size = listing.page_size(max_items)
        self._walk = WindowWalk(listing, seen, size, course or ended, left)

    @property
    def mark(self) -> Mark:
        """Where the walk stands before its next page."""
        windows, course = self._walk.left
        return Mark(Position(self._name, tuple(windows), course, frozenset(self._given)))

    async def next_page(self) -> Page[T] | None:
        """Return the next page that is not empty, or `None` at the end."""
        page = await self._walk.next_page()
        windows, _ = self._walk.left
        first = windows[0] if windows else None
        if first != self._window:
            self._window, self._given = first, []
        if page is not None:
            # More pages of one instant may follow, and begin again at its first record.
            self._given.extend(_ids(page.data))
        return page

    def cancel(self) -> None:
        """Stop what is prefetched."""
        self._walk.cancel()

    async def aclose(self) -> None:
        """Stop what is prefetched, and wait for it."""
        await self._walk.aclose()


class Mark:
    """Where a walk stands before a page."""

    __slots__ = ("_position",)

    def __init__(self, position: Position) -> None:
        self._position = position

    def position(self, records: Iterable[Any]) -> dict[str, Any]:
        """Return the position once these records of the page were given, as JSON values."""
        given = self._position.given | frozenset(_ids(records))
        return self._position._replace(given=given).to_dict()


def _ids(records: Iterable[Any]) -> list[str]:
    return [str(record.id) for record in records]


def _newest(listing: Listing[Any]) -> int:
    """Return a moment after which only the first window looks: now, or the caller's bound."""
    bounds = [int(clock.now() * SECOND)]
    for suffix in ("lt", "lte"):
        name = f"{listing.window_key}_{suffix}"
        bound = inner_bound(listing.parameters.get(name), name, -DAY)
        if bound is not None:
            bounds.append(bound)
    return min(bounds)


def fingerprint(listing: Listing[Any]) -> str:
    """Return what tells a list and its filters from others."""
    filters = {
        name: str(value)
        for name, value in sorted(listing.parameters.items())
        if value is not None and name not in {"limit", "fields"}
    }
    return hashlib.sha256(json.dumps([listing.name, filters])).hexdigest()[:32]


def read_position(value: object, listing: Listing[Any]) -> Position:
    """Return a position that was saved.

    Raises:
        InvalidArgument: It is something else, or of another list.
    """
    if not isinstance(value, Mapping):
        raise InvalidArgument(
            f"position must be what paginator.position was, not {type(value).__name__}",
            field="position",
        )
    saved = cast("Mapping[str, object]", value)
    windows, given = saved.get("windows"), saved.get("given")
    before, width = saved.get("before"), saved.get("width")
    lists = isinstance(windows, list) and isinstance(given, list)
    numbers = before is None or (isinstance(before, int) and isinstance(width, int))
    if saved.get("version") != VERSION or not lists or not numbers:
        raise InvalidArgument("position is not what a paginator saved", field="position")
    if saved.get("listing") != fingerprint(listing):
        raise InvalidArgument(
            f"position belongs to another list than {listing.name} with these filters",
            field="position",
        )
    course = None
    if isinstance(before, int) and isinstance(width, int):
        course = Course(True, before, beyond=False, width=max(1, width))
    return Position(
        str(saved["listing"]),
        tuple(_window(one) for one in cast("list[object]", windows)),
        course,
        frozenset(str(one) for one in cast("list[object]", given)),
    )


def _window(value: object) -> Window:
    if isinstance(value, (list, tuple)):
        ends = cast("list[object]", value)
        if len(ends) == 2 and all(end is None or isinstance(end, int) for end in ends):
            return Window(*cast("list[int | None]", ends))
    raise InvalidArgument("position.windows holds something else", field="position.windows")
