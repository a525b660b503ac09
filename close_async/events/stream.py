"""Following the event log: every event, oldest first, and every later update of it.

Close gives the log newest first, merges events of one object for a while (their `date_updated`
moves, their id stays), and may show an event after others that happened later. So the log is
read again and again from five minutes before its newest event, and an event is given when its id
or its `date_updated` is new. What lies further back is settled.

A gap is caught up in spans of time that are each small enough to be held in memory, from old to
new. One pass over all spans up to the newest event is a sweep; the next one begins where the log
is not settled yet.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from close_async._base import clock
from close_async.core.operations import Caller
from close_async.errors import InvalidArgument, PaginationLimit
from close_async.pagination.listing import without_deadline
from close_async.pagination.timestamps import DAY, SECOND, moment

from .position import Position, read_position
from .reading import LogReader, Span, Version

if TYPE_CHECKING:
    from typing import Self

    from close_async.models.any_event import AnyEvent

UNSETTLED = 300 * SECOND
"""How far back from the newest event the log may still change: Close advises five minutes."""

RETENTION = 30 * DAY
"""How long Close keeps events."""

CLOCK_SKEW = DAY
"""How far this machine's clock is trusted to be off, where no event tells the time."""

SPAN_PAGES = 20
"""Pages that one span may have: a thousand events in memory at most."""

TARGET = 500
"""Events that a span is meant to have."""

FIRST_WIDTH = 3600 * SECOND
"""How long the first span of a gap is."""


