"""The semaphore in front of a transport: how many requests are in flight, and who goes next.

HTTP libraries queue badly inside their pools, so nothing waits there. Here interactive calls go
before bulk work, but not for ever: after `MAX_OVERTAKING` of them a waiting bulk call goes.
"""

from __future__ import annotations

from collections import deque
from typing import Final

import anyio

MAX_OVERTAKING: Final = 8
"""Interactive calls that may pass a waiting bulk call one after another."""


class _Waiter:
    __slots__ = ("admitted", "event")

    def __init__(self) -> None:
        self.event = anyio.Event()
        self.admitted = False


class PrioritySemaphore:
    """Admits at most `capacity` at a time; belongs to one event loop.

    `acquire` does not suspend while there is room.
    """

    __slots__ = ("_bulk", "_free", "_interactive", "_overtaken", "capacity")

    def __init__(self, capacity: int) -> None:
        self.capacity: int = capacity
        self._free = capacity
        self._overtaken = 0
        self._interactive: deque[_Waiter] = deque()
        self._bulk: deque[_Waiter] = deque()

    @property
    def in_flight(self) -> int:
        """How many are inside."""
        return self.capacity - self._free

    @property
    def waiting(self) -> int:
        """How many wait for it."""
        return len(self._interactive) + len(self._bulk)

    async def acquire(self, *, bulk: bool = False) -> None:
        """Go in, or wait for room; every `acquire` that returns needs one `release`."""
        if self._free:
            self._free -= 1
            return
        waiter = _Waiter()
        queue = self._bulk if bulk else self._interactive
        queue.append(waiter)
        try:
            await waiter.event.wait()
        except BaseException:
            if waiter.admitted:
                # Let in and cancelled in the same turn of the loop: the place goes on.
                self.release()
            else:
                queue.remove(waiter)
            raise

    def release(self) -> None:
        """Give the place to who stands next, or back."""
        waiter = self._next()
        if waiter is None:
            self._free += 1
            return
        waiter.admitted = True
        waiter.event.set()

    def _next(self) -> _Waiter | None:
        if self._bulk and (not self._interactive or self._overtaken >= MAX_OVERTAKING):
            self._overtaken = 0
            return self._bulk.popleft()
        if self._interactive:
            self._overtaken = self._overtaken + 1 if self._bulk else 0
            return self._interactive.popleft()
        return None
