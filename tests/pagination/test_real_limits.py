"""Lists at full length: the sandbox keeps Close's rate limits, and time is real."""

from __future__ import annotations

from collections import Counter
from typing import Any

import pytest

from close_async import CloseClient
from close_async.hooks import ResponseEvent
from close_async.sandbox import Sandbox, SandboxConfig

pytestmark = pytest.mark.slow


@pytest.mark.asyncio
async def test_thirty_thousand_notes_of_which_500_share_an_instant_come_once_each() -> None:
    statuses: Counter[int] = Counter()

    def count(event: ResponseEvent) -> None:
        statuses[event.status_code] += 1

    config = SandboxConfig(
        leads=300,
        shape="bare",
        notes=30_000,
        same_instant=500,
        skip_limits={"activity": 5_000},
    )
    hooks: Any = {"response": [count]}
    async with Sandbox(config) as sandbox:
        async with CloseClient(
            sandbox.api_key, base_url=sandbox.base_url, event_hooks=hooks
        ) as close:
            seen = [note.id async for note in close.paginate(close.notes.list)]
        assert len(seen) == 30_000
        assert set(seen) == {note["id"] for note in sandbox.state.activities}
    assert 429 not in statuses
    assert sum(statuses.values()) <= 300 * 1.7
