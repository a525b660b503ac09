"""A restored state is the one that was taken, down to the next id and the clock."""

from __future__ import annotations

import pytest

from close_async.sandbox import SandboxConfig, State, create_app
from close_async.sandbox.store.cause import SystemCause
from close_async.sandbox.store.snapshots import restore, take


@pytest.fixture
def state() -> State:
    state: State = create_app(SandboxConfig(leads=20)).state.sandbox
    return state


def test_records_are_what_they_were(state: State) -> None:
    before = dict(state.leads.rows)
    order = list(state.leads.index.orders["date_created"])
    snapshot = take(state)
    first, second = list(state.leads)[:2]
    state.update(state.leads, first, {"name": "Changed"}, SystemCause())
    state.delete(state.leads, second, SystemCause())
    restore(state, snapshot)
    assert state.leads.rows == before
    assert state.leads.index.orders["date_created"] == order


def test_events_are_what_they_were(state: State) -> None:
    lead = next(iter(state.leads))
    lead = state.update(state.leads, lead, {"name": "One"}, SystemCause())
    snapshot = take(state)
    state.update(state.leads, lead, {"name": "Two"}, SystemCause())
    restore(state, snapshot)
    (event,) = state.events.copy_events()
    assert event.data is not None
    assert b'"name":"One"' in event.data


def test_the_next_ids_are_the_same_again(state: State) -> None:
    snapshot = take(state)
    first = state.ids.new("lead")
    restore(state, snapshot)
    assert state.ids.new("lead") == first


def test_the_clock_goes_back(state: State) -> None:
    snapshot = take(state)
    state.clock.advance(3600)
    later = state.clock.now()
    restore(state, snapshot)
    assert state.clock.now() < later - 3000


def test_a_lead_is_shown_as_it_was(state: State) -> None:
    lead = next(iter(state.leads))
    snapshot = take(state)
    state.update(state.leads, lead, {"name": "Changed"}, SystemCause())
    state.keep_lead_view(lead["id"], b"{}")
    restore(state, snapshot)
    assert not state.lead_views


def test_what_was_due_is_due_again(state: State) -> None:
    state.agenda.add(state.clock.now() - 1, _note_it, "first")
    snapshot = take(state)
    assert state.documents["noted"] == "first"
    state.agenda.add(state.clock.now() - 1, _note_it, "second")
    restore(state, snapshot)
    state.catch_up()
    assert state.documents["noted"] == "first"


def _note_it(state: State, text: str) -> None:
    state.documents["noted"] = text
