"""Several processes over one Redis use up one allowance, in virtual time."""

from __future__ import annotations

import asyncio
import logging
from dataclasses import dataclass, field

import pytest

from close_async._base import clock
from close_async.rate_limits import RedisRateLimiter
from close_async.rate_limits.base import Priority
from tests.rate_limits.redis_server import Redis, needs_redis
from tests.rate_limits.virtual_redis import virtual
from tests.virtual_time import run_virtual

pytest.importorskip("redis.asyncio", reason="the extra `redis` is not installed")
pytestmark = needs_redis


@dataclass
class Group:
    """An endpoint group that opens a window with its first call."""

    limit: int
    window: float
    ends: float = 0.0
    used: int = 0
    refused: int = 0
    windows: list[tuple[float, int]] = field(default_factory=list)

    async def call(self) -> tuple[int, dict[str, str]]:
        await asyncio.sleep(0.01)
        now = clock.monotonic()
        if now >= self.ends:
            self.ends, self.used = now + self.window, 0
            self.windows.append((now, 0))
        taken = self.used < self.limit
        self.used += taken
        self.refused += not taken
        self.windows[-1] = (self.windows[-1][0], self.used)
        header = f"limit={self.limit}, remaining={self.limit - self.used}"
        header += f", reset={self.ends - now:.4f}"
        await asyncio.sleep(0.01)
        return 200 if taken else 429, {"ratelimit": header}


async def call(
    limiter: RedisRateLimiter, group: Group, operation: str, priority: Priority = "interactive"
) -> float:
    """Make a call until it succeeds; return how long it took."""
    began = clock.monotonic()
    while True:
        permit = await limiter.acquire(operation, account="a", priority=priority)
        status, headers = await group.call()
        permit.observe(status, headers)
        permit.release()
        if status == 200:
            return clock.monotonic() - began


def limiters(count: int) -> list[RedisRateLimiter]:
    return [RedisRateLimiter("redis://virtual", silence=5.0) for _ in range(count)]


async def close(*made: RedisRateLimiter) -> None:
    for limiter in made:
        await limiter.aclose()


def spread(
    made: list[RedisRateLimiter], groups: list[Group], calls: int
) -> list[asyncio.Task[float]]:
    """Start calls of four operations in three groups, spread over the processes."""
    names = [["GET /a/"], ["GET /b1/", "GET /b2/"], ["GET /c/"]]
    return [
        asyncio.ensure_future(
            call(made[n % len(made)], group, names[g][n // len(made) % len(names[g])])
        )
        for n in range(calls)
        for g, group in enumerate(groups)
    ]


def test_four_processes_use_three_groups_in_nearly_the_best_time(
    redis: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    clients = virtual(redis, monkeypatch)
    groups = [Group(120, 6.0) for _ in range(3)]

    async def main() -> float:
        made, began = limiters(4), clock.monotonic()
        await asyncio.gather(*spread(made, groups, 667))
        took = clock.monotonic() - began
        await close(*made)
        return took

    took = run_virtual(main)
    refused, trips = sum(group.refused for group in groups), sum(c.trips for c in clients)
    print(f"{took:.2f} s of 30.00 s at best, {refused} 429s, {trips} round trips")
    for group in groups:
        print(group.windows)
    assert took <= 1.05 * 30
    assert refused <= 0.005 * 2000


def test_no_call_fails_when_redis_is_gone_for_a_while_and_comes_back_empty(
    redis: Redis, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    clients = virtual(redis, monkeypatch)
    groups = [Group(120, 6.0) for _ in range(3)]

    async def main() -> float:
        made, began = limiters(4), clock.monotonic()
        tasks = spread(made, groups, 667)
        await asyncio.sleep(8)
        for client in clients:
            client.gone = ConnectionError("gone")
        await asyncio.sleep(3)
        clients[0].flush()
        for client in clients:
            client.gone = None
        await asyncio.gather(*tasks)
        took = clock.monotonic() - began
        await close(*made)
        return took

    with caplog.at_level(logging.INFO, logger="close_async"):
        took = run_virtual(main)
    refused = sum(group.refused for group in groups)
    print(f"{took:.2f} s of 30.00 s at best, {refused} 429s")
    assert took <= 32
    assert refused == 0
    assert [record.levelname for record in caplog.records].count("INFO") == 4


def test_nothing_is_leased_before_all_processes_have_found_redis_again(
    redis: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    clients = virtual(redis, monkeypatch)

    async def main() -> tuple[float, float]:
        (limiter,) = limiters(1)
        (await limiter.acquire("GET /a/", account="a")).release()
        clients[0].gone = ConnectionError("gone")
        (await limiter.acquire("GET /b/", account="a")).release()
        clients[0].gone = None
        while not limiter.snapshot().shared:
            await clock.sleep(0.01)
        found, trips = clock.monotonic(), clients[0].trips
        asking = asyncio.ensure_future(limiter.acquire("GET /c/", account="a"))
        while clients[0].trips == trips:
            await clock.sleep(0.01)
        (await asking).release()
        asked = clock.monotonic()
        state = limiter._sharing.leases("a").state
        assert len(state.listeners) == 1
        await close(limiter)
        assert state.listeners == []
        return found, asked

    found, asked = run_virtual(main)
    assert 1.25 <= asked - found <= 1.4


def test_eight_processes_share_a_group_of_sixteen_and_nobody_starves(
    redis: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    virtual(redis, monkeypatch)
    group = Group(16, 8.0)

    async def main() -> list[int]:
        made, done = limiters(8), [0] * 8
        tasks = [asyncio.ensure_future(call(made[n % 8], group, "GET /a/")) for n in range(8 * 20)]
        await asyncio.sleep(16)
        for n, task in enumerate(tasks):
            done[n % 8] += task.done()
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await close(*made)
        return done

    done = run_virtual(main)
    print(done, group.windows)
    assert min(done) >= 1
    assert group.refused == 0


def test_a_web_application_waits_a_window_at_most_beside_the_bulk_job_of_another_process(
    redis: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    virtual(redis, monkeypatch)
    group = Group(60, 3.0)

    async def main() -> list[float]:
        web, job = limiters(2)
        bulk = [asyncio.ensure_future(call(job, group, "GET /a/", "bulk")) for _ in range(900)]
        await asyncio.sleep(4.5)
        calls: list[asyncio.Task[float]] = []
        for _ in range(120):
            await asyncio.sleep(0.15)
            calls.append(asyncio.ensure_future(call(web, group, "GET /a/")))
        took = sorted(await asyncio.gather(*calls))
        for task in bulk:
            task.cancel()
        await asyncio.gather(*bulk, return_exceptions=True)
        await close(web, job)
        return took

    took = run_virtual(main)
    print(took[len(took) // 2], took[118])
    assert took[118] <= 3.0
    assert group.refused == 0


def test_a_process_that_died_with_its_leases_is_missed_for_one_window_only(
    redis: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    virtual(redis, monkeypatch)
    group = Group(60, 6.0)

    async def main() -> None:
        dies, lives = limiters(2)
        for _ in range(5):
            await dies.acquire("GET /a/", account="a")  # and never a word of them
        link, _ = dies._links.take_all()
        assert link is not None
        for task in link._tasks.values():
            task.cancel()
        await asyncio.gather(*(call(lives, group, "GET /a/") for _ in range(260)))
        await close(lives)

    run_virtual(main)
    used = [count for _, count in group.windows]
    print(used)
    assert used[0] >= 50
    assert used[1:-1] == [60] * (len(used) - 2)
    assert group.refused == 0
