"""Receiving webhooks: verified deliveries go to the handlers of their events, each event once.

A receiver is an ASGI application. Close delivers an event again until the response is a success,
for 72 hours, in any order and perhaps twice; so a delivery is acknowledged when its handlers have
done their work, or when what they have to do is safely in the store.
"""

from __future__ import annotations

import asyncio
from collections.abc import Mapping, Sequence
from contextlib import AsyncExitStack
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Literal, TypeVar, overload

from close_async._base.logging import logger
from close_async.core.operations import Caller
from close_async.errors import InvalidArgument, InvalidResponse, WebhookSignatureError

from . import asgi
from .catching_up import EVERY, CatchUp, catch_up, keep_up
from .handlers import Handlers, Registers
from .handling import Handling, key_of, log_failure, payload_of, version_of
from .names import check_patterns
from .queue import GIVE_UP_AFTER, Queue
from .signatures import TOLERANCE, HeadersLike, SignatureKeys, check_tolerance, unwrap
from .stores.base import EventStore, ParkedEvent
from .stores.memory import MemoryEventStore

if TYPE_CHECKING:
    from typing import Self

    from close_async.models import (
        ActivityEvent,
        ContactEvent,
        Event,
        LeadEvent,
        OpportunityEvent,
        TaskEvent,
        WebhookDelivery,
    )
    from close_async.models.any_event import (
        ActivityEventName,
        AnyEvent,
        ContactEventName,
        EventName,
        LeadEventName,
        OpportunityEventName,
        TaskEventName,
    )

    from .asgi import Receive, Scope, Send

R = TypeVar("R")

LEASE: Final = 30.0
"""Seconds after which an event is free again whose process has died."""

MAX_BODY: Final = 10 * 1024 * 1024
"""Bytes that a delivery may have."""

WORKERS: Final = 4
"""Events that are handled in the background at once."""

RETRY_AFTER: Final = 5
"""Seconds after which an event may be delivered again that is being handled elsewhere."""


@dataclass(frozen=True, slots=True)
class WebhookResponse:
    """The response to a delivery.

    Attributes:
        status: The HTTP status; Close delivers again what was no success.
        content: The body, as JSON values.
        retry_after: Seconds for a `retry-after` header.
    """

    status: int
    content: Mapping[str, Any]
    retry_after: int | None = None


