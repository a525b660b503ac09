"""An asyncio event loop whose clock jumps ahead whenever nothing is ready to run.

Under it a minute of waiting takes no time, and waits end in exactly the order of their deadlines.
It is for code that waits on timers and on other tasks; a real socket would make it wait for ever,
which it reports as a deadlock instead.
"""

from __future__ import annotations

import asyncio
import selectors
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from typing import Any, TypeVar

from close_async._base import clock

T = TypeVar("T")

EPOCH = 1_800_000_000.0
"""The Unix time at which every virtual run starts."""


class _JumpingSelector(selectors.DefaultSelector):
    """A selector that moves the loop's clock instead of waiting."""

    loop: VirtualTimeLoop

    def select(self, timeout: float | None = None) -> list[Any]:
        ready: list[Any] = super().select(0)
        if ready or timeout == 0:
            return ready
        if timeout is None:
            raise RuntimeError("deadlock: every task waits and no timer is set")
        self.loop.virtual_now += timeout
        return ready


class VirtualTimeLoop(asyncio.SelectorEventLoop):
    """An event loop whose `time()` is virtual."""

    def __init__(self) -> None:
        self.virtual_now = 1_000.0
        selector = _JumpingSelector()
        selector.loop = self
        super().__init__(selector)

    def time(self) -> float:
        return self.virtual_now


class _LoopTime:
    """A time source that follows a virtual loop."""

    def __init__(self, loop: VirtualTimeLoop) -> None:
        self._loop = loop

    def monotonic(self) -> float:
        return self._loop.virtual_now

    def now(self) -> float:
        return EPOCH + self._loop.virtual_now - 1_000.0

    async def sleep(self, seconds: float) -> None:
        await asyncio.sleep(seconds)


@contextmanager
def virtual_loop() -> Iterator[VirtualTimeLoop]:
    """Give a virtual loop that the package's time follows while the block runs."""
    loop = VirtualTimeLoop()
    before = clock.source
    clock.source = _LoopTime(loop)
    try:
        yield loop
    finally:
        clock.source = before
        loop.close()


def run_virtual(main: Callable[[], Coroutine[Any, Any, T]]) -> T:
    """Run `main()` to its end in virtual time and return what it returns."""
    with virtual_loop() as loop, asyncio.Runner(loop_factory=lambda: loop) as runner:
        return runner.run(main())
