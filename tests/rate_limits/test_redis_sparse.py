"""Processes that call rarely do not wait for each other over Redis."""

from __future__ import annotations

import asyncio

import pytest

from close_async.rate_limits import RedisRateLimiter, redis_courier
from tests.rate_limits.redis_calls import ENOUGH, Group, call, close, held, round_trips, told
from tests.rate_limits.redis_server import Redis, needs_redis

pytest.importorskip("redis.asyncio", reason="the extra `redis` is not installed")
pytestmark = needs_redis

LOADING = 1
"""The first round trip finds that Redis does not know the script yet."""

NEVER = 3600.0


@pytest.mark.asyncio
async def test_the_first_calls_of_eight_processes_do_not_wait_for_each_other(redis: Redis) -> None:
    limiters, group = [RedisRateLimiter(redis.url) for _ in range(8)], Group(240, NEVER)
    for limiter in limiters:
        await call(limiter, group)
    assert await round_trips(redis) == 8 + LOADING
    await close(*limiters)


@pytest.mark.asyncio
async def test_every_window_takes_a_call_of_each_of_four_processes_at_once(redis: Redis) -> None:
    limiters, group = [RedisRateLimiter(redis.url) for _ in range(4)], Group(20, 0.2)
    for _ in range(3):
        for limiter in limiters:
            await call(limiter, group)
        await asyncio.sleep(0.3)
    assert await round_trips(redis) == 3 * 4 + LOADING
    assert group.windows == 3
    await close(*limiters)


@pytest.mark.asyncio
async def test_operations_not_told_apart_yet_do_not_wait_for_answers_nobody_told_of(
    redis: Redis,
) -> None:
    limiters = [RedisRateLimiter(redis.url) for _ in range(4)]
    groups = [Group(240, NEVER) for _ in range(3)]
    operations = [f"GET /{number}/" for number in range(6)]
    for number in range(120):
        place = number * 5 % 6
        await call(limiters[number % 4], groups[place % 3], operations[place])
    assert await round_trips(redis) == 120 + LOADING
    await close(*limiters)


@pytest.mark.asyncio
async def test_calls_answered_long_ago_are_not_taken_off_the_next_window(redis: Redis) -> None:
    idle = [RedisRateLimiter(redis.url) for _ in range(4)]
    for limiter in idle:
        (await limiter.acquire("GET /lead/", account="a")).observe(200, told(1, reset=0.05))
    await asyncio.sleep(1.5)
    limiter = RedisRateLimiter(redis.url)
    async with asyncio.timeout(ENOUGH):
        for remaining in (4, 3, 2, 1, 0):
            permit = await limiter.acquire("GET /lead/", account="a")
            permit.observe(200, told(remaining, reset=NEVER))
    assert await round_trips(redis) == 4 + 5 + LOADING
    await close(limiter, *idle)


@pytest.mark.asyncio
async def test_many_calls_do_not_take_turns_with_an_operation_that_nobody_waits_for(
    redis: Redis,
) -> None:
    limiters, group = [RedisRateLimiter(redis.url) for _ in range(2)], Group(240, NEVER)
    for limiter in limiters:
        for operation in ("GET /me/", "GET /lead/"):
            await call(limiter, group, operation)
    before = await round_trips(redis)
    await asyncio.gather(*(call(limiters[1], group) for _ in range(60)))
    assert await round_trips(redis) <= before + 4
    await close(*limiters)


@pytest.mark.asyncio
async def test_a_call_does_not_wait_until_answers_are_gathered(
    redis: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    limiter, group = RedisRateLimiter(redis.url), Group(240, NEVER)
    await call(limiter, group)
    monkeypatch.setattr(redis_courier, "_GATHER", NEVER)
    async with asyncio.timeout(ENOUGH):
        await asyncio.gather(*(call(limiter, group) for _ in range(20)))
        await asyncio.sleep(0.1)
        await call(limiter, group)
        await call(limiter, group, "GET /other/")
    await close(limiter)


@pytest.mark.asyncio
async def test_a_call_does_not_wait_with_those_of_another_operation(
    redis: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    limiter = await held(redis)
    waiting = asyncio.create_task(limiter.acquire("GET /held/", account="a"))
    await asyncio.sleep(0.05)
    monkeypatch.setattr(redis_courier, "_GATHER", NEVER)
    async with asyncio.timeout(ENOUGH):
        await limiter.acquire("GET /lead/", account="a")
    waiting.cancel()
    await close(limiter)


@pytest.mark.asyncio
async def test_calls_that_join_others_that_wait_share_their_round_trips(redis: Redis) -> None:
    limiter = await held(redis)
    tasks = [asyncio.create_task(limiter.acquire("GET /held/", account="a"))]
    await asyncio.sleep(0.1)
    before = await round_trips(redis)
    for _ in range(50):
        tasks.append(asyncio.create_task(limiter.acquire("GET /held/", account="a")))
        await asyncio.sleep(0.01)
    assert await round_trips(redis) < before + 50 // 2
    for task in tasks:
        task.cancel()
    await close(limiter)
