"""Things that belong to one event loop of one process, made anew wherever they are needed.

A client made at import time is used in whichever loop runs later, in worker threads with loops of
their own, and after `fork`; connections and locks must not cross any of those borders.
"""

from __future__ import annotations

import asyncio
import os
import sys
import weakref
from collections.abc import AsyncGenerator, Awaitable, Callable, Coroutine
from contextlib import suppress
from typing import Any, Generic, TypeAlias, TypeVar

import anyio

T = TypeVar("T")


def current_loop() -> object:
    """Return what stands for the running event loop, asyncio's or trio's."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        if "trio" not in sys.modules:
            raise
        import trio

        return trio.lowlevel.current_trio_token()


async def to_its_end(work: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run `work` to its end although the caller is cancelled; the cancellation comes after it.

    A shielded scope holds off deadlines and trio; asyncio's own `task.cancel()` passes it, so
    under asyncio the work has a task of its own.
    """
    shield = anyio.CancelScope(shield=True)
    loop = current_loop()
    if not isinstance(loop, asyncio.AbstractEventLoop):
        with shield:
            return await work()
        raise AssertionError("nobody cancels the shield itself")
    task = loop.create_task(work())
    cancelled: asyncio.CancelledError | None = None
    with shield:
        while not task.done():
            try:
                await asyncio.wait({task})
            except asyncio.CancelledError as request:
                cancelled = request
    if cancelled is not None:
        task.exception()  # looked at, so that the loop does not complain
        raise cancelled
    return task.result()


class PerLoop(Generic[T]):
    """One `T` per event loop and process, made by `make` on first use.

    Args:
        make: Makes one; called inside the loop it is for.
        end: Ends one; called inside its loop when that shuts down, as `asyncio.run` does in the
            end. What a loop leaves behind could not be closed by any other.
    """

    def __init__(
        self, make: Callable[[], T], end: Callable[[T], Awaitable[None]] | None = None
    ) -> None:
        self._make = make
        self._end = end
        self._pid = os.getpid()
        self._by_loop: weakref.WeakKeyDictionary[object, _Held[T]] = weakref.WeakKeyDictionary()
        self._inherited: list[object] = []

    def current(self) -> T:
        """Return the running loop's own."""
        if os.getpid() != self._pid:
            self._leave_to_parent()
        loop = current_loop()
        held = self._by_loop.get(loop)
        if held is None:
            held = self._hold(loop)
        return held[0]

    def take_all(self) -> tuple[T | None, list[tuple[object, T]]]:
        """Take out everything this process made: the running loop's own, and the others'."""
        if os.getpid() != self._pid:
            self._leave_to_parent()
        loop = current_loop()
        taken = list(self._by_loop.items())
        self._by_loop.clear()
        own: T | None = None
        others: list[tuple[object, T]] = []
        for place, (value, watch) in taken:
            _finish(watch)
            if place is loop:
                own = value
            else:
                others.append((place, value))
        return own, others

    def _hold(self, loop: object) -> _Held[T]:
        for ended in [known for known in list(self._by_loop) if _is_closed(known)]:
            # It never shut down its generators; what it leaves is the garbage collector's.
            held = self._by_loop.pop(ended, None)
            if held is not None:
                _finish(held[1])
        value = self._make()
        watch = None if self._end is None else self._watch(loop, value, self._end)
        held = self._by_loop[loop] = (value, watch)
        if watch is not None:
            _step(watch.__anext__())
        return held

    async def _watch(
        self, loop: object, value: T, end: Callable[[T], Awaitable[None]]
    ) -> AsyncGenerator[None]:
        """Stand still until the loop shuts down its generators, and end `value` then."""
        try:
            yield
        finally:
            held = self._by_loop.get(loop)
            if held is not None and held[0] is value:
                del self._by_loop[loop]
                await end(value)

    def _leave_to_parent(self) -> None:
        # Closing an inherited connection would end it for the parent: kept, never touched.
        self._inherited.append(list(self._by_loop.values()))
        self._by_loop = weakref.WeakKeyDictionary()
        self._pid = os.getpid()


_Held: TypeAlias = tuple[T, AsyncGenerator[None] | None]
"""What a loop has, and what watches for the loop's end."""


def _is_closed(loop: object) -> bool:
    return isinstance(loop, asyncio.AbstractEventLoop) and loop.is_closed()


def _step(awaitable: Awaitable[None]) -> None:
    """Run what never waits, without a loop."""
    with suppress(StopIteration, StopAsyncIteration):
        next(awaitable.__await__())


def _finish(watch: AsyncGenerator[None] | None) -> None:
    """End a watch whose value is taken out already, so that it does nothing any more."""
    if watch is not None:
        with suppress(RuntimeError):  # its own loop is at it
            _step(watch.aclose())
