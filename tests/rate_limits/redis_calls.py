"""Calls over a limiter that shares its state in Redis, and what Redis knows of them."""

from __future__ import annotations

import asyncio
import importlib
import json
import time
from typing import Any

from close_async.rate_limits import RedisRateLimiter
from tests.rate_limits.redis_server import Redis

ENOUGH = 60.0
"""Seconds within which whatever does not wait for a window's end happens on any machine."""


def connect(redis: Redis) -> Any:
    """Return a client of the test's own."""
    client_library: Any = importlib.import_module("redis.asyncio")
    return client_library.Redis.from_url(redis.url, decode_responses=True)


class Group:
    """An endpoint group that opens a window with its first call."""

    def __init__(self, limit: int, window: float) -> None:
        self.limit, self.window = limit, window
        self.ends, self.used, self.refused, self.windows = 0.0, 0, 0, 0

    async def call(self) -> tuple[int, dict[str, str]]:
        await asyncio.sleep(0.005)
        now = time.monotonic()
        if now >= self.ends:
            self.ends, self.used = now + self.window, 0
            self.windows += 1
        taken = self.used < self.limit
        self.used += taken
        self.refused += not taken
        left = self.limit - self.used
        header = f"limit={self.limit}, remaining={left}, reset={self.ends - now:.4f}"
        await asyncio.sleep(0.005)
        return 200 if taken else 429, {"ratelimit": header}


async def call(
    limiter: RedisRateLimiter, group: Group, operation: str = "GET /lead/", account: str = "a"
) -> None:
    while True:
        permit = await limiter.acquire(operation, account=account)
        status, headers = await group.call()
        permit.observe(status, headers)
        permit.release()
        if status == 200:
            return


def told(remaining: int, reset: float) -> dict[str, str]:
    return {"ratelimit": f"limit=5, remaining={remaining}, reset={reset:.3f}"}


async def used_up(redis: Redis, reset: float) -> RedisRateLimiter:
    """Return a limiter whose window has nothing left for so many seconds."""
    limiter = RedisRateLimiter(redis.url)
    (await limiter.acquire("GET /lead/", account="a")).observe(200, told(0, reset))
    return limiter


async def held(redis: Redis) -> RedisRateLimiter:
    """Return a limiter with an operation that was refused for an hour."""
    limiter = RedisRateLimiter(redis.url)
    permit = await limiter.acquire("GET /held/", account="a")
    permit.observe(429, {"retry-after": "3600"})
    return limiter


async def round_trips(redis: Redis) -> int:
    """Return how often the script ran."""
    client = connect(redis)
    statistics = await client.info("commandstats")
    await client.aclose()
    return sum(
        entry["calls"] for name, entry in statistics.items() if name.startswith("cmdstat_eval")
    )


async def in_flight(redis: Redis) -> list[int]:
    """Return how many calls each process has of its leases, as far as Redis knows."""
    client = connect(redis)
    held: dict[str, int] = {}
    for key in await client.keys("*:limits:*"):
        if await client.type(key) == "hash":
            for field, text in (await client.hgetall(key)).items():
                if field.startswith("p:"):
                    held[field] = held.get(field, 0) + json.loads(text)["held"]
    await client.aclose()
    return sorted(held.values())


async def close(*limiters: RedisRateLimiter) -> None:
    for limiter in limiters:
        await limiter.aclose()
