"""The rate limiter of several processes or machines: leases of each window, from one Redis.

Each process lets a limiter of its own decide, with the same queues, priorities and learning as
alone. All it needs beside that is a lease of calls (`leases`), which one short script gives
(`lease_script`). Calls that wait share their round trips.

When Redis does not answer, each process goes on alone with its last known share of every window,
one part in as many as there were processes, and says so once. It asks again every second.
"""

from __future__ import annotations

import asyncio
import hashlib
import logging
import os
import secrets
from typing import Any, Final, cast
from urllib.parse import urlsplit

from close_async._base import clock
from close_async._base.loops import PerLoop
from close_async.errors import InvalidArgument

from .base import OnEvent, Permit, Priority, RateLimitsSnapshot
from .group import Group
from .lease_script import LEASE, SHARE
from .leases import Leases
from .limiter import RateLimiter

__all__ = ["RedisRateLimiter"]

_log: Final = logging.getLogger("close_async")

REPLY_WITHIN: Final = 2.0
"""Seconds within which Redis must reply, twice, before it counts as gone."""

_ASK_AGAIN: Final = 1.0
"""Seconds between two attempts to reach a Redis that is gone."""

_SETTLE: Final = 1.3
"""Seconds for which nothing is asked once Redis is back, until all processes have found it."""

_SCHEMES: Final = ("redis", "rediss", "unix")


class RedisRateLimiter:
    """Keeps the calls of several processes and machines within one key's rate limits.

    Needs the extra `close-async[redis]`, and asyncio.

    Args:
        url: the address of Redis, as in "redis://localhost:6379/0".
        prefix: what the keys in Redis begin with.
        on_event: called with a `GroupLearnt` or a `Refused`.
        silence: seconds after which a process that was not heard of counts as dead. The same in
            all processes.

    Raises:
        InvalidArgument: the address is none, or `silence` is no time.

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
        _check_address(url)
        if not 0.0 < silence < float("inf"):
            raise InvalidArgument("silence: expected seconds above 0", field="silence")
        self._prefix = prefix
        self._local = RateLimiter(on_event=on_event)
        self._sharing = _Sharing(self._local, silence)
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
            DeadlineExceeded: as soon as it is certain that the wait would pass the deadline.
        """
        self._links.current().serve(account, self._key_of(account))
        return await self._local.acquire(
            operation, account=account, priority=priority, deadline=deadline
        )

    def snapshot(self) -> RateLimitsSnapshot:
        """Return what this process knows about limits at this moment."""
        accounts = self._local.snapshot().accounts
        return RateLimitsSnapshot(accounts, shared=not self._sharing.alone)

    async def aclose(self) -> None:
        """Give back what this process has of every window, and close the connections to Redis."""
        own, _others = self._links.take_all()
        if own is not None:
            await own.aclose()

    def _key_of(self, account: str) -> str:
        """Return the Redis key for one account; its hash tag keeps it on one node of a cluster."""
        digest = hashlib.sha256(account.encode()).hexdigest()[:32]
        return f"{self._prefix}:limits:{{{digest}}}"


class _Sharing:
    """Whether limits are shared at this moment, for all event loops of a process.

    Attributes:
        alone: whether Redis is gone.
        local: the limiter of this process.
        silence: seconds after which a process that was not heard of counts as dead.
        settled_at: when Redis may be asked again after it was gone.
    """

    def __init__(self, local: RateLimiter, silence: float) -> None:
        self.alone: bool = False
        self.local: RateLimiter = local
        self.silence: float = silence
        self.settled_at: float = 0.0
        self._leases: dict[str, Leases] = {}
        self._name = ""
        self._pid = 0

    @property
    def process(self) -> str:
        """What this process is called in Redis; another name after `fork`."""
        if self._pid != os.getpid():
            self._pid = os.getpid()
            self._name = secrets.token_hex(8)
        return self._name

    def leases(self, account: str) -> Leases:
        """Return the leases of one key."""
        found = self._leases.get(account)
        if found is None:
            with self.local.lock:
                found = self._leases[account] = Leases(self.local.state_of(account))
                if self.alone:
                    found.end(clock.monotonic())
        return found

    def lost(self, error: Exception) -> None:
        """Go on alone with this process's share, and say so once."""
        if self.alone:
            return
        self.alone = True
        now = clock.monotonic()
        for leases in self._leases.values():
            with self.local.lock:
                leases.end(now)
                leases.state.dispatch(None, now)
        _log.warning(
            "%s: each process keeps to its last known share of the rate limits until it does",
            _reason(error),
        )

    def found(self) -> None:
        """Share again, and say so once."""
        if not self.alone:
            return
        self.alone = False
        now = clock.monotonic()
        self.settled_at = now + _SETTLE
        for leases in self._leases.values():
            with self.local.lock:
                leases.begin(now)
        _log.info("Redis answers again: the rate limits are shared")


