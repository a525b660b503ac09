"""What the limiter learns from answers, and how carefully it goes until it has."""

from __future__ import annotations

import asyncio
from random import Random

from close_async._base import clock
from close_async.rate_limits import RateLimiter
from tests.rate_limits import test_limiter
from tests.rate_limits.test_limiter import ACCOUNT, Server, told
from tests.virtual_time import run_virtual


async def call(limiter: RateLimiter, operation: str, headers: dict[str, str]) -> None:
    permit = await limiter.acquire(operation, account=ACCOUNT)
    await asyncio.sleep(0.02)
    permit.observe(200, headers)
    permit.release()


def test_operations_called_one_after_another_are_found_to_share_a_group() -> None:
    names = [f"GET /{number}/" for number in range(8)]

    async def main() -> list[tuple[str, ...]]:
        limiter = RateLimiter()
        for number in range(160):
            header = told(999 - number, 60.125 - 0.02 * number, limit=1000)
            await call(limiter, names[number % 8], header)
        return [group.members for group in limiter.snapshot().groups]

    assert run_virtual(main) == [tuple(sorted(names))]


def test_operations_of_two_groups_are_told_apart_when_called_at_random() -> None:
    async def main() -> set[tuple[str, ...]]:
        limiter = RateLimiter()
        random, used = Random(1), [0, 0]
        for number in range(200):
            group = random.randrange(2)
            used[group] += 1
            header = told(1000 - used[group], 60.125 - 0.02 * number, limit=1000)
            await call(limiter, f"GET /{group}/{random.randrange(3)}/", header)
        return {group.members for group in limiter.snapshot().groups}

    assert run_virtual(main) == {
        tuple(f"GET /{group}/{number}/" for number in range(3)) for group in (0, 1)
    }


class Stricter(Server):
    """A server that takes fewer calls than its header says, and says so only when it refuses."""

    async def call(self) -> tuple[int, dict[str, str]]:
        status, _ = await super().call()
        if status == 429:
            return 429, {"retry-after": str(int(self.ends - clock.monotonic()) + 1)}
        return 200, told(200, 5.0, limit=240)


def test_a_thousand_tasks_meet_a_hidden_limit_a_few_times() -> None:
    server = Stricter(limit=30)

    async def main() -> None:
        limiter = RateLimiter()
        await asyncio.gather(*(test_limiter.call(limiter, server) for _ in range(300)))

    run_virtual(main)
    assert server.taken == 300
    assert server.refused <= 15


def test_calls_that_are_never_answered_do_not_slow_down_those_that_follow() -> None:
    async def main() -> float:
        limiter = RateLimiter()
        await call(limiter, "GET /lead/", told(30))
        began = clock.monotonic()
        for _ in range(20):
            (await limiter.acquire("GET /lead/", account=ACCOUNT)).release()
        return clock.monotonic() - began

    assert run_virtual(main) == 0
