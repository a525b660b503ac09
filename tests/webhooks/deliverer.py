"""Close as it delivers: every event of the sandbox's log, signed, over HTTP, and not too reliably.

Deliveries come late and in any order, some of them twice, and some never, as when the queue of a
subscription was cleared.
"""

from __future__ import annotations

import asyncio
import random
from collections import Counter
from typing import Any

import httpx

from close_async import CloseClient
from close_async.models.any_event import AnyEvent
from tests.webhooks.signing import body_of, sign


class Deliverer:
    """Follows the event log and posts each event to a URL.

    Args:
        close: The client to read the log with.
        url: Where to deliver to.
        lost: The share of events that is never delivered.
        repeated: The share that is delivered twice.
        late: Seconds within which a delivery is put off.
        tries: How often a delivery is tried.
    """

    def __init__(
        self,
        close: CloseClient,
        url: str,
        *,
        seed: int = 7,
        lost: float = 0.15,
        repeated: float = 0.2,
        late: float = 0.2,
        tries: int = 2,
    ) -> None:
        self._close = close
        self._url = url
        self._chance = random.Random(seed)
        self._lost = lost
        self._repeated = repeated
        self._late = late
        self._tries = tries
        self.at_once = 20
        self._places = asyncio.Semaphore(self.at_once)
        self._client = httpx.AsyncClient(timeout=10)
        self.statuses: Counter[Any] = Counter()

    async def run(self, position: Any) -> None:
        """Deliver what happens from a position on, until cancelled."""
        async with self._client, asyncio.TaskGroup() as tasks:
            async for event in self._close.follow_events(position=position, interval=0.05):
                if self._chance.random() < self._lost:
                    self.statuses["lost"] += 1
                    continue
                for _ in range(1 + (self._chance.random() < self._repeated)):
                    tasks.create_task(self._deliver(event, self._chance.random() * self._late))

    async def _deliver(self, event: AnyEvent, delay: float) -> None:
        body = body_of(event.to_dict())
        for _ in range(self._tries):
            await asyncio.sleep(delay)
            async with self._places:
                try:
                    response = await self._client.post(self._url, content=body, headers=sign(body))
                except httpx.TransportError:
                    self.statuses["unreachable"] += 1
                    continue
            self.statuses[response.status_code] += 1
            if response.is_success:
                return
