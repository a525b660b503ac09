"""Several limiters over a real Redis share one allowance, and go on when it is gone."""

from __future__ import annotations

import asyncio
import logging
import time

import pytest

from close_async.errors import DeadlineExceeded
from close_async.rate_limits import RedisRateLimiter
from close_async.rate_limits import redis as redis_module
from tests.rate_limits.redis_calls import (
    ENOUGH,
    Group,
    call,
    close,
    connect,
    in_flight,
    round_trips,
    told,
    used_up,
)
from tests.rate_limits.redis_server import Redis, needs_redis

pytest.importorskip("redis.asyncio", reason="the extra `redis` is not installed")
pytestmark = needs_redis


@pytest.mark.asyncio
async def test_four_limiters_share_one_allowance(redis: Redis) -> None:
    limiters, group = [RedisRateLimiter(redis.url) for _ in range(4)], Group(50, 1.0)
    await asyncio.gather(*(call(limiters[n % 4], group) for n in range(200)))
    await close(*limiters)
    assert group.refused == 0


@pytest.mark.asyncio
async def test_no_call_fails_when_redis_is_killed_and_it_is_said_once(
    redis: Redis, caplog: pytest.LogCaptureFixture
) -> None:
    limiter, group = RedisRateLimiter(redis.url), Group(50, 0.5)
    with caplog.at_level(logging.INFO, logger="close_async"):
        await call(limiter, group)
        redis.kill()
        await asyncio.gather(*(call(limiter, group) for _ in range(100)))
        assert not limiter.snapshot().shared
        redis.start()
        await asyncio.sleep(1.1)
        await call(limiter, group)
        assert limiter.snapshot().shared
    await close(limiter)
    warnings = [record for record in caplog.records if record.levelno == logging.WARNING]
    assert len(warnings) == 1


@pytest.mark.asyncio
async def test_calls_that_wait_go_back_to_sharing_when_redis_returns(
    redis: Redis, caplog: pytest.LogCaptureFixture
) -> None:
    limiter = RedisRateLimiter(redis.url)
    with caplog.at_level(logging.INFO, logger="close_async"):
        (await limiter.acquire("GET /lead/", account="a")).observe(200, told(remaining=0, reset=4))
        redis.kill()
        waiting = asyncio.create_task(limiter.acquire("GET /lead/", account="a"))
        await asyncio.sleep(0.1)
        assert limiter.snapshot().groups[0].waiting == 1
        redis.start()
        (await waiting).release()
        assert limiter.snapshot().shared
    await close(limiter)
    said = [record.levelname for record in caplog.records if "Redis" in record.message]
    assert [level for level in said if level != "DEBUG"] == ["WARNING", "INFO"]


@pytest.mark.asyncio
async def test_no_connection_from_before_is_used_when_redis_returns(
    redis: Redis, caplog: pytest.LogCaptureFixture
) -> None:
    limiter = RedisRateLimiter(redis.url)
    groups = {(key, limit): Group(limit, 60.0) for key in "ab" for limit in (50, 60, 70)}

    async def each() -> None:
        await asyncio.gather(
            *(call(limiter, group, f"GET /{at}/", key) for (key, at), group in groups.items())
        )

    with caplog.at_level(logging.INFO, logger="close_async"):
        for _ in range(3):
            await each()
        redis.kill()
        await each()
        redis.start()
        async with asyncio.timeout(ENOUGH):
            while not limiter.snapshot().shared:  # noqa: ASYNC110 - nothing tells of it
                await asyncio.sleep(0.05)
            await each()
    await close(limiter)
    said = [record.levelname for record in caplog.records if "Redis" in record.message]
    assert said.count("WARNING") == 1


@pytest.mark.asyncio
async def test_a_wait_beyond_the_deadline_is_refused_at_once_with_its_length(redis: Redis) -> None:
    limiter = await used_up(redis, reset=30.5)
    began = time.monotonic()
    with pytest.raises(DeadlineExceeded) as caught:
        await limiter.acquire("GET /lead/", account="a", deadline=began + 20)
    assert time.monotonic() < began + 10
    assert caught.value.retry_after == pytest.approx(30.5, abs=0.5)
    assert limiter.snapshot().groups[0].waiting == 0
    await close(limiter)


@pytest.mark.asyncio
async def test_a_call_far_back_in_the_queue_is_refused_for_the_windows_before_it(
    redis: Redis,
) -> None:
    limiter = await used_up(redis, reset=30.5)
    before = [asyncio.create_task(limiter.acquire("GET /lead/", account="a")) for _ in range(5)]
    await asyncio.sleep(0.2)
    deadline = time.monotonic() + 40
    with pytest.raises(DeadlineExceeded) as caught:
        await limiter.acquire("GET /lead/", account="a", deadline=deadline)
    assert caught.value.retry_after == pytest.approx(61, abs=1)
    for task in before:
        task.cancel()
    await close(limiter)


