"""A limiter whose waits, queue and refusals are measured."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, final

from close_async._base import clock

from .instruments import Attributes, Instruments

if TYPE_CHECKING:
    from close_async.rate_limits import Limiter, Permit, RateLimitsSnapshot
    from close_async.rate_limits.base import Priority


@final
class MeasuredLimiter:
    """Passes everything on to another limiter, and measures.

    Args:
        inner: The limiter.
        instruments: Where to.
        note_wait: Is told how many seconds a request waited.
    """

    def __init__(
        self, inner: Limiter, instruments: Instruments, note_wait: Callable[[float], None]
    ) -> None:
        self._inner = inner
        self._instruments = instruments
        self._note_wait = note_wait

    async def acquire(
        self, operation: str, *, account: str, priority: Priority, deadline: float | None
    ) -> Permit:
        """Wait until one request may be sent, as the other limiter says."""
        attributes = _attributes(operation, priority)
        queue = self._instruments.queue
        started = clock.monotonic()
        queue.add(1, attributes)
        try:
            permit = await self._inner.acquire(
                operation, account=account, priority=priority, deadline=deadline
            )
        finally:
            queue.add(-1, attributes)
            waited = clock.monotonic() - started
            self._note_wait(waited)
            self._instruments.wait.record(waited, attributes)
        return _MeasuredPermit(permit, self._instruments, attributes)

    def snapshot(self) -> RateLimitsSnapshot:
        """Return what is known about limits at this moment."""
        return self._inner.snapshot()

    async def aclose(self) -> None:
        """Let go of what the limiter holds."""
        await self._inner.aclose()


@final
class _MeasuredPermit:
    __slots__ = ("_attributes", "_instruments", "cancel", "inner", "release")

    def __init__(self, inner: Permit, instruments: Instruments, attributes: Attributes) -> None:
        self.inner: Permit = inner
        self._instruments = instruments
        self._attributes = attributes
        self.release = inner.release
        self.cancel = inner.cancel

    def observe(self, status: int, headers: Mapping[str, str], body: object = None) -> None:
        if status == 429:
            self._instruments.refusals.add(1, self._attributes)
        self.inner.observe(status, headers, body)


def _attributes(operation: str, priority: Priority) -> Attributes:
    method, _, template = operation.partition(" ")
    return {"http.request.method": method, "url.template": template, "close.priority": priority}
