"""A job that runs: one function for each of many items, a bounded number at once.

A feeder takes the items one by one; workers begin each in the journal, carry it out and say what
became of it. Being cancelled (Ctrl-C) stops the feeder; what is in flight ends, the journal is
closed, and the cancellation goes on after that. What may have been sent without anyone knowing is
put aside and looked up later with `verify`, or ends as unsure.
"""

from __future__ import annotations

import asyncio
import heapq
import itertools
from collections.abc import (
    AsyncIterable,
    AsyncIterator,
    Awaitable,
    Callable,
    Generator,
    Iterable,
    Sized,
)
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, Final, Generic, Literal, TypeAlias, TypeVar, cast

import anyio
from anyio.streams.memory import MemoryObjectReceiveStream, MemoryObjectSendStream

from close_async._base import clock
from close_async.core.work import Work
from close_async.errors import (
    AuthenticationError,
    ClientClosed,
    CloseError,
    ConnectionFailed,
    InvalidArgument,
    MissingCredentials,
    OAuthError,
)

from .errors import JournalError
from .identity import JobIdentity, key_of
from .journal import Journal
from .outcomes import Done, Item, Outcome, Result, Skipped, Unchanged
from .report import JobFailed, JobReport, ProgressCallback, Tally

T = TypeVar("T")

OnError: TypeAlias = Literal["collect", "raise"]
Verify: TypeAlias = Callable[[Any], Awaitable[object]] | Literal["repeat"] | None
"""Looks up an item that may have been sent: what it gives is the result if it was carried out,
and `None` or `False` if it was not; `"repeat"` says that doing it twice does no harm."""

MAX_ATTEMPTS: Final = 3
"""How often one run carries out one item at most, when its responses are lost."""

STOP_SECONDS: Final = 30.0
"""Seconds that what is in flight has to end when a job is stopped."""

MOST_UNREACHED: Final = 20
"""Items in a row that do not reach the server, each with its retries, until a job stops."""

_FATAL: Final = (AuthenticationError, ClientClosed, MissingCredentials, OAuthError, JournalError)
"""Errors that every further item would meet too."""


@dataclass(frozen=True, slots=True)
class JobOptions:
    """What every job takes.

    Attributes:
        concurrency: Items at once, at most.
        journal: The journal's file.
        on_error: Whether the first failure ends the job.
        progress: Is told how far the job is.
    """

    concurrency: int
    journal: str | Path | None = None
    on_error: OnError = "collect"
    progress: ProgressCallback | None = None

    def __post_init__(self) -> None:
        concurrency = cast("object", self.concurrency)
        if isinstance(concurrency, bool) or not isinstance(concurrency, int) or concurrency < 1:
            raise InvalidArgument(
                "concurrency: expected a whole number of at least 1", field="concurrency"
            )
        if self.on_error not in {"collect", "raise"}:
            raise InvalidArgument("on_error: expected 'collect' or 'raise'", field="on_error")
        if self.progress is not None and not callable(self.progress):
            raise InvalidArgument("progress: expected a function", field="progress")
        if self.journal is not None and not isinstance(self.journal, str | Path):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise InvalidArgument("journal: expected the path of a file", field="journal")