@pytest.mark.asyncio
async def test_what_waits_for_redis_shows(redis: Redis) -> None:
    limiter = await used_up(redis, reset=30.5)
    task = asyncio.create_task(limiter.acquire("GET /lead/", account="a"))
    await asyncio.sleep(0.1)
    (group,) = limiter.snapshot().groups
    assert (group.members, group.limit, group.remaining) == (("GET /lead/",), 5, 0)
    assert group.waiting == 1
    task.cancel()
    await close(limiter)


@pytest.mark.asyncio
async def test_a_call_costs_one_round_trip_at_most(redis: Redis) -> None:
    limiter, group = RedisRateLimiter(redis.url), Group(1000, 60.0)
    for _ in range(50):
        await call(limiter, group)
        await asyncio.sleep(0.02)
    assert await round_trips(redis) <= 50 + 1  # the first one finds that the script is not loaded
    await close(limiter)


@pytest.mark.asyncio
async def test_calls_that_wait_share_their_round_trips(redis: Redis) -> None:
    limiters, group = [RedisRateLimiter(redis.url) for _ in range(4)], Group(50, 1.0)
    await asyncio.gather(*(call(limiters[n % 4], group) for n in range(200)))
    assert await round_trips(redis) <= 200
    await close(*limiters)


@pytest.mark.asyncio
async def test_bulk_calls_are_not_starved_by_interactive_ones(redis: Redis) -> None:
    limiter, group = RedisRateLimiter(redis.url), Group(20, 0.5)
    over = asyncio.Event()

    async def interactive() -> None:
        while not over.is_set():
            await call(limiter, group)

    async def bulk() -> None:
        permit = await limiter.acquire("GET /lead/", account="a", priority="bulk")
        status, headers = await group.call()
        permit.observe(status, headers)
        permit.release()

    async with asyncio.TaskGroup() as tasks:
        for _ in range(60):
            tasks.create_task(interactive())
        await asyncio.sleep(1)
        async with asyncio.timeout(10):
            await asyncio.gather(*(bulk() for _ in range(5)))
        over.set()
    await close(limiter)


@pytest.mark.asyncio
async def test_a_cancelled_waiter_leaves_no_trace(redis: Redis) -> None:
    limiter = await used_up(redis, reset=0.5)
    tasks = [asyncio.create_task(limiter.acquire("GET /lead/", account="a")) for _ in range(3)]
    await asyncio.sleep(0.05)
    tasks[0].cancel()
    (await tasks[1]).cancel()
    (await tasks[2]).cancel()
    assert tasks[0].cancelled()
    await limiter.acquire("GET /lead/", account="a")
    assert limiter.snapshot().groups[0].waiting == 0
    assert limiter.snapshot().groups[0].in_flight == 1
    assert await in_flight(redis) == [1]
    await close(limiter)


@pytest.mark.asyncio
async def test_a_call_that_waits_when_the_limiter_is_closed_does_not_wait_for_ever(
    redis: Redis,
) -> None:
    limiter = await used_up(redis, reset=0.5)
    task = asyncio.create_task(limiter.acquire("GET /lead/", account="a"))
    await asyncio.sleep(0.05)
    await close(limiter)
    async with asyncio.timeout(5):
        (await task).release()


@pytest.mark.asyncio
async def test_no_call_fails_when_redis_hangs(redis: Redis) -> None:
    limiter, group = RedisRateLimiter(redis.url), Group(50, 0.5)
    await call(limiter, group)
    redis.pause()
    async with asyncio.timeout(20):
        await asyncio.gather(*(call(limiter, group) for _ in range(20)))
    assert not limiter.snapshot().shared
    await close(limiter)


@pytest.mark.asyncio
async def test_redis_is_not_taken_for_gone_because_the_process_stood_still(
    redis: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    limiter, group = RedisRateLimiter(redis.url), Group(50, 60.0)
    await call(limiter, group)
    monkeypatch.setattr(redis_module, "REPLY_WITHIN", 1.0)
    task = asyncio.create_task(limiter.acquire("GET /lead/", account="a"))
    for _ in range(10):
        await asyncio.sleep(0)  # so that the question is on its way
    time.sleep(1.2)  # noqa: ASYNC251 - what the test is about
    (await task).release()
    assert limiter.snapshot().shared
    await close(limiter)


@pytest.mark.asyncio
async def test_neither_the_account_nor_the_address_shows(redis: Redis) -> None:
    limiter = RedisRateLimiter(redis.url)
    (await limiter.acquire("GET /lead/", account="the-account")).release()
    client = connect(redis)
    keys = await client.keys("*")
    await client.aclose()
    await close(limiter)
    assert keys
    assert not any("the-account" in key for key in keys)
    assert redis.url not in repr(limiter)
