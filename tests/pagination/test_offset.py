"""Walks by offset: each record once, in order, whatever the endpoint says about its end."""

from __future__ import annotations

import random
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from close_async.api.custom_object_types import CustomObjectTypesResource
from close_async.api.leads import LeadsResource
from close_async.api.notes import NotesResource
from close_async.errors import BadRequestError, PaginationLimit, ServerError
from close_async.pagination import Paginator
from tests.pagination.fake_lists import FakeClient, ids, rows
from tests.virtual_time import run_virtual


def collect(client: FakeClient, max_items: int | None = None, **parameters: Any) -> list[str]:
    async def main() -> list[str]:
        paginator = Paginator(LeadsResource(client).list, (), parameters)
        return ids(await paginator.collect(max_items=max_items))

    return run_virtual(main)


def leads(count: int) -> list[dict[str, Any]]:
    return rows([float(number) for number in range(count)], prefix="lead")


@settings(deadline=None)
@given(
    count=st.integers(0, 60),
    limit=st.integers(1, 25),
    page_limit=st.integers(1, 25),
    silent_limit=st.integers(1, 25),
    has_more=st.booleans(),
    with_total=st.booleans(),
)
def test_every_record_comes_once_and_in_order(
    count: int, limit: int, page_limit: int, silent_limit: int, has_more: bool, with_total: bool
) -> None:
    if not has_more and not with_total:
        silent_limit = page_limit  # nobody could tell a short page from the last one
    data = leads(count)
    client = FakeClient(
        data,
        order="stored",
        page_limit=page_limit,
        silent_limit=silent_limit,
        has_more=has_more,
        with_total=with_total,
        latency=0.01,
    )
    assert collect(client, limit=limit) == [row["id"] for row in data]
    assert client.most_running <= 8


