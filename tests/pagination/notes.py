"""A walk over all notes of a sandbox, which must meet each of them once."""

from __future__ import annotations

from typing import Any

from close_async import CloseClient
from close_async.sandbox import Sandbox


async def walk_notes(sandbox: Sandbox, hooks: Any) -> None:
    """Walk all notes of a sandbox, and hold what comes against what it has.

    Args:
        sandbox: has the notes, and runs.
        hooks: the client's event hooks.
    """
    async with CloseClient(sandbox.api_key, base_url=sandbox.base_url, event_hooks=hooks) as close:
        seen = [note.id async for note in close.paginate(close.notes.list)]
    assert len(seen) == len(set(seen))
    assert set(seen) == {note["id"] for note in sandbox.state.activities}
