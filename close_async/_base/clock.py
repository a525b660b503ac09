"""The one seam through which time enters: the clocks, sleeping, and deadlines.

Everything in this package that waits or reads a clock does it here, so that a test can replace
the source and let minutes pass in microseconds.
"""

from __future__ import annotations

import time
from typing import Protocol

import anyio


class TimeSource(Protocol):
    """What supplies time: two clocks and a sleep."""

    def monotonic(self) -> float:
        """Return seconds on a clock that never goes back."""
        ...

    def now(self) -> float:
        """Return seconds since the Unix epoch."""
        ...

    async def sleep(self, seconds: float) -> None:
        """Suspend the calling task for `seconds`."""
        ...


class SystemTime:
    """The machine's own clocks."""

    monotonic = staticmethod(time.monotonic)
    now = staticmethod(time.time)

    async def sleep(self, seconds: float) -> None:
        """Suspend the calling task for `seconds`."""
        await anyio.sleep(seconds)


source: TimeSource = SystemTime()
"""Where time comes from; tests put a virtual one here."""


def monotonic() -> float:
    """Return seconds on a clock that never goes back; deadlines are given in its terms."""
    return source.monotonic()


def now() -> float:
    """Return seconds since the Unix epoch."""
    return source.now()


async def sleep(seconds: float) -> None:
    """Suspend the calling task for `seconds`."""
    await source.sleep(seconds)


def deadline_scope(at: float) -> anyio.CancelScope:
    """Return a cancel scope that ends when `monotonic()` reaches `at`."""
    return anyio.CancelScope(deadline=anyio.current_time() + (at - source.monotonic()))
