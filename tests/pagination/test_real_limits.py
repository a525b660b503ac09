"""Lists at full length: the sandbox keeps Close's rate limits, and time is real."""

from __future__ import annotations

import pytest

from close_async.sandbox import Sandbox, SandboxConfig
from tests.pagination.notes import walk_notes
from tests.statuses import Statuses

pytestmark = pytest.mark.slow


@pytest.mark.asyncio
async def test_thirty_thousand_notes_of_which_500_share_an_instant_come_once_each() -> None:
    statuses = Statuses()
    config = SandboxConfig(
        leads=300,
        shape="bare",
        notes=30_000,
        same_instant=500,
        skip_limits={"activity": 5_000},
    )
    async with Sandbox(config) as sandbox:
        await walk_notes(sandbox, {"response": [statuses]})
    assert 429 not in statuses.count
    assert sum(statuses.count.values()) <= 300 * 1.7