class _Link:
    """One event loop's connection to Redis, and one task per key that asks for leases."""

    def __init__(self, url: str, sharing: _Sharing) -> None:
        self._client: Any = _connect(url)
        self._lease: Any = self._client.register_script(LEASE)
        self._share: Any = self._client.register_script(SHARE)
        self._sharing = sharing
        self._loop = asyncio.get_running_loop()
        self._tasks: dict[str, asyncio.Task[None]] = {}
        self._wake: dict[str, asyncio.Event] = {}
        self._keys: dict[str, str] = {}

    def serve(self, account: str, key: str) -> None:
        """See to it that leases are asked for where calls of a key need them."""
        task = self._tasks.get(account)
        if task is not None and not task.done():
            return
        leases = self._sharing.leases(account)
        wake = self._wake[account] = asyncio.Event()
        self._keys[account] = key
        loop = self._loop

        def on_dispatch() -> None:
            if not wake.is_set():
                try:
                    loop.call_soon_threadsafe(wake.set)
                except RuntimeError:  # that event loop is gone
                    leases.state.listeners.remove(on_dispatch)

        leases.state.listeners.append(on_dispatch)
        self._tasks[account] = loop.create_task(self._run(leases, key, wake))

    async def _run(self, leases: Leases, key: str, wake: asyncio.Event) -> None:
        sharing = self._sharing
        while True:
            if sharing.alone:
                await clock.sleep(_ASK_AGAIN)
                if not sharing.alone:
                    continue
                try:
                    # None of those from before lives; another key's task may use a new one.
                    await self._client.connection_pool.disconnect(inuse_connections=False)
                    await self._client.ping()
                    await self._hear(leases, key)
                except Exception as error:
                    _log.debug("%s", _reason(error))
                    continue
                sharing.found()
            now = clock.monotonic()
            if now < sharing.settled_at:
                await clock.sleep(sharing.settled_at - now)
            wake.clear()
            try:
                try:
                    await self._step(leases, key)
                except TimeoutError:  # as when this process itself stood still
                    await self._step(leases, key)
            except Exception as error:
                sharing.lost(error)
                continue
            with sharing.local.lock:
                due = leases.next_due()
            try:
                async with asyncio.timeout(max(0.0, min(due - clock.monotonic(), 3600.0))):
                    await wake.wait()
            except TimeoutError:
                continue

    async def _step(self, leases: Leases, key: str) -> None:
        """Ask for all leases that are needed, in one round trip where there are several."""
        sharing, now = self._sharing, clock.monotonic()
        with sharing.local.lock:
            groups = leases.due(now)
            questions = [leases.question(group, now, sharing.silence) for group in groups]
            names = [_name(key, group) for group in groups]
        if not groups:
            return
        try:
            async with asyncio.timeout(REPLY_WITHIN):
                replies = await asyncio.gather(
                    *(
                        self._lease(keys=[name], args=[sharing.process, question])
                        for name, question in zip(names, questions, strict=True)
                    )
                )
                await self._hear(leases, key)
        except BaseException:
            leases.give_up(groups)
            raise
        now = clock.monotonic()
        with sharing.local.lock:
            for group, reply in zip(groups, replies, strict=True):
                if group.lease is not None:
                    leases.give(group, reply, now)
            lost = leases.lost_state()
            leases.state.dispatch(self._loop, now)
        if lost:
            _log.warning(
                "Redis has lost what it knew of the rate limits, as after a restart or an "
                "eviction: it is learnt anew"
            )

    async def _hear(self, leases: Leases, key: str) -> None:
        """Tell and hear what is known about groups."""
        with self._sharing.local.lock:
            pairs = leases.pairs(clock.monotonic())
        if pairs is not None:
            text = await self._share(keys=[f"{key}:groups"], args=list(pairs))
            with self._sharing.local.lock:
                leases.learn(text)

    async def aclose(self) -> None:
        """Give back all leases and close the connection; no task stays behind."""
        for task in self._tasks.values():
            task.cancel()
        if self._tasks:
            await asyncio.wait(self._tasks.values())
        if not self._sharing.alone:
            for account, key in self._keys.items():
                try:
                    await self._return(self._sharing.leases(account), key)
                except Exception as error:
                    _log.debug("%s", _reason(error))
        for account in self._keys:
            with self._sharing.local.lock:
                leases = self._sharing.leases(account)
                leases.end(now := clock.monotonic())
                leases.state.listeners.clear()
                leases.state.dispatch(self._loop, now)
        await self._client.aclose()

    async def _return(self, leases: Leases, key: str) -> None:
        now = clock.monotonic()
        for group in leases.held():
            with self._sharing.local.lock:
                question = leases.question(group, now, self._sharing.silence)
            args = [self._sharing.process, question]
            await self._lease(keys=[_name(key, group)], args=args)


def _name(key: str, group: Group) -> str:
    """Return the Redis key of one group of an account."""
    return f"{key}:{min(group.members)}"


def _connect(url: str) -> Any:
    from redis.asyncio import Redis
    from redis.asyncio.retry import Retry
    from redis.backoff import NoBackoff

    return cast("Any", Redis).from_url(
        url,
        socket_connect_timeout=REPLY_WITHIN,
        retry=Retry(NoBackoff(), 0),
    )


def _check_address(url: object) -> None:
    """Refuse what is no address of a Redis; its text may hold a password and is not shown."""
    if isinstance(url, str):
        try:
            parts = urlsplit(url)
            where = parts.path.strip("/") if parts.scheme == "unix" else parts.hostname
            if parts.scheme in _SCHEMES and where:
                _ = parts.port  # raises where it is no number
                return
        except ValueError:
            pass
    raise InvalidArgument(
        "url: expected the address of a Redis, as in 'redis://localhost:6379/0'", field="url"
    )


def _reason(error: Exception) -> str:
    """Say in a few words what is wrong with Redis, without its address."""
    text = str(error)
    name = type(error).__name__
    if name == "AuthenticationError" or text.startswith(("WRONGPASS", "NOAUTH")):
        return "Redis refuses the password"
    if name == "NoPermissionError" or text.startswith("NOPERM"):
        return "Redis does not permit this user what the limiter needs"
    if "WRONGTYPE" in text:
        return "Redis has something else at the limiter's keys (another prefix would help)"
    if name == "ReadOnlyError" or "READONLY" in text:
        return "this Redis is a read-only replica"
    if name == "OutOfMemoryError" or "OOM" in text:
        return "Redis has no memory left"
    return f"Redis does not answer ({name})"
