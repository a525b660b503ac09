"""Carries the calls of one key and one event loop to Redis, several at a time, and their answers.

Answers travel with the next question. Without one, they are sent on their own only as far as
questions for several calls at once have saved round trips before, so that there are never more
round trips than calls as long as nothing waits.
"""

from __future__ import annotations

import asyncio
import json
import math
from collections import deque
from collections.abc import Mapping
from contextlib import suppress
from typing import Any, Final

from close_async import _time
from close_async.errors import DeadlineExceeded
from close_async.rate_limits.accounts import Flight
from close_async.rate_limits.base import Permit
from close_async.rate_limits.redis_permit import RedisPermit
from close_async.rate_limits.redis_state import Sharing

__all__ = ["ANSWER_WITHIN", "Courier", "Gone"]

SILENCE: float = 15.0
"""Seconds after which the calls in flight of a process that was not heard of are dropped."""

ANSWER_WITHIN: Final = 2.0
"""Seconds within which Redis must answer."""

_GATHER = 0.01
"""Seconds for which answers are gathered while no call could leave anyway."""

RETURN_WITHIN: Final = 1.3
"""Seconds for which calls wait once Redis is back, until all processes have found it again."""

_PATIENCE = 1.0
"""Seconds for which others wait at first for the answer to the call that opened a window."""

_POLL = 0.05
"""Seconds after which to ask again where only another process's answer can change anything."""

_FLUSH = 0.2
"""Seconds for which answers are gathered while the window is known to be used up."""

_SURE = 8
"""Comparisons after which two operations that were never told apart are taken to share a group."""

_RECENT = 2.0
"""Seconds after the end of its window for which an operation still counts as in use."""

_MOST_AT_ONCE = 64
"""Calls that one question asks for at most."""

_MOST_SAVED = 64
"""Round trips that count as saved at most."""

_UNSEEN_SPAN = 8.0
"""Seconds that a window is taken to last before one was seen."""


class Gone(Exception):
    """Redis does not answer; the call goes to the local limiter."""


