"""The deadlines of calls: for all calls with the same timeout, one timer of their event loop.

Hardly a call ever reaches its deadline, and a timer that is set and taken back costs an event
loop more than the rest of a cancel scope. Calls with the same timeout reach their deadlines in the
order in which they began, so that one timer, set for the first of them, is enough.
"""

from __future__ import annotations

import asyncio

import anyio

from close_async._base.loops import current_loop


class Deadlines:
    """Cancels the scopes of one event loop that are still open at their deadlines."""

    __slots__ = ("_by_timeout", "_loop")

    def __init__(self) -> None:
        loop = current_loop()
        self._loop = loop if isinstance(loop, asyncio.AbstractEventLoop) else None
        self._by_timeout: dict[float, _Queue] = {}

    def add(self, scope: anyio.CancelScope, timeout: float) -> None:
        """Cancel `scope` in `timeout` seconds, unless it was discarded by then."""
        if self._loop is None:  # trio keeps no timers, and minds many deadlines as little as one
            scope.deadline = anyio.current_time() + timeout
            return
        queue = self._by_timeout.get(timeout)
        if queue is None:
            queue = self._by_timeout[timeout] = _Queue(self._loop, timeout, self._by_timeout)
        queue.scopes[scope] = self._loop.time() + timeout

    def discard(self, scope: anyio.CancelScope, timeout: float) -> None:
        """Forget a scope that ended."""
        queue = self._by_timeout.get(timeout)
        if queue is not None:
            queue.scopes.pop(scope, None)


class ResponseTime:
    """How long an operation takes from its permit to its response, by the estimator of TCP.

    See https://www.rfc-editor.org/rfc/rfc6298
    """

    __slots__ = ("_deviation", "_mean")

    def __init__(self) -> None:
        self._mean: float | None = None
        self._deviation = 0.0

    def note(self, seconds: float) -> None:
        """Take in how long one call took."""
        if self._mean is None:
            self._mean, self._deviation = seconds, seconds / 2
            return
        self._deviation += (abs(self._mean - seconds) - self._deviation) / 4
        self._mean += (seconds - self._mean) / 8

    @property
    def usual(self) -> float:
        """The seconds within which most calls have their response; 0 before the first."""
        return 0.0 if self._mean is None else self._mean + 2 * self._deviation


class _Queue:
    """The open scopes with the same timeout, in the order of their deadlines."""

    __slots__ = ("_loop", "_queues", "_timeout", "scopes")

    def __init__(
        self, loop: asyncio.AbstractEventLoop, timeout: float, queues: dict[float, _Queue]
    ) -> None:
        self._loop = loop
        self._timeout = timeout
        self._queues = queues
        self.scopes: dict[anyio.CancelScope, float] = {}
        loop.call_later(timeout, self._ring)

    def _ring(self) -> None:
        """Cancel what is due, and set the timer for the next, or be gone if there is none."""
        now = self._loop.time()
        while self.scopes:
            scope, at = next(iter(self.scopes.items()))
            if at > now:
                self._loop.call_at(at, self._ring)
                return
            del self.scopes[scope]
            scope.cancel()
        del self._queues[self._timeout]