class EventStream:
    """The events of an organization as they happen, oldest first, for as long as it is awaited.

    `async for event in stream` gives each event, and gives it again when Close updates it.
    `stream.position` is where it stands: save it after an event was dealt with, and give it to a
    new stream, in this process or another, to miss nothing and repeat at most what came after.

    See https://developer.close.com/api/resources/events

    Args:
        client: The client to read with.
        position: A saved position, or an aware datetime to begin at; `None` begins with the
            first event after the stream is first awaited.
        interval: Seconds between two looks at the log when nothing new is there.
        wait: Whether to wait for what happens next; without, the stream ends where the log does.
        filters: Filters of `events.list`, such as `object_type` and `action`; Close allows some
            combinations only.

    Raises:
        InvalidArgument: `position` or `interval` cannot be used.
        PaginationLimit: `position` is older than the 30 days that Close keeps events for.
    """

    def __init__(
        self,
        client: Caller,
        *,
        position: Mapping[str, Any] | datetime | None = None,
        interval: float = 5.0,
        wait: bool = True,
        filters: Mapping[str, str | None] | None = None,
    ) -> None:
        if isinstance(interval, bool) or not interval >= 0:
            raise InvalidArgument("interval must be seconds, not negative", field="interval")
        self._reader = LogReader(without_deadline(client), filters or {})
        self._interval = interval
        self._wait = wait
        self._swept = False
        """Whether the log was read to its newest event."""
        self._position = None if position is None else read_position(position)
        if self._position is not None:
            _check_age(self._position)
        self._ready: deque[Version] = deque()
        self._sweep: int | None = None
        """Where the present sweep stands; `None` between two sweeps."""
        self._after: int | None = None
        """Where the position moves to once everything that is ready was given."""
        self._newest: int | None = None
        """The newest date in the log, as far as it was seen."""
        self._crowded_until = 0
        """Up to here there are more events than are read at once without an end."""
        self._width = FIRST_WIDTH
        self._next_look = 0.0
        self._busy = False
        self._closed = False

    @property
    def position(self) -> dict[str, Any] | None:
        """Where the stream stands, as JSON values; `None` before it began.

        It covers every event given so far, and the last five minutes before the newest of them,
        so that late events and updates are told from what was given.
        """
        return None if self._position is None else self._position.to_dict()

    async def begin(self) -> dict[str, Any]:
        """Find out where the log stands, if the stream has not begun, and return the position.

        Not needed before iterating; it gives a position to save before the first event.
        """
        if self._position is None:
            self._position = await self._find_start()
        return self._position.to_dict()

    def __aiter__(self) -> Self:
        return self

    async def __anext__(self) -> AnyEvent:
        if self._busy:
            raise RuntimeError("another task is waiting for the next event of this stream")
        self._busy = True
        try:
            while not self._ready:
                if self._closed:
                    raise StopAsyncIteration
                if self._swept and not self._wait:
                    self._advance()
                    raise StopAsyncIteration
                await self._look()
        finally:
            self._busy = False
        version = self._ready.popleft()
        self._give(version)
        return version.event

    async def aclose(self) -> None:
        """End the stream; its position stays."""
        self._closed = True
        self._ready.clear()

    def _give(self, version: Version) -> None:
        """Note that a version was given, as of when it is handed out."""
        position = self._position
        assert position is not None
        position.given[version.event.id] = version.date
        if self._newest is not None:
            # Versions of a sweep come in the order of their dates: what is older was given.
            position.advance(min(version.date, self._newest - UNSETTLED))

    def _advance(self) -> None:
        """Move the position to where everything was given."""
        if self._after is not None and self._position is not None:
            self._position.advance(self._after)
            self._position.prune()
            self._after = None

    async def _look(self) -> None:
        """Read the next span of the log; wait first if there was nothing new a moment ago."""
        wait = self._next_look - clock.monotonic()
        if wait > 0:
            await clock.sleep(wait)
        if self._position is None:
            self._position = await self._find_start()
            return
        self._advance()
        position = self._position
        start = position.floor if self._sweep is None else self._sweep
        settled = None if self._newest is None else self._newest - UNSETTLED
        near = settled is None or start + self._width >= settled
        if near and start >= self._crowded_until:
            began = int(clock.now() * SECOND)
            span = await self._reader.read(start, None, SPAN_PAGES)
            if span.versions:
                self._newest = max(self._newest or 0, span.versions[0].date)
            if span.complete:
                self._take(span)
                self._end_sweep(began)
                return
            self._crowded_until = span.versions[-1].date
        await self._read_span(start)

    async def _find_start(self) -> Position:
        """Return the position from which everything is new that happens from now on."""
        newest = (await self._reader.read(None, None, 1)).versions
        if not newest:
            return Position(int(clock.now() * SECOND) - CLOCK_SKEW, {})
        self._newest = newest[0].date
        since = self._newest - UNSETTLED
        span = await self._reader.read(since - since % SECOND, None, None)
        return Position(since, {version.event.id: version.date for version in span.versions})

    async def _read_span(self, start: int) -> None:
        """Read one span of a gap, cut so that it fits in memory."""
        while True:
            end = start + self._width
            span = await self._reader.read(start, end, SPAN_PAGES if self._width > 1 else None)
            if span.complete:
                break
            self._width = _narrower(span, self._width)
        self._take(span)
        self._sweep = end
        self._settle(end)
        share = TARGET / max(1, len(span.versions))
        self._width = max(1, int(self._width * min(4.0, max(0.25, share))))

    def _take(self, span: Span) -> None:
        """Make ready what is new in a span, oldest first."""
        assert self._position is not None
        given = self._position.given
        for version in reversed(span.versions):
            if given.get(version.event.id) != version.date:
                self._ready.append(version)

    def _settle(self, end: int) -> None:
        """Say how far the position may move once the span up to `end` was given."""
        if self._newest is not None:
            self._after = min(end, self._newest - UNSETTLED)

    def _end_sweep(self, began: int) -> None:
        """Begin anew where the log is not settled, after a while."""
        self._sweep = None
        self._swept = True
        self._after = began - CLOCK_SKEW
        if self._newest is not None:
            self._after = max(self._after, self._newest - UNSETTLED)
        self._next_look = clock.monotonic() + self._interval


def _check_age(position: Position) -> None:
    """Raise if Close does not keep events as old as the position any more."""
    if int(clock.now() * SECOND) - position.since > RETENTION:
        raise PaginationLimit(
            f"the position is of {moment(position.since).isoformat()}, and Close keeps events"
            " for 30 days: what happened in between can no longer be followed; read the"
            " objects anew and follow the log without a position"
        )


def _narrower(span: Span, width: int) -> int:
    """Return the width of a span that should fit, after one that did not."""
    dates = [version.date for version in span.versions]
    covered = dates[0] - dates[-1]
    return max(1, min(width // 2, covered * TARGET // len(dates)))
