"""Searches to any depth: each object once, in order, whatever dies or changes meanwhile."""

from __future__ import annotations

import asyncio
import datetime as dt
import random
from typing import Any

import pytest
import trio
import trio.testing
from hypothesis import example, given, settings
from hypothesis import strategies as st

from close_async._base import clock
from close_async.errors import BadRequestError, PaginationLimit, ServerError
from close_async.search import Search
from tests.search.fake_search import START, FakeSearch, Row, ids, leads
from tests.virtual_time import run_virtual


def walk(client: FakeSearch, pause: float = 0.0, **arguments: Any) -> list[str]:
    """Search, with a consumer that takes `pause` seconds for each page."""

    async def main() -> list[str]:
        found: list[str] = []
        search: Search[Any] = Search(client, **arguments)
        async for page in search.pages():
            found += ids(page)
            if pause:
                await asyncio.sleep(pause)
        return found

    return run_virtual(main)


def scattered(count: int, ties: int = 0, seed: int = 1) -> list[Row]:
    chance = random.Random(seed)
    moments = [chance.random() * 1e6 for _ in range(count)]
    moments += [5e5 + chance.random() for _ in range(ties)]
    return leads(moments)


MOMENTS = st.lists(
    st.one_of(
        st.integers(0, 20).map(float),
        st.integers(0, 3 * 10**6).map(lambda value: value / 1_000_000),
        st.floats(0, 1e6),
    ),
    max_size=60,
)


@settings(max_examples=200, deadline=None)
@given(
    moments=MOMENTS,
    limit=st.integers(1, 9),
    extra_reach=st.integers(1, 30),
    life=st.sampled_from([5.0, 30.0]),
    pause=st.sampled_from([0.0, 4.0, 10.0, 29.0, 100.0]),
    descending=st.booleans(),
    refuses_beyond=st.booleans(),
)
def test_every_object_comes_once_and_in_order(
    moments: list[float],
    limit: int,
    extra_reach: int,
    life: float,
    pause: float,
    descending: bool,
    refuses_beyond: bool,
) -> None:
    data = leads(moments)
    seconds = [int(value) for value in moments]
    crowd = max((seconds.count(value) for value in seconds), default=0)
    client = FakeSearch(data, reach=crowd + extra_reach, life=life, refuses_beyond=refuses_beyond)
    sort = "-date_created" if descending else "date_created"
    got = walk(client, pause, limit=limit, sort=sort)
    dates = {row["id"]: row["date_created"] for row in data}
    assert sorted(got) == sorted(dates)
    assert [dates[found] for found in got] == sorted(dates.values(), reverse=descending)


@example(
    values=[None, None, 0],
    limit=2,
    extra_reach=1,
    pause=0.0,
    descending=False,
    nulls_first=True,
)
@settings(max_examples=150, deadline=None)
@given(
    values=st.lists(st.none() | st.integers(-3, 30) | st.floats(0, 5), max_size=50),
    limit=st.integers(1, 9),
    extra_reach=st.integers(1, 30),
    pause=st.sampled_from([0.0, 40.0]),
    descending=st.booleans(),
    nulls_first=st.booleans(),
)
def test_objects_without_the_key_are_found_too(
    values: list[float | None],
    limit: int,
    extra_reach: int,
    pause: float,
    descending: bool,
    nulls_first: bool,
) -> None:
    data = leads([float(number) for number in range(len(values))], value=lambda n: values[n])
    crowd = max((values.count(value) for value in values if value is not None), default=1)
    client = FakeSearch(data, reach=crowd + extra_reach, nulls_first=nulls_first)
    got = walk(client, pause, limit=limit, sort="-value" if descending else "value")
    assert sorted(got) == sorted(row["id"] for row in data)
    by_id = {row["id"]: row["value"] for row in data}
    shown = [by_id[found] for found in got if by_id[found] is not None]
    assert shown == sorted(shown, reverse=descending)


def test_few_more_calls_are_made_than_pages_need() -> None:
    client = FakeSearch(scattered(30_000), latency=0.05)
    assert len(walk(client)) == 30_000
    assert len(client.bodies) <= 150 * 1.05
    assert client.refused == 0
    assert client.most_running == 1


def test_a_consumer_slower_than_a_cursor_costs_few_more_calls() -> None:
    client = FakeSearch(scattered(10_000), latency=0.05)
    assert len(walk(client, pause=40.0)) == 10_000
    assert len(client.bodies) <= 50 * 1.05
    assert client.refused == 0


