"""The rate limiter of several processes or machines: one ledger for all of them, in Redis.

What is left of each window is counted in Redis, in one atomic script (`redis_script`), so that no
two processes spend the same call; there, too, operations are told apart, whichever processes use
them. Each process also lets a limiter of its own learn from its answers (`accounts`), for which
the calls of the others are those of strangers on the key. Answers travel with the next question:
a call costs one round trip at most, and fewer where several wait at once.

When Redis does not answer, each process goes on alone with its last known share of every window,
one part in as many as there were processes, and says so once. It asks again every second.
"""

from __future__ import annotations

import asyncio
import hashlib
import json
import logging
import math
import os
import secrets
from collections import deque
from collections.abc import Mapping
from typing import Any, cast

from close_async import _time
from close_async._loops import PerLoop
from close_async.rate_limits.accounts import Flight
from close_async.rate_limits.base import OnEvent, Permit, Priority, RateLimitsSnapshot
from close_async.rate_limits.headers import parse_rate_limit, parse_refusal
from close_async.rate_limits.limiter import RateLimiter
from close_async.rate_limits.redis_script import STEP

__all__ = ["RedisRateLimiter"]

_log = logging.getLogger("close_async")

_SILENCE = 15.0
"""Seconds after which the calls in flight of a process that was not heard of are dropped."""

_ANSWER_WITHIN = 1.0
"""Seconds within which Redis must answer."""

_ASK_AGAIN = 1.0
"""Seconds between two attempts to reach a Redis that is gone."""

_GATHER = 0.01
"""Seconds for which answers are gathered while no call could leave anyway."""

_LONGEST_SLEEP = 0.5
"""Seconds after which a blocked process asks again, whatever it was told."""

_RECENT = 2.0
"""Seconds after the end of its window for which an operation still counts as in use."""

_MOST_AT_ONCE = 64
"""Calls that one question asks for at most."""


class _Waiting:
    """A call that waits for Redis to let it go."""

    __slots__ = ("future", "operation", "since")

    def __init__(self, operation: str, future: asyncio.Future[_RedisPermit], since: float) -> None:
        self.operation = operation
        self.future = future
        self.since = since


class _RedisPermit:
    """The right to send one request, given by Redis."""

    __slots__ = ("_courier", "_flight", "_over", "_refusal", "_report", "_sent")

    def __init__(self, courier: _Courier, flight: Flight, over: int, operation: str) -> None:
        self._courier = courier
        self._flight = flight
        self._over = False
        self._sent = _time.monotonic()
        self._report: dict[str, Any] = {"operation": operation, "over": over, "kind": "lost"}

    def observe(self, status: int, headers: Mapping[str, str], body: object = None) -> None:
        """Tell the limiter the answer; `release` follows."""
        self._courier.learn(self._flight, status, headers, body)
        state = parse_rate_limit(headers)
        report = self._report
        if status == 429:
            refusal = parse_refusal(headers, body)
            wait = refusal.wait if refusal.wait is not None else 1.0
            if refusal.edge:
                report.update(kind="edge", wait=wait)
            elif state is not None and state.remaining == 0:
                report.update(kind="refused", limit=state.limit, reset=state.reset)
            else:
                report.update(kind="held", wait=wait)
        elif state is not None:
            report.update(
                kind="read", limit=state.limit, remaining=state.remaining, reset=state.reset
            )
        self._finish()

    def release(self) -> None:
        """End the request; without `observe`, it may or may not have reached the server."""
        if not self._over:
            self._courier.lose(self._flight, reached=True)
            self._finish()

    def cancel(self) -> None:
        """End the request that certainly never left."""
        if not self._over:
            self._courier.lose(self._flight, reached=False)
            self._report["kind"] = "cancelled"
            self._finish()

    def _finish(self) -> None:
        if self._over:
            return
        self._over = True
        now = _time.monotonic()
        self._report["took"] = now - self._sent
        self._report["at"] = now
        self._courier.report(self._report)