@dataclass(frozen=True, slots=True)
class Plan(Generic[Item]):
    """What a job does.

    Attributes:
        function: Carries out one item.
        items: The items.
        identity: Which job it is, for its journal.
        options: What every job takes.
        key: Gives an item's key; by default the item's own.
        version: Gives what an item is now, for items that may be another time something else.
        verify: Looks up items that may have been sent.
        verify_after: Seconds that must pass before an item is looked up.
        looks_first: Whether `function` looks before it writes, so that doing an item again does
            no harm once it is known how the last call ended.
        total: How many items there are, where `items` does not say.
        closing: Is called when the job has ended, in whatever way.
    """

    function: Callable[[Item], Awaitable[object]]
    items: Iterable[Item] | AsyncIterable[Item]
    identity: JobIdentity
    options: JobOptions
    key: Callable[[Item], object] | None = None
    version: Callable[[Item], str] | None = None
    verify: Verify = None
    verify_after: float = 0.0
    looks_first: bool = False
    total: int | None = None
    closing: Callable[[], None] | None = None

    def __post_init__(self) -> None:
        items = cast("object", self.items)
        if not callable(self.function):
            raise InvalidArgument("function: expected a function of one item", field="function")
        if not isinstance(items, Iterable | AsyncIterable) or isinstance(items, str | bytes):
            raise InvalidArgument("items: expected an iterable of items", field="items")
        if not (self.verify in {None, "repeat"} or callable(self.verify)):
            raise InvalidArgument(
                "verify: expected a function of one item, 'repeat' or None", field="verify"
            )
        if not 0 <= self.verify_after < float("inf"):
            raise InvalidArgument(
                "verify_after: expected a number of seconds", field="verify_after"
            )
        if self.key is not None and not callable(self.key):
            raise InvalidArgument("key: expected a function of one item", field="key")


@dataclass(order=True, slots=True)
class _Doubt:
    """An item that may have been sent, waiting to be looked up."""

    due: float
    number: int
    item: Any
    key: str
    attempts: int
    error: Exception | None


