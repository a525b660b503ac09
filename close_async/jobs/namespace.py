"""`close.jobs`: the jobs of a client. Each imports its part of the package when it is called."""

from __future__ import annotations

from collections.abc import AsyncIterable, Awaitable, Callable, Iterable
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from .outcomes import Done, Skipped, Unchanged

if TYPE_CHECKING:
    from close_async.core.client import Client

    from .report import ProgressCallback
    from .run import JobRun, OnError, Verify

Item = TypeVar("Item")
Result = TypeVar("Result")


class Jobs:
    """Work over many records, from `close.jobs`.

    Every call of a job gives way to interactive calls (`priority="bulk"`) and has no deadline
    unless the client was given one.

    Args:
        client: The client to work with.
    """

    __slots__ = ("_client",)

    def __init__(self, client: Client) -> None:
        self._client = client

    def map(
        self,
        function: Callable[[Item], Awaitable[Result | Done[Result] | Unchanged | Skipped]],
        items: Iterable[Item] | AsyncIterable[Item],
        *,
        key: Callable[[Item], str | int] | None = None,
        concurrency: int | None = None,
        journal: str | Path | None = None,
        verify: Verify = None,
        verify_after: float = 0.0,
        on_error: OnError = "collect",
        progress: ProgressCallback | None = None,
    ) -> JobRun[Item, Result]:
        """Carry out a function for each of many items, a bounded number at once.

        `report = await close.jobs.map(function, items)` runs to the end;
        `async with close.jobs.map(function, items) as run: async for outcome in run: ...` gives
        an `Outcome` for each item as it ends, and then `run.report`.

        With a journal the job goes on where it was, also after `kill -9`: what was done is not
        done again, what failed is tried again, and what may have been sent is given to `verify`,
        or reported as unsure. When the task is cancelled (Ctrl-C), what is in flight ends, and
        the journal is closed.

        Args:
            function: Carries out one item, with this or any client. It may return `Unchanged()`
                or `Skipped(reason)`; an exception means that the item failed, or, where a
                request may have been carried out all the same, that nobody knows.
            items: The items, of any number; an iterable that is slow to give the next one should
                be asynchronous.
            key: Gives what the journal knows an item by; needed where items are not texts,
                numbers, records with an id, or plain values.
            concurrency: Items at once, at most; if not given, as many as the client has requests
                in flight.
            journal: A SQLite file, made if it is not there. One job at a time may have it open.
            verify: Looks up an item that may have been sent: returns what it found, or `None` if
                the item was not carried out. `"repeat"` if carrying it out twice does no harm.
            verify_after: Seconds to wait before `verify` is asked; 60 where it searches, since
                Close's searches trail behind.
            on_error: `"collect"` goes on when an item fails, `"raise"` ends the job.
            progress: Is told how far the job is, at most ten times a second.

        Raises:
            InvalidArgument: An argument cannot be used; `field` names it.
            JournalInUse: Another job has the journal open.
            JournalMismatch: The journal belongs to another function, or to other arguments.
        """
        from .identity import JobIdentity
        from .run import JobRun, Plan

        return JobRun(
            Plan(
                function,
                items,
                JobIdentity.of_function(function),
                key=key,
                concurrency=self._concurrency(concurrency),
                journal=journal,
                verify=verify,
                verify_after=verify_after,
                on_error=on_error,
                progress=progress,
            )
        )

    def _concurrency(self, given: int | None) -> int:
        return self._client.shared.max_in_flight if given is None else given