@settings(deadline=None)
@given(count=st.integers(0, 60), limit=st.integers(1, 9), wanted=st.integers(0, 70))
def test_no_more_is_fetched_than_max_items_needs(count: int, limit: int, wanted: int) -> None:
    client = FakeClient(leads(count), order="stored", with_total=True)
    got = collect(client, max_items=wanted, limit=limit)
    assert len(got) == min(count, wanted)
    assert len(client.queries) <= max(-(-wanted // limit), 1 if wanted else 0)


def test_pages_are_fetched_together_where_the_total_is_known() -> None:
    client = FakeClient(leads(1_000), order="stored", with_total=True, latency=0.05)
    collect(client, limit=10)
    assert client.most_running == 8
    assert len(client.queries) == 100


def test_one_page_is_fetched_ahead_where_the_total_is_not_known() -> None:
    client = FakeClient(leads(50), order="stored", latency=0.05)

    async def main() -> tuple[int, int]:
        pages = Paginator(LeadsResource(client).list, (), {"limit": 10}).pages()
        await pages.__anext__()
        import asyncio

        await asyncio.sleep(1)
        ahead = len(client.queries)
        await pages.aclose()
        return ahead, client.most_running

    assert run_virtual(main) == (2, 1)


def test_a_refused_page_size_leads_to_smaller_pages() -> None:
    client = FakeClient(leads(130), order="stored", page_limit=50)
    assert len(collect(client)) == 130
    assert [query["_limit"] for query in client.queries] == [200, 100, 50, 50, 50]


def test_a_page_size_that_is_always_refused_is_an_error() -> None:
    with pytest.raises(BadRequestError):
        collect(FakeClient(leads(3), page_limit=0))


def test_the_callers_skip_is_where_the_walk_begins() -> None:
    client = FakeClient(leads(30), order="stored")
    assert collect(client, skip=25) == [row["id"] for row in client.rows[25:]]


def test_a_list_that_does_not_page_is_one_page() -> None:
    client = FakeClient(rows([1.0, 2.0], prefix="cot"), order="stored", has_more=False)

    async def main() -> list[str]:
        return ids(await Paginator(CustomObjectTypesResource(client).list).collect())

    assert run_virtual(main) == ["cot_000000", "cot_000001"]
    assert len(client.queries) == 1


def test_a_whole_list_larger_than_the_page_is_taken_as_it_is() -> None:
    class Whole(FakeClient):
        def respond(self, query: Any) -> dict[str, Any]:
            return {"data": self.rows}

    client = Whole(leads(7))
    assert len(collect(client, limit=5)) == 7
    assert len(client.queries) == 1


def test_repeated_rows_are_dropped() -> None:
    def grow(client: FakeClient) -> None:
        client.rows.insert(0, {"id": f"lead_new{len(client.rows)}"})

    client = FakeClient(leads(20), order="stored")
    client.before_answer = grow
    got = collect(client, limit=4)
    assert len(got) == len(set(got))
    assert {f"lead_{number:06d}" for number in range(20)} <= set(got)


class Stuck(FakeClient):
    """Gives its first page whatever is asked for."""

    def respond(self, query: Any) -> dict[str, Any]:
        return super().respond({**query, "_skip": 0})


def test_a_page_that_repeats_is_an_error() -> None:
    client = Stuck(leads(20), order="stored")
    with pytest.raises(PaginationLimit, match=r"leads\.list gave 3 pages in a row"):
        collect(client, limit=5)
    assert len(client.queries) < 10


def test_a_page_without_ids_that_repeats_is_an_error() -> None:
    client = Stuck([{"name": str(number)} for number in range(20)], order="stored")

    async def main() -> None:
        await Paginator(LeadsResource(client).list, (), {"limit": 5, "fields": ["name"]}).collect()

    with pytest.raises(PaginationLimit, match="without a new record"):
        run_virtual(main)


def test_an_empty_page_that_promises_more_is_an_error() -> None:
    class Empty(FakeClient):
        def respond(self, query: Any) -> dict[str, Any]:
            return {"data": [], "has_more": True}

    with pytest.raises(PaginationLimit, match="empty page"):
        collect(Empty([]))


def test_where_there_are_no_windows_the_skip_cap_is_an_error_that_names_the_search() -> None:
    client = FakeClient(leads(100), order="stored", page_limit=10, skip_limit=40)
    with pytest.raises(PaginationLimit) as caught:
        collect(client, limit=10)
    assert "leads.list gave 50 rows" in str(caught.value)
    assert "close.search" in str(caught.value)
    assert isinstance(caught.value.__cause__, BadRequestError)


def test_what_came_before_the_skip_cap_is_given() -> None:
    client = FakeClient(leads(100), order="stored", skip_limit=40, with_total=True)
    got: list[str] = []

    async def main() -> None:
        async for lead in Paginator(LeadsResource(client).list, (), {"limit": 10}):
            got.append(lead.id)

    with pytest.raises(PaginationLimit):
        run_virtual(main)
    assert got == [row["id"] for row in client.rows[:50]]


def test_a_skip_cap_below_the_callers_own_skip_is_an_error() -> None:
    with pytest.raises(PaginationLimit, match="gave 0 rows"):
        collect(FakeClient(leads(100), skip_limit=40), skip=60)


def test_any_other_refusal_is_raised_as_it_is() -> None:
    class Refusing(FakeClient):
        def respond(self, query: Any) -> dict[str, Any]:
            raise BadRequestError("no", status_code=400, errors=["The query is odd."])

    with pytest.raises(BadRequestError, match="no"):
        collect(Refusing([]))


def test_a_walk_goes_on_after_an_error() -> None:
    client = FakeClient(leads(30), order="stored", with_total=True)
    failures = [ServerError("down", status_code=500)] * 3

    def fail(_client: FakeClient) -> None:
        if len(client.queries) > 2 and failures:
            raise failures.pop()

    client.before_answer = fail

    async def main() -> list[str]:
        pages = Paginator(LeadsResource(client).list, (), {"limit": 4}).pages()
        got: list[str] = []
        while True:
            try:
                page = await pages.__anext__()
            except ServerError:
                continue
            except StopAsyncIteration:
                return got
            got += ids(page)

    assert run_virtual(main) == [row["id"] for row in client.rows]


def test_fields_are_widened_by_what_the_walk_needs() -> None:
    client = FakeClient(rows([1.0]), page_limit=1000)

    async def main() -> None:
        await Paginator(LeadsResource(client).list, (), {"fields": ["name"]}).collect()
        await Paginator(NotesResource(client).list, (), {"type": ["Note"]}).collect()

    run_virtual(main)
    assert client.queries[0]["_fields"] == ["name", "id"]
    assert "_fields" not in client.queries[1]


def test_memory_holds_no_more_than_eight_pages() -> None:
    held = 0
    most = 0

    class Counting(FakeClient):
        def respond(self, query: Any) -> dict[str, Any]:
            nonlocal held, most
            held += 1
            most = max(most, held)
            return super().respond(query)

    client = Counting(leads(400), order="stored", with_total=True, latency=0.01)

    async def main() -> None:
        nonlocal held
        import asyncio

        async for _ in Paginator(LeadsResource(client).list, (), {"limit": 5}).pages():
            await asyncio.sleep(random.Random(held).random())
            held -= 1

    run_virtual(main)
    assert most <= 9