class JobRun(Generic[Item, Result]):
    """A job: await it for its report, or take its outcomes one by one.

    `report = await close.jobs.map(...)` runs it to its end.
    `async with close.jobs.map(...) as run:` lets you write `async for outcome in run`; leaving the
    block early stops the job: what is in flight ends, and the next start goes on.

    A run is used once.

    Args:
        plan: What to do, and how.

    Attributes:
        tally: Counts outcomes and requests.
        journal: The journal, once it is open.
    """

    def __init__(self, plan: Plan[Item]) -> None:
        self._plan = plan
        total = plan.total
        if total is None and isinstance(plan.items, Sized):
            total = len(plan.items)
        self.tally: Tally = Tally(plan.identity.name, total, plan.options.progress)
        self.journal: Journal | None = None
        self._numbers = itertools.count(1)
        self._doubts: list[_Doubt] = []
        self._active = 0
        self._unreached = 0
        self._cut = False
        self._error: Exception | None = None
        self._block: _Block[Item, Result] | None = None

    @property
    def report(self) -> JobReport:
        """What has become of the job so far, also after an error."""
        return self.tally.report()

    def stop(self) -> None:
        """Begin no further item; what is in flight ends."""
        self.tally.interrupted = True
        self._halt()

    def __await__(self) -> Generator[Any, Any, JobReport]:
        return self._to_the_end().__await__()

    async def _to_the_end(self) -> JobReport:
        async with self:
            block = self._running
            block.receive.close()
            block.listening = False
            await block.finished.wait()
        return self.report

    async def __aenter__(self) -> JobRun[Item, Result]:
        if self._block is not None:
            raise InvalidArgument("a job's run is used once; make another", field="run")
        block = self._block = _Block[Item, Result]()
        await block.group.__aenter__()
        block.group.start_soon(self._watch)
        block.group.start_soon(self._shielded)
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        block = self._running
        if not block.finished.is_set():
            self.stop()
        block.listening = False
        block.receive.close()
        # Not told of the error: it would come out of the group wrapped.
        await block.group.__aexit__(None, None, None)
        if self._error is not None and error is None:
            raise self._error

    def __aiter__(self) -> AsyncIterator[Outcome[Item, Result]]:
        if self._block is None:
            raise InvalidArgument(
                "a job's outcomes are taken inside its block: async with close.jobs.map(...) as"
                " run: async for outcome in run",
                field="run",
            )
        return self._block.receive.__aiter__()

    @property
    def _running(self) -> _Block[Item, Result]:
        assert self._block is not None
        return self._block

    def _halt(self) -> None:
        if self._block is not None:
            self._block.stopped.set()
            self._block.feeding.cancel()

    def _fail(self, error: Exception) -> None:
        """End the job because of an error, which is raised in the end."""
        self._error = self._error or error
        self.tally.interrupted = True
        self._halt()

    async def _watch(self) -> None:
        """Stop the job when whoever runs it is cancelled."""
        try:
            await anyio.sleep_forever()
        finally:
            if not self._running.finished.is_set():
                self.stop()

    async def _shielded(self) -> None:
        """Run the job to its end, or to where it was stopped, whoever is cancelled meanwhile."""
        block = self._running
        try:
            with anyio.CancelScope(shield=True), self.tally.work.here():
                await self._main()
        except Exception as error:
            self._fail(error)
        finally:
            block.finished.set()
            block.send.close()
            block.group.cancel_scope.cancel()

    async def _main(self) -> None:
        plan = self._plan
        try:
            if plan.options.journal is not None:
                self.journal = await Journal.open(plan.options.journal, plan.identity)
            await self.tally.tell(at_once=True)
            await self._all_items()
            await self._settle_the_rest()
        finally:
            if plan.closing is not None:
                plan.closing()
            if self.journal is not None:
                await self.journal.aclose()
            await self.tally.finish()

    async def _all_items(self) -> None:
        send, receive = anyio.create_memory_object_stream[Item]()
        async with anyio.create_task_group() as group:
            group.start_soon(self._cut_short, group.cancel_scope)
            group.start_soon(self._feed, send)
            async with anyio.create_task_group() as workers:
                for _ in range(self._plan.options.concurrency):
                    workers.start_soon(self._work, receive.clone())
                receive.close()
            group.cancel_scope.cancel()

    async def _cut_short(self, scope: anyio.CancelScope) -> None:
        """When the job is stopped, give what is in flight its time, and not more."""
        await self._running.stopped.wait()
        await clock.sleep(STOP_SECONDS)
        self._cut = True
        scope.cancel()

    async def _feed(self, send: MemoryObjectSendStream[Item]) -> None:
        """Take the items one by one, as fast as they are worked on."""
        items = self._plan.items
        with send, self._running.feeding:
            try:
                if not isinstance(items, AsyncIterable):
                    for item in items:
                        await send.send(item)
                    return
                iterator = aiter(items)
                try:
                    async for item in iterator:
                        await send.send(item)
                finally:
                    await _close(iterator)
            except anyio.BrokenResourceError:  # the workers were stopped
                pass
            except Exception as error:
                self._fail(error)

    async def _work(self, receive: MemoryObjectReceiveStream[Item]) -> None:
        with receive:
            async for item in receive:
                if self._running.stopped.is_set():
                    return
                await self._guarded(self._first_time, item)
                while self._doubts and self._doubts[0].due <= clock.now():
                    if self._running.stopped.is_set():
                        return
                    await self._guarded(self._look_up, heapq.heappop(self._doubts))
        while not self._running.stopped.is_set() and (self._doubts or self._active):
            if not self._doubts:
                await self._running.changed.wait()
            elif (wait := self._doubts[0].due - clock.now()) > 0:
                await self._pause(wait)
            else:
                await self._guarded(self._look_up, heapq.heappop(self._doubts))

    async def _pause(self, seconds: float) -> None:
        """Wait, but not past the moment when the job is stopped or another item has ended."""

        async def end_with(event: anyio.Event, scope: anyio.CancelScope) -> None:
            await event.wait()
            scope.cancel()

        async with anyio.create_task_group() as group:
            group.start_soon(end_with, self._running.stopped, group.cancel_scope)
            group.start_soon(end_with, self._running.changed, group.cancel_scope)
            await clock.sleep(seconds)
            group.cancel_scope.cancel()

    async def _guarded(self, step: Callable[[T], Awaitable[None]], argument: T) -> None:
        """Do one step of an item; an error of the job itself ends the job."""
        self._active += 1
        try:
            await step(argument)
        except Exception as error:
            self._fail(error)
        finally:
            self._active -= 1
            changed, self._running.changed = self._running.changed, anyio.Event()
            changed.set()

    async def _first_time(self, item: Item) -> None:
        number = next(self._numbers)
        try:
            key = key_of(item, self._plan.key)
        except InvalidArgument:
            raise
        except Exception as error:
            reason = f"its key could not be had: {_sentence(error)}"
            await self._end(Outcome(item, f"#{number}", "failed", reason=reason, error=error))
            return
        if self.journal is None:
            await self._carry_out(item, f"#{number}" if key is None else key, 1)
            return
        if key is None:
            raise InvalidArgument(
                f"key: a journal needs to know items again; give a function that names a"
                f" {type(item).__name__}",
                field="key",
            )
        entry = await self.journal.begin(key, version=self._version(item))
        if entry is None:
            await self._carry_out(item, key, 1)
        elif entry.maybe_sent and entry.run != self.journal.run:
            await self._doubt(item, key, 0, None)
        else:
            same_run = entry.run == self.journal.run
            reason = "another item has this key" if same_run else "an earlier run has ended it"
            details = {"state": entry.state, "result": entry.result}
            await self._end(Outcome(item, key, "skipped", reason=reason, details=details))

    def _version(self, item: Item) -> str | None:
        return None if self._plan.version is None else self._plan.version(item)

    async def _carry_out(self, item: Item, key: str, attempts: int) -> None:
        work = Work(self.tally.work)
        try:
            with work.here():
                value = await self._plan.function(item)
        except Exception as error:
            self._unreached = self._unreached + 1 if isinstance(error, ConnectionFailed) else 0
            fatal = isinstance(error, _FATAL) or self._unreached >= MOST_UNREACHED
            unrepeatable = work.writes and not self._plan.looks_first
            if unrepeatable or getattr(error, "maybe_sent", False):
                await self._doubt(item, key, attempts, error)
            elif fatal and self.journal is not None and not work.changes:
                self.journal.forget(key)  # it was never sent: the next start begins it anew
            else:
                await self._write_and_end(_failed(item, key, error))
            if fatal:
                self._fail(error)
        except BaseException as error:
            if self._is_own(error):
                failure = CloseError(f"it was cancelled from within ({type(error).__name__})")
                if work.changes:
                    await self._doubt(item, key, attempts, failure)
                else:
                    await self._write_and_end(_failed(item, key, failure))
                return
            if self.journal is not None and not work.changes:
                self.journal.forget(key)
            await self._cut_off(item, key, work)
            raise
        else:
            self._unreached = 0
            await self._write_and_end(_ended(item, key, value))

    def _is_own(self, error: BaseException) -> bool:
        """Say whether a function was cancelled by what it does itself, and not by the job."""
        return isinstance(error, asyncio.CancelledError) and not self._cut

    async def _cut_off(self, item: Item, key: str, work: Work) -> None:
        """Report an item that was interrupted, where something may have been sent for it."""
        if work.changes:
            with anyio.CancelScope(shield=True):
                reason = "it was cut short when the job was stopped"
                await self._end(Outcome(item, key, "unsure", reason=reason))

    async def _doubt(self, item: Item, key: str, attempts: int, error: Exception | None) -> None:
        """Put aside an item that may have been sent, to look it up, or end it as unsure."""
        verify = self._plan.verify
        if verify is None or attempts >= MAX_ATTEMPTS:
            reason = "an earlier run may have sent it" if error is None else _sentence(error)
            await self._write_and_end(Outcome(item, key, "unsure", reason=reason, error=error))
            return
        wait = self._plan.verify_after
        if verify == "repeat":
            wait = float(attempts)
        due = clock.now() + wait
        number = next(self._numbers)
        heapq.heappush(self._doubts, _Doubt(due, number, item, key, attempts, error))

    async def _look_up(self, doubt: _Doubt) -> None:
        verify = self._plan.verify
        found: object = None
        if callable(verify):
            try:
                found = await verify(doubt.item)
            except BaseException as error:
                if not isinstance(error, Exception) and not self._is_own(error):
                    raise
                reason = f"it could not be looked up: {_sentence(error)}"
                failure = error if isinstance(error, Exception) else None
                await self._write_and_end(
                    Outcome(doubt.item, doubt.key, "unsure", reason=reason, error=failure)
                )
                if isinstance(error, _FATAL):
                    self._fail(error)
                return
        if found is not None and found is not False:
            result = None if found is True else found
            await self._write_and_end(_ended(doubt.item, doubt.key, result))
            return
        if self.journal is not None:
            await self.journal.begin(doubt.key, version=self._version(doubt.item), again=True)
        await self._carry_out(doubt.item, doubt.key, doubt.attempts + 1)

    async def _write_and_end(self, outcome: Outcome[Item, Result]) -> None:
        if self.journal is not None:
            self.journal.finish(
                outcome.key, outcome.status, result=outcome.result, reason=outcome.reason
            )
        await self._end(outcome)

    async def _end(self, outcome: Outcome[Item, Result]) -> None:
        """Count an outcome and give it to whoever takes outcomes."""
        await self.tally.count(outcome)
        if self._plan.options.on_error == "raise" and outcome.status in {"failed", "unsure"}:
            self._fail(outcome.error or JobFailed(str(outcome), report=self.report))
        if self._running.listening:
            try:
                await self._running.send.send(outcome)
            except (anyio.BrokenResourceError, anyio.ClosedResourceError):
                self._running.listening = False

    async def _settle_the_rest(self) -> None:
        """Report what was not looked up, and what an earlier run left that is no item now."""
        for doubt in self._doubts:
            reason = "it may have been sent, and was not looked up before the job was stopped"
            await self._write_and_end(
                Outcome(doubt.item, doubt.key, "unsure", reason=reason, error=doubt.error)
            )
        if self.journal is None or self._running.stopped.is_set():
            return
        after = ""
        while entries := await self.journal.left_open(after):
            for entry in entries:
                reason = "an earlier run may have sent it, and it is not among the items now"
                await self._end(Outcome(None, entry.key, "unsure", reason=reason))
            after = entries[-1].key


