"""Carries the calls of one key and one event loop to Redis, several at a time, and their answers.

Answers travel with the next question. Without one, they are sent on their own only as far as
questions for several calls at once have saved round trips before, so that there are never more
round trips than calls as long as nothing waits.
"""

from __future__ import annotations

import asyncio
import json
import math
import secrets
from collections.abc import AsyncGenerator, Mapping
from contextlib import asynccontextmanager, suppress
from typing import Any, Final

from close_async._base import clock
from close_async.rate_limits.accounts import Flight
from close_async.rate_limits.base import Permit
from close_async.rate_limits.edges import USUAL_SPAN
from close_async.rate_limits.limiter import refusal
from close_async.rate_limits.own_limits import FORGOTTEN, ROUNDED_BY
from close_async.rate_limits.redis_permit import RedisPermit
from close_async.rate_limits.redis_queues import Key, Queues
from close_async.rate_limits.redis_state import Sharing

__all__ = ["ANSWER_WITHIN", "Courier", "Gone"]

ANSWER_WITHIN: Final = 2.0
"""Seconds within which Redis must answer."""

_GATHER = 0.01
"""Seconds for which answers are gathered while no call could leave anyway."""

RETURN_WITHIN: Final = 1.3
"""Seconds for which calls wait once Redis is back, until all processes have found it again."""

_PATIENCE = 1.0
"""Seconds for which others wait for the call that opened a window, until it shows how long calls
take."""

_POLL = 0.05
"""Seconds after which to ask again where only another process's answer can change anything."""

_FLUSH = 0.2
"""Seconds for which answers, and more calls, are gathered while a window is known to be used up."""

_SURE = 8
"""Comparisons after which two operations that were never told apart are taken to share a group."""

_RECENT = 2.0
"""Seconds after the end of its window for which an operation still counts as in use."""

_MOST_SAVED = 64
"""Round trips that count as saved at most."""

_TELL_EVERY = 1.0
"""Seconds between two times that all pairs are told."""

_TURNS = 8
"""Parts into which the time for an answer is cut; one in which this process itself stood still
counts as one."""


class Gone(Exception):
    """Redis does not answer; the call goes to the local limiter."""


