"""Servers with the habits that lose objects: none of them makes a search end short in silence."""

from __future__ import annotations

import json
import pickle
import random
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from close_async.errors import CloseError, CursorExpired, InvalidArgument, PaginationLimit
from close_async.search import Search
from tests.search.fake_search import FakeSearch, Row, leads
from tests.search.test_walk import scattered, walk
from tests.virtual_time import run_virtual


class EmptyLastPages(FakeSearch):
    """Gives a cursor with its last full page, and nothing behind it."""

    def respond(self, body: dict[str, Any]) -> dict[str, Any]:
        cursor = body.get("cursor")
        if cursor is not None and cursor.startswith("end"):
            return {"data": [], "cursor": None, **self._counted(body)}
        found = super().respond(body)
        if found["cursor"] is None and len(found["data"]) == body["_limit"]:
            found["cursor"] = "end"
        return found

    def _counted(self, body: dict[str, Any]) -> dict[str, Any]:
        return {"count": {"total": len(self.rows)}} if body.get("include_counts") else {}


class DropsTies(FakeSearch):
    """Goes on behind the last object's values: what shares them with it is left out."""

    def _place(self, row: Row, sort: list[tuple[str, bool]]) -> list[Any]:
        return super()._place(row, sort)[:-1]


class EmptyFirst(FakeSearch):
    """Gives an empty first page, as often as it is told to."""

    empty = 1

    def respond(self, body: dict[str, Any]) -> dict[str, Any]:
        found = super().respond(body)
        if self.empty and body.get("results_limit") != 0:
            self.empty -= 1
            return {**found, "data": [], "cursor": None}
        return found


