"""What `close.paginate(...)` returns: a list as an asynchronous iterable of its records."""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, Sequence
from copy import copy
from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

from close_async.errors import InvalidArgument

from .by_date import DateWalk, Position, read_position
from .list_walk import ListWalk
from .listing import HasData, Listing
from .page import Page

if TYPE_CHECKING:
    from typing import Self

T = TypeVar("T")
T_co = TypeVar("T_co", covariant=True)


class Mark(Protocol):
    """Where a walk stands before one of its pages."""

    def position(self, records: Iterable[Any], /) -> dict[str, Any]:
        """Return the position once these records of the page were given, as JSON values."""
        ...


class PageSource(Protocol[T_co]):
    """Gives pages one after the other."""

    @property
    def mark(self) -> Mark | None:
        """Where the walk stands before its next page; `None` where that cannot be saved."""
        ...

    async def next_page(self) -> Page[T_co] | None:
        """Return the next page that is not empty, or `None` at the end."""
        ...

    def cancel(self) -> None:
        """Stop what is prefetched."""
        ...

    async def aclose(self) -> None:
        """Stop what is prefetched, and wait for it."""
        ...


class Progress:
    """How far a walk was consumed; it outlives the iterators."""

    __slots__ = ("_given", "_mark", "_page")

    def __init__(self) -> None:
        self._mark: Mark | None = None
        self._page: Sequence[Any] = ()
        self._given = 0

    def enter(self, mark: Mark | None, page: Sequence[Any]) -> None:
        """Note a page that is given, as a whole unless `give` says otherwise."""
        self._mark, self._page, self._given = mark, page, len(page)

    def give(self, count: int) -> None:
        """Note that so many records of the page were given."""
        self._given = count

    def position(self) -> dict[str, Any] | None:
        """Return where the walk stands, as JSON values; `None` before its first page."""
        if self._mark is None:
            return None
        return self._mark.position(self._page[: self._given])


class PageIterator(Generic[T]):
    """The pages of a walk. It ends by itself; `aclose()` ends it earlier.

    Leaving an `async for` over it early needs no more: what was being prefetched is cancelled
    when nothing refers to the iterator any longer.
    """

    def __init__(
        self, source: PageSource[T], max_items: int | None, progress: Progress | None = None
    ) -> None:
        self._source: PageSource[T] | None = source
        self._left = max_items
        self._busy = False
        self.progress: Progress = progress or Progress()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> Page[T]:
        source = self._source
        if source is None or self._left == 0:
            await self.aclose()
            raise StopAsyncIteration
        if self._busy:
            raise RuntimeError("another task is waiting for the next page of this iterator")
        self._busy = True
        mark = source.mark
        try:
            page = await source.next_page()
        finally:
            self._busy = False
        if page is None:
            self._source = None
            self.progress.enter(source.mark, ())
            raise StopAsyncIteration
        if self._left is not None:
            if len(page) > self._left:
                page = Page(page.data[: self._left], page.response)
            self._left -= len(page)
        self.progress.enter(mark, page.data)
        return page

    async def aclose(self) -> None:
        """End the walk, and wait until nothing of it runs any more."""
        source, self._source = self._source, None
        if source is not None:
            await source.aclose()

    def __del__(self) -> None:
        source = getattr(self, "_source", None)
        if source is not None:
            source.cancel()


class ItemIterator(Generic[T]):
    """The records of a walk. It ends by itself; `aclose()` ends it earlier."""

    def __init__(self, pages: PageIterator[T]) -> None:
        self._pages = pages
        self._page: Sequence[T] = ()
        self._next = 0

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> T:
        while self._next >= len(self._page):
            self._page = ()  # so that one page is held, not two
            self._page = (await self._pages.__anext__()).data
            self._next = 0
        record = self._page[self._next]
        self._next += 1
        self._pages.progress.give(self._next)
        return record

    async def aclose(self) -> None:
        """End the walk, and wait until nothing of it runs any more."""
        self._page = ()
        await self._pages.aclose()


