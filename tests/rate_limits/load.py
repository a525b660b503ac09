"""Calls at once over three hidden groups, over real HTTP: how long they take, and have to take.

The calls of each group are in proportion to its rate, so that all groups are busy to the end. The
best time is when the last window of the busiest group opens: a window takes its calls at once, so
whatever limiter there is, the last calls cannot leave before, and need not leave later.
"""

from __future__ import annotations

import asyncio
import math
import random
import time
from dataclasses import dataclass
from typing import Any

from close_async import CloseClient
from close_async.rate_limits import Limiter
from close_async.sandbox import Rate, RateGroup

PATHS = (("/me/",), ("/status/lead/", "/status/opportunity/"), ("/user/",))
"""What is called, by group."""


@dataclass(frozen=True)
class Load:
    """So many calls over three groups.

    Args:
        calls: how many in all.
        rates: the limit and the window of each group.
    """

    calls: int
    rates: tuple[Rate, Rate, Rate]

    @property
    def settings(self) -> dict[str, Any]:
        """How the sandbox is configured."""
        groups = tuple(
            RateGroup(f"group {number}", tuple(f"GET {path}" for path in paths), rate)
            for number, (paths, rate) in enumerate(zip(PATHS, self.rates, strict=True))
        )
        return {"leads": 5, "shape": "bare", "rate_groups": groups, "rate_reset_decimals": 3}

    @property
    def shares(self) -> tuple[int, ...]:
        """How many calls each group gets."""
        speeds = [rate.limit / rate.window for rate in self.rates]
        shares = [int(self.calls * speed / sum(speeds)) for speed in speeds]
        shares[0] += self.calls - sum(shares)
        return tuple(shares)

    @property
    def best(self) -> float:
        """Seconds until the last window opens, if nothing is wasted."""
        return max(
            (math.ceil(calls / rate.limit) - 1) * rate.window
            for calls, rate in zip(self.shares, self.rates, strict=True)
        )

    def paths(self) -> list[str]:
        """Return the path of each call, in an order that mixes the groups."""
        paths = [
            choice[number % len(choice)]
            for choice, calls in zip(PATHS, self.shares, strict=True)
            for number in range(calls)
        ]
        random.Random(1).shuffle(paths)
        return paths


async def run(
    paths: list[str],
    base_url: str,
    api_key: str,
    limiter: Limiter | None = None,
    begin_at: float | None = None,
) -> float:
    """Start all calls at once; return how many seconds the last one took.

    Client and sandbox have made calls for another key before, so that nothing is loaded or
    compiled any more.

    Args:
        paths: one per call.
        base_url: the sandbox.
        api_key: whose limits count.
        limiter: the client's own if not given.
        begin_at: when to start, on the system's clock; now if not given.
    """
    async with CloseClient("warming-up", base_url=base_url, transport="aiohttp") as close:
        await asyncio.gather(*(close.request("GET", path) for path in set(paths)))
    async with CloseClient(
        api_key, base_url=base_url, timeout=None, rate_limiter=limiter, transport="aiohttp"
    ) as close:
        if begin_at is not None:
            await asyncio.sleep(begin_at - time.time())
        began = time.time()
        await asyncio.gather(*(close.request("GET", path) for path in paths))
        return time.time() - (begin_at or began)
