"""Four processes with one key over a real Redis use up one allowance, over real HTTP."""

from __future__ import annotations

import asyncio
import multiprocessing
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor

import pytest

from close_async.rate_limits import RedisRateLimiter
from close_async.sandbox import Rate
from tests.rate_limits.load import Load, run
from tests.rate_limits.redis_server import Redis, needs_redis, redis_server
from tests.rate_limits.sandbox_process import sandbox_process

pytest.importorskip("redis", reason="the extra `redis` is not installed")
pytestmark = needs_redis

PROCESSES = 4
MOST_REFUSED = 0.005
MOST_TIME = 1.05


def one_process(
    paths: list[str], base_url: str, api_key: str, redis_url: str, begin_at: float
) -> float:
    """Make one process's part of the calls; one that fails fails the test."""
    return asyncio.run(run(paths, base_url, api_key, RedisRateLimiter(redis_url), begin_at))


def nothing(redis: Redis) -> None:
    """Let Redis run on."""


def four_processes(
    load: Load, meanwhile: Callable[[Redis], None] = nothing
) -> tuple[float, int, int]:
    """Return how long all calls took, and how many answers were successes and 429s."""
    paths = load.paths()
    context = multiprocessing.get_context("spawn")
    with (
        redis_server() as redis,
        sandbox_process(**load.settings) as sandbox,
        ProcessPoolExecutor(PROCESSES, context) as pool,
    ):
        list(pool.map(abs, range(PROCESSES)))  # so that all have started
        begin_at = time.time() + 3.0
        parts = [
            pool.submit(
                one_process,
                paths[number::PROCESSES],
                sandbox.base_url,
                sandbox.api_key,
                redis.url,
                begin_at,
            )
            for number in range(PROCESSES)
        ]
        time.sleep(begin_at - time.time())
        meanwhile(redis)
        took = max(part.result() for part in parts)
        statuses = sandbox.statuses()
    print(f"{took:.2f} s, {load.best:.2f} s at best, {statuses[429]} answers of 429")
    return took, statuses[200], statuses[429]


@pytest.mark.slow
def test_four_processes_share_one_allowance() -> None:
    # How long they take depends on the machine; the slow tests below hold the bound on time.
    load = Load(150, (Rate(20, 6.0), Rate(20, 6.0), Rate(20, 6.0)))
    _, done, refused = four_processes(load)
    assert done >= load.calls
    assert refused <= MOST_REFUSED * load.calls


@pytest.mark.slow
def test_four_processes_make_two_thousand_calls_in_nearly_the_best_time() -> None:
    rate = Rate(120, 6.0)
    load = Load(2000, (rate, rate, rate))
    took, done, refused = four_processes(load)
    assert done >= load.calls
    assert refused <= MOST_REFUSED * load.calls
    assert took <= MOST_TIME * load.best


@pytest.mark.slow
def test_no_call_fails_when_redis_is_killed_in_the_middle_and_started_again() -> None:
    def kill_and_start(redis: Redis) -> None:
        time.sleep(8)
        redis.kill()
        time.sleep(3)
        redis.start()

    rate = Rate(120, 6.0)
    load = Load(2000, (rate, rate, rate))
    took, done, refused = four_processes(load, kill_and_start)
    assert done >= load.calls
    assert refused <= MOST_REFUSED * load.calls
    assert took <= MOST_TIME * load.best
