"""Handling events after their deliveries were acknowledged, from the queue in the store.

An event leaves the queue when its handler has done it. One that fails is tried again, ever later,
for as long as Close itself would deliver it again; then it is parked: kept, logged, and handled
no more until someone asks for it.
"""

from __future__ import annotations

from collections.abc import AsyncGenerator
from contextlib import asynccontextmanager
from typing import Final

import anyio

from close_async._base import clock
from close_async._base.logging import logger

from .handlers import Handlers
from .handling import Handling, handler_name_of, log_failure, new_holder, read_event
from .stores.base import EventStore, QueuedEvent

POLL: Final = 1.0
"""Seconds between two looks at the queue, which other processes may have filled."""

RETRY_FROM: Final = 1.0
RETRY_UP_TO: Final = 600.0
"""Seconds until an event that failed is tried again: at first, and at most."""

GIVE_UP_AFTER: Final = 72 * 3600.0
"""Seconds after which an event that keeps failing is parked; Close delivers for as long."""

GRACE: Final = 10.0
"""Seconds that handlers have to end when the receiver stops."""


class Queue:
    """Takes events from the queue and lets their handlers handle them.

    Args:
        store: What the queue is in.
        handlers: The handlers.
        handling: How they are run.
        workers: Events that are handled at once.
        give_up_after: Seconds after which an event that keeps failing is parked.
    """

    def __init__(
        self,
        store: EventStore,
        handlers: Handlers,
        handling: Handling,
        workers: int,
        give_up_after: float,
    ) -> None:
        self._store = store
        self._handlers = handlers
        self._handling = handling
        self._workers = workers
        self._give_up_after = give_up_after
        self._stopping = False
        self._filled: anyio.Event | None = None
        self._is_broken = False
        """Whether the store failed the last time; that is said once."""
        self.running: int = 0
        """How many times it runs in this process."""

    def wake(self) -> None:
        """Look at the queue at once."""
        filled, self._filled = self._filled, None
        if filled is not None:
            filled.set()

    async def run(self) -> None:
        """Handle events until cancelled."""
        self.running += 1
        try:
            async with anyio.create_task_group() as tasks:
                for _ in range(self._workers):
                    tasks.start_soon(self._work)
        finally:
            self.running -= 1

    @asynccontextmanager
    async def while_open(self) -> AsyncGenerator[None]:
        """Handle events while the block lasts; handlers that run at its end may finish."""
        self._stopping = False
        failure: Exception | None = None
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(self.run)
            try:
                yield
            except Exception as error:  # the task group would put it into another
                failure = error
            finally:
                self._stopping = True
                self.wake()
                tasks.cancel_scope.deadline = anyio.current_time() + GRACE
        if failure is not None:
            raise failure

    async def _work(self) -> None:
        while not self._stopping:
            filled = self._filled = self._filled or anyio.Event()
            holder = new_holder()
            try:
                taken = await self._store.take(holder, self._handling.lease)
                self._is_broken = False
                if taken is not None:
                    await self._handle(taken, holder)
                    continue
            except Exception:
                # The store is gone for the moment; the lease sees to what was taken.
                if not self._is_broken:
                    logger.exception("The queue of webhook events cannot be worked on")
                self._is_broken = True
            with clock.deadline_scope(clock.monotonic() + POLL):
                await filled.wait()

    async def _handle(self, taken: QueuedEvent, holder: str) -> None:
        name = handler_name_of(taken.key)
        handler = self._handlers.named(name)
        if handler is None:
            logger.error("An event waits for the handler %s, which is not registered", name)
            await self._store.park(taken.key, holder, f"there is no handler {name}")
            return
        event = read_event(taken.payload)
        try:
            await self._handling.under_lease(taken.key, holder, handler, event)
        except Exception as failure:
            log_failure(handler, event)
            if clock.now() - taken.since > self._give_up_after:
                logger.error("The event %s is parked: %s keeps failing", event.id, name)
                await self._store.park(taken.key, holder, f"{type(failure).__name__}: {failure}")
            else:
                delay = min(RETRY_UP_TO, RETRY_FROM * 2.0 ** min(taken.attempts, 30))
                await self._store.retry(taken.key, holder, delay)
            return
        except BaseException:
            with anyio.CancelScope(shield=True):
                await self._store.release(taken.key, holder)
            raise
        await self._store.finish(taken.key, taken.version, holder)
