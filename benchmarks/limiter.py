"""What the rate limiter costs per call when nothing waits, in microseconds.

python -m benchmarks.limiter
"""

from __future__ import annotations

import asyncio
import time

from close_async.rate_limits import RateLimiter

CALLS = 20_000
WARM = 1_000
LIMIT = 1_000_000_000


async def _cost(operations: int, groups: int, answers: bool) -> float:
    """Return the cost of one call of so many operations, called in turn.

    The operations are spread over the groups; each group is one long window that never runs out.
    """
    limiter = RateLimiter()
    names = [f"GET /{number}/" for number in range(operations)]
    used = [0] * groups
    ends = time.monotonic() + 3_600
    spent = 0.0
    for number in range(WARM + CALLS):
        began = time.perf_counter()
        permit = await limiter.acquire(
            names[number % operations], account="a", priority="interactive", deadline=None
        )
        left = time.perf_counter()
        group = number % operations % groups
        used[group] += 1
        reset = ends + group - time.monotonic()
        headers = {
            "ratelimit": f"limit={LIMIT}, remaining={LIMIT - used[group]}, reset={reset:.3f}"
        }
        came = time.perf_counter()
        if answers:
            permit.observe(200, headers)
        permit.release()
        if number >= WARM:
            spent += time.perf_counter() - came + left - began
    return 1e6 * spent / CALLS


async def main() -> None:
    """Print the table."""
    print("| case | µs per call |")
    print("|---|---|")
    for title, operations, groups, answers in (
        ("one operation, its responses read", 1, 1, True),
        ("eight operations of one group, their responses read", 8, 1, True),
        ("thirty operations of three groups, their responses read", 30, 3, True),
        ("one operation, no response", 1, 1, False),
    ):
        costs = [await _cost(operations, groups, answers) for _ in range(3)]
        print(f"| {title} | {min(costs):.1f} |")


if __name__ == "__main__":
    asyncio.run(main())
