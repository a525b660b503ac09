"""A store in Redis: for workers on several machines. It needs the extra `redis`, and asyncio."""

from __future__ import annotations

from typing import Any, Final, cast

from close_async._base.loops import PerLoop
from close_async.errors import InvalidArgument

from .base import KEEP, ParkedEvent, QueuedEvent, Verdict
from .redis_script import STEP

PREFIX: Final = "close-webhooks"


class RedisEventStore:
    """Remembers events in Redis, which workers on any number of machines may share.

    Args:
        url: Where Redis is, `redis://…`, or a `redis.asyncio.Redis`, which stays yours to close.
        prefix: What the names of the keys begin with; receivers that share it share what they
            know.
        keep: Seconds that an event which was handled is remembered.

    Raises:
        InvalidArgument: An argument cannot be used.
        ImportError: The extra `redis` is not installed.
    """

    def __init__(self, url: str | Any, *, prefix: str = PREFIX, keep: float = KEEP) -> None:
        if not keep > 0:
            raise InvalidArgument("keep: expected seconds above zero", field="keep")
        if not prefix or "{" in prefix or "}" in prefix:
            raise InvalidArgument("prefix: expected a name without braces", field="prefix")
        import redis.asyncio

        self._url = url
        self._keep = keep
        # In braces, so that a cluster keeps all of them on one node.
        self._prefix = f"{{{prefix}}}:"
        self._redis: Any = redis.asyncio.Redis
        self._links: PerLoop[_Link] = PerLoop(self._connect, _Link.aclose)

    async def claim(self, key: str, version: int, holder: str, lease: float) -> Verdict:
        """Take a version of an event to handle it."""
        verdict: bytes | str = await self._step("claim", key, version, holder, lease)
        return cast("Verdict", _text(verdict))

    async def renew(self, key: str, holder: str, lease: float) -> bool:
        """Hold a record for longer."""
        return bool(await self._step("renew", key, holder, lease))

    async def finish(self, key: str, version: int, holder: str) -> bool:
        """Say that a version was handled."""
        return bool(await self._step("finish", key, version, holder))

    async def release(self, key: str, holder: str) -> None:
        """Let go of a record whose event was not handled."""
        await self._step("release", key, holder)

    async def enqueue(self, key: str, version: int, payload: bytes) -> bool:
        """Let a version wait to be handled."""
        return bool(await self._step("enqueue", key, version, payload))

    async def take(self, holder: str, lease: float) -> QueuedEvent | None:
        """Claim the event that waits longest, if one does and its time has come."""
        found: list[Any] = await self._step("take", "", holder, lease)
        if not found:
            return None
        key, version, payload, attempts, since = found
        return QueuedEvent(
            _text(key),
            int(version),
            payload.encode() if isinstance(payload, str) else payload,
            int(attempts or 0),
            float(since or 0),
        )

    async def retry(self, key: str, holder: str, delay: float) -> None:
        """Let an event that failed wait before it is taken again."""
        await self._step("retry", key, holder, delay)

    async def park(self, key: str, holder: str, reason: str) -> None:
        """Give up an event that waits."""
        await self._step("park", key, holder, reason or "given up")

    async def parked(self) -> list[ParkedEvent]:
        """Return the events that were given up."""
        found: list[Any] = await self._step("parked", "")
        return [
            ParkedEvent(
                _text(key),
                payload.encode() if isinstance(payload, str) else payload,
                _text(reason),
            )
            for key, payload, reason in sorted(found)
        ]

    async def unpark(self) -> int:
        """Let all events that were given up wait again."""
        return int(await self._step("unpark", ""))

    async def waiting(self) -> int:
        """Return how many events wait or are being handled from the queue."""
        return int(await self._links.current().client.zcard(f"{self._prefix}waiting"))

    async def save(self, name: str, value: bytes) -> None:
        """Keep a value under a name."""
        await self._links.current().client.set(f"{self._prefix}value:{name}", value)

    async def load(self, name: str) -> bytes | None:
        """Return the value under a name."""
        value: Any = await self._links.current().client.get(f"{self._prefix}value:{name}")
        return value.encode() if isinstance(value, str) else value

    async def aclose(self) -> None:
        """Close the connections that were opened."""
        own, _ = self._links.take_all()
        if own is not None:
            await own.aclose()

    async def _step(self, what: str, key: str, *arguments: object) -> Any:
        link = self._links.current()
        # The key says to a cluster which node has all of them.
        return await link.script(
            keys=[f"{self._prefix}waiting"],
            args=[self._prefix, what, self._keep, key, *arguments],
        )

    def _connect(self) -> _Link:
        if isinstance(self._url, str):
            return _Link(self._redis.from_url(self._url), own=True)
        return _Link(self._url, own=False)


class _Link:
    """One event loop's connection."""

    def __init__(self, client: Any, *, own: bool) -> None:
        self.client: Any = client
        self.script: Any = client.register_script(STEP)
        self._own = own

    async def aclose(self) -> None:
        """Close the connection, if it was made here."""
        if self._own:
            await self.client.aclose()


def _text(value: bytes | str) -> str:
    return value.decode() if isinstance(value, bytes) else value
