"""Walks run under trio too, over real HTTP, and leave nothing behind."""

from __future__ import annotations

import trio

from close_async import CloseClient
from close_async.sandbox import Sandbox, SandboxConfig


def test_lists_searches_and_events_are_walked_under_trio() -> None:
    config = SandboxConfig(leads=450, shape="bare", rate=None, rate_groups=())

    async def main() -> None:
        with trio.fail_after(60):
            async with CloseClient(sandbox.api_key, base_url=sandbox.base_url) as close:
                every = {lead["id"] for lead in sandbox.state.leads}
                listed = [lead.id async for lead in close.paginate(close.leads.list, limit=50)]
                assert set(listed) == every
                assert len(listed) == 450
                found = [lead.id async for lead in close.search(limit=50)]
                assert set(found) == every
                assert len(found) == 450
                async for _ in close.paginate(close.leads.list, limit=10):
                    break
                stream = close.follow_events(interval=0.01)
                await stream.begin()
                lead = await close.leads.create({"name": "Bluth Company"})
                assert (await anext(stream)).lead_id == lead.id

    with Sandbox(config) as sandbox:
        trio.run(main)