def test_the_life_of_a_cursor_is_learnt_where_it_is_shorter() -> None:
    client = FakeSearch(scattered(5_000), life=3.0)
    assert len(walk(client, pause=4.0)) == 5_000
    assert client.refused == 1


def test_five_hundred_objects_in_one_second_are_all_found() -> None:
    client = FakeSearch(scattered(3_000, ties=500), reach=1_000)
    got = walk(client, pause=40.0)
    assert len(got) == len(set(got)) == 3_500


def test_more_in_one_second_than_a_walk_gives_is_an_error() -> None:
    client = FakeSearch(scattered(300, ties=500), reach=400)
    with pytest.raises(PaginationLimit, match="objects share date_created"):
        walk(client)
    assert len(client.bodies) < 20


def test_more_than_ten_thousand_in_one_second_is_an_error_at_once() -> None:
    client = FakeSearch(leads([5.0] * 10_500), with_counts=False)
    with pytest.raises(PaginationLimit, match="more than 10000 objects share date_created"):
        walk(client)
    assert len(client.bodies) <= 100


def test_without_counts_a_walk_of_ten_thousand_is_taken_as_cut_short() -> None:
    client = FakeSearch(scattered(10_300), with_counts=False)
    assert len(walk(client)) == 10_300


def test_a_count_that_ends_at_ten_thousand_too_is_not_believed() -> None:
    class Capped(FakeSearch):
        def respond(self, body: dict[str, Any]) -> dict[str, Any]:
            response = super().respond(body)
            if "count" in response:
                response["count"]["total"] = min(10_000, response["count"]["total"])
            return response

    assert len(walk(Capped(scattered(10_300)))) == 10_300


def test_a_text_can_be_sorted_by_as_far_as_one_walk_gives() -> None:
    data = leads([1.0] * 90, name=lambda number: f"Bluth {number:03d}")
    random.Random(1).shuffle(data)
    got = walk(FakeSearch(data), pause=40.0, sort="name", limit=10)
    assert got == sorted(row["id"] for row in data)
    with pytest.raises(PaginationLimit, match="sorted by name a search cannot go on"):
        walk(FakeSearch(data, reach=50), sort="name", limit=10)


def test_several_keys_keep_their_order_past_a_walks_end() -> None:
    data = leads(
        [1.0] * 300, value=lambda number: number % 7, name=lambda number: f"Bluth {number:03d}"
    )
    random.Random(1).shuffle(data)
    got = walk(FakeSearch(data, reach=60, page_limit=20), sort=["-value", "name"], limit=10)
    by_id = {row["id"]: row for row in data}
    assert len(got) == 300
    shown = [(-by_id[found]["value"], by_id[found]["name"]) for found in got]
    assert shown == sorted(shown)


def test_dates_and_custom_fields_can_be_walked() -> None:
    day = dt.date(2026, 1, 1)
    data = leads(
        [1.0] * 200,
        **{"custom.cf_1": lambda number: str(day + dt.timedelta(days=number % 30))},
    )
    for sort in ("custom.cf_1", "-cf_1"):
        got = walk(FakeSearch(data, reach=40), pause=40.0, sort=sort, limit=7)
        assert len(got) == len(set(got)) == 200


def test_naive_moments_are_utc() -> None:
    data = leads([float(number) for number in range(100)])
    for row in data:
        row["__object_type"] = "activity.note"
        row["date_created"] = row["date_created"].replace("+00:00", "")
    client = FakeSearch(data, reach=30)
    # Text compares as time here as long as all of it is written alike.
    got = walk(client, object_type="activity.note", limit=10)
    assert len(got) == len(set(got)) == 100


def test_what_matches_throughout_comes_once_while_data_changes() -> None:
    chance = random.Random(4)
    client = FakeSearch(scattered(3_000), reach=500, page_limit=50)
    stable = {row["id"] for row in client.rows if int(row["id"][5:]) % 3}
    doomed = [row for row in client.rows if row["id"] not in stable]
    count = 0

    def churn(_client: FakeSearch) -> None:
        nonlocal count
        for _ in range(9):
            if doomed:
                client.rows.remove(doomed.pop(chance.randrange(len(doomed))))
            count += 1
            at = START + dt.timedelta(seconds=chance.random() * 1e6)
            client.rows.append({"id": f"lead_new{count}", "date_created": at.isoformat()})

    client.before_answer = churn
    got = walk(client, pause=9.0, limit=50)
    assert len(got) == len(set(got))
    assert stable <= set(got)


