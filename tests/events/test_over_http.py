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

PATIENCE = 60.0
"""Seconds after which something is taken to be stuck."""


async def write(close: CloseClient) -> None:
    """Create, change and delete leads, some of them soon after each other."""
    chance = random.Random(1)
    for number in range(60):
        lead = await close.leads.create({"name": f"Company {number}"})
        if chance.random() < 0.5:
            await close.leads.update(lead.id, {"name": f"Renamed {number}"})
        if chance.random() < 0.5:
            await close.leads.update(lead.id, {"description": "Twice"})
        if chance.random() < 0.3:
            await close.leads.delete(lead.id)
        await asyncio.sleep(0.005)


@pytest.mark.asyncio
async def test_the_log_is_followed_through_a_kill_and_a_restart() -> None:
    config = SandboxConfig(leads=5, rate=None, rate_groups=(), event_delay_seconds=0.5)
    async with Sandbox(config) as sandbox:
        async with CloseClient(sandbox.api_key, base_url=sandbox.base_url) as writer:
            saved = json.dumps(await writer.follow_events().begin())
            writing = asyncio.create_task(write(writer))
            kept: list[tuple[str, Any]] = []
            for life in (7, 23, 4, 12, None):
                if life is None:
                    await writing
                saved = await live(sandbox, saved, life, kept)
        assert len(kept) == len(set(kept))
        assert {name for name, _ in kept} >= names_of(sandbox)


def names_of(sandbox: Sandbox) -> set[str]:
    """Return the ids of all events that the log has."""
    return {event.id for _, event in sandbox.state.events._order}


async def live(sandbox: Sandbox, saved: str, life: int | None, kept: list[tuple[str, Any]]) -> str:
    """Follow the log for `life` events, saving after every fifth; return what was saved.

    What was not saved is lost with the process. Without `life`, save after every event, until all
    that the log has was given.
    """
    given = 0
    unsaved: list[tuple[str, Any]] = []
    async with CloseClient(sandbox.api_key, base_url=sandbox.base_url) as close:
        stream = close.follow_events(position=json.loads(saved), interval=0.02)
        with anyio.fail_after(PATIENCE):
            async for event in stream:
                unsaved.append((event.id, event.date_updated))
                given += 1
                if life is None or given % 5 == 0:
                    saved = json.dumps(stream.position)
                    kept += unsaved
                    unsaved = []
                if given == life or (
                    life is None and {name for name, _ in kept} >= names_of(sandbox)
                ):
                    break
    return saved


@pytest.mark.asyncio
async def test_a_gap_of_days_is_caught_up_oldest_first() -> None:
    config = SandboxConfig(leads=5, rate=None, rate_groups=())
    async with Sandbox(config) as sandbox:
        async with CloseClient(sandbox.api_key, base_url=sandbox.base_url) as close:
            position = await close.follow_events().begin()
            for _ in range(12):
                sandbox.state.clock.advance(86_400)
                for number in range(20):
                    await close.leads.create({"name": f"Company {number}"})
            stream = close.follow_events(position=position, interval=0.05)
            with anyio.fail_after(PATIENCE):
                events = [await anext(stream) for _ in range(240)]
            dates = [event.date_updated for event in events]
            assert dates == sorted(dates)
            assert len({event.id for event in events}) == 240