class _Courier:
    """Carries questions and answers for one key between one event loop and Redis."""

    def __init__(self, limiter: RedisRateLimiter, account: str, script: Any) -> None:
        self._limiter = limiter
        self._account = account
        self._script = script
        self._key = limiter.key_of(account)
        self._queues: dict[tuple[str, bool], deque[_Waiting]] = {}
        self._reports: list[dict[str, Any]] = []
        self._wake = asyncio.Event()
        self._task: asyncio.Task[None] | None = None

    async def ask(self, operation: str, bulk: bool, deadline: float | None) -> Permit:
        """Wait until Redis lets a call go, or until it is gone."""
        future: asyncio.Future[_RedisPermit] = asyncio.get_running_loop().create_future()
        waiting = _Waiting(operation, future, _time.monotonic())
        queue = self._queues.setdefault((operation, bulk), deque())
        queue.append(waiting)
        self._nudge()
        try:
            if deadline is None:
                return await future
            with _time.deadline_scope(deadline):
                return await future
            return await self._refused(operation, deadline)
        except BaseException:
            if future.done() and not future.cancelled() and future.exception() is None:
                future.result().cancel()
            raise
        finally:
            if waiting in queue:
                queue.remove(waiting)

    async def _refused(self, operation: str, deadline: float) -> Permit:
        from close_async.errors import DeadlineExceeded

        wait = max(0.0, _time.monotonic() - deadline)
        raise DeadlineExceeded(
            f"{operation} waited for the rate limit until its deadline", wait=wait
        )

    def learn(self, flight: Flight, status: int, headers: Mapping[str, str], body: object) -> None:
        """Let the local limiter learn from an answer."""
        self._limiter.local.observe_elsewhere(self._account, flight, status, headers, body)

    def lose(self, flight: Flight, reached: bool) -> None:
        """Tell the local limiter of a call that was not answered."""
        self._limiter.local.lose_elsewhere(self._account, flight, reached)

    def report(self, report: dict[str, Any]) -> None:
        """Queue what became of a call for the next question."""
        if self._limiter.alone:
            return
        self._reports.append(report)
        self._nudge()

    def _nudge(self) -> None:
        self._wake.set()
        if self._task is None or self._task.done():
            try:
                self._task = asyncio.get_running_loop().create_task(self._run())
            except RuntimeError:
                self._task = None

    async def _run(self) -> None:
        again = 0.0
        while self._reports or any(self._queues.values()):
            if not any(self._queues.values()) or again > 0:
                await self._pause(again)
            self._wake.clear()
            try:
                again = await self._step()
            except Exception as error:
                self._limiter.lost(error)
                self._reports.clear()
                for queue in self._queues.values():
                    while queue:
                        waiting = queue.popleft()
                        if not waiting.future.done():
                            waiting.future.set_exception(_Gone())
                return

    async def _pause(self, again: float) -> None:
        """Gather answers for a moment, or wait until there is something to ask."""
        if not any(self._queues.values()):
            await asyncio.sleep(_GATHER)
            return
        if self._reports:
            await asyncio.sleep(min(again, _GATHER))
            return
        self._wake.clear()
        try:
            async with asyncio.timeout(min(again, _LONGEST_SLEEP)):
                await self._wake.wait()
        except TimeoutError:
            return
        await asyncio.sleep(min(again, _GATHER))

    async def _step(self) -> float:
        """Ask once; return the seconds after which to ask again for those that still wait."""
        local = self._limiter.local
        now = _time.monotonic()
        reports, self._reports = self._reports, []
        for report in reports:
            report["age"] = now - report.pop("at")
        wants: list[dict[str, Any]] = []
        keys: list[tuple[str, bool]] = []
        waiting = [(key, queue) for key, queue in self._queues.items() if queue]
        waiting.sort(key=lambda item: (item[0][1], item[1][0].since))
        for (operation, bulk), queue in waiting:
            span = local.span_of(self._account, operation) or 8.0
            wants.append(
                {
                    "operation": operation,
                    "bulk": bulk,
                    "count": min(len(queue), _MOST_AT_ONCE),
                    "overdue": bulk and now - queue[0].since > span,
                    "tail": min(max(span / 10, 0.5), span / 2),
                }
            )
            keys.append((operation, bulk))
        early, late, windows = local.rounding_of(self._account)
        asked = {
            "process": self._limiter.process,
            "silence": _SILENCE,
            "patience": 1.0,
            "recent": _RECENT,
            "early": early,
            "late": late,
            "windows": windows,
            "reports": reports,
            "wants": wants,
        }
        async with asyncio.timeout(_ANSWER_WITHIN):
            text = await self._script(keys=[self._key], args=[json.dumps(asked)])
        reply = json.loads(text)
        self._limiter.heard(self._account, int(reply["processes"]))
        again = math.inf
        for key, (given, wait) in zip(keys, reply["answers"] or [], strict=False):
            self._give(key, int(given), int(reply["over"]))
            if self._queues[key]:
                again = min(again, float(wait))
        return again if again < math.inf else 0.0

    def _give(self, key: tuple[str, bool], count: int, over: int) -> None:
        queue = self._queues[key]
        for _ in range(count):
            flight = self._limiter.local.depart(self._account, key[0])
            permit = _RedisPermit(self, flight, over, key[0])
            while queue and queue[0].future.done():
                queue.popleft()
            if queue:
                queue.popleft().future.set_result(permit)
            else:
                permit.cancel()


