"""Walking a search past the life of its cursors and past the end of what one walk gives.

A walk follows the cursor, one page ahead. When the cursor has died, or when Close ends the walk
although more objects match, it starts again at the value of the last object: sorted by a key `K`,
everything that is left has a `K` of at least that value (at most, when descending). The objects of
that very value come once more, and are dropped by their ids; so nothing is lost or repeated, as
long as an object's `K` stays what it is. Objects without a `K` would not satisfy that condition;
they are walked separately, at the end.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Generic, NamedTuple, TypeVar

from close_async._base import clock
from close_async.core.operations import Operation
from close_async.errors import BadRequestError, CursorExpired, PaginationLimit
from close_async.pagination.ahead import Ahead, Call
from close_async.pagination.listing import SMALLER_PAGES, PageLike, refuses
from close_async.pagination.offset import ONE_AHEAD
from close_async.pagination.page import Page
from close_async.pagination.seen import SeenIds, value_of
from close_async.queries import field

from .keys import Bound, Key
from .request import SEARCH, Request, SearchClient

T = TypeVar("T")

CURSOR_LIFE = 25.0
"""Seconds after which a cursor is not used any more; Close's die after 30."""

SHORTEST_LIFE = 1.0
"""Seconds that a cursor is trusted to live, whatever was learnt: one that is used at once."""

REACH = 10_000
"""Objects that one walk by cursor gives, where Close does not say how many match."""

