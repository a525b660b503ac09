"""What no delivery brought: the event log read from where it was read to, oldest first.

The position is that of the reading, not of the deliveries: those come in any order, so that the
latest of them says nothing about the others. What was delivered meanwhile is told by the store
and not handled again.
"""

from __future__ import annotations

import math
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from typing import TYPE_CHECKING, Any, Final, Literal

from close_async._base import clock, json
from close_async._base.logging import logger
from close_async.core.operations import Caller
from close_async.errors import CloseError, InvalidArgument, PaginationLimit
from close_async.events import EventStream

from .handlers import Handler, Handlers
from .handling import Handling, log_failure
from .stores.base import EventStore

if TYPE_CHECKING:
    from close_async.models.any_event import AnyEvent

POSITION: Final = "position"
"""What the position is called in the store."""

SAVE_EVERY: Final = 200
"""Events after which the position is saved."""

EVERY: Final = 300.0
"""Seconds between two readings: events may show up in the log, and change, for five minutes."""


@dataclass(frozen=True, slots=True)
class FailedEvent:
    """An event that a handler failed on.

    Attributes:
        event_id: Its id.
        handler: The handler's name.
        error: What the handler raised.
    """

    event_id: str
    handler: str
    error: Exception


@dataclass(slots=True)
class CatchUp:
    """What reading the event log gave.

    Attributes:
        read: Events that were read.
        handled: Times that a handler handled one of them.
        repeated: Times that a handler had handled one before.
        failed: What handlers failed on.
        position: Where the reading ended, as JSON values; it is in the store, too.
    """

    read: int = 0
    handled: int = 0
    repeated: int = 0
    failed: list[FailedEvent] = field(default_factory=list[FailedEvent])
    position: dict[str, Any] = field(default_factory=dict[str, Any])


async def catch_up(
    close: Caller,
    handlers: Handlers,
    handling: Handling,
    store: EventStore,
    position: Mapping[str, Any] | datetime | None,
    on_error: Literal["raise", "continue"],
) -> CatchUp:
    """Read the event log from a position to its end and let the handlers handle its events."""
    if on_error not in ("raise", "continue"):
        raise InvalidArgument("on_error: expected 'raise' or 'continue'", field="on_error")
    if position is None:
        saved = await store.load(POSITION)
        position = None if saved is None else json.loads(saved)
    stream = EventStream(close, position=position, wait=False)
    report = CatchUp(position=await stream.begin())
    unhandled: AnyEvent | None = None
    try:
        async for event in stream:
            unhandled = event
            report.read += 1
            for handler in handlers.of(event):
                await _handle(handler, event, handling, report, on_error)
            unhandled = None
            if report.read % SAVE_EVERY == 0:
                await _save(store, stream, None, report)
    finally:
        await _save(store, stream, unhandled, report)
    return report


async def keep_up(
    catch_up: Callable[[Caller], Awaitable[CatchUp]], close: Caller, every: float
) -> None:
    """Catch up now and then, until cancelled."""
    if isinstance(every, bool) or not every > 0:
        raise InvalidArgument("every: expected seconds above zero", field="every")
    while True:
        try:
            await catch_up(close)
        except (InvalidArgument, PaginationLimit):
            raise
        except CloseError as failure:
            logger.warning("The event log could not be read: %s", failure)
        except Exception:
            logger.exception("Catching up stopped at an event; it comes first the next time")
        await clock.sleep(every)


async def _handle(
    handler: Handler,
    event: AnyEvent,
    handling: Handling,
    report: CatchUp,
    on_error: Literal["raise", "continue"],
) -> None:
    try:
        outcome = await handling.once(handler, event, patience=math.inf)
    except Exception as error:
        log_failure(handler, event)
        report.failed.append(FailedEvent(event.id, handler.name, error))
        if on_error == "raise":
            raise
        return
    if outcome == "handled":
        report.handled += 1
    else:
        report.repeated += 1


async def _save(
    store: EventStore, stream: EventStream, unhandled: AnyEvent | None, report: CatchUp
) -> None:
    """Keep where the stream stands, without the event that was not handled."""
    position = stream.position
    if position is None:
        return
    if unhandled is not None:
        position["given"].pop(unhandled.id, None)
    report.position = position
    await store.save(POSITION, json.dumps(position))