def in_seconds(count: int, per_second: int) -> list[Row]:
    """Return leads, so many of which were created in one instant; each has its own update."""
    rows = leads([float(number // per_second) for number in range(count)])
    for number, row in enumerate(rows):
        row["date_updated"] = f"2026-02-01T{number // 3600:02d}:{number // 60 % 60:02d}:00+00:00"
        row["date_updated"] = row["date_updated"].replace(":00+", f":{number % 60:02d}+")
    random.Random(count).shuffle(rows)
    return rows


def test_an_empty_page_at_a_walks_end_does_not_end_the_search() -> None:
    for count in (1_000, 10_000, 15_000):
        client = EmptyLastPages(scattered(count))
        got = walk(client)
        assert len(got) == len(set(got)) == count


def test_an_empty_first_page_is_asked_for_again() -> None:
    assert len(walk(EmptyFirst(scattered(30)), limit=10)) == 30


def test_a_first_page_that_stays_empty_is_an_error() -> None:
    client = EmptyFirst(scattered(30))
    client.empty = 1_000
    with pytest.raises(PaginationLimit, match="of 30 objects that match gave none"):
        walk(client)
    assert len(client.bodies) < 10


@settings(max_examples=100, deadline=None)
@given(
    count=st.integers(0, 300),
    per_second=st.integers(1, 40),
    limit=st.integers(2, 50),
    descending=st.booleans(),
    reach=st.sampled_from([120, 10_000]),
)
def test_a_server_that_drops_ties_loses_nothing(
    count: int, per_second: int, limit: int, descending: bool, reach: int
) -> None:
    client = DropsTies(in_seconds(count, per_second), reach=reach)
    sort = "-date_created" if descending else None
    got = walk(client, limit=limit, sort=sort)
    assert sorted(got) == sorted(row["id"] for row in client.rows)


def test_dropped_ties_are_found_far_behind_the_place_where_they_were_dropped() -> None:
    rows = leads([float(number // 3) for number in range(9_000)])
    client = DropsTies(rows, page_limit=100)
    got = walk(client, limit=100)
    assert sorted(got) == sorted(row["id"] for row in rows)
    assert len(client.bodies) <= 90 * 2.5


def test_ties_that_cannot_be_told_apart_are_an_error_and_not_a_loss() -> None:
    client = DropsTies(leads([5.0] * 90))
    with pytest.raises(PaginationLimit, match="90 objects that match"):
        walk(client, limit=20)
    assert len(client.bodies) < 20


@pytest.mark.parametrize(
    "responses",
    [
        lambda n: {"data": [], "cursor": f"c{n}"},
        lambda n: {"data": [{"id": "a"}], "cursor": f"c{n}"},
        lambda n: {"data": [{"id": "a"}], "cursor": "AB"[n % 2]},
        lambda n: {"data": [{"id": "a"}], "cursor": None},
        lambda n: {"data": [{"id": f"a{n}"}], "cursor": 5},
        lambda n: {"data": [{"date_created": "2026-01-01T00:00:00+00:00"}], "cursor": None},
        lambda n: {"data": [{"id": "a", "date_created": "soon"}], "cursor": None},
        lambda n: {"data": [None, 5, "x"], "cursor": None},
    ],
)
def test_a_walk_that_brings_nothing_new_ends_with_an_error(
    responses: Callable[[int], dict[str, Any]],
) -> None:
    class Endless(FakeSearch):
        def respond(self, body: dict[str, Any]) -> dict[str, Any]:
            found = responses(len(self.bodies))
            for row in found["data"]:
                if isinstance(row, dict):
                    row.setdefault("__object_type", "lead")
                    row.setdefault("date_created", "2026-01-01T00:00:00+00:00")
            return {**found, "count": {"total": 100}}

    client = Endless([])
    with pytest.raises(CloseError):
        walk(client)
    assert len(client.bodies) <= 40


@pytest.mark.parametrize("always", [True, False])
def test_cursors_that_are_always_expired_end_a_search_with_an_error(always: bool) -> None:
    class Expiring(FakeSearch):
        def respond(self, body: dict[str, Any]) -> dict[str, Any]:
            if always or "cursor" in body:
                raise CursorExpired(status_code=400)
            return super().respond(body)

    client = Expiring(leads([5.0] * 90))
    with pytest.raises(CloseError):
        walk(client, limit=10)
    assert len(client.bodies) <= 40


def going_on(moments: list[float], sort: str | None, drops: bool) -> FakeSearch:
    """Return a server with leads of these moments; it drops ties where a search can find them."""
    rows = leads(moments, value=lambda number: None if number % 3 else number % 5)
    for number, row in enumerate(rows):
        row["date_updated"] = f"2026-03-01T00:{number // 60:02d}:{number % 60:02d}+00:00"
    return DropsTies(rows) if drops and sort in (None, "-date_created") else FakeSearch(rows)


MOMENTS = st.lists(st.integers(0, 40).map(lambda value: value / 2), max_size=80)


@settings(max_examples=150, deadline=None)
@given(
    moments=MOMENTS,
    limit=st.integers(1, 9),
    stop=st.integers(0, 90),
    sort=st.sampled_from([None, "-date_created", "value", "-value"]),
    drops=st.booleans(),
    by_page=st.booleans(),
)
@example(
    moments=[0.0, 0.0, 1.0, 1.0],
    limit=1,
    stop=4,
    sort="-date_created",
    drops=True,
    by_page=False,
)
@example(
    moments=[0.0] * 4 + [0.5] * 4 + [1.0] * 6,
    limit=4,
    stop=13,
    sort="-date_created",
    drops=True,
    by_page=False,
)
def test_a_search_goes_on_from_its_position_in_another_process(
    moments: list[float],
    limit: int,
    stop: int,
    sort: str | None,
    drops: bool,
    by_page: bool,
) -> None:
    client = going_on(moments, sort, drops)

    async def main() -> tuple[list[str], list[str]]:
        search: Search[Any] = Search(client, limit=limit, sort=sort)
        first: list[str] = []
        position: Any = None
        if by_page:
            async for page in search.pages():
                first += [found.id for found in page]
                if len(first) >= stop:
                    break
        elif stop:
            async for found in search:
                first.append(found.id)
                if len(first) == stop:
                    break
        position = search.position
        saved = pickle.loads(pickle.dumps(json.loads(json.dumps(position))))
        rest: Search[Any] = Search(client, limit=limit, sort=sort, position=saved)
        return first, [found.id for found in await rest.collect()]

    first, rest = run_virtual(main)
    assert sorted(first + rest) == sorted(row["id"] for row in client.rows)


@settings(max_examples=60, deadline=None)
@given(
    moments=MOMENTS,
    limit=st.integers(1, 9),
    each=st.integers(1, 20),
    sort=st.sampled_from([None, "-date_created", "value", "-value"]),
    drops=st.booleans(),
)
@example(moments=[0.0, 0.0, 1.0, 1.0], limit=1, each=1, sort="-date_created", drops=True)
def test_a_search_that_each_process_goes_on_with_for_a_while_gives_each_object_once(
    moments: list[float], limit: int, each: int, sort: str | None, drops: bool
) -> None:
    client = going_on(moments, sort, drops)
    rows = client.rows

    async def main() -> list[str]:
        got: list[str] = []
        position: Any = None
        for _ in range(len(rows) // each + 2):
            search: Search[Any] = Search(client, limit=limit, sort=sort, position=position)
            found = 0
            async for record in search:
                got.append(record.id)
                found += 1
                if found == each:
                    break
            position = json.loads(json.dumps(search.position))
        return got

    assert sorted(run_virtual(main)) == sorted(row["id"] for row in rows)


def test_a_position_belongs_to_its_search() -> None:
    client = FakeSearch(scattered(50))

    async def main() -> None:
        search: Search[Any] = Search(client, limit=10)
        await search.collect(max_items=5)
        position = search.position
        other: Search[Any] = Search(client, sort="-date_created", position=position)
        with pytest.raises(InvalidArgument, match="another query, order or object_type"):
            await other.collect()

    run_virtual(main)


@pytest.mark.parametrize("saved", [5, {}, {"version": 1}, {"version": 1, "phases": [1]}])
def test_what_is_no_position_is_refused(saved: Any) -> None:
    with pytest.raises(InvalidArgument, match="position") as caught:
        Search(FakeSearch([]), position=saved)
    assert str(caught.value.field).startswith("position")
