"""Work over many records, as far as single calls know of it: who counts them, and their priority.

A job sets a `Work` in the context of its tasks. Every call made there, with whichever client,
counts itself in it and gives way to interactive calls.
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Generator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, TypeVar

from close_async.errors import CloseError

from .retries import Failure, may_retry

if TYPE_CHECKING:
    from .calls import Call

T = TypeVar("T")


class Work:
    """What was sent for one piece of work; what a part sends counts in the whole too.

    Args:
        whole: The work that this is a part of.

    Attributes:
        calls: Requests sent, retries included.
        rate_limited: How many of them were refused with 429.
        retries: How many were sent again for another reason.
        changes: Calls that may have changed something.
        writes: Those of them that must not be repeated blindly: what creates a record, or adds to
            a list.
    """

    __slots__ = ("calls", "changes", "rate_limited", "retries", "whole", "writes")

    def __init__(self, whole: Work | None = None) -> None:
        self.whole: Work | None = whole
        self.calls: int = 0
        self.rate_limited: int = 0
        self.retries: int = 0
        self.changes: int = 0
        self.writes: int = 0

    @contextmanager
    def here(self) -> Generator[Work]:
        """Count the calls made inside the block, and in tasks started there."""
        token = _CURRENT.set(self)
        try:
            yield self
        finally:
            _CURRENT.reset(token)

    async def counted(self, call: Call, sending: Callable[[], Awaitable[T]]) -> T:
        """Send a call and count what it took."""
        maybe_done = True
        try:
            return await sending()
        except CloseError as error:
            maybe_done = error.maybe_sent
            raise
        except BaseException:
            maybe_done = call.maybe_sent or call.on_wire
            raise
        finally:
            change = maybe_done and not call.reads
            repeatable = may_retry(Failure.RESPONSE_LOST, call.method, call.content)
            self._count(call, int(change), int(change and not repeatable))

    def _count(self, call: Call, changes: int, writes: int) -> None:
        self.calls += call.attempts
        self.rate_limited += call.refusals
        self.retries += max(0, call.attempts - 1 - call.refusals)
        self.changes += changes
        self.writes += writes
        if self.whole is not None:
            self.whole._count(call, changes, writes)


_CURRENT: ContextVar[Work | None] = ContextVar("close_async_work", default=None)


def current_work() -> Work | None:
    """Return the work that calls made here belong to, if they belong to any."""
    return _CURRENT.get()
