"""Waits that take no real time: while nothing happens, the package's time runs ahead.

The client and the sandbox share a clock here. When the client sleeps, or waits for a rate limit,
and no request is on its way, the clock is moved on, in steps that grow for as long as nothing
happens. A test's own `asyncio.sleep` is real, and so are time-outs of connections.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Generator
from contextlib import contextmanager

import anyio
import anyio.lowlevel
import pytest

from close_async._base import clock
from close_async.sandbox import Sandbox

_GLANCE = 0.002
"""Seconds between two looks at whether anything happens."""

_FIRST_STEP = 0.25
_LARGEST_STEP = 600.0
_STALE = 0.05


class SkippedTime:
    """A source of time that runs ahead while everybody waits."""

    def __init__(self) -> None:
        self._ahead = 0.0
        self._sandbox: Sandbox | None = None
        self._lock = threading.Lock()
        self._looked = 0.0
        self._step = _FIRST_STEP
        self._seen: int = -1
        self._targets: dict[int, tuple[float, float]] = {}
        self._number = 0

    def use(self, patch: pytest.MonkeyPatch, sandbox: Sandbox) -> None:
        """Have the package take its time from here, until the patch is taken back."""
        self._sandbox, self._seen = sandbox, -1
        self._targets.clear()
        patch.setattr(clock, "source", self)
        patch.setattr(clock, "deadline_scope", self.deadline_scope)

    def monotonic(self) -> float:
        """Return seconds on a clock that never goes back."""
        return time.monotonic() + self._ahead

    def now(self) -> float:
        """Return seconds since the Unix epoch."""
        return time.time() + self._ahead

    async def sleep(self, seconds: float) -> None:
        """Suspend the calling task until the clock has moved so far."""
        until = self.monotonic() + seconds
        with self._waiting(until):
            await anyio.lowlevel.checkpoint()
            while (left := until - self.monotonic()) > 0:
                await anyio.sleep(min(left, _GLANCE))
                self._look()

    def deadline_scope(self, at: float) -> anyio.CancelScope:
        """Return a scope that ends at a moment, or sooner, as whoever waits looks again anyway."""
        self._look()
        self._number += 1
        with self._lock:
            self._targets[-self._number] = (at, time.monotonic() + _STALE)
        left = max(0.0, min(at - self.monotonic(), _GLANCE))
        return anyio.CancelScope(deadline=anyio.current_time() + left)

    @contextmanager
    def _waiting(self, until: float) -> Generator[None]:
        self._number += 1
        number = self._number
        with self._lock:
            self._targets[number] = (until, math.inf)
        try:
            yield
        finally:
            with self._lock:
                self._targets.pop(number, None)

    def _look(self) -> None:
        """Move on if nothing happens, to where somebody waits for, but not far at once."""
        state = None if self._sandbox is None else self._sandbox.state
        real = time.monotonic()
        with self._lock:
            if state is None or real - self._looked < _GLANCE:
                return
            self._looked = real
            served = state.served
            if state.in_flight or served != self._seen:
                self._seen, self._step = served, _FIRST_STEP
                return
            stale = [number for number, (_, end) in self._targets.items() if end < real]
            for number in stale:
                del self._targets[number]
            soonest = min((at for at, _ in self._targets.values()), default=math.inf)
            left = soonest - self.monotonic()
            if not 0 < left < math.inf:
                return
            self._ahead += min(left, self._step)
            self._step = min(self._step * 1.5, _LARGEST_STEP)
