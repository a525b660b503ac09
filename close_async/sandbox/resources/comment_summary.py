"""What an activity shows of the comments on it."""

from __future__ import annotations

from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record


def comment_summary(state: State, record: Record) -> Record | None:
    """How many comments there are on an activity, and in which thread; None without any."""
    threads = state.tables["comment_thread"].index
    for id in threads.having("object_id", record["id"]):
        thread = threads.rows[id]
        return {"comment_count": thread["num_comments"], "thread_id": id}
    return None
