"""A real Redis asked in virtual time: its script takes the time of the virtual loop."""

from __future__ import annotations

import asyncio
import importlib
from collections.abc import Awaitable, Callable
from typing import Any

import pytest

from close_async._base import clock
from close_async.rate_limits import redis as redis_module
from tests.rate_limits.redis_server import Redis

ROUND_TRIP = 0.001
_TIME = "redis.call('TIME')"


class VirtualClient:
    """What the limiter needs of a Redis client."""

    def __init__(self, url: str) -> None:
        self._client: Any = importlib.import_module("redis").Redis.from_url(url)
        self.connection_pool: VirtualClient = self
        self.trips: int = 0
        self.gone: Exception | None = None

    def register_script(self, script: str) -> Callable[..., Awaitable[Any]]:
        async def run(keys: list[str], args: list[Any]) -> Any:
            await asyncio.sleep(ROUND_TRIP / 2)
            if self.gone is not None:
                raise self.gone
            self.trips += 1
            seconds, rest = divmod(clock.monotonic(), 1)
            timed = script.replace(_TIME, f"{{'{int(seconds)}', '{int(rest * 1e6)}'}}")
            answer = self._client.eval(timed, len(keys), *keys, *args)
            await asyncio.sleep(ROUND_TRIP / 2)
            return answer

        return run

    async def ping(self) -> None:
        await asyncio.sleep(ROUND_TRIP)
        if self.gone is not None:
            raise self.gone

    async def disconnect(self, *, inuse_connections: bool) -> None:
        """Do nothing: no connection of its own dies with what it is told is gone."""

    def flush(self) -> None:
        """Lose everything, as a Redis that starts again does."""
        self._client.flushall()

    async def aclose(self) -> None:
        self._client.close()


def virtual(redis: Redis, monkeypatch: pytest.MonkeyPatch) -> list[VirtualClient]:
    """Let limiters reach Redis in virtual time; return the clients that they make."""
    clients: list[VirtualClient] = []

    def connect(url: str) -> VirtualClient:
        clients.append(VirtualClient(redis.url))
        return clients[-1]

    monkeypatch.setattr(redis_module, "_connect", connect)
    return clients
