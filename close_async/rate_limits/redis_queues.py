"""The calls of one key and one event loop that wait for Redis to let them go.

They stand in one queue per operation and priority. What was told of the first one of a queue
holds for all behind it, so that a call that joins a queue is not asked for on its own.
"""

from __future__ import annotations

import asyncio
import math
from collections import deque
from collections.abc import Callable
from typing import Any, TypeAlias

from close_async._base import clock
from close_async.errors import DeadlineExceeded
from close_async.rate_limits.allowances import bulk_tail
from close_async.rate_limits.limiter import refusal
from close_async.rate_limits.redis_permit import RedisPermit

__all__ = ["Key", "Queues", "Waiting"]

Key: TypeAlias = tuple[str, bool]
"""The operation, and whether the calls are bulk."""

_MOST_AT_ONCE = 64
"""Calls that one question asks for at most."""


class Waiting:
    """A call that waits for Redis to let it go."""

    __slots__ = ("deadline", "future", "queued", "ready", "since")

    def __init__(self, deadline: float | None) -> None:
        self.future: asyncio.Future[RedisPermit] = asyncio.get_running_loop().create_future()
        self.since: float = clock.monotonic()
        self.deadline: float | None = deadline
        self.queued: bool = True
        self.ready: float = self.since
        """When it can leave at the soonest, as far as was told."""


class Queues:
    """The calls that wait.

    Args:
        span_of: tells how many seconds the window of an operation lasts.
    """

    def __init__(self, span_of: Callable[[str], float]) -> None:
        self._span_of = span_of
        self._queues: dict[Key, deque[Waiting]] = {}
        self._told: dict[Key, tuple[float, int]] = {}

    def __bool__(self) -> bool:
        return any(self._queues.values())

    def __contains__(self, key: Key) -> bool:
        return bool(self._queues.get(key))

    def add(self, key: Key, deadline: float | None) -> Waiting:
        """Let a call wait behind the others of its queue.

        Raises:
            DeadlineExceeded: the wait would pass the deadline, as far as was told.
        """
        waiting, queue = Waiting(deadline), self._queues.setdefault(key, deque())
        if queue:
            self._check(key, waiting, len(queue), waiting.since)
        queue.append(waiting)
        return waiting

    def remove(self, key: Key, waiting: Waiting) -> None:
        """Take out a call that does not wait any more; do nothing if it is out already."""
        if waiting.queued:
            waiting.queued = False
            self._queues[key].remove(waiting)

    def first(self, key: Key) -> Waiting | None:
        """Take out the first call of a queue, if any still waits."""
        queue = self._queues[key]
        while queue:
            waiting = queue.popleft()
            waiting.queued = False
            if not waiting.future.done():
                return waiting
        return None

    def fail(self, error: type[Exception]) -> None:
        """Fail all calls."""
        self._told.clear()
        for key in self._queues:
            while (waiting := self.first(key)) is not None:
                waiting.future.set_exception(error())

    def counts(self) -> dict[str, int]:
        """Return how many calls wait, by operation."""
        counts: dict[str, int] = {}
        for (operation, _), queue in tuple(self._queues.items()):
            counts[operation] = counts.get(operation, 0) + len(queue)
        return counts

    def wants(self, now: float) -> tuple[list[Key], list[dict[str, Any]]]:
        """Return what to ask for: interactive calls first, then by age.

        Bulk calls that have waited for a whole window go before, one for ten interactive ones, so
        that they do not starve.
        """
        queues = [(key, queue) for key, queue in self._queues.items() if queue]
        before = sum(len(queue) for (_, bulk), queue in queues if not bulk)
        wants: list[tuple[bool, float, Key, dict[str, Any]]] = []
        for (operation, bulk), queue in queues:
            span, since = self._span_of(operation), queue[0].since
            overdue = bulk and now - since > span
            most = _MOST_AT_ONCE if not overdue or not before else 1 + before // 10
            want: dict[str, Any] = {
                "operation": operation,
                "bulk": bulk,
                "count": min(len(queue), most, _MOST_AT_ONCE),
                "waiting": len(queue),
                "overdue": overdue,
                "tail": bulk_tail(span),
            }
            wants.append((bulk and not overdue, since, (operation, bulk), want))
        wants.sort(key=lambda want: want[:3])
        return [want[2] for want in wants], [want[3] for want in wants]

    def tell(self, key: Key, ready: float, limit: int) -> None:
        """Note when the first call of a queue can leave at the soonest, and refuse those too late.

        Args:
            key: whose queue.
            ready: when the first can leave at the soonest.
            limit: calls that one window takes, 0 where unknown.
        """
        self._told[key] = (ready, limit)
        now = clock.monotonic()
        for place, waiting in enumerate(tuple(self._queues[key])):
            try:
                self._check(key, waiting, place, now)
            except DeadlineExceeded as late:
                self.remove(key, waiting)
                if not waiting.future.done():
                    waiting.future.set_exception(late)

    def _check(self, key: Key, waiting: Waiting, place: int, now: float) -> None:
        """Raise if a call's deadline comes before it can leave from its place in the queue."""
        ready, limit = self._told.get(key, (-math.inf, 0))
        if ready <= now:
            return
        waiting.ready = ready + (place // limit * self._span_of(key[0]) if limit else 0.0)
        if waiting.deadline is not None and waiting.ready > waiting.deadline:
            raise refusal(key[0], waiting.ready - now, max(0.0, waiting.deadline - now))
