"""A server with bad moments: what it counted of one key, by the window, and who else calls."""

from __future__ import annotations

import asyncio
import math
import random
from collections.abc import Mapping, Sequence
from typing import Literal

from close_async._base import clock

Others = Literal["twenty at the start", "twenty one by one", "ten a second", "fifty now and then"]
"""What another process takes; of twenty, in each window."""


class Windows:
    """One endpoint group, with 429s that nothing explains and calls of another process.

    Args:
        limit: calls that a window takes.
        window: seconds that it lasts.
        refuse: which calls meet a 429 without a reason, counted from one.
        chance: what share of the others does.
        headers: whether responses tell of the limit.
        limits: other limits, by the number of the window from which they hold.
        seed: decides which calls meet a 429 by chance.
    """

    def __init__(
        self,
        *,
        limit: int = 60,
        window: float = 2.0,
        refuse: Sequence[int] = (),
        chance: float = 0.0,
        headers: bool = True,
        limits: Mapping[str, int] | None = None,
        seed: int = 1,
    ) -> None:
        self.limit, self.window = limit, window
        self.refuse, self.chance, self.headers = refuse, chance, headers
        self.ends: float = -math.inf
        self.calls: int = 0
        self.limits: list[int] = []
        self.used: list[int] = []
        self.foreign: list[int] = []
        self.refused: list[int] = []
        self._later = limits or {}
        self._random = random.Random(seed)

    def call(self, now: float) -> tuple[int, dict[str, str]]:
        """Count a call, and return the status and the headers of its response."""
        self.roll(now)
        self.calls += 1
        left = self._left
        if left and (self.calls in self.refuse or self._random.random() < self.chance):
            self.refused[-1] += 1
            return 429, {"retry-after": "1"}
        reset = self.ends - now
        told = f"limit={self.limit}, remaining={max(0, left - 1)}, reset={reset:.3f}"
        headers = {"ratelimit": told} if self.headers else {}
        if not left:
            self.refused[-1] += 1
            return 429, {**headers, "retry-after": str(math.ceil(reset))}
        self.used[-1] += 1
        return 200, headers

    def take_for_others(self, count: int, now: float) -> None:
        """Let another process take so many calls, as far as they are left."""
        self.roll(now)
        self.foreign[-1] += min(count, self._left)

    def roll(self, now: float) -> None:
        """Begin the next window if it is time."""
        if now < self.ends:
            return
        self.ends = self.begins(now) + self.window
        self.limit = self._later.get(str(len(self.used)), self.limit)
        self.limits.append(self.limit)
        for counts in (self.used, self.foreign, self.refused):
            counts.append(0)

    def begins(self, now: float) -> float:
        """Return when the window began: on a whole second, and then one after the other."""
        return math.floor(now) if now >= self.ends + self.window else self.ends

    @property
    def _left(self) -> int:
        return self.limit - self.used[-1] - self.foreign[-1]


async def another_process(windows: Windows, others: Others) -> None:
    """Take calls for another process, until cancelled."""
    moments, begun = random.Random(1), 0
    while True:
        if others == "fifty now and then":
            await asyncio.sleep(moments.uniform(2.0, 6.0))
            windows.take_for_others(50, clock.monotonic())
        elif others == "ten a second":
            await asyncio.sleep(0.1)
            windows.take_for_others(1, clock.monotonic())
        elif len(windows.used) > begun:
            begun = len(windows.used)
            together = 20 if others == "twenty at the start" else 1
            for _ in range(20 // together):
                windows.take_for_others(together, clock.monotonic())
                await asyncio.sleep(0.005)
        await asyncio.sleep(0.001)
