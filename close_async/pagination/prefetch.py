"""Prefetching: calls made before their consumer asks, a bounded number at once, taken in order.

On asyncio a call that may run is a task, so that it goes on while the consumer works. Elsewhere
(trio) calls run together while the consumer waits for the first of them, in a task group that is
opened and closed inside one `take`. Either way nothing is left running once the queue is closed,
or once the task that waits is cancelled; what was cut short is called again if it is asked for.
"""

from __future__ import annotations

import asyncio
from collections import deque
from collections.abc import Awaitable, Callable, Iterable, Iterator
from contextlib import suppress
from itertools import islice
from typing import Generic, TypeVar

import anyio

Plan = TypeVar("Plan")
Result = TypeVar("Result")


class PrefetchedCall(Generic[Plan, Result]):
    """One call: what it is for, how to make it, and what came of it."""

    __slots__ = ("_function", "_outcome", "_task", "plan")

    def __init__(self, plan: Plan, function: Callable[[Plan], Awaitable[Result]]) -> None:
        self.plan: Plan = plan
        self._function = function
        self._task: asyncio.Task[None] | None = None
        self._outcome: Result | Exception | None = None

    @property
    def finished(self) -> bool:
        """Whether something came of it."""
        return self._outcome is not None

    @property
    def task(self) -> asyncio.Task[None] | None:
        """The task it runs in, where there is one."""
        return self._task

    async def run(self) -> None:
        """Make the call and keep what comes of it; an error is kept, not raised."""
        try:
            self._outcome = await self._function(self.plan)
        except Exception as error:
            self._outcome = error

    def start(self) -> None:
        """Make the call in a task of its own."""
        if self._task is None and not self.finished:
            self._task = asyncio.get_running_loop().create_task(self.run())

    def result(self) -> Result:
        """Return what came of it, or raise its error."""
        outcome = self._outcome
        if isinstance(outcome, Exception):
            raise outcome
        assert outcome is not None
        return outcome

    def reset(self) -> asyncio.Task[None] | None:
        """Stop it and forget what came of it; return the task that is stopping, if any."""
        task, self._task, self._outcome = self._task, None, None
        if task is None or task.done():
            return None
        loop = task.get_loop()
        with suppress(RuntimeError):  # the loop is closed, and the task gone with it
            if loop is _running_loop():
                task.cancel()
            else:
                loop.call_soon_threadsafe(task.cancel)
        return task


class Prefetch(Generic[Plan, Result]):
    """A queue of calls; the first `width` of them run at once.

    Args:
        width: How many calls may run, or wait finished to be taken, at a time.
    """

    __slots__ = ("_queue", "width")

    def __init__(self, width: int = 1) -> None:
        self.width: int = width
        self._queue: deque[PrefetchedCall[Plan, Result]] = deque()

    def __len__(self) -> int:
        return len(self._queue)

    def __iter__(self) -> Iterator[PrefetchedCall[Plan, Result]]:
        return iter(self._queue)

    @property
    def first(self) -> PrefetchedCall[Plan, Result]:
        """The call that is taken next."""
        return self._queue[0]

    def append(self, call: PrefetchedCall[Plan, Result]) -> None:
        """Put a call at the end."""
        self._queue.append(call)

    def push_front(self, calls: Iterable[PrefetchedCall[Plan, Result]]) -> None:
        """Put calls before all others, in their order, and let go of what is now too far off."""
        self._queue.extendleft(reversed(list(calls)))
        for call in islice(self._queue, 2 * self.width, None):
            call.reset()

    def start(self) -> None:
        """Let the first calls run while the consumer works, where tasks can."""
        if _running_loop() is not None:
            for call in islice(self._queue, self.width):
                call.start()

    async def take(self) -> PrefetchedCall[Plan, Result]:
        """Wait until the first call has finished, and return it; raise its error.

        After an error, or when cancelled, the call stays first and is made again if asked for.
        """
        first = self.first
        while not first.finished:
            try:
                await self._advance(first)
            except BaseException:
                self.stop()
                raise
        try:
            first.result()
        except Exception:
            first.reset()
            self.stop()
            raise
        self._queue.popleft()
        return first

    async def _advance(self, first: PrefetchedCall[Plan, Result]) -> None:
        """Let the first calls run until `first` has finished, or none is running any more."""
        if _running_loop() is None:
            async with anyio.create_task_group() as group:
                for call in islice(self._queue, self.width):
                    if not call.finished:
                        group.start_soon(call.run)
            return
        self.start()
        task = first.task
        assert task is not None
        await asyncio.wait((task,))
        if task.cancelled():
            first.reset()
            raise asyncio.CancelledError("a page that was being fetched was cancelled")

    def stop(self) -> list[asyncio.Task[None]]:
        """Stop every call that runs; what has finished is kept. Return the tasks that stop."""
        stopping = [call.reset() for call in self._queue if not call.finished]
        return [task for task in stopping if task is not None]

    def clear(self) -> list[asyncio.Task[None]]:
        """Stop and drop every call; return the tasks that are stopping."""
        stopping = self.stop()
        self._queue.clear()
        return stopping

    async def aclose(self) -> None:
        """Stop and drop every call, and wait until none is running."""
        stopping = self.clear()
        if stopping:
            await asyncio.wait(stopping)


def _running_loop() -> asyncio.AbstractEventLoop | None:
    """Return the asyncio loop that runs here, or nothing under another library."""
    try:
        return asyncio.get_running_loop()
    except RuntimeError:
        return None
