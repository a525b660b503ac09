"""Two workers behind one store in Redis, one of which is killed in the middle."""

from __future__ import annotations

import asyncio
import contextlib
import random
import socket
import subprocess
import sys
from collections.abc import Iterator
from typing import Any, NamedTuple

import aiohttp
import pytest
from redis.asyncio import Redis as Client

from close_async.pagination.timestamps import microseconds
from tests.rate_limits.redis_server import Redis, needs_redis, redis_server
from tests.webhooks.signing import body_of, event, sign

IN_FLIGHT = 40


class Traffic(NamedTuple):
    """Deliveries, and what has to come of them."""

    deliveries: list[dict[str, Any]]
    final: dict[str, str]
    """By event id, the `date_updated` of its last version."""
    objects: dict[str, dict[str, Any] | None]
    """What Close has in the end, by object; `None` for what was deleted."""


def traffic(count: int, seed: int = 7) -> Traffic:
    """Return so many deliveries: duplicated, in disorder, of events that were consolidated."""
    chance = random.Random(seed)
    deliveries: list[dict[str, Any]] = []
    final: dict[str, str] = {}
    objects: dict[str, dict[str, Any] | None] = {}
    moment = 0

    def happen(id: str, object_id: str, action: str) -> None:
        nonlocal moment
        moment += chance.randrange(1, 1_000)
        updated = f"2026-06-30T12:{moment // 60_000_000:02}:{moment // 1_000_000 % 60:02}"
        updated = f"{updated}.{moment % 1_000_000:06}"
        data = {"id": object_id, "name": f"as of {moment}"}
        objects[object_id] = None if action == "deleted" else data
        final[id] = updated
        content = event(id, object_id=object_id, action=action, updated=updated, data=data)
        content["data"] = objects[object_id]
        deliveries.extend([content] * chance.choice((1, 1, 2, 3)))

    number = 0
    while len(deliveries) < count:
        number += 1
        object_id = f"lead_{number}"
        happen(f"ev_{number}_0", object_id, "created")
        for update in range(chance.randrange(4)):
            for _ in range(chance.randrange(1, 4)):  # the same event, later
                happen(f"ev_{number}_{update + 1}", object_id, "updated")
        if chance.random() < 0.3:
            happen(f"ev_{number}_9", object_id, "deleted")
    order = sorted(range(len(deliveries)), key=lambda place: place + chance.random() * 200)
    return Traffic([deliveries[place] for place in order], final, objects)


@contextlib.contextmanager
def workers(redis: Redis, count: int) -> Iterator[tuple[int, list[subprocess.Popen[bytes]]]]:
    """Run workers on one socket while the block lasts."""
    listener = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listener.bind(("127.0.0.1", 0))
    listener.listen(1_024)
    command = [sys.executable, "-m", "tests.webhooks.worker", str(listener.fileno()), redis.url]
    running = [subprocess.Popen(command, pass_fds=[listener.fileno()]) for _ in range(count)]
    try:
        yield listener.getsockname()[1], running
    finally:
        for process in running:
            process.kill()
            process.wait()
        listener.close()


async def deliver(port: int, content: dict[str, Any], session: aiohttp.ClientSession) -> None:
    """Deliver an event until it is acknowledged, as Close does."""
    body = body_of(content)
    for attempt in range(100):
        with contextlib.suppress(aiohttp.ClientError, TimeoutError):
            async with session.post(
                f"http://127.0.0.1:{port}/", data=body, headers=sign(body)
            ) as response:
                if response.status == 200:
                    return
                assert response.status == 503, await response.text()
        await asyncio.sleep(min(0.05 * (attempt + 1), 0.5))
    raise AssertionError(f"{content['id']} was never acknowledged")


@needs_redis
@pytest.mark.asyncio
@pytest.mark.parametrize("count", [600, pytest.param(20_000, marks=pytest.mark.slow)])
async def test_each_event_is_handled_although_a_worker_is_killed(count: int) -> None:
    planned = traffic(count)
    with redis_server() as redis, workers(redis, 2) as (port, running):
        places = asyncio.Semaphore(IN_FLIGHT)
        left = len(planned.deliveries)

        async def one(content: dict[str, Any]) -> None:
            nonlocal left
            async with places:
                await deliver(port, content, session)
            left -= 1
            if left == count // 2:
                running[0].kill()

        timeout = aiohttp.ClientTimeout(total=10)
        # A new connection for each delivery, so that both workers get their part.
        connector = aiohttp.TCPConnector(force_close=True, limit=0)
        async with aiohttp.ClientSession(timeout=timeout, connector=connector) as session:
            async with asyncio.TaskGroup() as tasks:
                for content in planned.deliveries:
                    tasks.create_task(one(content))
        client = Client.from_url(redis.url, decode_responses=True)
        done: dict[Any, Any] = await client.hgetall("done")
        finished = await client.hgetall("finished")
        mirror = await client.hgetall("mirror")
        by_worker = await client.hgetall("workers")
        await client.aclose()

    assert len(by_worker) == 2  # both had their part
    last: dict[str, int] = {}
    for name in done:
        id, _, order = name.rpartition("/")
        last[id] = max(last.get(id, 0), int(order) // 4)
    assert last == {
        id: microseconds(updated) for id, updated in planned.final.items()
    }  # the last version of each was handled
    assert set(finished.values()) == {"1"}  # and none twice, by the store
    again = [name for name, times in done.items() if times != "1"]
    assert len(again) <= IN_FLIGHT  # but what the worker had in hand when it was killed
    assert mirror == {
        id: "" if data is None else f'{{"id": "{id}", "name": "{data["name"]}"}}'
        for id, data in planned.objects.items()
    }
