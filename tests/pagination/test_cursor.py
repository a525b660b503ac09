"""Walks by cursor."""

from __future__ import annotations

import asyncio
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from close_async.api.events import EventsResource
from close_async.errors import BadRequestError, PaginationLimit
from close_async.pagination import Paginator
from tests.pagination.fake_lists import FakeClient, ids, rows
from tests.virtual_time import run_virtual


class Cursors(FakeClient):
    """Pages by `_cursor`, as the event log does."""

    loops = False

    def respond(self, query: Mapping[str, Any]) -> dict[str, Any]:
        limit = query["_limit"]
        if limit > self.page_limit:
            raise BadRequestError(status_code=400, raw_field_errors={"_limit": ["Too large."]})
        start = int(query.get("_cursor", 0))
        after = start + limit
        cursor = str(after) if after < len(self.rows) else None
        if self.loops:
            cursor = "0"
        return {"data": self.rows[start:after], "cursor_next": cursor, "cursor_previous": None}


def events(count: int, **habits: Any) -> Cursors:
    return Cursors(rows([float(number) for number in range(count)], prefix="ev"), **habits)


def collect(client: Cursors, max_items: int | None = None, **parameters: Any) -> list[str]:
    async def main() -> list[str]:
        paginator = Paginator(EventsResource(client).list, (), parameters)
        return ids(await paginator.collect(max_items=max_items))

    return run_virtual(main)


@settings(deadline=None)
@given(count=st.integers(0, 120), page=st.integers(1, 50), wanted=st.none() | st.integers(0, 130))
def test_every_record_comes_once_and_in_order(count: int, page: int, wanted: int | None) -> None:
    client = events(count, page_limit=page)
    got = collect(client, max_items=wanted, limit=page)
    assert got == [row["id"] for row in client.rows[:wanted]]
    needed = min(count, count if wanted is None else wanted)
    assert len(client.queries) <= max(1, -(-needed // page))


def test_events_come_fifty_a_page() -> None:
    client = events(120)
    assert len(collect(client)) == 120
    assert [query["_limit"] for query in client.queries] == [50, 50, 50]


def test_a_refused_page_size_leads_to_smaller_pages() -> None:
    client = events(30, page_limit=10)
    assert len(collect(client)) == 30
    assert [query["_limit"] for query in client.queries] == [50, 25, 10, 10, 10]


def test_other_refusals_are_raised() -> None:
    client = events(30)

    def refuse(_client: FakeClient) -> None:
        raise BadRequestError("odd", status_code=400)

    client.before_answer = refuse
    with pytest.raises(BadRequestError, match="odd"):
        collect(client)


def test_a_cursor_that_repeats_is_an_error() -> None:
    client = events(30)
    client.loops = True
    with pytest.raises(PaginationLimit, match="repeats a cursor"):
        collect(client)


def test_filters_are_sent_again_with_the_cursor_but_not_the_range_of_dates() -> None:
    client = events(70)
    collect(client, object_type="lead", date_updated_gte="2026-01-01T00:00:00+00:00")
    first, second = client.queries
    assert first["object_type"] == second["object_type"] == "lead"
    assert "date_updated__gte" in first
    assert "date_updated__gte" not in second


def test_one_page_is_fetched_ahead() -> None:
    client = events(200, latency=0.05)

    async def main() -> int:
        pages = Paginator(EventsResource(client).list).pages()
        await pages.__anext__()
        await asyncio.sleep(1)
        ahead = len(client.queries)
        await pages.aclose()
        return ahead

    assert run_virtual(main) == 2


def test_a_dropped_walk_stops_its_page() -> None:
    client = events(200, latency=0.05)

    async def main() -> int:
        async for _ in Paginator(EventsResource(client).list):
            break
        await asyncio.sleep(0)
        return client.running

    assert run_virtual(main) == 0


@pytest.mark.parametrize("data", [[], [{"id": "ev_1"}]])
def test_ever_new_cursors_with_nothing_new_are_an_error(data: list[dict[str, Any]]) -> None:
    client = events(1)
    client.respond = lambda _query: {  # type: ignore[method-assign, assignment]
        "data": data,
        "cursor_next": f"c{len(client.queries)}",
    }
    with pytest.raises(PaginationLimit, match="without a new record"):
        collect(client)
    assert len(client.queries) <= 15