REMEMBERED = 40_000
"""Ids kept, at least half of them: more than one walk gives, so that a walk that starts again
within them repeats nothing."""


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of the search that is walked by one order.

    Attributes:
        keys: What it is sorted by; the first key is what it starts again by.
        filters: Conditions besides the caller's query.
        split: Whether `filters` demand that objects have the first key.
    """

    keys: tuple[Key, ...]
    filters: tuple[dict[str, Any], ...] = ()
    split: bool = False

    @property
    def key(self) -> Key | None:
        """What it starts again by."""
        return self.keys[0] if self.keys else None

    def halves(self, default: Key) -> tuple[Phase, Phase]:
        """Return the objects that have the first key, and those that lack it."""
        key = self.keys[0]
        have = Phase(self.keys, (*self.filters, key.exists()), split=True)
        return have, Phase(self.keys[1:] or (default,), (*self.filters, key.is_missing()))


class Step(NamedTuple):
    """What one call asks for: the first page of a walk, or the one behind a cursor."""

    cursor: str | None = None
    received: float = 0.0


class Received(NamedTuple):
    """A page, and when it came: from then on its cursor ages."""

    page: PageLike[Any]
    at: float


class SearchWalk(Generic[T]):
    """Gives the pages of a search, one after the other, each object once.

    Args:
        client: Where to send.
        operation: The operation that searches.
        request: What to look for.
        max_items: How many objects the consumer wants; `None` for all.
    """

    def __init__(
        self,
        client: SearchClient,
        operation: Operation[Any],
        request: Request,
        max_items: int | None,
    ) -> None:
        self._client = client
        self._operation = operation
        self._request = request
        self._wanted = max_items
        self._size = request.size if max_items is None else max(1, min(request.size, max_items))
        self._seen = SeenIds(REMEMBERED)
        self._default = Key(field(request.object_type, "date_created"))
        self._phases: deque[Phase] = deque()
        self._resolved = False
        self._life = CURSOR_LIFE
        self._bound: Bound | None = None
        self._fruitless: int | None = None
        """What the walk before gave, if it ended at the value it started from."""
        self._given = 0
        """Objects that the present walk gave, repeated ones included."""
        self._matching: int | None = None
        """Objects that matched when the present walk began."""
        self._last: Any = None
        """The last object that was received in the present phase."""
        self._ahead: Ahead[Step, Received] = Ahead(ONE_AHEAD)

    async def next_page(self) -> Page[T] | None:
        """Return the next page with something new on it, or `None` at the end.

        Raises:
            PaginationLimit: More objects share one value than one walk gives, or the order cannot
                be walked past what one walk gives.
        """
        if not self._resolved:
            self._request = await self._request.resolved(self._client)
            self._phases.append(Phase(self._request.keys or (self._default,)))
            self._resolved = True
        while self._phases:
            if not len(self._ahead):
                self._queue(Step())
            try:
                call = await self._ahead.take()
            except CursorExpired:
                self._start_again(died=True)
                continue
            except BadRequestError as error:
                self._retreat(error)
                continue
            page = self._accept(call.plan, call.result())
            if page is not None and page.data:
                return page
        return None

    def _queue(self, step: Step) -> None:
        self._ahead.append(Call(step, self._fetch))
        if self._wanted is None or self._wanted > 0:
            self._ahead.start()

    async def _fetch(self, step: Step) -> Received:
        age = clock.monotonic() - step.received
        if step.cursor is not None and age > self._life:
            raise CursorExpired("the cursor is too old to be used", status_code=400)
        try:
            response = await self._client.send(self._operation, {}, {}, self._body(step))
        except CursorExpired:
            # Cursors live shorter here than they were said to.
            self._life = max(SHORTEST_LIFE, min(self._life, 0.8 * age))
            raise
        return Received(response.parsed, clock.monotonic())

    def _body(self, step: Step) -> dict[str, Any]:
        phase = self._phases[0]
        bound = () if self._bound is None else (self._bound.condition,)
        body = self._request.body(*phase.filters, *bound)
        if phase.keys:
            body["sort"] = [key.to_dict() for key in phase.keys]
        body["_fields"] = self._request.fields_with(phase.keys)
        body["_limit"] = self._size
        if step.cursor is None:
            body["include_counts"] = True
        else:
            body["cursor"] = step.cursor
        return body

    def _accept(self, step: Step, received: Received) -> Page[T] | None:
        """Take note of a page and go on to what follows it."""
        answer: PageLike[T] = received.page
        rows, cursor = answer.data, answer.get("cursor")
        if step.cursor is None:
            self._matching = matching(answer)
            more = cursor is not None or len(rows) < (self._matching or 0)
            if more and self._starts_without_key(rows):
                self._split()
                return None
        elif cursor == step.cursor:
            raise PaginationLimit(f"{SEARCH} repeats a cursor; the walk would not end")
        self._given += len(rows)
        if rows:
            self._last = rows[-1]
        page = Page(self._seen.fresh(rows), answer)
        if self._wanted is not None:
            self._wanted -= len(page)
        if isinstance(cursor, str):
            self._queue(Step(cursor, received.at))
        elif rows and self._is_cut_short():
            self._start_again(died=False)
        else:
            self._end_phase()
        return page

    def _starts_without_key(self, rows: Any) -> bool:
        """Say whether objects that lack the key come first, and more than a page of them."""
        phase = self._phases[0]
        return (
            phase.key is not None
            and phase.key.nullable
            and not phase.split
            and bool(rows)
            and phase.key.value(rows[0]) is None
        )

    def _is_cut_short(self) -> bool:
        """Say whether the walk ended before everything that matches was given.

        A count may itself end at what a walk gives, so a walk of that length never is the last.
        """
        return self._given >= REACH or self._given < (self._matching or 0)

    def _split(self) -> None:
        """Walk the objects that have the key first, then those that lack it."""
        have, lack = self._phases[0].halves(self._default)
        self._phases.popleft()
        self._phases.extendleft((lack, have))
        self._new_walk(None)

    def _end_phase(self) -> None:
        self._phases.popleft()
        self._last = None
        self._new_walk(None)
        if self._phases:
            self._queue(Step())

    def _new_walk(self, bound: Bound | None) -> None:
        self._ahead.clear()
        self._bound = bound
        self._given = 0
        self._matching = None

    def _start_again(self, *, died: bool) -> None:
        """Begin a new walk at the last object's value of the key."""
        phase = self._phases[0]
        key = phase.key
        value = None if key is None or self._last is None else key.value(self._last)
        if key is not None and key.nullable and not phase.split and value is None:
            # Only objects that lack the key were left.
            self._phases[0] = phase.halves(self._default)[1]
            self._last = None
            self._new_walk(None)
        else:
            bound = None if key is None else key.bound(value)
            if not died:
                self._check_reach(key, value, bound)
            if bound is not None and key is not None and key.nullable and not phase.split:
                have, lack = phase.halves(self._default)
                self._phases.popleft()
                self._phases.extendleft((lack, have))
            self._new_walk(bound)
        self._queue(Step())

    def _check_reach(self, key: Key | None, value: Any, bound: Bound | None) -> None:
        """Raise if a walk that was cut short can go no further."""
        if bound is None:
            name = "nothing" if key is None else key.name
            raise PaginationLimit(
                f"{SEARCH} gave {self._given} objects and ends there; sorted by {name} a search"
                " cannot go on, as Close compares only moments and numbers with a bound; sort by"
                " date_created"
            )
        if self._bound is None or bound.group != self._bound.group:
            self._fruitless = None
            return
        # Objects may have been deleted under the walk; a limit gives the same number twice.
        before, self._fruitless = self._fruitless, self._given
        if self._given >= REACH or self._given == before:
            name = "" if key is None else key.name
            raise PaginationLimit(
                f"{SEARCH}: more than {self._given} objects share {name} {value}, and one walk"
                " gives no more; narrow the query so that fewer do"
            )

    def _retreat(self, error: BadRequestError) -> None:
        """Go on with smaller pages, without an order, or from the last object, or give up."""
        smaller = next((size for size in SMALLER_PAGES if size < self._size), None)
        if refuses(error, "limit") and smaller is not None:
            self._size = smaller
            return
        if self._ahead.first.plan.cursor is not None and self._is_cut_short():
            # Close refuses to go on instead of ending the walk.
            self._start_again(died=False)
            return
        phase = self._phases[0]
        if phase.keys == (self._default,) and not self._given and "sort" in error.field_errors:
            # A type of object without this field: what one walk gives is all that can be had.
            self._phases[0] = Phase((), phase.filters)
            self._new_walk(None)
            return
        self._ahead.clear()
        raise error

    def cancel(self) -> None:
        """Stop what runs ahead."""
        self._ahead.stop()

    async def aclose(self) -> None:
        """Stop what runs ahead, and wait for it."""
        await self._ahead.aclose()


def matching(answer: PageLike[Any]) -> int | None:
    """Return how many objects match, where the answer says so."""
    count: Mapping[str, Any] | None = answer.get("count")
    total = None if count is None else value_of(count, "total")
    return total if isinstance(total, int) else None
