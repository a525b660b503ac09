"""Searches at full length: the sandbox keeps Close's rate limits, and time is real."""

from __future__ import annotations

import asyncio
from collections import Counter
from typing import Any

import pytest

from close_async import CloseClient
from close_async.sandbox import Sandbox, SandboxConfig
from tests.statuses import Statuses

pytestmark = pytest.mark.slow


def client_of(sandbox: Sandbox, statuses: Statuses) -> CloseClient:
    hooks: Any = {"response": [statuses]}
    return CloseClient(sandbox.api_key, base_url=sandbox.base_url, event_hooks=hooks)


@pytest.mark.asyncio
async def test_sixty_thousand_leads_come_once_each_and_no_call_is_refused() -> None:
    statuses = Statuses()
    async with Sandbox(SandboxConfig(leads=60_000, shape="bare", same_instant=500)) as sandbox:
        async with client_of(sandbox, statuses) as close:
            seen = [lead.id async for lead in close.search(fields=["name"])]
        assert len(seen) == 60_000
        assert set(seen) == {lead["id"] for lead in sandbox.state.leads}
    assert set(statuses.count) == {200}
    assert statuses.count[200] <= 300 * 1.05


@pytest.mark.asyncio
async def test_a_consumer_that_sleeps_for_31_seconds_within_one_instant_misses_nothing() -> None:
    statuses = Statuses()
    async with Sandbox(SandboxConfig(leads=3_000, shape="bare", same_instant=500)) as sandbox:
        moments = Counter(lead["date_created"] for lead in sandbox.state.leads)
        (shared, many), *_ = moments.most_common()
        assert many >= 500
        seen: list[str] = []
        slept = 0
        async with client_of(sandbox, statuses) as close:
            async for page in close.search(fields=["date_created"]).pages():
                seen += [lead.id for lead in page]
                if not slept and page[-1].to_dict()["date_created"] == shared:
                    await asyncio.sleep(31)
                    slept += 1
        assert slept == 1
        assert len(seen) == 3_000
        assert set(seen) == {lead["id"] for lead in sandbox.state.leads}
    # The walk starts again once, and what shares the instant comes once more.
    assert statuses.count[200] <= 3_000 / 200 + 500 / 200 + 3
    assert set(statuses.count) <= {200, 400}