class _Block(Generic[Item, Result]):
    """What a run has while it runs: made inside the event loop."""

    def __init__(self) -> None:
        self.group = anyio.create_task_group()
        self.feeding = anyio.CancelScope()
        self.stopped = anyio.Event()
        self.finished = anyio.Event()
        self.changed = anyio.Event()
        self.listening = True
        self.send, self.receive = anyio.create_memory_object_stream[Outcome[Item, Result]]()


def _ended(item: Item, key: str, value: object) -> Outcome[Item, Any]:
    """Return the outcome that a function's result stands for."""
    if isinstance(value, Unchanged):
        return Outcome(item, key, "unchanged", details=value.details)
    if isinstance(value, Skipped):
        return Outcome(item, key, "skipped", reason=value.reason, details=value.details)
    if isinstance(value, Done):
        done = cast("Any", value)
        return Outcome(item, key, "done", result=done.result, details=done.details)
    return Outcome(item, key, "done", result=value)


def _failed(item: Item, key: str, error: Exception) -> Outcome[Item, Any]:
    return Outcome(item, key, "failed", reason=_sentence(error), error=error)


def _sentence(error: BaseException) -> str:
    text = str(error) or type(error).__name__
    return text if isinstance(error, CloseError) else f"{type(error).__name__}: {text}"


async def _close(iterator: AsyncIterator[Any]) -> None:
    """End an iterator that holds something."""
    aclose = getattr(iterator, "aclose", None)
    if aclose is not None:
        with anyio.CancelScope(shield=True):
            await aclose()
