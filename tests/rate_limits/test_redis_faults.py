"""What goes wrong with Redis is said in one clear line, and no call fails of it."""

from __future__ import annotations

import asyncio
import importlib
import logging
from typing import Any

import pytest

from close_async._base import clock
from close_async.errors import InvalidArgument
from close_async.rate_limits import RedisRateLimiter
from tests.rate_limits.redis_calls import connect, told
from tests.rate_limits.redis_server import Redis, needs_redis
from tests.rate_limits.virtual_redis import virtual
from tests.virtual_time import run_virtual

pytest.importorskip("redis.asyncio", reason="the extra `redis` is not installed")


@pytest.mark.parametrize(
    "url", ["nonsense", "", "http://localhost:6379", "redis://", "redis://h:x/0", None, 7]
)
def test_what_is_no_address_is_refused_when_the_limiter_is_made(url: Any) -> None:
    with pytest.raises(InvalidArgument) as caught:
        RedisRateLimiter(url)
    assert caught.value.field == "url"


def test_a_refused_address_is_not_shown() -> None:
    with pytest.raises(InvalidArgument) as caught:
        RedisRateLimiter("rediss:secret@host")
    assert "secret" not in str(caught.value)


@pytest.mark.parametrize("url", ["redis://localhost", "rediss://u:p@h:1/2", "unix:///run/r.sock"])
def test_addresses_of_all_kinds_are_taken(url: str) -> None:
    assert "localhost" not in repr(RedisRateLimiter(url))


@pytest.mark.parametrize("silence", [0, -1, float("inf"), float("nan")])
def test_a_silence_that_is_no_time_is_refused(silence: float) -> None:
    with pytest.raises(InvalidArgument):
        RedisRateLimiter("redis://localhost", silence=silence)


async def said(limiter: RedisRateLimiter, caplog: pytest.LogCaptureFixture) -> list[str]:
    """Make two calls, and return what was said as a warning."""
    with caplog.at_level(logging.WARNING, logger="close_async"):
        for remaining in (9, 8):
            permit = await limiter.acquire("GET /lead/", account="a")
            permit.observe(200, told(remaining, reset=60.0) | {})
            permit.release()
        await limiter.aclose()
    return [record.getMessage() for record in caplog.records]


@needs_redis
@pytest.mark.asyncio
async def test_a_wrong_password_is_said_and_not_shown(
    redis: Redis, caplog: pytest.LogCaptureFixture
) -> None:
    client = connect(redis)
    await client.config_set("requirepass", "right")
    await client.aclose()
    url = redis.url.replace("redis://", "redis://:wrong-one@")
    (line,) = await said(RedisRateLimiter(url), caplog)
    assert line.startswith("Redis refuses the password")
    assert "wrong-one" not in line


@needs_redis
@pytest.mark.asyncio
async def test_something_else_at_the_key_is_said(
    redis: Redis, caplog: pytest.LogCaptureFixture
) -> None:
    client, limiter = connect(redis), RedisRateLimiter(redis.url)
    await client.set(f"{limiter._key_of('a')}:GET /lead/", "mine")
    await client.aclose()
    (line,) = await said(limiter, caplog)
    assert line.startswith("Redis has something else at the limiter's keys")


@needs_redis
@pytest.mark.asyncio
async def test_a_read_only_replica_is_said(redis: Redis, caplog: pytest.LogCaptureFixture) -> None:
    client = connect(redis)
    await client.execute_command("REPLICAOF", "127.0.0.1", "1")
    await client.aclose()
    (line,) = await said(RedisRateLimiter(redis.url), caplog)
    assert line.startswith("this Redis is a read-only replica")


@needs_redis
def test_a_state_that_was_lost_is_said_and_learnt_anew(
    redis: Redis, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    clients = virtual(redis, monkeypatch)

    async def main() -> None:
        limiter = RedisRateLimiter("redis://virtual")
        ends = clock.monotonic() + 60
        for remaining in (4, 3, 2, 1):
            permit = await limiter.acquire("GET /lead/", account="a")
            await asyncio.sleep(0.1)
            permit.observe(200, told(remaining, reset=ends - clock.monotonic()))
            permit.release()
            if remaining == 3:
                clients[0].flush()
        await limiter.aclose()

    with caplog.at_level(logging.WARNING, logger="close_async"):
        run_virtual(main)
    assert sum("Redis has lost what it knew" in record.message for record in caplog.records) == 1


def test_the_errors_that_are_told_apart_are_those_of_the_library() -> None:
    errors: Any = importlib.import_module("redis.exceptions")
    for name in ("AuthenticationError", "NoPermissionError", "ReadOnlyError", "OutOfMemoryError"):
        assert issubclass(getattr(errors, name), Exception)