class WebhookReceiver:
    """Receives webhooks of Close: `@receiver.on("lead.created")` names a handler of events.

    It is an ASGI application of its own, to be served or mounted; `receiver.router(path)` gives
    it to FastAPI. `async with receiver` handles in the background what waits, and so does serving
    it, or its router, which have a lifespan.

    Args:
        signature_key: The `signature_key` of the subscription, or several; without it, give it
            with `use_keys` before the first delivery.
        store: What remembers which events were handled; this process's memory if not given.
            Several workers need a `SqliteEventStore` or a `RedisEventStore`.
        tolerance: Seconds that a signature may be old or ahead; `None` for no limit.
        lease: Seconds after which an event is free again whose process died while it was handled.
        workers: Events that are handled in the background at once.
        give_up_after: Seconds after which an event is parked that fails in the background.
        max_body: Bytes that a delivery may have.

    Raises:
        InvalidArgument: An argument cannot be used; `field` names it.

    See https://developer.close.com/api/resources/webhooks
    """

    def __init__(
        self,
        signature_key: str | Sequence[str] | None = None,
        *,
        store: EventStore | None = None,
        tolerance: float | None = TOLERANCE,
        lease: float = LEASE,
        workers: int = WORKERS,
        give_up_after: float = GIVE_UP_AFTER,
        max_body: int = MAX_BODY,
    ) -> None:
        for name, value in (("lease", lease), ("workers", workers), ("max_body", max_body)):
            if isinstance(value, bool) or not value > 0:
                raise InvalidArgument(f"{name}: expected a number above zero", field=name)
        given = [signature_key]
        del signature_key  # a traceback shows local variables
        self._keys: SignatureKeys | None = None
        if given[0] is not None:
            self._keys = SignatureKeys(given.pop() or "")
        self._tolerance = check_tolerance(tolerance)
        self._store: EventStore = MemoryEventStore() if store is None else store
        self._handlers = Handlers()
        self._handling = Handling(self._store, lease)
        self._queue = Queue(self._store, self._handlers, self._handling, workers, give_up_after)
        self._open: AsyncExitStack | None = None
        self._task: asyncio.Task[None] | None = None
        self.max_body: int = max_body

    @property
    def store(self) -> EventStore:
        """What remembers which events were handled."""
        return self._store

    def use_keys(self, signature_key: str | Sequence[str]) -> None:
        """Verify deliveries with these keys from now on.

        Raises:
            InvalidArgument: One is not a key; the message does not show it.
        """
        given = [signature_key]
        del signature_key  # a traceback shows local variables
        self._keys = SignatureKeys(given.pop())

    # Handlers --------------------------------------------------------------------------------

    # A name that is written out is also a text, for which the last overload knows less.
    @overload
    def on(  # pyright: ignore[reportOverlappingOverload]
        self,
        pattern: LeadEventName,
        /,
        *more: LeadEventName,
        background: bool = ...,
        name: str | None = ...,
    ) -> Registers[LeadEvent]: ...
    @overload
    def on(
        self,
        pattern: ContactEventName,
        /,
        *more: ContactEventName,
        background: bool = ...,
        name: str | None = ...,
    ) -> Registers[ContactEvent]: ...
    @overload
    def on(
        self,
        pattern: OpportunityEventName,
        /,
        *more: OpportunityEventName,
        background: bool = ...,
        name: str | None = ...,
    ) -> Registers[OpportunityEvent]: ...
    @overload
    def on(
        self,
        pattern: TaskEventName,
        /,
        *more: TaskEventName,
        background: bool = ...,
        name: str | None = ...,
    ) -> Registers[TaskEvent]: ...
    @overload
    def on(
        self,
        pattern: ActivityEventName,
        /,
        *more: ActivityEventName,
        background: bool = ...,
        name: str | None = ...,
    ) -> Registers[ActivityEvent]: ...
    @overload
    def on(
        self,
        pattern: EventName,
        /,
        *more: EventName,
        background: bool = ...,
        name: str | None = ...,
    ) -> Registers[Event]: ...
    @overload
    def on(
        self, pattern: str, /, *more: str, background: bool = ..., name: str | None = ...
    ) -> Registers[AnyEvent]: ...

    def on(
        self, pattern: str, /, *more: str, background: bool = False, name: str | None = None
    ) -> Registers[Any]:
        """Register a function, async or plain, for the events that one of the patterns names.

        It gets the event. When it raises, the delivery is answered with 500 and Close delivers
        the event again; the other handlers of the event do not see it twice.

        Args:
            pattern: Object type and action, `"lead.created"`; a `*` stands for any action or for
                what comes before one: `"activity.call.*"`, `"activity.*"`, `"*.deleted"`.
            more: Further patterns; the function gets events of any of them.
            background: Whether to acknowledge the delivery first, once the event is in the
                store's queue, and run the function afterwards.
            name: What the function's events are remembered under; its module and name if not
                given. It has to be the same after a restart.

        Raises:
            InvalidArgument: A pattern is not in its form, or nearly the name of an event; or
                another handler has the name.
        """
        patterns = check_patterns((pattern, *more), "patterns")

        def register(handler: Any, /) -> Any:
            self._handlers.add(patterns, handler, name, background)
            return handler

        return register

    # Deliveries ------------------------------------------------------------------------------

    async def receive(self, body: bytes, headers: HeadersLike) -> WebhookResponse:
        """Verify a delivery, let its handlers handle it, and return the response.

        Args:
            body: The body of the request, the bytes as they came.
            headers: Its headers.

        Raises:
            InvalidArgument: The body is not raw bytes, or the headers are none.
        """
        if self._keys is None:
            logger.error("A webhook was delivered before the receiver had a signature key")
            return WebhookResponse(503, {"error": "not ready"}, RETRY_AFTER)
        try:
            delivery = unwrap(body, headers, self._keys, tolerance=self._tolerance)
        except WebhookSignatureError as refusal:
            logger.warning("A webhook was refused: %s", refusal)
            return WebhookResponse(401, {"error": refusal.message, "part": refusal.part})
        except InvalidResponse as refusal:
            logger.warning("A webhook was refused: %s", refusal)
            return WebhookResponse(400, {"error": refusal.message})
        return await self.handle(delivery.event)

    async def handle(self, event: AnyEvent) -> WebhookResponse:
        """Let the handlers of an event handle it, as if it had been delivered; return the response.

        Args:
            event: The event, as `unwrap` gives it.
        """
        counts = {"handled": 0, "repeated": 0, "busy": 0, "queued": 0, "failed": 0}
        for handler in self._handlers.of(event):
            try:
                if handler.background:
                    key, version = key_of(handler, event), version_of(event)
                    new = await self._store.enqueue(key, version, payload_of(event))
                    counts["queued" if new else "repeated"] += 1
                    self._queue.wake()
                    self._start_queue()
                else:
                    counts[await self._handling.once(handler, event)] += 1
            except InvalidResponse as refusal:
                return WebhookResponse(400, {"error": refusal.message})
            except Exception:
                log_failure(handler, event)
                counts["failed"] += 1
        content = {what: number for what, number in counts.items() if number}
        if counts["failed"]:
            return WebhookResponse(500, content)
        if counts["busy"]:
            return WebhookResponse(503, content, RETRY_AFTER)
        return WebhookResponse(200, content)

    # The queue -------------------------------------------------------------------------------

    async def __aenter__(self) -> Self:
        stack = AsyncExitStack()
        await stack.enter_async_context(self._queue.while_open())
        self._open = stack
        return self

    async def __aexit__(self, *failure: Any) -> None:
        stack, self._open = self._open, None
        if stack is not None:
            await stack.__aexit__(*failure)
        await self._store.aclose()

    def _start_queue(self) -> None:
        """Work on the queue where nobody does, as when the application has no lifespan."""
        if self._queue.running:
            return
        try:
            loop = asyncio.get_running_loop()
        except RuntimeError:
            logger.warning("Events wait in the queue: use `async with receiver` to handle them")
            return
        if self._task is None or self._task.done() or self._task.get_loop() is not loop:
            self._task = loop.create_task(self._queue.run())

    async def waiting(self) -> int:
        """Return how many events wait in the queue or are being handled from it."""
        return await self._store.waiting()

    async def parked(self) -> list[ParkedEvent]:
        """Return the events whose background handlers kept failing."""
        return await self._store.parked()

    async def unpark(self) -> int:
        """Let the parked events be handled again; return how many."""
        number = await self._store.unpark()
        self._queue.wake()
        return number

    # The event log ---------------------------------------------------------------------------

    async def catch_up(
        self,
        close: Caller,
        position: Mapping[str, Any] | datetime | None = None,
        *,
        on_error: Literal["raise", "continue"] = "raise",
    ) -> CatchUp:
        """Read in the event log what was missed, and let the same handlers handle it, in order.

        Each event is handled once, also while deliveries arrive. Where the reading stopped is kept
        in the store. Background handlers run here as the others do.

        Args:
            close: The client to read with; the key of an administrator, since for others the
                log leaves out the data of events that are older than an hour.
            position: Where to begin: a position that was saved, or an aware datetime. `None`
                begins where the reading ended the last time; the first time it only notes where
                the log stands.
            on_error: `"raise"` stops at an event that a handler fails on, which comes first the
                next time; `"continue"` goes on, and reports it.

        Raises:
            InvalidArgument: `position` or `on_error` cannot be used.
            PaginationLimit: The position is older than the 30 days that Close keeps events for.
            Exception: What a handler raised, unless `on_error` says otherwise.
        """
        return await catch_up(
            close, self._handlers, self._handling, self._store, position, on_error
        )

    async def keep_up(self, close: Caller, *, every: float = EVERY) -> None:
        """Catch up now and then, until cancelled, so that what no delivery brought comes too.

        Args:
            close: The client to read with.
            every: Seconds between two readings.

        Raises:
            InvalidArgument: `every` is not above zero.
            PaginationLimit: The position is older than the 30 days that Close keeps events for.
        """
        await keep_up(self.catch_up, close, every)

    # Serving ---------------------------------------------------------------------------------

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve as an ASGI application: deliveries by POST, under any path."""
        await asgi.serve(self, scope, receive, send)

    def router(self, path: str = "/webhooks/close") -> Any:
        """Return a FastAPI router: `app.include_router(receiver.router("/webhooks/close"))`.

        Args:
            path: Where Close delivers to.

        Raises:
            ImportError: FastAPI is not installed.
        """
        from .fastapi_routes import router

        return router(self, path)

    @property
    def delivery(self) -> Any:
        """A FastAPI dependency that verifies a delivery and gives it, for a route of your own.

        `async def route(delivery: Annotated[WebhookDelivery, Depends(receiver.delivery)])`; a
        request that does not come from Close is answered with 401. No handler runs.

        Raises:
            ImportError: FastAPI is not installed.
        """
        from .fastapi_routes import dependency

        return dependency(self)

    def verify(self, body: bytes, headers: HeadersLike) -> WebhookDelivery:
        """As `unwrap`, with the receiver's keys and tolerance."""
        if self._keys is None:
            raise InvalidArgument("the receiver has no signature key", field="signature_key")
        return unwrap(body, headers, self._keys, tolerance=self._tolerance)
