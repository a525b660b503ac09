"""Waiting for what Close does by itself: exports and bulk actions."""

from __future__ import annotations

import inspect
from collections.abc import Awaitable, Callable
from typing import Any, Final, TypeAlias, TypeVar

from close_async._base import clock
from close_async.core.bound import bound
from close_async.errors import CloseError, DeadlineExceeded, InvalidArgument

T = TypeVar("T")

SLOWER: Final = 1.5
"""How many times longer each wait is than the one before, up to ten times the first."""

OnState: TypeAlias = Callable[[Any], Awaitable[None] | None]
"""What `progress=` takes: it gets the object as it is; it may be asynchronous."""


class WorkFailed(CloseError):
    """An export or a bulk action of Close's ended without success.

    Attributes:
        record: The object as it was read last.
    """

    def __init__(self, message: str = "", *, record: Any = None, **context: Any) -> None:
        super().__init__(message, **context)
        self.record: Any = record


async def wait_for(
    operation: Callable[..., Awaitable[T]],
    id: str,
    *,
    timeout: float | None = None,
    interval: float | None = None,
    progress: OnState | None = None,
) -> T:
    """Ask for an object until it has reached its end, and return it.

    Args:
        operation: The bound operation that gets it, such as `close.exports.get`.
        id: Its id.
        timeout: Seconds to wait at most; `None` for no end.
        interval: Seconds between two looks, to begin with.
        progress: Is given the object after every look.

    Raises:
        InvalidArgument: The operation gets nothing that comes to an end by itself.
        WorkFailed: It ended without success.
        DeadlineExceeded: It had not ended in time.
    """
    target = bound(operation, "wait_for")
    polling = None if target.operation is None else target.operation.polling
    if polling is None:
        raise InvalidArgument(
            f"wait_for takes what gets an export or a bulk action, such as close.exports.get,"
            f" not {target.name}",
            field="operation",
        )
    for name, seconds in (("timeout", timeout), ("interval", interval)):
        if seconds is not None and not 0 <= seconds < float("inf"):
            raise InvalidArgument(f"{name}: expected a number of seconds", field=name)
    until = None if timeout is None else clock.monotonic() + timeout
    pause = longest = polling.seconds if interval is None else interval
    longest *= 10
    while True:
        record: Any = await operation(id)
        if progress is not None:
            told: Any = progress(record)
            if inspect.isawaitable(told):
                await told
        state = record.get(polling.field)
        if state in polling.done:
            found: T = record
            return found
        if state in polling.failed:
            raise WorkFailed(f"{id} ended with {polling.field} {state!r}", record=record)
        if until is not None and clock.monotonic() + pause > until:
            raise DeadlineExceeded(
                f"{id} has {polling.field} {state!r} after {timeout:g} s", retry_after=pause
            )
        await clock.sleep(pause)
        pause = min(pause * SLOWER, longest)
