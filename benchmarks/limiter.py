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


async def _cost(operations: int, answers: bool) -> float:
    limiter = RateLimiter()
    names = [f"GET /{number}/" for number in range(operations)]
    headers = [
        {"ratelimit": f"limit={LIMIT}, remaining={LIMIT - n}, reset=60.5"}
        for n in range(CALLS + WARM)
    ]

    async def call(n: int) -> None:
        permit = await limiter.acquire(
            names[n % operations], account="a", priority="interactive", deadline=None
        )
        if answers:
            permit.observe(200, headers[n])
        permit.release()

    for n in range(WARM):
        await call(n)
    began = time.process_time()
    for n in range(WARM, WARM + CALLS):
        await call(n)
    return 1e6 * (time.process_time() - began) / CALLS


async def main() -> None:
    """Print the table."""
    print("| case | µs of CPU per call |")
    print("|---|---|")
    for title, operations, answers in (
        ("one operation, its answers read", 1, True),
        ("eight operations of one group, their answers read", 8, True),
        ("one operation, no answer", 1, False),
    ):
        print(f"| {title} | {min([await _cost(operations, answers) for _ in range(3)]):.1f} |")


if __name__ == "__main__":
    asyncio.run(main())
