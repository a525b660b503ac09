"""A cancelled call leaves nothing behind: no permit, no place in the semaphore, no connection."""

from __future__ import annotations

import asyncio
import random

import pytest

from close_async._base import clock
from close_async.transports import RawResponse, Request
from tests.client.fakes import GET, OK, Setup, raw_response
from tests.virtual_time import run_virtual


async def slow(_: Request) -> RawResponse:
    await clock.sleep(1)
    return OK


@pytest.mark.parametrize("after", [0.0, 0.5, 1.0, 1.5, 2.4, 2.9])
def test_a_call_cancelled_at_any_step_gives_everything_back(after: float) -> None:
    async def main() -> None:
        # A wait for the limit, a send, a wait for a retry, a send.
        async with Setup(raw_response(503, {}, retry_after="1"), slow, waits=[1]) as s:
            call = asyncio.create_task(s.client.send(GET, {"id": "1"}))
            await asyncio.sleep(after)
            call.cancel()
            await asyncio.gather(call, return_exceptions=True)
            assert call.cancelled()
            assert s.limiter.all_ended
            semaphore = s.client.shared._pools.current().semaphore
            assert (semaphore.in_flight, semaphore.waiting) == (0, 0)

    run_virtual(main)


@pytest.mark.parametrize("seed", range(10))
def test_cancelling_half_of_many_calls_leaves_the_rest_running(seed: int) -> None:
    chance = random.Random(seed)

    async def main() -> None:
        async with Setup(slow, max_in_flight=3, timeout=None) as s:
            calls = [asyncio.create_task(s.client.send(GET, {"id": "1"})) for _ in range(40)]
            cancelled = 0
            while not all(call.done() for call in calls):
                await asyncio.sleep(chance.random())
                waiting = [call for call in calls if not call.done()]
                if waiting and cancelled < 20:
                    chance.choice(waiting).cancel()
                    cancelled += 1
            semaphore = s.client.shared._pools.current().semaphore
            assert (semaphore.in_flight, semaphore.waiting) == (0, 0)
            assert s.limiter.all_ended
            assert sum(call.cancelled() for call in calls) <= 20
            assert sum(not call.cancelled() for call in calls) >= 20

    run_virtual(main)


def test_a_call_cancelled_before_it_was_sent_costs_no_limit() -> None:
    async def main() -> None:
        async with Setup(slow, max_in_flight=1) as s:
            first = asyncio.create_task(s.client.send(GET, {"id": "1"}))
            second = asyncio.create_task(s.client.send(GET, {"id": "2"}))
            await asyncio.sleep(0.5)
            second.cancel()
            await first
            assert [permit.events for permit in s.limiter.permits] == [
                ["observe 200", "release"],
                ["cancel"],
            ]

    run_virtual(main)
