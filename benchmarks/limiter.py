"""What the rate limiter costs per call when nothing waits, in microseconds of CPU.

python -m benchmarks.limiter
"""

from __future__ import annotations

import asyncio
import time

from close_async.rate_limits import RateLimiter

CALLS = 20_000
WARM = 1_000
LIMIT = 1_000_000_000


async def _cost(operations: int, groups: int, responses: bool) -> float:
    """Return the cost of one call of so many operations, called in turn.

    The operations are spread over the groups; each group is one long window that never runs out.
    """
    limiter = RateLimiter()
    names = [f"GET /{number}/" for number in range(operations)]
    used = [0] * groups
    ends = time.monotonic() + 3_600

    async def call(number: int, *, limited: bool) -> None:
        group = number % operations % groups
        permit = None
        if limited:
            permit = await limiter.acquire(names[number % operations], account="a")
            used[group] += 1
        left, reset = LIMIT - used[group], ends + group - time.monotonic()
        headers = {"ratelimit": f"limit={LIMIT}, remaining={left}, reset={reset:.3f}"}
        if permit is not None:
            if responses:
                permit.observe(200, headers)
            permit.release()

    async def spent(*, limited: bool) -> float:
        began = time.process_time()
        for number in range(CALLS):
            await call(number, limited=limited)
        return time.process_time() - began

    for number in range(WARM):
        await call(number, limited=True)
    return 1e6 * (await spent(limited=True) - await spent(limited=False)) / CALLS


async def main() -> None:
    """Print the table."""
    print("| case | µs per call |")
    print("|---|---|")
    for title, operations, groups, responses in (
        ("one operation, its responses read", 1, 1, True),
        ("eight operations of one group, their responses read", 8, 1, True),
        ("thirty operations of three groups, their responses read", 30, 3, True),
        ("one operation, no response", 1, 1, False),
    ):
        costs = [await _cost(operations, groups, responses) for _ in range(3)]
        print(f"| {title} | {min(costs):.1f} |")


if __name__ == "__main__":
    asyncio.run(main())
