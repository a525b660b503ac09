"""A state put aside and taken up again, so that each test can start from the same one.

A record is never changed in place, so a snapshot of a table is a copy of one dictionary, and
putting it back is another. What a table is indexed by is made anew when it is next asked for.
"""

from __future__ import annotations

import copy
from dataclasses import dataclass
from typing import Any

from close_async.sandbox.store.agenda import Entry
from close_async.sandbox.store.event_log import Event
from close_async.sandbox.store.outbox import Message
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record
from close_async.sandbox.store.tokens import Tokens


@dataclass(frozen=True, slots=True)
class Snapshot:
    """What a state held at one moment; `restore` may be given it any number of times."""

    tables: dict[str, tuple[dict[str, Record], dict[str, Record], object]]
    documents: dict[str, Any]
    events: list[Event]
    agenda: list[Entry]
    outbox: list[Message]
    tokens: Tokens
    random: tuple[Any, Any]
    clock: tuple[float, float | None]


def take(state: State) -> Snapshot:
    """What a state holds now. Indexes that trail behind are brought up to date first."""
    state.catch_up(everything=True)
    return Snapshot(
        tables={kind: (*table.copy_rows(), table.mark) for kind, table in state.tables.items()},
        documents=dict(state.documents),
        events=state.events.copy_events(),
        agenda=state.agenda.entries(),
        outbox=list(state.outbox),
        tokens=copy.copy(state.tokens),
        random=(state.ids.setting(), state.random.getstate()),
        clock=state.clock.setting(),
    )


def restore(state: State, snapshot: Snapshot) -> None:
    """Have a state hold what a snapshot says, and nothing else.

    What was counted (requests, statuses, connections) goes back to nothing.
    """
    state.forget()
    for kind, table in state.tables.items():
        rows, indexed, mark = snapshot.tables.get(kind, ({}, {}, None))
        # Where nothing was written since, everything is as it was, its indexes too.
        if mark is None or table.mark is not mark:
            table.replace(rows, indexed, mark)
    state.documents.clear()
    state.documents.update(snapshot.documents)
    state.events.replace(snapshot.events)
    state.agenda.replace(snapshot.agenda)
    state.outbox[:] = snapshot.outbox
    state.tokens.replace(snapshot.tokens)
    state.ids.set_to(snapshot.random[0])
    state.random.setstate(snapshot.random[1])
    state.clock.set_to(snapshot.clock)
