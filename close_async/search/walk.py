"""Walking a search past the life of its cursors and past the end of what one walk gives.

A walk follows the cursor, with one page prefetched. It begins anew (keyset pagination) when the
cursor has died, when Close ends the walk although more objects match, and every two thousand
objects: sorted by a key `K`, everything that is left has a `K` of at least the last object's (at
most, when descending). The objects of that very value come once more, and are dropped by their
ids. Where more of them share one value than a walk gives, they are walked by the next key.

Nothing ends on its own word. Each walk begins with Close's count of what matches, and ends when
that many were given. When a walk begins anew, the two counts tell whether all that lies between
was given; where they differ, that stretch is counted, and if objects were left out it is read
again, by the seek predicate alone. Objects without a `K` are walked separately, at the end. A walk
that brings nothing new ends with an error after a bounded number of requests.
"""

from __future__ import annotations

from collections import deque
from dataclasses import replace
from typing import Any, Final, Generic, NamedTuple, TypeVar

from close_async._base import clock
from close_async.core.operations import Operation
from close_async.errors import (
    BadRequestError,
    CursorExpired,
    InvalidArgument,
    InvalidResponse,
    PaginationLimit,
)
from close_async.pagination.listing import SMALLER_PAGES, PageLike, refuses
from close_async.pagination.offset import ONE_PREFETCHED
from close_async.pagination.page import Page
from close_async.pagination.prefetch import Prefetch, PrefetchedCall
from close_async.pagination.seen import SeenIds, id_of, value_of
from close_async.queries import field

from .criteria import SEARCH, Criteria, SearchClient
from .keys import Key
from .phases import CHECKED, REACH, Phase, Walked
from .position import KEPT, Mark, Position, fingerprint

T = TypeVar("T")

CURSOR_LIFE: Final = 25.0
"""Seconds after which a cursor is not used any more; Close's die after 30."""

SHORTEST_LIFE: Final = 1.0
"""Seconds that a cursor is trusted to live, whatever was learnt: one that is used at once."""

REMEMBERED: Final = 40_000
"""Ids kept, at least half of them: more than one walk gives, so that a walk that begins anew
within them repeats nothing."""

IDLE: Final = 10
"""Pages, and walks, in a row that may bring nothing new before the search ends with an error."""


class Step(NamedTuple):
    """What one call asks for: the first page of a walk, or the one behind a cursor."""

    cursor: str | None = None
    received: float = 0.0


class Received(NamedTuple):
    """A page, and when it came: from then on its cursor ages."""

    page: PageLike[Any]
    at: float


class Stretch(NamedTuple):
    """What a walk gave before the group at which the next one began.

    Attributes:
        phase: Its objects, to be read again.
        given: How many there were.
        left: How many must match from the group on.
    """

    phase: Phase
    given: int
    left: int


