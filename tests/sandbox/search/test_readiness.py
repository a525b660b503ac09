"""What first searches would wait for is made between requests, and is right whatever comes."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from close_async.sandbox import SandboxConfig, create_app
from close_async.sandbox.search import lead_texts, readiness
from close_async.sandbox.search.lead_texts import begin_lead_texts
from close_async.sandbox.search.lead_texts import lead_texts as texts_now
from close_async.sandbox.search.words import text_matcher
from close_async.sandbox.store.state import State


@pytest.fixture
def state(monkeypatch: pytest.MonkeyPatch) -> State:
    monkeypatch.setattr(readiness, "MANY_LEADS", 20)
    monkeypatch.setattr(lead_texts, "_A_FEW", 3)
    state: State = create_app(SandboxConfig(leads=20, rate=None)).state.sandbox
    return state


def found(state: State, word: str) -> set[str]:
    matches = text_matcher(word, "full_words")
    assert matches is not None
    return texts_now(state).ids([lead_texts.SoughtText(matches, word)])


def steps(making: Iterator[None], count: int) -> None:
    for _ in range(count):
        next(making)


def test_everything_is_there_afterwards(state: State) -> None:
    assert sum(1 for _ in readiness.make_ready(state)) > 10
    assert {"id", "date_created"} <= state.leads.index.orders.keys()
    assert {"id", "date_created"} <= state.activities.index.orders.keys()
    assert all(
        found(state, lead["name"].split()[0].casefold()) for lead in state.leads if lead["name"]
    )


def test_few_leads_need_nothing(state: State, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(readiness, "MANY_LEADS", 21)
    assert list(readiness.make_ready(state)) == []


@pytest.mark.parametrize("count", [1, 5, 12])
def test_what_is_written_meanwhile_is_found(state: State, count: int) -> None:
    making = begin_lead_texts(state)
    steps(making, count)
    for lead in list(state.leads):
        state.leads.index.put({**lead, "name": "Quagga"})
    gone = next(iter(state.leads))["id"]
    state.leads.index.remove(gone)
    assert found(state, "quagga") == {lead["id"] for lead in state.leads} - {gone}
    assert list(making) == []
    assert found(state, "quagga") == {lead["id"] for lead in state.leads} - {gone}


def test_what_replaces_everything_meanwhile_is_found(state: State) -> None:
    making = begin_lead_texts(state)
    steps(making, 4)
    rows = {lead["id"]: {**lead, "name": "Quagga"} for lead in state.leads}
    state.leads.index.replace(rows)
    list(making)
    assert found(state, "quagga") == rows.keys()
