"""Several limiters over a real Redis share one allowance, and go on when it is gone."""

from __future__ import annotations

import asyncio
import logging
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator

import pytest

from close_async.errors import DeadlineExceeded
from close_async.rate_limits import RedisRateLimiter

pytest.importorskip("redis", reason="the extra `redis` is not installed")
pytestmark = pytest.mark.skipif(
    shutil.which("redis-server") is None, reason="redis-server is not installed"
)


class Redis:
    """A redis-server of our own."""

    def __init__(self) -> None:
        with socket.socket() as probe:
            probe.bind(("127.0.0.1", 0))
            self.port: int = probe.getsockname()[1]
        self.process: subprocess.Popen[bytes] | None = None

    @property
    def url(self) -> str:
        return f"redis://127.0.0.1:{self.port}/0"

    def start(self) -> None:
        self.process = subprocess.Popen(
            ["redis-server", "--port", str(self.port), "--bind", "127.0.0.1", "--save", ""],
            stdout=subprocess.DEVNULL,
        )
        for _ in range(200):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", self.port)) == 0:
                    return
            time.sleep(0.02)
        raise RuntimeError("redis-server did not start")

    def kill(self) -> None:
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None


@pytest.fixture
def redis() -> Iterator[Redis]:
    server = Redis()
    server.start()
    yield server
    server.kill()


class Group:
    """An endpoint group that opens a window with its first call."""

    def __init__(self, limit: int, window: float) -> None:
        self.limit, self.window = limit, window
        self.ends, self.used, self.refused = 0.0, 0, 0

    async def call(self) -> tuple[int, dict[str, str]]:
        await asyncio.sleep(0.005)
        now = time.monotonic()
        if now >= self.ends:
            self.ends, self.used = now + self.window, 0
        taken = self.used < self.limit
        self.used += taken
        self.refused += not taken
        left = self.limit - self.used
        header = f"limit={self.limit}, remaining={left}, reset={self.ends - now:.4f}"
        await asyncio.sleep(0.005)
        return 200 if taken else 429, {"ratelimit": header}


async def call(limiter: RedisRateLimiter, group: Group, operation: str = "GET /lead/") -> None:
    while True:
        permit = await limiter.acquire(operation, account="a")
        status, headers = await group.call()
        permit.observe(status, headers)
        permit.release()
        if status == 200:
            return


async def close(*limiters: RedisRateLimiter) -> None:
    for limiter in limiters:
        await limiter.aclose()


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
async def test_a_wait_ends_at_its_deadline(redis: Redis) -> None:
    limiter = RedisRateLimiter(redis.url)
    permit = await limiter.acquire("GET /lead/", account="a")
    permit.observe(200, {"ratelimit": "limit=5, remaining=0, reset=30.5"})
    with pytest.raises(DeadlineExceeded):
        await limiter.acquire("GET /lead/", account="a", deadline=time.monotonic() + 0.2)
    await close(limiter)


@pytest.mark.asyncio
async def test_neither_the_account_nor_the_address_shows(redis: Redis) -> None:
    import redis.asyncio as client_library

    limiter = RedisRateLimiter(redis.url)
    (await limiter.acquire("GET /lead/", account="the-account")).release()
    client = client_library.Redis.from_url(redis.url)
    keys = await client.keys("*")
    await client.aclose()
    await close(limiter)
    assert len(keys) == 1
    assert b"the-account" not in keys[0]
    assert redis.url not in repr(limiter)
