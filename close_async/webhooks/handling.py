"""One event and its handlers: each handles it once, whoever brings it and however often.

An event comes from a delivery, from the queue or from the event log. Whichever brings it first
claims it in the store; the lease is renewed while the handler works, and the event is free again
when that fails or its process dies.
"""

from __future__ import annotations

import uuid
from typing import TYPE_CHECKING, Final, Literal, TypeAlias

import anyio

from close_async._base import clock, json
from close_async._base.logging import logger
from close_async.errors import InvalidResponse
from close_async.pagination.timestamps import microseconds

from .handlers import Handler, event_name
from .stores.base import EventStore

if TYPE_CHECKING:
    from close_async.models.any_event import AnyEvent

Outcome: TypeAlias = Literal["handled", "repeated", "busy"]
"""The handler did it now, it had done it before, or it is being done elsewhere."""

RENEWALS: Final = 3
"""Renewals in the time of one lease."""

LOOK_AGAIN: Final = 0.05
"""Seconds between two looks at an event that is being handled elsewhere."""

PATIENCE: Final = 2.0
"""Seconds that a delivery waits for the end where its event is being handled elsewhere: most
handlers are done by then, and Close need not deliver it again."""


def version_of(event: AnyEvent) -> int:
    """Return the version of an event: its `date_updated`, in microseconds since the epoch.

    Raises:
        InvalidResponse: The event has none.
    """
    version = microseconds(event.get("date_updated"))
    if version is None or version <= 0:
        raise InvalidResponse("the event has no date_updated", field="event.date_updated")
    return version


def key_of(handler: Handler, event: AnyEvent) -> str:
    """Return the name of the record of an event for a handler."""
    return f"{handler.name}/{event.id}"


def handler_name_of(key: str) -> str:
    """Return the name of the handler that a record is for."""
    return key.rpartition("/")[0]


def payload_of(event: AnyEvent) -> bytes:
    """Return an event as JSON."""
    return json.dumps(event.to_dict())


def read_event(payload: bytes) -> AnyEvent:
    """Return the event that was written as JSON, as the class for its `object_type`."""
    from close_async.models import WebhookDelivery

    return WebhookDelivery.from_dict({"event": json.loads(payload)}).event


def new_holder() -> str:
    """Return a name for one claim."""
    return uuid.uuid4().hex


class Handling:
    """Runs handlers under claims of a store.

    Args:
        store: What remembers the events.
        lease: Seconds for which a claim holds unless it is renewed.
    """

    def __init__(self, store: EventStore, lease: float) -> None:
        self._store = store
        self.lease: float = lease

    async def once(
        self, handler: Handler, event: AnyEvent, *, patience: float = PATIENCE
    ) -> Outcome:
        """Let a handler handle an event, unless it did so before.

        Args:
            handler: The handler.
            event: The event.
            patience: Seconds to wait for the end where it is being handled elsewhere.

        Raises:
            Exception: What the handler or the store raised; the event is free again.
        """
        key, version, holder = key_of(handler, event), version_of(event), new_holder()
        until = clock.monotonic() + patience
        while True:
            verdict = await self._store.claim(key, version, holder, self.lease)
            if verdict == "claimed":
                break
            if verdict == "done":
                return "repeated"
            if clock.monotonic() >= until:
                return "busy"
            await clock.sleep(LOOK_AGAIN)
        try:
            await self.under_lease(key, holder, handler, event)
        except BaseException:
            with anyio.CancelScope(shield=True):
                await self._store.release(key, holder)
            raise
        await self._store.finish(key, version, holder)
        return "handled"

    async def under_lease(self, key: str, holder: str, handler: Handler, event: AnyEvent) -> None:
        """Run a handler, and renew the claim while it works.

        Raises:
            Exception: What the handler raised.
        """
        failure: Exception | None = None
        async with anyio.create_task_group() as tasks:
            tasks.start_soon(self._renew, key, holder)
            try:
                await handler(event)
            except Exception as error:
                failure = error
            tasks.cancel_scope.cancel()
        if failure is not None:
            raise failure

    async def _renew(self, key: str, holder: str) -> None:
        while True:
            await clock.sleep(self.lease / RENEWALS)
            try:
                if not await self._store.renew(key, holder, self.lease):
                    logger.warning("The lease of %s ended while its handler worked", key)
                    return
            except Exception:
                logger.warning("The lease of %s could not be renewed", key, exc_info=True)


def log_failure(handler: Handler, event: AnyEvent) -> None:
    """Log the exception that a handler raised."""
    logger.exception("The handler %s failed on %s %s", handler.name, event_name(event), event.id)
