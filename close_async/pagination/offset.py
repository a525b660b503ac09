"""Walking a list by offset: `_limit` and `_skip`, several pages at once where the end is known."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Generic, NamedTuple, TypeVar

from close_async.errors import BadRequestError, PaginationLimit

from .listing import SMALLER_PAGES, Listing, PageLike, refuses
from .page import Page, says_more, total_of
from .prefetch import Prefetch, PrefetchedCall
from .seen import SeenIds, same_records

T = TypeVar("T")

PARALLEL_PAGES = 8
"""Pages in flight, or held for the consumer, where the number of pages is known."""

ONE_PREFETCHED = 1
"""Pages in flight, or held for the consumer, where it is not."""

STALE_PAGES = 3
"""Pages in a row without a new record after which a walk is stuck.

One such page is no proof: where a record appears before the place of the walk, rows move on by
one, and a page of one record repeats the one before it.
"""


class SkipRefused(Exception):
    """Close does not skip this far; the walk stands where it stood before."""

    def __init__(self, skip: int, error: BadRequestError) -> None:
        super().__init__(skip)
        self.skip = skip
        self.error = error


class Slice(NamedTuple):
    """What one call asks for."""

    skip: int
    size: int


class OffsetWalk(Generic[T]):
    """A walk by offset from the caller's `skip` to the end.

    Args:
        listing: The list.
        seen: The ids given so far.
        size: Records per page to begin with.
        max_items: How many records the consumer wants; `None` for all.
        parameters: What to send besides, in place of the caller's.
        parallel: Whether several pages are fetched at once where the end is known.
    """

    def __init__(
        self,
        listing: Listing[T],
        seen: SeenIds,
        size: int,
        *,
        max_items: int | None = None,
        parameters: Mapping[str, Any] | None = None,
        parallel: bool = True,
    ) -> None:
        self._listing = listing
        self._seen = seen
        self.size: int = size
        self._wanted = max_items
        self._parameters = dict(parameters or {})
        self._parallel = parallel
        self.first_skip: int = int(listing.parameters.get("skip") or 0) if parameters is None else 0
        self._position = self.first_skip
        self._planned = self.first_skip
        self._end: int | None = None
        self._ended = False
        self._stale = 0
        self._previous: PageLike[T] | None = None
        self._prefetch: Prefetch[Slice, PageLike[T]] = Prefetch(ONE_PREFETCHED)

    @property
    def given(self) -> int:
        """How many rows the walk has gone past."""
        return self._position - self.first_skip

    async def next_page(self) -> Page[T] | None:
        """Return the next page with something new on it, or `None` at the end.

        Raises:
            SkipRefused: Close does not skip this far.
            PaginationLimit: The pages repeat.
        """
        while not self._ended:
            self._plan()
            try:
                call = await self._prefetch.take()
            except BadRequestError as error:
                self._retreat(error)
                continue
            page = self._accept(call.plan, call.result())
            if page.data:
                return page
        return None

    def _plan(self) -> None:
        """Queue what can be fetched now: the next page, and others that are known to exist."""
        while len(self._prefetch) < self._prefetch.width:
            if len(self._prefetch) or self._planned != self._position:
                # Not simply the next page: it has to exist, and to be wanted.
                if self._end is None or self._planned >= self._end:
                    break
                if self._wanted is not None and self._planned >= self._position + self._wanted:
                    break
            self._prefetch.append(PrefetchedCall(Slice(self._planned, self.size), self._fetch))
            self._planned += self.size
        self._prefetch.start()

    async def _fetch(self, plan: Slice) -> PageLike[T]:
        parameters: dict[str, Any] = {**self._parameters, "limit": plan.size}
        if self._listing.accepts("skip"):
            parameters["skip"] = plan.skip
        return await self._listing.fetch(parameters)

    def _retreat(self, error: BadRequestError) -> None:
        """Go on with smaller pages where the size was refused."""
        at_start = self._position == self.first_skip
        too_deep = refuses(error, "skip") or not (at_start or refuses(error, "limit"))
        if too_deep and self._position > 0:
            self._prefetch.clear()
            raise SkipRefused(self._position, error)
        if not refuses(error, "limit"):
            raise error
        smaller = next((size for size in SMALLER_PAGES if size < self.size), None)
        if smaller is None:
            raise error
        self.size = smaller
        self._replan()

    def _replan(self) -> None:
        """Drop what is queued and go on from the present position."""
        self._prefetch.clear()
        self._planned = self._position

    def _accept(self, plan: Slice, response: PageLike[T]) -> Page[T]:
        """Take note of a page and return what is new on it."""
        found = len(response.data)
        paged = self._listing.accepts("skip")
        more = paged and found > 0 and says_more(response, plan.skip, plan.size)
        if paged and not found and response.get("has_more") is True:
            raise self._stuck("answers with an empty page and says that there is more")
        self._position = plan.skip + found
        self._ended = not more
        if self._ended:
            self._prefetch.clear()
        elif found != plan.size:
            # The endpoint gives other pages than it is asked for: what is queued would leave a
            # gap, or overlap.
            if plan.skip == self.first_skip:
                self.size = found
            self._replan()
        page = Page(self._seen.fresh(response.data), response)
        self._check_progress(page)
        if self._wanted is not None:
            self._wanted -= len(page)
        total = total_of(response)
        if total is not None and more and self._parallel:
            self._end = total
            self._prefetch.width = PARALLEL_PAGES
        if more and (self._wanted is None or self._wanted > 0):
            self._plan()
        return page

    def _check_progress(self, page: Page[T]) -> None:
        """Raise if the walk goes round in circles."""
        previous, self._previous = self._previous, page.response
        repeated = not page.data or (
            previous is not None and same_records(previous.data, page.response.data)
        )
        self._stale = self._stale + 1 if repeated else 0
        if self._stale >= STALE_PAGES and not self._ended:
            raise self._stuck(f"gave {STALE_PAGES} pages in a row without a new record")

    def _stuck(self, what: str) -> PaginationLimit:
        self._prefetch.clear()
        return PaginationLimit(
            f"{self._listing.name} {what}, at _skip={self._position} with _limit={self.size}"
        )

    def cancel(self) -> None:
        """Stop what is prefetched."""
        self._prefetch.stop()

    async def aclose(self) -> None:
        """Stop what is prefetched, and wait for it."""
        await self._prefetch.aclose()