class Walkable(Generic[T]):
    """Something whose records can be walked; every iteration is a walk of its own."""

    _latest: Progress | None = None
    """How far the latest walk was consumed."""

    def _source(self, max_items: int | None) -> PageSource[T]:
        raise NotImplementedError  # what is walked brings its own

    def __aiter__(self) -> ItemIterator[T]:
        return ItemIterator(self.pages())

    def pages(self, *, max_items: int | None = None) -> PageIterator[T]:
        """Return the pages, one by one; each is a sequence of records.

        Args:
            max_items: How many records to give at most in all.

        Raises:
            InvalidArgument: `max_items` is not a whole number, or negative.
        """
        check_max_items(max_items)
        self._latest = Progress()
        return PageIterator(self._source(max_items), max_items, self._latest)

    async def collect(self, *, max_items: int | None = None) -> list[T]:
        """Return the records as a list.

        Args:
            max_items: How many to take at most; no more are fetched than this needs.

        Raises:
            InvalidArgument: `max_items` is not a whole number, or negative.
            PaginationLimit: The walk can get no further.
            CloseError: A call failed.
        """
        pages = self.pages(max_items=max_items)
        found: list[T] = []
        try:
            async for page in pages:
                found += page.data
        finally:
            await pages.aclose()
        return found

    async def first(self) -> T | None:
        """Return the first record, or `None` if there is none; one record is fetched."""
        found = await self.collect(max_items=1)
        return found[0] if found else None


class Paginator(Walkable[T]):
    """A list of Close's API, page by page behind the scenes, each record once.

    `async for record in paginator` gives the records, `paginator.pages()` pages of them,
    `await paginator.collect(max_items=…)` a list. Each of them walks anew.

    Where Close does not skip further, the walk goes on by windows of time if the list filters by
    `date_created` or `activity_at`. A walk by offset drops repeated records, and can miss some
    while others are deleted; windows and `close.search` do not.

    See https://developer.close.com/topics/pagination/

    Args:
        operation: A bound list operation, such as `close.leads.list`.
        arguments: Positional arguments of that operation.
        parameters: Its named parameters; `limit` is the size of a page.

    Raises:
        InvalidArgument: `operation` is not a bound list operation or does not take the
            parameters, or `limit` is below 1.
    """

    def __init__(
        self,
        operation: Callable[..., Awaitable[HasData[T]]],
        arguments: Sequence[object] = (),
        parameters: Mapping[str, Any] | None = None,
    ) -> None:
        self._listing = Listing(operation, arguments, parameters or {})
        self._listing.page_size(None)
        self._by_date = False
        self._from: Position | None = None

    def _source(self, max_items: int | None) -> PageSource[T]:
        if self._by_date:
            return DateWalk(self._listing, max_items, self._from)
        return ListWalk(self._listing, max_items)

    def by_date(self, position: Mapping[str, Any] | None = None) -> Paginator[T]:
        """Return this list walked by windows of time from the start, newest first.

        Such a walk is exact while records are created and deleted, and has a `position`, from
        which it goes on in another process. It costs up to twice the calls of a walk by offset.

        Args:
            position: A saved `position` of the same list with the same filters.

        Raises:
            InvalidArgument: The list has no filter by date, or `position` belongs to another.
        """
        listing = self._listing
        if listing.window_key is None:
            raise InvalidArgument(
                f"{listing.name} has no filter by date; {listing.deeper()}", field="operation"
            )
        other: Paginator[T] = copy(self)
        other._latest = None
        other._by_date = True
        other._from = None if position is None else read_position(position, listing)
        return other

    @property
    def position(self) -> dict[str, Any] | None:
        """Where the latest walk stands, as JSON values; `None` before its first record.

        Save it after a record was dealt with, and give it to `by_date(position)`.

        Raises:
            InvalidArgument: The walk is one by offset; `by_date()` gives one that can go on.
        """
        if not self._by_date:
            raise InvalidArgument(
                f"a walk of {self._listing.name} by offset has no position; walk by_date()",
                field="position",
            )
        return None if self._latest is None else self._latest.position()

    def __repr__(self) -> str:
        return f"Paginator({self._listing.name})"


def check_max_items(value: object) -> None:
    """Raise if this is not a total number of records.

    Raises:
        InvalidArgument: It is not.
    """
    if value is None:
        return
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise InvalidArgument(
            f"max_items must be a whole number that is not negative, not {value!r}",
            field="max_items",
        )