class _Gone(Exception):
    """Redis does not answer; the call goes to the local limiter."""


class RedisRateLimiter:
    """Keeps the calls of several processes and machines within one key's rate limits.

    Needs the extra `close-async[redis]`, and asyncio.

    Args:
        url: the address of Redis, as in "redis://localhost:6379/0".
        prefix: what the keys in Redis begin with.
        on_event: called with a `GroupLearnt` or a `Refused`.

    https://developer.close.com/topics/rate-limits/
    """

    def __init__(
        self, url: str, *, prefix: str = "close-async", on_event: OnEvent | None = None
    ) -> None:
        self._url = url
        self._prefix = prefix
        self.local: RateLimiter = RateLimiter(on_event=on_event)
        self.alone: bool = False
        self._ask_at = 0.0
        self._pid = 0
        self._process = ""
        self._loops: PerLoop[tuple[Any, dict[str, _Courier]]] = PerLoop(self._connect)

    def __repr__(self) -> str:
        return f"RedisRateLimiter(prefix={self._prefix!r})"

    @property
    def process(self) -> str:
        """What this process is called in Redis; another one after `fork`."""
        if self._pid != os.getpid():
            self._pid = os.getpid()
            self._process = secrets.token_hex(8)
        return self._process

    def key_of(self, account: str) -> str:
        """Return the Redis key for one account; its hash tag keeps it on one node of a cluster."""
        digest = hashlib.sha256(account.encode()).hexdigest()[:32]
        return f"{self._prefix}:limits:{{{digest}}}"

    async def acquire(
        self,
        operation: str,
        *,
        account: str,
        priority: Priority = "interactive",
        deadline: float | None = None,
    ) -> Permit:
        """Wait until one request of this operation may be sent.

        Args:
            operation: method and path template, as in "GET /lead/{id}/".
            account: a hash that stands for the key, never the key.
            priority: "interactive" calls go before "bulk" calls.
            deadline: when the call must be over, on the package's monotonic clock, in seconds.

        Raises:
            DeadlineExceeded: if the wait passes the deadline.
        """
        if self.alone and _time.monotonic() >= self._ask_at:
            await self._return()
        if not self.alone:
            client, couriers = self._loops.current()
            courier = couriers.get(account)
            if courier is None:
                courier = couriers[account] = _Courier(self, account, client.register_script(STEP))
            try:
                return await courier.ask(operation, priority == "bulk", deadline)
            except _Gone:
                pass
        return await self.local.acquire(
            operation, account=account, priority=priority, deadline=deadline
        )

    def snapshot(self) -> RateLimitsSnapshot:
        """Return what this process knows about limits at this moment."""
        return RateLimitsSnapshot(self.local.snapshot().accounts, shared=not self.alone)

    async def aclose(self) -> None:
        """Close the connections to Redis."""
        own, _others = self._loops.take_all()
        if own is not None:
            await own[0].aclose()

    def heard(self, account: str, processes: int) -> None:
        """Note how many processes share a key, for when Redis is gone."""
        self.local.set_share(account, 1.0 / max(1, processes))

    def lost(self, error: Exception) -> None:
        """Go on alone, and say so once."""
        self._ask_at = _time.monotonic() + _ASK_AGAIN
        if not self.alone:
            self.alone = True
            _log.warning(
                "Redis does not answer (%s): each process keeps to its last known share of the "
                "rate limits until it does",
                type(error).__name__,
            )

    async def _return(self) -> None:
        """Ask whether Redis is back."""
        self._ask_at = _time.monotonic() + _ASK_AGAIN
        client, _ = self._loops.current()
        try:
            async with asyncio.timeout(_ANSWER_WITHIN):
                await client.ping()
        except Exception:
            _log.debug("Redis still does not answer")
            return
        if self.alone:
            self.alone = False
            _log.info("Redis answers again: the rate limits are shared")

    def _connect(self) -> tuple[Any, dict[str, _Courier]]:
        from redis.asyncio import Redis
        from redis.asyncio.retry import Retry
        from redis.backoff import NoBackoff

        client = cast("Any", Redis).from_url(
            self._url,
            socket_timeout=_ANSWER_WITHIN,
            socket_connect_timeout=_ANSWER_WITHIN,
            retry=Retry(NoBackoff(), 0),
        )
        return client, {}
