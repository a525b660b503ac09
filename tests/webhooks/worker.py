"""One worker of an application: `python -m tests.webhooks.worker FD REDIS-URL` serves a socket.

It keeps a mirror in Redis and counts there what its handler and its store did.
"""

from __future__ import annotations

import asyncio
import json
import os
import random
import socket
import sys
from typing import Any

import uvicorn
from redis.asyncio import Redis

from close_async.models.any_event import AnyEvent
from close_async.webhooks import RedisEventStore, WebhookReceiver, order_of
from tests.webhooks.signing import KEY

LEASE = 1.0

# The mirror takes an event only if it is later than the one that it has of the object.
_TAKE = """
local known = redis.call('HGET', 'orders', ARGV[1])
if not known or tonumber(ARGV[2]) > tonumber(known) then
    redis.call('HSET', 'orders', ARGV[1], ARGV[2])
    redis.call('HSET', 'mirror', ARGV[1], ARGV[3])
end
"""


class CountingStore(RedisEventStore):
    """Counts what was finished."""

    def __init__(self, redis: Any) -> None:
        super().__init__(redis)
        self._counts: Any = redis

    async def finish(self, key: str, version: int, holder: str) -> bool:
        held = await super().finish(key, version, holder)
        if held:
            await self._counts.hincrby("finished", f"{key}/{version}", 1)
        return held


def application(redis: Any) -> WebhookReceiver:
    """Return the worker's application."""
    receiver = WebhookReceiver(KEY, store=CountingStore(redis), lease=LEASE)

    @receiver.on("*", name="mirror")
    async def mirror(event: AnyEvent) -> None:
        order = order_of(event)
        await asyncio.sleep(random.random() * 0.01)
        data = "" if event.action == "deleted" else json.dumps(event.to_dict()["data"])
        await redis.eval(_TAKE, 0, event.object_id, str(order), data)
        await redis.hincrby("done", f"{event.id}/{order}", 1)
        await redis.hincrby("workers", str(os.getpid()), 1)

    return receiver


def main() -> None:
    """Serve the socket that was handed over."""
    listener = socket.socket(fileno=int(sys.argv[1]))
    app = application(Redis.from_url(sys.argv[2]))
    config = uvicorn.Config(app, log_level="critical", access_log=False, ws="none")
    asyncio.run(uvicorn.Server(config).serve(sockets=[listener]))


if __name__ == "__main__":
    main()
