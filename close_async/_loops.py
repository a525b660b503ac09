"""Things that belong to one event loop of one process, made anew wherever they are needed.

A client made at import time is used in whichever loop runs later, in worker threads with loops of
their own, and after `fork`; connections and locks must not cross any of those borders.
"""

from __future__ import annotations

import asyncio
import os
import sys
import weakref
from collections.abc import Callable, Coroutine
from typing import Any, Generic, TypeVar

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
    """

    def __init__(self, make: Callable[[], T]) -> None:
        self._make = make
        self._pid = os.getpid()
        self._by_loop: weakref.WeakKeyDictionary[object, T] = weakref.WeakKeyDictionary()
        self._inherited: list[object] = []

    def current(self) -> T:
        """Return the running loop's own."""
        if os.getpid() != self._pid:
            self._leave_to_parent()
        loop = current_loop()
        found = self._by_loop.get(loop)
        if found is None:
            found = self._by_loop[loop] = self._make()
        return found

    def take_all(self) -> tuple[T | None, list[tuple[object, T]]]:
        """Take out everything this process made: the running loop's own, and the others'."""
        if os.getpid() != self._pid:
            self._leave_to_parent()
        loop = current_loop()
        own = self._by_loop.pop(loop, None)
        others = list(self._by_loop.items())
        self._by_loop.clear()
        return own, others

    def _leave_to_parent(self) -> None:
        # Closing an inherited connection would end it for the parent: kept, never touched.
        self._inherited.append(list(self._by_loop.values()))
        self._by_loop = weakref.WeakKeyDictionary()
        self._pid = os.getpid()
