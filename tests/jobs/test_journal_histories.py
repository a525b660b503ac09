"""Any order of events, crashes among them: nothing is repeated blindly, and nothing is lost."""

from __future__ import annotations

import asyncio
import shutil
from pathlib import Path
from typing import Any

from hypothesis import given, settings
from hypothesis import strategies as st

from close_async.jobs.identity import JobIdentity
from close_async.jobs.journal import Journal

JOB = JobIdentity("job", "1")
KEYS = "abc"
EVENTS = st.lists(
    st.one_of(
        st.tuples(st.just("begin"), st.sampled_from(KEYS)),
        st.tuples(st.just("send"), st.sampled_from(KEYS)),
        st.tuples(st.just("done"), st.sampled_from(KEYS)),
        st.tuples(st.just("fail"), st.sampled_from(KEYS)),
        st.tuples(st.just("flush"), st.just("")),
        st.tuples(st.just("crash"), st.just("")),
    ),
    max_size=30,
)


@given(events=EVENTS)
@settings(deadline=None, max_examples=40)
def test_no_item_is_sent_twice_or_lost(tmp_path_factory: Any, events: list[Any]) -> None:
    """A model: what was sent, what the caller knows to be undone, and what the journal lets go."""
    asyncio.run(_history(tmp_path_factory.mktemp("journal"), events))


async def _history(folder: Path, events: list[tuple[str, str]]) -> None:
    number = 0
    journal = await Journal.open(folder / "0", JOB)
    sent: set[str] = set()  # carried out, or maybe so
    mine: set[str] = set()  # begun by this run, and not ended
    for event, key in [*events, ("crash", "")]:
        if event == "begin" and key not in mine:
            entry = await journal.begin(key)
            if entry is None:
                assert key not in sent, "what may have been sent was begun once more"
                mine.add(key)
            else:
                assert entry.state in {"begun", "done", "failed"}
        elif event == "send" and key in mine:
            sent.add(key)
        elif event == "done" and key in mine and key in sent:
            journal.finish(key, "done")
            mine.discard(key)
        elif event == "fail" and key in mine and key not in sent:
            journal.finish(key, "failed")
            mine.discard(key)
        elif event == "flush":
            await journal.flush()
        elif event == "crash":
            number += 1
            # What stands on the disk at this moment, and nothing that was only to be written.
            for suffix in ("", "-wal"):
                shutil.copy(folder / f"{number - 1}{suffix}", folder / f"{number}{suffix}")
            await journal.aclose()
            journal = await Journal.open(folder / str(number), JOB)
            mine.clear()
            for lost in sent:
                held = await journal.entry(lost)
                assert held is not None, "what may have been sent is not known any more"
                assert held.state in {"begun", "done"}
    await journal.aclose()
