"""A limit of one operation that no header announces, where several processes share the key."""

from __future__ import annotations

import asyncio
import math
import time

import pytest

from close_async.rate_limits import RedisRateLimiter
from tests.rate_limits.redis_calls import Group, call, close
from tests.rate_limits.redis_server import Redis, needs_redis

pytest.importorskip("redis", reason="the extra `redis` is not installed")
pytestmark = needs_redis

HIDDEN, WINDOW = 12, 1.5


class Stricter(Group):
    """A group whose header says nothing of the limit that refuses."""

    def __init__(self) -> None:
        super().__init__(HIDDEN, WINDOW)
        self.refused_in: list[int] = []

    async def call(self) -> tuple[int, dict[str, str]]:
        status, _ = await super().call()
        if status == 429:
            self.refused_in.append(self.windows)
            return 429, {"retry-after": str(math.ceil(self.ends - time.monotonic()))}
        reset = self.ends - time.monotonic()
        header = f"limit=240, remaining={240 - self.used}, reset={reset:.3f}"
        return 200, {"ratelimit": header}


@pytest.mark.asyncio
async def test_a_hidden_limit_refuses_until_it_has_shown_itself_twice(redis: Redis) -> None:
    limiters, strict = [RedisRateLimiter(redis.url) for _ in range(2)], Stricter()
    calls = (call(limiters[n % 2], strict, "GET /strict/") for n in range(3 * HIDDEN))
    await asyncio.gather(*calls)
    await close(*limiters)
    assert strict.windows >= 3
    assert set(strict.refused_in) <= {1, 2}