class Courier:
    """Carries questions and answers for one key between one event loop and Redis.

    Attributes:
        account: the hash that stands for the key.
        closed: whether nothing is asked any more.
    """

    def __init__(self, sharing: Sharing, account: str, key: str, script: Any) -> None:
        self._sharing = sharing
        self.account: str = account
        self.closed: bool = False
        self._key = key
        self._desk = secrets.token_hex(4)
        self._script = script
        self._queues = Queues(self.span_of)
        self._reports: list[dict[str, Any]] = []
        self._wake = asyncio.Event()
        self._asked = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._flying = 0
        self._eager = False
        self._saved = 0
        self._announced = False
        self._grown = False
        self._version = 0
        self._told_pairs_at = -math.inf
        self._restore = False
        self._ahead = (-math.inf, math.inf)
        sharing.couriers.add(self)

    async def ask(self, operation: str, bulk: bool, deadline: float | None) -> Permit:
        """Wait until Redis lets a call go.

        Raises:
            DeadlineExceeded: at once, if the wait would pass the deadline.
            Gone: Redis does not answer, or is not asked any more.
        """
        if self.closed:
            raise Gone
        key = (operation, bulk)
        unheard_of = key not in self._queues
        waiting = self._queues.add(key, deadline)
        if unheard_of:
            self._asked.set()
            self._wake.set()
        elif not bulk and not self._grown:
            # Bulk calls elsewhere leave as much as is known to wait.
            self._grown = True
            asyncio.get_running_loop().call_later(_FLUSH, self._wake.set)
        self._nudge()
        future = waiting.future
        try:
            if deadline is None:
                return await future
            with clock.deadline_scope(deadline):
                return await future
            raise refusal(operation, max(0.0, waiting.ready - clock.monotonic()), 0.0)
        except BaseException:
            if future.done() and not future.cancelled() and future.exception() is None:
                future.result().cancel()
            raise
        finally:
            self._queues.remove(key, waiting)
            if self._announced and not self._queues:
                self._wake.set()
                self._nudge()

    async def probe(self) -> None:
        """Ask for nothing, to see whether Redis answers."""
        await self._step()

    def span_of(self, operation: str) -> float:
        """Return the length of an operation's window in seconds, as far as seen."""
        return self._sharing.local.span_of(self.account, operation) or USUAL_SPAN

    def learn(self, flight: Flight, status: int, headers: Mapping[str, str], body: object) -> None:
        """Let the local limiter learn from an answer."""
        self._sharing.local.observe_elsewhere(self.account, flight, status, headers, body)

    def lose(self, flight: Flight, reached: bool) -> None:
        """Tell the local limiter of a call that was not answered."""
        self._sharing.local.lose_elsewhere(self.account, flight, reached)

    def report(self, report: dict[str, Any], process: str) -> None:
        """Queue what became of a call for the next question."""
        if self.closed or self._sharing.alone or process != self._sharing.process:
            return
        self._flying -= 1
        self._reports.append(report)
        if self._eager:
            self._wake.set()
        self._nudge()

    async def aclose(self) -> None:
        """Tell Redis of the last calls, so that others do not wait for them, and nothing more."""
        self.closed = True
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait({self._task})
        self._queues.fail(Gone)
        if self._reports and not self._sharing.alone:
            with suppress(Exception):
                await self._step()

    def waiting(self) -> dict[str, int]:
        """Return how many calls wait, by operation."""
        return self._queues.counts()

    def _nudge(self) -> None:
        if self._task is None or self._task.done():
            try:
                self._task = asyncio.get_running_loop().create_task(self._run())
            except RuntimeError:
                self._task = None

    @property
    def _telling(self) -> bool:
        """Whether something is to be told although no call waits: answers, or just that."""
        return self._announced or (bool(self._reports) and self._saved > 0)

    async def _run(self) -> None:
        again = 0.0
        while self._queues or self._telling:
            if again > 0 or not self._queues:
                await self._pause(again)
            if not (self._queues or self._telling):
                return
            self._wake.clear()
            self._asked.clear()
            self._grown = False
            try:
                again = await self._step()
            except Exception as error:
                self._abandon(error)
                return

    def _abandon(self, error: Exception) -> None:
        """Hand every call that waits to the local limiter."""
        self._sharing.lost(error)
        self._reports.clear()
        self._flying = self._saved = 0
        self._announced = False
        self._ahead = (-math.inf, math.inf)
        self._queues.fail(Gone)

    async def _pause(self, again: float) -> None:
        """Wait until there is something to ask, and gather answers for a moment.

        A call that was never asked for ends that at once.
        """
        if self._queues:
            self._eager = again <= 2 * _POLL
            if self._flying or self._reports:
                again = min(again, _FLUSH)
            if not (self._eager and self._reports) and not await _set(self._wake, again):
                return
        await _set(self._asked, min(again, _GATHER) if self._queues else _GATHER)

    async def _step(self) -> float:
        """Ask once; return the seconds after which to ask again for those that still wait."""
        now = clock.monotonic()
        reports, self._reports = self._reports, []
        for report in reports:
            report["sent"] += self._ahead[0]
            report["received"] += self._ahead[1]
        keys, wants = self._queues.wants(now)
        sharing = self._sharing
        process = sharing.process
        early, late, windows = sharing.local.rounding_of(self.account)
        asked: dict[str, Any] = {
            "process": process,
            "desk": self._desk,
            "silence": sharing.silence,
            "patience": _PATIENCE,
            "poll": _POLL,
            "flush": _FLUSH,
            "sure": _SURE,
            "recent": _RECENT,
            "forgotten": FORGOTTEN,
            "rounded_by": ROUNDED_BY,
            "early": early,
            "late": late,
            "windows": windows,
            "reports": reports,
            "wants": wants,
            "version": self._version if now > self._told_pairs_at + _TELL_EVERY else -1,
        }
        if self._restore:
            asked["pairs"] = sharing.pairs.get(self.account, {})
            self._restore = False
        if sharing.alone:
            asked["returns"] = RETURN_WITHIN
        async with _within(ANSWER_WITHIN):
            text = await self._script(
                keys=[self._key, f"{self._key}:processes"], args=[json.dumps(asked)]
            )
        reply = json.loads(text)
        self._compare_clocks(now, float(reply["now"]), clock.monotonic())
        sharing.heard(self.account, int(reply["processes"]))
        self._remember(reply, now)
        again, let_go, refused = math.inf, 0, False
        for key, want, answer in zip(keys, wants, reply["answers"] or [], strict=False):
            given, wait, least, limit = int(answer[0]), float(answer[1]), answer[2], answer[3]
            self._give(key, given, reply, process)
            let_go += given
            refused |= given < want["waiting"]
            self._queues.tell(key, now + float(least), int(limit))
            if key in self._queues:
                again = min(again, wait)
        self._announced = refused
        self._saved = max(0, min(self._saved + let_go - 1, _MOST_SAVED))
        return again if again < math.inf else 0.0

    def _compare_clocks(self, asked: float, clock: float, answered: float) -> None:
        """Narrow by how many seconds Redis's clock is ahead of ours, at least and at most."""
        low, high = max(self._ahead[0], clock - answered), min(self._ahead[1], clock - asked)
        self._ahead = (low, high) if low <= high else (clock - answered, clock - asked)

    def _remember(self, reply: dict[str, Any], now: float) -> None:
        """Keep what Redis knows of pairs; give it back where Redis has started anew."""
        pairs = self._sharing.pairs
        version = int(reply["version"])
        if version < self._version and pairs.get(self.account):
            self._restore = True
            self._version = version
        elif "pairs" in reply:
            pairs[self.account] = dict(reply["pairs"])
            self._version, self._told_pairs_at = version, now

    def _give(self, key: Key, count: int, reply: dict[str, Any], process: str) -> None:
        over, left_in = int(reply["over"]), str(reply["slice"])
        for _ in range(count):
            flight = self._sharing.local.depart(self.account, key[0])
            permit = RedisPermit(self, flight, key[0], process, over, left_in)
            self._flying += 1
            waiting = self._queues.first(key)
            if waiting is not None:
                waiting.future.set_result(permit)
            else:
                permit.cancel()


async def _set(event: asyncio.Event, within: float) -> bool:
    """Return whether the event is set within so many seconds."""
    try:
        async with asyncio.timeout(within):
            await event.wait()
    except TimeoutError:
        return False
    return True


@asynccontextmanager
async def _within(seconds: float) -> AsyncGenerator[None]:
    """Raise `TimeoutError` after so many seconds in which the event loop was not held up."""
    loop = asyncio.get_running_loop()
    handle: asyncio.TimerHandle
    async with asyncio.timeout(None) as scope:

        def turn(left: int) -> None:
            nonlocal handle
            if left:
                handle = loop.call_later(seconds / _TURNS, turn, left - 1)
            else:
                scope.reschedule(loop.time())

        handle = loop.call_later(0, turn, _TURNS)
        try:
            yield
        finally:
            handle.cancel()
