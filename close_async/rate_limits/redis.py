"""The rate limiter of several processes or machines: one ledger for all of them, in Redis.

What is left of each window is counted in Redis, in one atomic script (`redis_script`), so that no
two processes spend the same call; there, too, operations are told apart, whichever processes use
them. Each process also lets a limiter of its own learn from its answers (`accounts`), for which
the calls of the others are those of strangers on the key. What travels is decided by
`redis_courier`: a call that need not wait costs one round trip at most, and those that wait share
theirs.

When Redis does not answer, each process goes on alone with its last known share of every window,
one part in as many as there were processes, and says so once. It asks again every second; once
Redis is back, the calls that wait go back to sharing.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
from typing import Any, Final, cast

import anyio

from close_async._base import clock
from close_async._base.loops import PerLoop
from close_async.rate_limits.base import OnEvent, Permit, Priority, RateLimitsSnapshot
from close_async.rate_limits.redis_courier import ANSWER_WITHIN, Courier, Gone
from close_async.rate_limits.redis_script import STEP
from close_async.rate_limits.redis_state import Sharing

__all__ = ["RedisRateLimiter"]

_log: Final = logging.getLogger("close_async")

_ASK_AGAIN = 1.0
"""Seconds between two attempts to reach a Redis that is gone."""


class _Link:
    """One event loop's connection to Redis."""

    def __init__(self, url: str, sharing: Sharing) -> None:
        from redis.asyncio import Redis
        from redis.asyncio.retry import Retry
        from redis.backoff import NoBackoff

        self._client: Any = cast("Any", Redis).from_url(
            url,
            socket_connect_timeout=ANSWER_WITHIN,
            retry=Retry(NoBackoff(), 0),
        )
        self._script: Any = self._client.register_script(STEP)
        self._sharing = sharing
        self._couriers: dict[str, Courier] = {}
        self._alone: dict[anyio.CancelScope, None] = {}
        self._watch: asyncio.Task[None] | None = None

    def courier(self, account: str, key: str) -> Courier:
        """Return who carries the calls of one account."""
        courier = self._couriers.get(account)
        if courier is None:
            courier = Courier(self._sharing, account, key, self._script)
            self._couriers[account] = courier
        return courier

    async def alone(
        self, courier: Courier, operation: str, account: str, priority: Priority, at: float | None
    ) -> Permit | None:
        """Wait for the local limiter; return None if Redis came back before."""
        if self._watch is None or self._watch.done():
            self._watch = asyncio.create_task(self._look_out(courier))
        with anyio.CancelScope() as scope:
            self._alone[scope] = None
            try:
                return await self._sharing.local.acquire(
                    operation, account=account, priority=priority, deadline=at
                )
            finally:
                del self._alone[scope]
        return None

    async def _look_out(self, courier: Courier) -> None:
        """Ask every second whether Redis is back, then send back to it all calls that wait."""
        while True:
            await clock.sleep(_ASK_AGAIN)
            try:
                await courier.probe()
            except Exception:
                _log.debug("Redis still does not answer")
                continue
            self._sharing.found()
            for scope in tuple(self._alone):
                scope.cancel()
            return

    async def aclose(self) -> None:
        """Close the connection; no task stays behind."""
        for courier in self._couriers.values():
            await courier.aclose()
        if self._watch is not None:
            self._watch.cancel()
            await asyncio.wait({self._watch})
        await self._client.aclose()


class RedisRateLimiter:
    """Keeps the calls of several processes and machines within one key's rate limits.

    Needs the extra `close-async[redis]`, and asyncio.

    Args:
        url: the address of Redis, as in "redis://localhost:6379/0".
        prefix: what the keys in Redis begin with.
        on_event: called with a `GroupLearnt` or a `Refused`.
        silence: seconds after which a process that was not heard of counts as dead: its calls in
            flight are dropped. The same in all processes.

    https://developer.close.com/topics/rate-limits/
    """

    def __init__(
        self,
        url: str,
        *,
        prefix: str = "close-async",
        on_event: OnEvent | None = None,
        silence: float = 15.0,
    ) -> None:
        self._prefix = prefix
        self._sharing = Sharing(on_event, silence)
        self._links: PerLoop[_Link] = PerLoop(lambda: _Link(url, self._sharing))

    def __repr__(self) -> str:
        return f"RedisRateLimiter(prefix={self._prefix!r})"

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
            DeadlineExceeded: at once, if the wait would pass the deadline.
        """
        link = self._links.current()
        courier = link.courier(account, self._key_of(account))
        while not courier.closed:
            if not self._sharing.alone:
                try:
                    return await courier.ask(operation, priority == "bulk", deadline)
                except Gone:
                    continue
            permit = await link.alone(courier, operation, account, priority, deadline)
            if permit is not None:
                return permit
        return await self._sharing.local.acquire(
            operation, account=account, priority=priority, deadline=deadline
        )

    def snapshot(self) -> RateLimitsSnapshot:
        """Return what this process knows about limits at this moment."""
        return self._sharing.snapshot()

    async def aclose(self) -> None:
        """Close the connections to Redis."""
        own, _others = self._links.take_all()
        if own is not None:
            await own.aclose()

    def _key_of(self, account: str) -> str:
        """Return the Redis key for one account; its hash tag keeps it on one node of a cluster."""
        digest = hashlib.sha256(account.encode()).hexdigest()[:32]
        return f"{self._prefix}:limits:{{{digest}}}"
