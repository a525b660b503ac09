"""Searches over real HTTP against the sandbox, with Close's own caps unless a test differs."""

from __future__ import annotations

import asyncio
import random
from collections.abc import Callable
from typing import Any

import pytest

from close_async import CloseClient, field
from close_async.core.hooks import RequestEvent
from close_async.models import Contact, Lead
from close_async.sandbox import Fault, Sandbox, SandboxConfig


def sandbox_of(**settings: Any) -> Sandbox:
    """Return a sandbox without rate limits, which would only make the test wait."""
    return Sandbox(SandboxConfig(rate=None, rate_groups=(), shape="bare", **settings))


def client_of(sandbox: Sandbox, on_request: Callable[[RequestEvent], None] | None = None) -> Any:
    hooks: Any = None if on_request is None else {"request": [on_request]}
    return CloseClient(sandbox.api_key, base_url=sandbox.base_url, event_hooks=hooks)


class Calls:
    """Counts requests."""

    def __init__(self) -> None:
        self.count = 0

    def __call__(self, _event: RequestEvent) -> None:
        self.count += 1


@pytest.mark.asyncio
@pytest.mark.parametrize(
    ("leads", "walk"), [(12_000, 2_000), pytest.param(60_000, 10_000, marks=pytest.mark.slow)]
)
async def test_leads_far_past_a_walk_come_once_each_with_few_calls_more_than_pages(
    leads: int, walk: int
) -> None:
    calls = Calls()
    async with sandbox_of(leads=leads, same_instant=500, search_walk_limit=walk) as sandbox:
        async with client_of(sandbox, calls) as close:
            seen: list[str] = [lead.id async for lead in close.search(fields=["name"])]
        assert len(seen) == leads
        assert set(seen) == {lead["id"] for lead in sandbox.state.leads}
    assert calls.count <= leads / 200 * 1.05 + leads / walk


@pytest.mark.asyncio
async def test_a_consumer_that_sleeps_past_the_cursors_life_misses_nothing() -> None:
    calls = Calls()
    async with sandbox_of(leads=6_000, same_instant=500) as sandbox:
        async with client_of(sandbox, calls) as close:
            seen: list[str] = []
            async for page in close.search().pages():
                seen += [lead.id for lead in page]
                # What the sandbox takes for half a minute.
                sandbox.state.clock.advance(31)
        assert len(seen) == 6_000
        assert set(seen) == {lead["id"] for lead in sandbox.state.leads}
    assert calls.count <= 2 * 30 + 8


@pytest.mark.asyncio
async def test_what_matches_throughout_comes_once_while_leads_come_go_change_and_merge() -> None:
    chance = random.Random(3)
    async with sandbox_of(leads=3_000, search_walk_limit=700, cursor_seconds=0.4) as sandbox:
        async with client_of(sandbox) as close:
            everyone = [lead["id"] for lead in sandbox.state.leads]
            stable = set(everyone[::2])
            left = [lead_id for lead_id in everyone if lead_id not in stable]
            chance.shuffle(left)
            done = asyncio.Event()

            async def churn() -> None:
                while left and not done.is_set():
                    await close.leads.create({"name": "New Company"})
                    await close.leads.delete(left.pop())
                    await close.leads.update(left.pop(), {"name": "Left The Filter"})
                    source, destination = left.pop(), chance.choice(everyone[::2])
                    await close.leads.merge({"source": source, "destination": destination})

            changing = asyncio.create_task(churn())
            seen: list[str] = []
            query = ~field("lead", "name").words("Left The Filter")
            async for page in close.search(query, limit=50).pages():
                seen += [lead.id for lead in page]
                await asyncio.sleep(0.5 if chance.random() < 0.1 else 0.01)
            done.set()
            await changing
        assert len(seen) == len(set(seen))
        assert stable <= set(seen)


@pytest.mark.asyncio
async def test_pieces_find_what_they_say_and_models_are_typed() -> None:
    async with Sandbox(SandboxConfig(leads=200, rate=None, rate_groups=())) as sandbox:
        async with client_of(sandbox) as close:
            lead: Lead = await close.leads.create({"name": "Sitwell Enterprises"})
            await close.contacts.create({"lead_id": lead.id, "name": "Stan", "title": "CEO"})
            by_name = close.search(field("lead", "name").words("Sitwell"), fields=["name"])
            assert await by_name.count() == 1
            (found,) = await by_name.collect()
            assert isinstance(found, Lead)
            assert found.name == "Sitwell Enterprises"
            contacts = close.search(
                field("contact", "title").one_of("CEO") | field("contact", "title").words("CEO"),
                object_type="contact",
                fields=["title", "lead_id"],
            )
            stan = [contact async for contact in contacts if contact.lead_id == lead.id]
            assert [type(contact) for contact in stan] == [Contact]


@pytest.mark.asyncio
@pytest.mark.parametrize("kind", ["reset", "cut", "status"])
async def test_a_walk_survives_a_lost_answer(kind: Any) -> None:
    fault = Fault("POST /data/search/", kind=kind, status=502, after=2)
    async with sandbox_of(leads=300, faults=(fault,)) as sandbox, client_of(sandbox) as close:
        found = [lead.id async for lead in close.search(limit=50)]
        assert sorted(found) == sorted(lead["id"] for lead in sandbox.state.leads)


@pytest.mark.asyncio
async def test_objects_without_the_sort_key_come_last() -> None:
    config = SandboxConfig(leads=150, rate=None, rate_groups=(), search_walk_limit=100)
    async with Sandbox(config) as sandbox, client_of(sandbox) as close:
        for object_type, key in (("opportunity", "date_won"), ("opportunity", "-value")):
            search = close.search(object_type=object_type, sort=key, fields=[key.strip("-")])
            found = [item.to_dict() async for item in search]
            ids = [item["id"] for item in found]
            assert set(ids) == {item["id"] for item in sandbox.state.opportunities}
            assert len(ids) == len(set(ids))
            values = [item.get(key.strip("-")) for item in found]
            present = [value for value in values if value is not None]
            assert values[: len(present)] == present
            assert present == sorted(present, reverse=key.startswith("-"))