class SearchWalk(Generic[T]):
    """Gives the pages of a search, one after the other, each object once.

    Args:
        client: Where to send.
        operation: The operation that searches.
        criteria: What to look for.
        max_items: How many objects the consumer wants; `None` for all.
        position: Where to go on; `None` begins at the beginning.
    """

    def __init__(
        self,
        client: SearchClient,
        operation: Operation[Any],
        criteria: Criteria,
        max_items: int | None,
        position: Position | None = None,
    ) -> None:
        self._client = client
        self._operation = operation
        self._criteria = criteria
        self._wanted = max_items
        self._size = criteria.size if max_items is None else max(1, min(criteria.size, max_items))
        self._seen = SeenIds(REMEMBERED)
        self._phases: deque[Phase] = deque()
        self._from = position
        self._start = Mark()
        """Where the walk begins; told once it is known."""
        self._search: str | None = None
        """The search's fingerprint, once its custom fields were resolved."""
        self._life = CURSOR_LIFE
        self._walked = Walked()
        self._stretch: Stretch | None = None
        """What the walk before gave, until the count of the present one is known."""
        self._doubtful: Stretch | None = None
        """A stretch in which objects may have been left out."""
        self._short = False
        """Whether the walk ended by itself with fewer objects than matched when it began."""
        self._lately: list[str] = []
        """Ids given by the present walk and the one before it, for positions."""
        self._owed: list[str] = []
        """Ids given before the walk was told to go on somewhere earlier, for positions."""
        self._idle_pages = 0
        self._idle_walks = 0
        self._deepest = 0
        """How far walks from the present start came."""
        self._prefetch: Prefetch[Step, Received] = Prefetch(ONE_PREFETCHED)

    @property
    def mark(self) -> Mark:
        """Where the walk stands before its next page."""
        if self._search is None:
            return self._start
        mark = Mark()
        given = [*self._owed, *self._lately] if self._owed else self._lately
        # A stretch that was not held against the counts yet is read again by whoever goes on here.
        unchecked = () if self._stretch is None else (self._stretch.phase,)
        mark.set(self._search, (*unchecked, *self._phases), given)
        return mark

    async def next_page(self) -> Page[T] | None:
        """Return the next page with something new on it, or `None` at the end.

        Raises:
            PaginationLimit: More objects share one value than one walk gives, the order cannot be
                walked past what one walk gives, or Close gives fewer objects than it counts.
        """
        if self._search is None:
            await self._begin()
        while self._phases:
            if self._doubtful is not None:
                await self._read_again(self._doubtful)
                self._doubtful = None
            if self._short:
                await self._count_again()
                continue
            if not len(self._prefetch):
                self._queue(Step())
            try:
                call = await self._prefetch.take()
            except CursorExpired as error:
                self._expire(error)
                continue
            except BadRequestError as error:
                self._retreat(error)
                continue
            page = self._accept(call.plan, call.result())
            if page is not None and page.data:
                return page
        return None

    async def _begin(self) -> None:
        self._criteria = await self._criteria.resolved(self._client)
        search = fingerprint(self._criteria)
        if self._from is None:
            self._phases.append(self._whole())
        else:
            if self._from.search != search:
                raise InvalidArgument(
                    "position belongs to a search with another query, order or object_type",
                    field="position",
                )
            self._phases.extend(self._from.phases)
            # Whichever of the phases they are of, and however far they lie ahead.
            self._owed.extend(self._from.given)
            for record_id in self._from.given:
                self._seen.add(record_id)
        self._start.set(search, self._phases, self._owed)
        self._search = search

    def _whole(self) -> Phase:
        """Return the search as one phase, in the caller's order or in that of creation."""
        kind, keys = self._criteria.object_type, self._criteria.keys
        dates = tuple(Key(field(kind, name)) for name in ("date_created", "date_updated"))
        if not keys:
            return Phase(dates)
        named = {key.name for key in keys}
        return Phase(keys, tie_breakers=tuple(key for key in dates if key.name not in named))

    def _queue(self, step: Step) -> None:
        self._prefetch.append(PrefetchedCall(step, self._fetch))
        if self._wanted is None or self._wanted > 0:
            self._prefetch.start()

    async def _fetch(self, step: Step) -> Received:
        age = clock.monotonic() - step.received
        if step.cursor is not None and age > self._life:
            raise CursorExpired("the cursor is too old to be used", status_code=400)
        try:
            response = await self._client.send(self._operation, {}, {}, self._body(step))
        except CursorExpired:
            if step.cursor is not None:  # cursors live shorter here than they were said to
                self._life = max(SHORTEST_LIFE, min(self._life, 0.8 * age))
            raise
        return Received(response.parsed, clock.monotonic())

    def _body(self, step: Step) -> dict[str, Any]:
        phase = self._phases[0]
        body = self._criteria.body(*phase.conditions)
        if phase.keys:
            body["sort"] = [key.to_dict() for key in phase.keys]
        body["_fields"] = self._criteria.fields_with(phase.keys)
        body["_limit"] = self._size
        if step.cursor is None:
            body["include_counts"] = True
        else:
            body["cursor"] = step.cursor
        return body

    def _accept(self, step: Step, received: Received) -> Page[T] | None:
        """Take note of a page and go on to what follows it."""
        response: PageLike[T] = received.page
        rows, cursor, walked = response.data, _cursor_of(response), self._walked
        _check_ids(rows)
        if step.cursor is None:
            walked.matching = matching(response)
            if self._is_doubtful(walked.matching):
                return None
            more = cursor is not None or len(rows) < (walked.matching or 0)
            if more and self._starts_without_key(rows):
                self._split()
                return None
        elif cursor == step.cursor:
            raise PaginationLimit(f"{SEARCH} repeats a cursor; the walk would not end")
        new = walked.add(rows, self._phases[0].key)
        fresh = self._seen.fresh(rows)
        self._lately.extend(found for row in fresh if (found := id_of(row)) is not None)
        if self._wanted is not None:
            self._wanted -= len(fresh)
        if fresh or len(walked.ids) > self._deepest:
            self._idle_walks = 0
        self._deepest = max(self._deepest, len(walked.ids))
        self._idle_pages = 0 if new else self._idle_pages + 1
        if walked.is_complete is not True and self._idle_pages >= IDLE:
            raise self._fewer(f"gave {IDLE} pages in a row without a new object")
        self._go_on(cursor, received.at)
        return Page(fresh, response)

    def _go_on(self, cursor: str | None, received: float) -> None:
        """Queue what follows the page that was taken last."""
        phase, walked = self._phases[0], self._walked
        complete = walked.is_complete
        if complete or (complete is None and cursor is None):
            self._end_phase()
        elif cursor is not None and not self._begins_anew(phase):
            self._queue(Step(cursor, received))
        elif cursor is None and walked.is_one_group:
            self._short = True
        else:
            self._start_again(died=False)

    def _begins_anew(self, phase: Phase) -> bool:
        """Say whether the walk leaves its cursor and begins anew at the last object."""
        walked = self._walked
        if walked.matching is None or walked.group is None:
            return False
        if phase.by_seek:
            return True
        held = len(walked.ids) >= CHECKED and walked.group != walked.first_group
        return (held and not phase.sparse) or len(walked.ids) >= REACH

    def _starts_without_key(self, rows: Any) -> bool:
        """Say whether objects that lack the key come first, and more than a page of them."""
        phase = self._phases[0]
        key = phase.key
        return key is not None and phase.sparse and bool(rows) and key.value(rows[0]) is None

    def _split(self) -> None:
        """Walk the objects that have the key first, then those that lack it."""
        self._replace(*self._phases[0].halves())

    def _end_phase(self) -> None:
        self._replace()
        if self._phases:
            self._queue(Step())

    def _replace(self, *phases: Phase, keep: bool = False) -> None:
        """Walk these phases in place of the present one.

        Args:
            phases: Nothing ends the present one.
            keep: Whether the walk stands where it stood, so that nothing is forgotten of it.
        """
        self._prefetch.clear()
        before = self._phases.popleft()
        self._phases.extendleft(reversed(phases))
        if not keep:
            self._deepest = 0
        if self._stretch is None and not before.by_seek and not self._in_group(phases):
            # What was given before this walk lies behind it for good.
            self._lately = [found for found in self._lately if found in self._walked.ids]
        self._walked = Walked()

    def _in_group(self, phases: tuple[Phase, ...]) -> bool:
        return any(phase.shared for phase in phases)

    def _is_doubtful(self, left: int | None) -> bool:
        """Hold the walk before against the counts; where they differ, look before going on."""
        stretch, self._stretch = self._stretch, None
        if stretch is None or left is None or left == stretch.left:
            return False
        self._prefetch.clear()
        self._walked = Walked()
        self._doubtful = stretch
        return True

    async def _count_again(self) -> None:
        """See whether what seems to be missing at a walk's end was deleted meanwhile.

        Asked only where a walk that begins anew would count the same objects.
        """
        phase, walked = self._phases[0], self._walked
        walked.matching = await self._count(phase)
        self._short = False
        if walked.matching is None or walked.matching <= len(walked.ids):
            self._end_phase()
        else:
            self._start_again(died=False)

    async def _count(self, phase: Phase) -> int | None:
        """Return how many objects match now, where Close says so."""
        body = self._criteria.body(*phase.conditions)
        body |= {"results_limit": 0, "include_counts": True, "_limit": self._size}
        response = await self._client.send(self._operation, {}, {}, body)
        return matching(response.parsed)

    async def _read_again(self, stretch: Stretch) -> None:
        """Count a stretch, and read it again if the walk left objects out.

        Counts also differ where objects were created or deleted meanwhile; then there are no
        more of them in the stretch than were given.
        """
        count = await self._count(stretch.phase)
        if count is not None and count > stretch.given:
            self._owed = [*self._owed, *self._lately][-KEPT:]
            self._phases.appendleft(stretch.phase)
            self._deepest = 0

    def _start_again(self, *, died: bool) -> None:
        """Begin a new walk at the last object's value of the key."""
        phase, walked = self._phases[0], self._walked
        self._idle_walks += 1
        if self._idle_walks > IDLE:
            raise self._fewer(f"began anew {IDLE} times without a new object")
        if walked.last is None:
            if not died and self._idle_walks > 2:
                raise self._fewer("gave none")
            self._replace(phase, keep=True)
            self._queue(Step())
            return
        key = phase.key
        value = None if key is None else key.value(walked.last)
        if key is not None and phase.sparse and value is None:
            # Only objects that lack the key were left.
            self._replace(phase.halves()[1])
            self._queue(Step())
            return
        seek = None if key is None else key.seek(value)
        if key is None or seek is None:
            if not died:
                raise self._no_further(key)
            self._replace(phase, keep=True)
            self._queue(Step())
            return
        own = phase
        others: tuple[Phase, ...] = ()
        if phase.sparse:
            own, lack = phase.halves()
            others = (lack,)
        if seek.group != walked.first_group:
            if walked.matching is not None and not phase.sparse and not phase.by_seek:
                given = len(walked.ids) - walked.in_group
                span = phase.span(seek.until)
                self._stretch = Stretch(span, given, walked.matching - given)
            self._lately = [found for found in self._lately if found in walked.ids or phase.by_seek]
            self._replace(own.onwards(seek), *others)
        elif died:
            self._replace(own.onwards(seek), *others, keep=True)
        else:
            group = own.group(seek, f"{key.name} {value}")
            if group is None:
                raise self._fewer(
                    f"gave {len(walked.ids)}, and more than {len(walked.ids)} objects share"
                    f" {phase.shared or f'{key.name} {value}'}, and one walk gives no more;"
                    " narrow the query so that fewer do"
                )
            self._replace(group, own.beyond(seek), *others)
        self._queue(Step())

    def _no_further(self, key: Key | None) -> PaginationLimit:
        walked, shared = self._walked, self._phases[0].shared
        if shared:
            return self._fewer(
                f"gave {len(walked.ids)}, and more than {len(walked.ids)} objects share {shared},"
                " and one walk gives no more; narrow the query so that fewer do"
            )
        name = "nothing" if key is None else key.name
        return PaginationLimit(
            f"{SEARCH} gave {len(walked.ids)} objects and ends there; sorted by {name} a search"
            " cannot go on, as Close compares only moments and numbers with a bound; sort by"
            " date_created"
        )

    def _fewer(self, what: str) -> PaginationLimit:
        """Return the error of a walk that gives fewer objects than there are."""
        count = self._walked.matching
        counted = "" if count is None else f" of {count} objects that match"
        return PaginationLimit(f"{SEARCH}{counted} {what}")

    def _expire(self, error: CursorExpired) -> None:
        """Begin a new walk where a cursor died."""
        if self._prefetch.first.plan.cursor is None:
            raise error
        self._start_again(died=True)

    def _retreat(self, error: BadRequestError) -> None:
        """Go on with smaller pages, with fewer keys, or from the last object, or give up."""
        smaller = next((size for size in SMALLER_PAGES if size < self._size), None)
        if refuses(error, "limit") and smaller is not None:
            self._size = smaller
            return
        walked = self._walked
        if self._prefetch.first.plan.cursor is not None and walked.is_complete is not True:
            # Close refuses to go on instead of ending the walk.
            self._start_again(died=False)
            return
        phase = self._phases[0]
        own_order = bool(phase.keys) and not self._criteria.keys
        if own_order and "sort" in error.field_errors and not walked.ids:
            # Not every type of object has both dates; without any, one walk gives all it can.
            self._replace(replace(phase, keys=phase.keys[:-1]))
            return
        self._prefetch.clear()
        raise error

    def cancel(self) -> None:
        """Stop what is prefetched."""
        self._prefetch.stop()

    async def aclose(self) -> None:
        """Stop what is prefetched, and wait for it."""
        await self._prefetch.aclose()


def matching(response: PageLike[Any]) -> int | None:
    """Return how many objects match, where the response says so."""
    count: object = response.get("count")
    total = None if count is None or isinstance(count, bool) else value_of(count, "total")
    if isinstance(total, bool) or not isinstance(total, int) or total < 0:
        return None
    return total


def _cursor_of(response: PageLike[Any]) -> str | None:
    cursor: object = response.get("cursor")
    if cursor is None or isinstance(cursor, str):
        return cursor or None
    raise InvalidResponse(f"{SEARCH} gives a cursor that is no text", field="cursor")


def _check_ids(rows: Any) -> None:
    """Raise where an object cannot be told from others."""
    for place, row in enumerate(rows):
        if id_of(row) is None:
            raise InvalidResponse(
                f"{SEARCH} gives an object without an id", field=f"data[{place}].id"
            )
