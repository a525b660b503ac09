"""Interactive calls go before bulk calls of other processes, and never starve them."""

from __future__ import annotations

import asyncio
import math
import time
from collections.abc import Iterator
from typing import Literal

import pytest

from close_async.rate_limits import RedisRateLimiter
from tests.rate_limits.redis_calls import Group, close
from tests.rate_limits.redis_server import Redis, needs_redis, redis_server

pytest.importorskip("redis.asyncio", reason="the extra `redis` is not installed")
pytestmark = needs_redis

LIMIT = 22


@pytest.fixture
def redis() -> Iterator[Redis]:
    with redis_server() as server:
        yield server


async def waited(
    limiter: RedisRateLimiter, group: Group, priority: Literal["interactive", "bulk"]
) -> int:
    """Make a call; return how many windows later than asked for it was let go."""
    asked_in = group.windows + (time.monotonic() >= group.ends)
    while True:
        permit = await limiter.acquire("GET /lead/", account="a", priority=priority)
        status, headers = await group.call()
        let_go_in = group.windows
        permit.observe(status, headers)
        permit.release()
        if status == 200:
            return let_go_in - asked_in


async def endless(limiter: RedisRateLimiter, group: Group, priority: str) -> None:
    while True:
        await waited(limiter, group, "bulk" if priority == "bulk" else "interactive")


@pytest.mark.asyncio
async def test_interactive_calls_leave_in_the_next_window_at_the_latest_under_bulk_elsewhere(
    redis: Redis,
) -> None:
    group = Group(LIMIT, 0.5)
    busy, other = RedisRateLimiter(redis.url), RedisRateLimiter(redis.url)
    async with asyncio.TaskGroup() as tasks:
        bulk = [tasks.create_task(endless(busy, group, "bulk")) for _ in range(5 * LIMIT)]
        await asyncio.sleep(1.5)
        calls: list[asyncio.Task[int]] = []
        while group.windows < 13:  # about a third of each window
            calls.append(tasks.create_task(waited(other, group, "interactive")))
            await asyncio.sleep(0.5 / (LIMIT / 3))
        waits = sorted([await call for call in calls])
        for task in bulk:
            task.cancel()
    await close(busy, other)
    assert len(waits) > LIMIT
    assert waits[math.ceil(0.99 * len(waits)) - 1] <= 1


@pytest.mark.asyncio
async def test_bulk_calls_have_one_call_in_eleven_under_an_interactive_load_elsewhere(
    redis: Redis,
) -> None:
    group = Group(LIMIT, 0.5)
    busy, other = RedisRateLimiter(redis.url), RedisRateLimiter(redis.url)
    async with asyncio.TaskGroup() as tasks:
        load = [tasks.create_task(endless(busy, group, "interactive")) for _ in range(5 * LIMIT)]
        await asyncio.sleep(1)
        began = group.windows
        async with asyncio.timeout(60):
            await asyncio.gather(*(waited(other, group, "bulk") for _ in range(8)))
        took = group.windows - began
        for task in load:
            task.cancel()
    await close(busy, other)
    assert took <= 2 + 8 // (LIMIT // 11) + 2  # the wait for a whole window, and the edges