class _Waiting:
    """A call that waits for Redis to let it go."""

    __slots__ = ("deadline", "future", "ready", "since")

    def __init__(
        self, future: asyncio.Future[RedisPermit], since: float, deadline: float | None
    ) -> None:
        self.future = future
        self.since = since
        self.deadline = deadline
        self.ready = since
        """When it can leave at the soonest, as far as was told."""


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
        self._script = script
        self._queues: dict[tuple[str, bool], deque[_Waiting]] = {}
        self._reports: list[dict[str, Any]] = []
        self._wake = asyncio.Event()
        self._task: asyncio.Task[None] | None = None
        self._flying = 0
        self._eager = False
        self._saved = 0
        self._patience = _PATIENCE
        self._version = 0
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
        future: asyncio.Future[RedisPermit] = asyncio.get_running_loop().create_future()
        waiting = _Waiting(future, _time.monotonic(), deadline)
        queue = self._queues.setdefault((operation, bulk), deque())
        queue.append(waiting)
        self._wake.set()
        self._nudge()
        try:
            if deadline is None:
                return await future
            with _time.deadline_scope(deadline):
                return await future
            now = _time.monotonic()
            raise _refusal(operation, max(0.0, waiting.ready - now), 0.0)
        except BaseException:
            if future.done() and not future.cancelled() and future.exception() is None:
                future.result().cancel()
            raise
        finally:
            if waiting in queue:
                queue.remove(waiting)

    async def probe(self) -> None:
        """Ask for nothing, to see whether Redis answers."""
        await self._step()

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
        took = min(report["received"] - report["sent"], 5.0)
        self._patience += 0.1 * (4 * took + 0.05 - self._patience)
        if self._eager:
            self._wake.set()
        self._nudge()

    async def aclose(self) -> None:
        """Tell Redis of the last calls, so that others do not wait for them, and nothing more."""
        self.closed = True
        if self._task is not None:
            self._task.cancel()
            await asyncio.wait({self._task})
        self._hand_over()
        if self._reports and not self._sharing.alone:
            with suppress(Exception):
                await self._step()

    def waiting(self) -> dict[str, int]:
        """Return how many calls wait, by operation."""
        counts: dict[str, int] = {}
        for (operation, _), queue in tuple(self._queues.items()):
            counts[operation] = counts.get(operation, 0) + len(queue)
        return counts

    def _nudge(self) -> None:
        if self._task is None or self._task.done():
            try:
                self._task = asyncio.get_running_loop().create_task(self._run())
            except RuntimeError:
                self._task = None

    @property
    def _asking(self) -> bool:
        return any(self._queues.values())

    @property
    def _telling(self) -> bool:
        return bool(self._reports) and self._saved > 0

    async def _run(self) -> None:
        again = 0.0
        while self._asking or self._telling:
            if again > 0 or not self._asking:
                await self._pause(again)
            if not self._asking and not self._telling:
                return
            self._wake.clear()
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
        self._ahead = (-math.inf, math.inf)
        self._hand_over()

    def _hand_over(self) -> None:
        for queue in self._queues.values():
            while queue:
                waiting = queue.popleft()
                if not waiting.future.done():
                    waiting.future.set_exception(Gone())

    async def _pause(self, again: float) -> None:
        """Gather answers for a moment, or wait until there is something to ask."""
        if not self._asking:
            await asyncio.sleep(_GATHER)
            return
        self._eager = again <= 2 * _POLL
        if self._flying or self._reports:
            again = min(again, _FLUSH)
        if not (self._eager and self._reports):
            try:
                async with asyncio.timeout(again):
                    await self._wake.wait()
            except TimeoutError:
                return
        await asyncio.sleep(min(again, _GATHER))

    async def _step(self) -> float:
        """Ask once; return the seconds after which to ask again for those that still wait."""
        now = _time.monotonic()
        reports, self._reports = self._reports, []
        for report in reports:
            report["sent"] += self._ahead[0]
            report["received"] += self._ahead[1]
        keys, wants = self._wants(now)
        sharing = self._sharing
        process = sharing.process
        early, late, windows = sharing.local.rounding_of(self.account)
        asked: dict[str, Any] = {
            "process": process,
            "silence": SILENCE,
            "patience": self._patience,
            "poll": _POLL,
            "sure": _SURE,
            "recent": _RECENT,
            "early": early,
            "late": late,
            "windows": windows,
            "reports": reports,
            "wants": wants,
            "version": self._version,
        }
        if self._restore:
            asked["pairs"] = sharing.pairs.get(self.account, {})
            self._restore = False
        if sharing.alone:
            asked["returns"] = RETURN_WITHIN
        async with asyncio.timeout(ANSWER_WITHIN):
            text = await self._script(keys=[self._key], args=[json.dumps(asked)])
        reply = json.loads(text)
        self._compare_clocks(now, float(reply["now"]), _time.monotonic())
        sharing.heard(self.account, int(reply["processes"]))
        self._remember(reply)
        again, let_go = math.inf, 0
        for key, (given, wait, least, limit) in zip(keys, reply["answers"] or [], strict=False):
            self._give(key, int(given), int(reply["over"]), process)
            let_go += int(given)
            self._refuse_late(key, now, float(least), int(limit))
            if self._queues[key]:
                again = min(again, float(wait))
        self._saved = max(0, min(self._saved + let_go - 1, _MOST_SAVED))
        return again if again < math.inf else 0.0

    def _wants(self, now: float) -> tuple[list[tuple[str, bool]], list[dict[str, Any]]]:
        """Return what to ask for: interactive calls first, then by age.

        Bulk calls that have waited for a whole window go before, one for ten interactive ones, so
        that they do not starve.
        """
        queues = [(key, queue) for key, queue in self._queues.items() if queue]
        before = sum(len(queue) for (_, bulk), queue in queues if not bulk)
        wants: list[tuple[bool, float, tuple[str, bool], dict[str, Any]]] = []
        for (operation, bulk), queue in queues:
            span, since = self._span(operation), queue[0].since
            overdue = bulk and now - since > span
            most = _MOST_AT_ONCE if not overdue or not before else 1 + before // 10
            want: dict[str, Any] = {
                "operation": operation,
                "bulk": bulk,
                "count": min(len(queue), most, _MOST_AT_ONCE),
                "overdue": overdue,
                "tail": min(max(span / 10, 0.5), span / 2),
            }
            wants.append((bulk and not overdue, since, (operation, bulk), want))
        wants.sort(key=lambda want: want[:3])
        return [want[2] for want in wants], [want[3] for want in wants]

    def _span(self, operation: str) -> float:
        return self._sharing.local.span_of(self.account, operation) or _UNSEEN_SPAN

    def _compare_clocks(self, asked: float, clock: float, answered: float) -> None:
        """Narrow by how many seconds Redis's clock is ahead of ours, at least and at most."""
        low, high = max(self._ahead[0], clock - answered), min(self._ahead[1], clock - asked)
        self._ahead = (low, high) if low <= high else (clock - answered, clock - asked)

    def _remember(self, reply: dict[str, Any]) -> None:
        """Keep what Redis knows of pairs; give it back where Redis has started anew."""
        pairs = self._sharing.pairs
        version = int(reply["version"])
        if version < self._version and pairs.get(self.account):
            self._restore = True
        elif reply.get("pairs"):
            pairs[self.account] = dict(reply["pairs"])
        self._version = version

    def _give(self, key: tuple[str, bool], count: int, over: int, process: str) -> None:
        queue = self._queues[key]
        for _ in range(count):
            flight = self._sharing.local.depart(self.account, key[0])
            permit = RedisPermit(self, flight, over, key[0], process)
            self._flying += 1
            while queue and queue[0].future.done():
                queue.popleft()
            if queue:
                queue.popleft().future.set_result(permit)
            else:
                permit.cancel()

    def _refuse_late(
        self, key: tuple[str, bool], asked_at: float, least: float, limit: int
    ) -> None:
        """Refuse the calls whose deadline comes before they can leave.

        Args:
            key: the operation and whether the calls are bulk.
            asked_at: when it was asked.
            least: seconds that the first of them has to wait at least.
            limit: calls that one window takes, 0 where unknown.
        """
        if least <= 0:
            return
        operation, span = key[0], self._span(key[0])
        for place, waiting in enumerate(tuple(self._queues[key])):
            windows = place // limit if limit else 0
            waiting.ready = asked_at + least + windows * span
            deadline = waiting.deadline
            if deadline is not None and waiting.ready > deadline and not waiting.future.done():
                left = max(0.0, deadline - _time.monotonic())
                wait = waiting.ready - asked_at
                waiting.future.set_exception(_refusal(operation, wait, left))
                self._queues[key].remove(waiting)


def _refusal(operation: str, wait: float, left: float) -> DeadlineExceeded:
    return DeadlineExceeded(
        f"{operation} would wait {wait:.2f} s for the rate limit, "
        f"and {left:.2f} s are left before its deadline",
        wait=wait,
    )