def test_objects_that_vanish_during_a_walk_do_not_end_it_early_or_fail_it() -> None:
    client = FakeSearch(leads([5.0] * 30))

    def vanish(_client: FakeSearch) -> None:
        if len(client.rows) > 20:
            client.rows.pop()

    client.before_answer = vanish
    assert len(walk(client, limit=10)) >= 20


def test_a_refused_page_size_leads_to_smaller_pages() -> None:
    client = FakeSearch(scattered(130), page_limit=60)
    assert len(walk(client)) == 130
    assert [body["_limit"] for body in client.bodies] == [200, 100, 50, 50, 50]


def test_a_type_without_a_creation_date_is_walked_without_an_order() -> None:
    class Dateless(FakeSearch):
        def respond(self, body: dict[str, Any]) -> dict[str, Any]:
            if "sort" in body:
                self._refuse({"sort": ["No such field."]})
            return super().respond(body)

    client = Dateless([{"id": f"x{n}", "__object_type": "contact_email"} for n in range(30)])
    assert len(walk(client, pause=40.0, object_type="contact_email", limit=10)) == 30
    client = Dateless(client.rows, reach=20)
    with pytest.raises(PaginationLimit, match="sorted by nothing"):
        walk(client, object_type="contact_email", limit=10)


def test_other_refusals_are_raised_as_they_are() -> None:
    client = FakeSearch([])

    def refuse(_client: FakeSearch) -> None:
        raise BadRequestError("odd", status_code=400, raw_field_errors={"query": ["Odd."]})

    client.before_answer = refuse
    with pytest.raises(BadRequestError, match="odd"):
        walk(client)


def test_a_cursor_that_repeats_is_an_error() -> None:
    class Looping(FakeSearch):
        def respond(self, body: dict[str, Any]) -> dict[str, Any]:
            return {**super().respond({**body, "cursor": None}), "cursor": "c"}

    with pytest.raises(PaginationLimit, match="repeats a cursor"):
        walk(Looping(scattered(30)), limit=10)


def test_a_walk_goes_on_after_an_error() -> None:
    client = FakeSearch(scattered(95))
    failures = [ServerError("down", status_code=500)] * 2

    def fail(_client: FakeSearch) -> None:
        if len(client.bodies) > 3 and failures:
            raise failures.pop()

    client.before_answer = fail

    async def main() -> list[str]:
        search: Search[Any] = Search(client, limit=10)
        pages, got = search.pages(), list[str]()
        while True:
            try:
                got += ids(await pages.__anext__())
            except ServerError:
                continue
            except StopAsyncIteration:
                return got

    assert sorted(run_virtual(main)) == sorted(row["id"] for row in client.rows)


def test_one_page_is_fetched_ahead_and_no_more() -> None:
    client = FakeSearch(scattered(500), latency=0.05)

    async def main() -> int:
        search: Search[Any] = Search(client, limit=10)
        pages = search.pages()
        await pages.__anext__()
        await asyncio.sleep(10)
        ahead = len(client.bodies)
        await pages.aclose()
        return ahead

    assert run_virtual(main) == 2


def test_max_items_bounds_what_is_fetched() -> None:
    client = FakeSearch(scattered(500))
    assert len(walk(client, max_items=25, limit=10)) == 25
    assert len(client.bodies) == 3
    client = FakeSearch(scattered(500))
    assert len(walk(client, max_items=7)) == 7
    assert [body["_limit"] for body in client.bodies] == [7]


def test_objects_given_long_ago_are_forgotten() -> None:
    client = FakeSearch(scattered(1_000), reach=100)
    walk(client, limit=50)
    assert len(client.bodies) <= 35


def test_trio_walks_a_search_that_its_consumer_holds_up() -> None:
    client = FakeSearch(scattered(300), latency=0.05)

    async def main() -> list[str]:
        found: list[str] = []
        search: Search[Any] = Search(client, limit=50)
        async for page in search.pages():
            found += ids(page)
            await trio.sleep(40)
        return found

    before = clock.source
    clock.source = TrioTime()
    try:
        got = trio.run(main, clock=trio.testing.MockClock(autojump_threshold=0))
    finally:
        clock.source = before
    assert sorted(got) == sorted(row["id"] for row in client.rows)
    assert client.refused == 0


class TrioTime:
    """The package's time under trio's own clock."""

    def monotonic(self) -> float:
        return trio.current_time()

    def now(self) -> float:
        return trio.current_time()

    async def sleep(self, seconds: float) -> None:
        await trio.sleep(seconds)
