"""Closing in the middle of calls, over real sockets: no connection stays, none is made after."""

from __future__ import annotations

import asyncio
from typing import Any

import pytest

from close_async import ClientClosed, CloseClient
from tests.client.fakes import GET, FakeLimiter
from tests.transports.adapters import ADAPTERS
from tests.transports.wire import Wire, says, serving

pytestmark = pytest.mark.asyncio


async def all_closed(wire: Wire) -> bool:
    for _ in range(100):
        if not wire.open:
            return True
        await asyncio.sleep(0.01)
    return False


@ADAPTERS
@pytest.mark.parametrize("turns", range(16))
async def test_closing_at_any_step_of_a_call_leaves_no_connection(adapter: Any, turns: int) -> None:
    async with serving(says()) as wire:
        client = CloseClient(
            "key", transport=adapter, rate_limiter=FakeLimiter(), base_url=wire.url
        )
        calls = [asyncio.create_task(client.send(GET, {"id": "1"})) for _ in range(5)]
        for _ in range(turns):
            await asyncio.sleep(0)
        await client.aclose()
        for outcome in await asyncio.gather(*calls, return_exceptions=True):
            assert isinstance(outcome, ClientClosed) or not isinstance(outcome, BaseException)
        assert await all_closed(wire)


@ADAPTERS
async def test_a_call_that_was_about_to_be_sent_makes_no_connection(adapter: Any) -> None:
    async with serving(says()) as wire:
        client = CloseClient(
            "key",
            transport=adapter,
            rate_limiter=FakeLimiter(),
            base_url=wire.url,
            # The client is closed between the decision to send and the sending.
            event_hooks={"request": lambda _: client.aclose()},
        )
        with pytest.raises(ClientClosed):
            await client.send(GET, {"id": "1"})
        assert wire.connections == 0
