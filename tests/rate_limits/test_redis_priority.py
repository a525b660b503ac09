"""Interactive calls go before bulk calls of other processes, and never starve them."""

from __future__ import annotations

import asyncio
import math
import multiprocessing
import random
import time
from collections.abc import AsyncGenerator
from concurrent.futures import ProcessPoolExecutor
from contextlib import asynccontextmanager
from typing import Literal

import pytest

from close_async import CloseClient
from close_async.rate_limits import RedisRateLimiter
from close_async.sandbox import Rate, RateGroup
from tests.rate_limits.redis_calls import Group, close
from tests.rate_limits.redis_server import Redis, needs_redis, redis_server
from tests.rate_limits.sandbox_process import sandbox_process

pytest.importorskip("redis.asyncio", reason="the extra `redis` is not installed")
pytestmark = needs_redis

LIMIT = 22


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


@asynccontextmanager
async def under_load(
    redis: Redis, priority: Literal["interactive", "bulk"], seconds: float
) -> AsyncGenerator[tuple[RedisRateLimiter, Group]]:
    """Give a limiter beside one whose calls have never let up for so many seconds."""
    group = Group(LIMIT, 0.5)
    busy, other = RedisRateLimiter(redis.url), RedisRateLimiter(redis.url)

    async def endless() -> None:
        while True:
            await waited(busy, group, priority)

    async with asyncio.TaskGroup() as tasks:
        load = [tasks.create_task(endless()) for _ in range(5 * LIMIT)]
        await asyncio.sleep(seconds)
        yield other, group
        for task in load:
            task.cancel()
    await close(busy, other)


@pytest.mark.asyncio
async def test_interactive_calls_leave_in_the_next_window_at_the_latest_under_bulk_elsewhere(
    redis: Redis,
) -> None:
    async with under_load(redis, "bulk", seconds=1.5) as (other, group):
        calls: list[asyncio.Task[int]] = []
        while group.windows < 13:  # about a third of each window
            calls.append(asyncio.create_task(waited(other, group, "interactive")))
            await asyncio.sleep(0.5 / (LIMIT / 3))
        waits = sorted([await call for call in calls])
    assert len(waits) > LIMIT
    assert waits[math.ceil(0.99 * len(waits)) - 1] <= 1


@pytest.mark.asyncio
async def test_bulk_calls_have_one_call_in_eleven_under_an_interactive_load_elsewhere(
    redis: Redis,
) -> None:
    async with under_load(redis, "interactive", seconds=1) as (other, group):
        began = group.windows
        async with asyncio.timeout(60):
            await asyncio.gather(*(waited(other, group, "bulk") for _ in range(8)))
        took = group.windows - began
    assert took <= 2 + 8 // (LIMIT // 11) + 2  # the wait for a whole window, and the edges


RATE = Rate(60, 3.0)
PATHS = ("/me/", "/user/")


def bulk_job(base_url: str, api_key: str, redis_url: str, calls: int) -> None:
    """Make all calls at once, in a process of its own."""

    async def run() -> None:
        limiter = RedisRateLimiter(redis_url)
        async with CloseClient(api_key, base_url=base_url, rate_limiter=limiter) as close:
            bulk = close.with_options(priority="bulk")
            await asyncio.gather(*(bulk.request("GET", PATHS[0]) for _ in range(calls)))

    asyncio.run(run())


def web_application(base_url: str, api_key: str, redis_url: str, calls: int) -> list[float]:
    """Make calls at random times, a third of what the rate takes; return how long each took."""

    async def run() -> list[float]:
        limiter, chance = RedisRateLimiter(redis_url), random.Random(1)
        async with CloseClient(
            api_key, base_url=base_url, timeout=None, rate_limiter=limiter
        ) as close:

            async def one(number: int) -> float:
                began = time.monotonic()
                await close.request("GET", PATHS[number % 2])
                return time.monotonic() - began

            tasks: list[asyncio.Task[float]] = []
            for number in range(calls):
                await asyncio.sleep(chance.expovariate(RATE.limit / RATE.window / 3))
                tasks.append(asyncio.create_task(one(number)))
            return [await task for task in tasks]

    return asyncio.run(run())


@pytest.mark.slow
def test_a_web_application_waits_for_one_window_at_most_beside_a_bulk_job() -> None:
    settings = {
        "leads": 5,
        "shape": "bare",
        "rate_groups": (RateGroup("group", tuple(f"GET {path}" for path in PATHS), RATE),),
        "rate_reset_decimals": 3,
    }
    with (
        redis_server() as redis,
        sandbox_process(**settings) as sandbox,
        ProcessPoolExecutor(2, multiprocessing.get_context("spawn")) as pool,
    ):
        list(pool.map(abs, range(2)))  # so that both have started
        where = (sandbox.base_url, sandbox.api_key, redis.url)
        job = pool.submit(bulk_job, *where, 8 * RATE.limit)
        time.sleep(1.5 * RATE.window)  # so that the bulk calls have waited for a whole window
        took = sorted(pool.submit(web_application, *where, 120).result())
        job.result()
        refused = sandbox.statuses()[429]
    p99 = took[math.ceil(0.99 * len(took)) - 1]
    print(f"median {took[len(took) // 2]:.2f} s, p99 {p99:.2f} s, window {RATE.window} s")
    assert refused == 0
    assert p99 <= RATE.window
