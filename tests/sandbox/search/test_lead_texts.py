"""Searches by words stay true to the records, whichever way these are written."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from close_async.sandbox import Sandbox, SandboxConfig
from close_async.sandbox.search.lead_texts import lead_texts
from close_async.sandbox.search.listing import found_leads
from close_async.sandbox.search.texts import contact_text, lead_text, texts
from close_async.sandbox.search.words import words
from close_async.sandbox.store.state import State
from tests.sandbox.http_api import Api

WORDS = ("alder", "birch", "cedar", "elm")
NAMES = st.lists(st.sampled_from(WORDS), max_size=3).map(" ".join)


@pytest.fixture(scope="module")
def world() -> Iterator[Api]:
    with Sandbox(SandboxConfig(leads=5, rate=None, shape="bare")) as sandbox:
        api = Api(sandbox)
        yield api
        api.close()


def _scanned(state: State, word: str) -> set[str]:
    """The leads that a reading of every record finds."""
    found: set[str] = set()
    for lead in state.leads:
        people = [contact_text(it) for it in state.contacts.of_lead(lead["id"])]
        held = [words(text) for text in (lead_text(lead), *people)]
        if any(word in some for some in held):
            found.add(lead["id"])
    return found


def _check(api: Api) -> None:
    state = api.state
    for word in WORDS:
        page = api.get("/lead/", query=word, _limit=200, _fields="id")
        assert {row["id"] for row in page["data"]} == _scanned(state, word)
        query = {"type": "text", "mode": "full_words", "value": word}
        assert api.found(query) == _scanned(state, word)
        named = {row["id"] for row in state.leads if word in words(row["name"] or "")}
        page = api.get("/lead/", query=f"name:{word}", _limit=200, _fields="id")
        assert ({row["id"] for row in page["data"]}, page["total_results"]) == (named, len(named))
    for status in state.lead_statuses:
        label, id = status["label"], status["id"]
        held = {row["id"] for row in state.leads if row["status_id"] == id}
        page = api.get("/lead/", query=f'status:"{label}"', _limit=200, _fields="id")
        assert ({row["id"] for row in page["data"]}, page["total_results"]) == (held, len(held))


WRITES = st.lists(
    st.tuples(
        st.sampled_from(["make", "rename", "delete", "person", "move", "leave", "merge", "status"]),
        st.integers(0, 50),
        st.integers(0, 50),
        NAMES,
    ),
    min_size=1,
    max_size=8,
)


def _write(api: Api, kind: str, one: int, other: int, name: str) -> None:
    leads = [row["id"] for row in api.state.leads]
    people = [row["id"] for row in api.state.contacts]
    lead = leads[one % len(leads)] if leads else None
    person = people[one % len(people)] if people else None
    if kind == "make" or lead is None:
        api.lead(name=name, contacts=[{"name": name[::-1]}])
    elif kind == "rename":
        api.put(f"/lead/{lead}/", {"name": name})
    elif kind == "delete" and len(leads) > 2:
        api.delete(f"/lead/{lead}/")
    elif kind == "person":
        api.post("/contact/", {"lead_id": lead, "name": name})
    elif kind == "move" and person is not None:
        api.put(f"/contact/{person}/", {"lead_id": leads[other % len(leads)], "title": name})
    elif kind == "leave" and person is not None:
        api.delete(f"/contact/{person}/")
    elif kind == "merge" and len(leads) > 3 and leads[other % len(leads)] != lead:
        api.post("/lead/merge/", {"source": lead, "destination": leads[other % len(leads)]})
    elif kind == "status":
        statuses = [row["id"] for row in api.state.lead_statuses]
        api.put(f"/lead/{lead}/", {"status_id": statuses[other % len(statuses)]})


@settings(max_examples=12, deadline=None)
@given(writes=WRITES)
def test_a_search_finds_what_a_scan_finds_after_any_writes(
    world: Api, writes: list[tuple[str, int, int, str]]
) -> None:
    for kind, one, other, name in writes:
        _write(world, kind, one, other, name)
    _check(world)


def test_texts_are_those_of_now_also_after_records_were_replaced(world: Api) -> None:
    state = world.state
    before = state.leads.copy_rows()
    world.lead(name="Hornbeam")
    assert world.get("/lead/", query="hornbeam")["total_results"] == 1
    state.leads.replace(*before)
    assert world.get("/lead/", query="hornbeam")["total_results"] == 0
    known = lead_texts(state)
    known.update(state)
    assert world.get("/lead/", query="*", _limit=1)["total_results"] == len(state.leads)


def test_the_short_way_to_a_records_texts_is_the_long_one(world: Api) -> None:
    field = world.field("lead", name="Words", type="text")["id"]
    lead = world.lead(
        description="d", url="https://u.example/", addresses=[{"city": "c", "state": "s"}],
        contacts=[
            {
                "name": "n", "title": "t", "emails": [{"email": "e@x.example"}],
                "phones": [{"phone": "2015550100"}], "urls": [{"url": "https://w.example/"}],
            }
        ],
        **{f"custom.{field}": "v"},
    )  # fmt: skip
    row = world.state.leads.rows[lead["id"]]
    person = world.state.contacts.of_lead(lead["id"])[0]
    assert sorted(words(lead_text(row))) == sorted(words(texts(row)))
    wanted = set(words(texts(person))) - {"us"}
    assert set(words(contact_text(person))) == wanted


def test_a_page_is_the_same_whichever_way_it_is_found(world: Api) -> None:
    class _Caller:
        user_id = "user_none"

    class _Call:
        state = world.state
        tz_offset = 0.0
        caller = _Caller()

    call: Any = _Call()
    for query in ("status:Potential", "status:Potential sort:-created", "name:alder or elm"):
        whole, total = found_leads(call, query, 0, 1000)
        pieces = [found_leads(call, query, skip, 3)[0] for skip in range(0, total, 3)]
        assert [row for piece in pieces for row in piece] == whole
        assert len(whole) == total
