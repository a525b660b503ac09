"""The event log over real HTTP against the sandbox, through a kill and a restart."""

from __future__ import annotations

import asyncio
import json
import random
from typing import Any

import anyio
import pytest

from close_async import CloseClient
from close_async.sandbox import Sandbox, SandboxConfig


@pytest.mark.asyncio
async def test_the_log_is_followed_through_a_kill_and_a_restart() -> None:
    chance = random.Random(1)
    config = SandboxConfig(leads=5, rate=None, rate_groups=(), event_delay_seconds=1.0)
    async with Sandbox(config) as sandbox:
        settings: Any = {"base_url": sandbox.base_url}
        async with CloseClient(sandbox.api_key, **settings) as writer:

            async def write() -> None:
                for number in range(60):
                    lead = await writer.leads.create({"name": f"Company {number}"})
                    if chance.random() < 0.5:
                        await writer.leads.update(lead.id, {"name": f"Renamed {number}"})
                    if chance.random() < 0.5:
                        await writer.leads.update(lead.id, {"description": "Twice"})
                    if chance.random() < 0.3:
                        await writer.leads.delete(lead.id)
                    await asyncio.sleep(0.01)

            saved: str | None = None
            kept: list[tuple[str, Any]] = []
            unsaved: list[tuple[str, Any]] = []
            writing: asyncio.Task[None] | None = None
            for life in (0.4, 0.3, 0.5, 4.0):
                unsaved = []
                async with CloseClient(sandbox.api_key, **settings) as reader:
                    position = None if saved is None else json.loads(saved)
                    stream = reader.follow_events(position=position, interval=0.05)
                    with anyio.move_on_after(life):
                        if writing is None:
                            # Nothing was given yet; the stream begins before the first event.
                            first = asyncio.create_task(stream.__anext__())
                            await asyncio.sleep(0.2)
                            saved = json.dumps(stream.position)
                            writing = asyncio.create_task(write())
                            event = await first
                            unsaved.append((event.id, event.date_updated))
                        async for event in stream:
                            unsaved.append((event.id, event.date_updated))
                            if len(unsaved) == 5:
                                saved = json.dumps(stream.position)
                                kept += unsaved
                                unsaved = []
            assert writing is not None
            await writing
        given = kept + unsaved
        assert len(given) == len(set(given))
        logged = {event.id for _, event in sandbox.state.events._order}
        assert {event_id for event_id, _ in given} >= logged


@pytest.mark.asyncio
async def test_a_gap_of_days_is_caught_up_oldest_first() -> None:
    config = SandboxConfig(leads=5, rate=None, rate_groups=())
    async with Sandbox(config) as sandbox:
        async with CloseClient(sandbox.api_key, base_url=sandbox.base_url) as close:
            stream = close.follow_events(interval=0.05)
            with anyio.move_on_after(0.3):
                await anext(stream)
            position = stream.position
            for _ in range(12):
                sandbox.state.clock.advance(86_400)
                for number in range(20):
                    await close.leads.create({"name": f"Company {number}"})
            stream = close.follow_events(position=position, interval=0.05)
            events = [await anext(stream) for _ in range(240)]
            dates = [event.date_updated for event in events]
            assert dates == sorted(dates)
            assert len({event.id for event in events}) == 240
