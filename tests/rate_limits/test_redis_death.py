"""What a process leaves behind in Redis when it dies without a word."""

from __future__ import annotations

import asyncio
import multiprocessing
import socket
from multiprocessing.connection import Connection

import pytest

from close_async._base import clock
from close_async.errors import DeadlineExceeded
from close_async.rate_limits import RedisRateLimiter
from tests.rate_limits.redis_calls import ENOUGH, Group, call, close, in_flight, told
from tests.rate_limits.redis_server import Redis, needs_redis

pytest.importorskip("redis.asyncio", reason="the extra `redis` is not installed")
pytestmark = needs_redis

SILENCE = 1.0


async def _hang(redis_url: str, port: int, calls: int, pipe: Connection) -> None:
    """Send calls to a server that never answers, and tell when all are on their way."""
    limiter = RedisRateLimiter(redis_url, silence=SILENCE)

    async def one() -> None:
        await limiter.acquire("GET /lead/", account="a")
        reader, writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"GET /lead/ HTTP/1.1\r\n\r\n")
        await writer.drain()
        pipe.send("sent")
        await reader.read()

    await asyncio.gather(*(one() for _ in range(calls)))


def hang(redis_url: str, port: int, calls: int, pipe: Connection) -> None:
    """Run in a process that is killed."""
    asyncio.run(_hang(redis_url, port, calls, pipe))


async def killed_in_its_calls(redis: Redis, calls: int) -> None:
    """Kill a process with SIGKILL while it waits for the answers to so many calls."""
    ours, theirs = multiprocessing.Pipe()
    with socket.create_server(("127.0.0.1", 0)) as silent:
        process = multiprocessing.get_context("spawn").Process(
            target=hang, args=(redis.url, silent.getsockname()[1], calls, theirs), daemon=True
        )
        process.start()
        for _ in range(calls):
            assert await asyncio.to_thread(ours.poll, ENOUGH)
            assert ours.recv() == "sent"
        process.kill()
        await asyncio.to_thread(process.join)
    assert process.exitcode == -9


async def opened(redis: Redis) -> RedisRateLimiter:
    """Return a limiter that has opened a window of five calls, long over when the process dies."""
    limiter = RedisRateLimiter(redis.url, silence=SILENCE)
    permit = await limiter.acquire("GET /lead/", account="a")
    permit.observe(200, told(remaining=4, reset=0.05))
    await close(limiter)
    return RedisRateLimiter(redis.url, silence=SILENCE)


@pytest.mark.asyncio
async def test_a_window_has_its_whole_allowance_once_a_killed_process_is_forgotten(
    redis: Redis,
) -> None:
    limiter = await opened(redis)
    await killed_in_its_calls(redis, 1)
    await asyncio.sleep(SILENCE + 0.1)
    (await limiter.acquire("GET /lead/", account="a")).observe(200, told(remaining=4, reset=3600))
    async with asyncio.timeout(ENOUGH):
        for _ in range(4):
            await limiter.acquire("GET /lead/", account="a")
    await close(limiter)


@pytest.mark.asyncio
async def test_a_killed_process_and_its_calls_leave_redis_after_the_silence(redis: Redis) -> None:
    await killed_in_its_calls(redis, 1)
    limiter = RedisRateLimiter(redis.url, silence=SILENCE)
    assert await in_flight(redis) == [1]
    await asyncio.sleep(SILENCE + 0.1)
    await limiter.acquire("GET /lead/", account="a")
    assert await in_flight(redis) == [1]  # its own
    await close(limiter)


@pytest.mark.asyncio
async def test_calls_that_a_killed_process_may_have_made_are_not_made_again(redis: Redis) -> None:
    first = RedisRateLimiter(redis.url, silence=SILENCE)
    permit = await first.acquire("GET /lead/", account="a")
    permit.observe(200, told(remaining=4, reset=3600))
    await close(first)
    await killed_in_its_calls(redis, 4)
    await asyncio.sleep(SILENCE + 0.1)
    limiter = RedisRateLimiter(redis.url, silence=SILENCE)
    with pytest.raises(DeadlineExceeded) as caught:
        await limiter.acquire("GET /lead/", account="a", deadline=clock.monotonic() + ENOUGH)
    assert caught.value.retry_after is not None
    assert caught.value.retry_after > ENOUGH
    await close(limiter)


@pytest.mark.asyncio
async def test_the_others_go_on_with_whole_windows_after_a_process_was_killed(
    redis: Redis,
) -> None:
    limiters = [RedisRateLimiter(redis.url, silence=SILENCE) for _ in range(2)]
    group = Group(5, 0.5)
    await call(limiters[0], group)
    await killed_in_its_calls(redis, 2)
    await asyncio.sleep(SILENCE + 0.1)
    async with asyncio.timeout(ENOUGH):
        await asyncio.gather(*(call(limiters[n % 2], group) for n in range(20)))
    await close(*limiters)
    assert group.refused == 0
    assert group.windows <= 1 + 20 // 5 + 1
