"""Walks by windows of time, past the cap on `_skip`."""

from __future__ import annotations

import datetime as dt
import random
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from close_async.api.notes import NotesResource
from close_async.errors import InvalidArgument, InvalidResponse, PaginationLimit
from close_async.pagination import Paginator
from close_async.pagination.timestamps import inner_bound, microseconds, moment
from tests.pagination.fake_lists import START, FakeClient, Row, ids, rows
from tests.virtual_time import run_virtual

DAY = 86_400.0


def collect(client: FakeClient, **parameters: Any) -> list[str]:
    async def main() -> list[str]:
        return ids(await Paginator(NotesResource(client).list, (), parameters).collect())

    return run_virtual(main)


def scattered(count: int, *, days: float = 100, ties: int = 0, seed: int = 1) -> list[Row]:
    chance = random.Random(seed)
    moments = [chance.random() * days * DAY for _ in range(count)]
    return rows(moments + [days * DAY / 3] * ties)


INSTANTS = st.one_of(
    st.integers(0, 50).map(float),
    st.integers(0, 10**9).map(lambda value: value / 1_000_000),
    st.floats(0, 4e8, allow_nan=False),
)


@example(
    moments=[0.0, 1.0, 2.0],
    page=1,
    skip_limit=0,
    order="stored",
    has_more=False,
    with_total=False,
)
@settings(max_examples=150, deadline=None)
@given(
    moments=st.lists(INSTANTS, max_size=80),
    page=st.integers(1, 12),
    skip_limit=st.integers(0, 30),
    order=st.sampled_from(["newest", "oldest", "stored"]),
    has_more=st.booleans(),
    with_total=st.booleans(),
)
def test_every_record_comes_once_and_in_order(
    moments: list[float], page: int, skip_limit: int, order: str, has_more: bool, with_total: bool
) -> None:
    data = rows(moments)
    instants = [row["date_created"] for row in data]
    per_instant = max((instants.count(value) for value in instants), default=0)
    random.Random(len(data)).shuffle(data)
    client = FakeClient(
        data,
        order=order,
        page_limit=page,
        # As deep as the ties need; walks that cannot reach them are tested below.
        skip_limit=max(skip_limit, per_instant),
        has_more=has_more,
        with_total=with_total,
    )
    got = collect(client, limit=page)
    assert sorted(got) == sorted(row["id"] for row in data)
    in_order = sorted(data, key=lambda row: row["date_created"])
    if order == "newest":
        in_order.reverse()
    if order != "stored":
        dates = {row["id"]: row["date_created"] for row in data}
        assert [dates[found] for found in got] == [row["date_created"] for row in in_order]


def test_many_records_at_one_instant_are_all_found() -> None:
    client = FakeClient(scattered(2_000, ties=500), skip_limit=600, latency=0.01)
    got = collect(client)
    assert len(got) == len(set(got)) == 2_500
    assert client.most_running <= 9


def test_the_calls_stay_near_what_the_windows_need() -> None:
    client = FakeClient(scattered(10_000), skip_limit=1_000, latency=0.01)
    assert len(collect(client)) == 10_000
    assert len(client.queries) <= 1.9 * 100


def test_gaps_and_bursts_cost_few_calls() -> None:
    moments = [at + offset for at in (0, 1e7, 9e7, 4e8) for offset in range(700)]
    client = FakeClient(rows(moments), skip_limit=100)
    assert len(collect(client)) == 2_800
    assert len(client.queries) <= 250


def test_more_at_one_instant_than_close_lists_is_an_error() -> None:
    client = FakeClient(scattered(300, ties=500), skip_limit=200)
    with pytest.raises(PaginationLimit, match="share one instant"):
        collect(client)


def test_nothing_is_lost_while_records_come_and_go() -> None:
    chance = random.Random(5)
    client = FakeClient(scattered(1_500, ties=250), skip_limit=300, order="stored")
    dates = [row["date_created"] for row in client.rows]
    stable = {row["id"] for row in client.rows[::3]}
    doomed = [row for row in client.rows if row["id"] not in stable]
    chance.shuffle(doomed)

    def churn(_client: FakeClient) -> None:
        for _ in range(3):
            if doomed:
                client.rows.remove(doomed.pop())
            new = {"id": f"acti_x{chance.random()}", "date_created": chance.choice(dates)}
            client.rows.insert(chance.randrange(len(client.rows)), new)

    client.before_answer = churn
    got = collect(client, limit=100)
    assert len(got) == len(set(got))
    assert stable <= set(got)


@pytest.mark.parametrize("order", ["newest", "oldest", "stored"])
def test_the_callers_own_bounds_hold(order: str) -> None:
    client = FakeClient(scattered(2_000), skip_limit=200, order=order)
    since, until = START + dt.timedelta(days=20), START + dt.timedelta(days=80)
    got = collect(client, date_created_gte=since, date_created_lt=until)
    assert sorted(got) == sorted(
        row["id"]
        for row in client.rows
        if since <= dt.datetime.fromisoformat(row["date_created"]) < until
    )


@pytest.mark.parametrize("order", ["newest", "oldest", "stored"])
def test_bounds_that_depend_on_a_time_zone_are_left_to_close(order: str) -> None:
    client = FakeClient(scattered(2_000), skip_limit=200, order=order)
    since, until = dt.date(2026, 1, 21), dt.date(2026, 3, 20)
    got = collect(client, date_created_gte=since, date_created_lte=until)
    first = dt.datetime(2026, 1, 21, tzinfo=dt.UTC)
    last = dt.datetime(2026, 3, 20, tzinfo=dt.UTC)
    assert sorted(got) == sorted(
        row["id"]
        for row in client.rows
        if first <= dt.datetime.fromisoformat(row["date_created"]) <= last
    )


def test_records_newer_than_all_that_offsets_gave_are_found() -> None:
    chance = random.Random(2)
    old, new = scattered(300), rows([200 * DAY + at * 1e3 for at in range(900)], prefix="new")
    chance.shuffle(old)
    chance.shuffle(new)
    client = FakeClient(old + new, skip_limit=100, order="stored")
    assert sorted(collect(client)) == sorted(row["id"] for row in client.rows)


def test_many_newer_records_at_one_instant_are_found() -> None:
    old = scattered(300)
    random.Random(2).shuffle(old)
    client = FakeClient(
        old + rows([200 * DAY] * 250, prefix="new"), skip_limit=200, order="stored", page_limit=50
    )
    assert sorted(collect(client)) == sorted(row["id"] for row in client.rows)


def test_what_lies_near_the_callers_bound_may_be_dense() -> None:
    moments = [float(at) for at in range(900)] + [50 * DAY + at * DAY / 9 for at in range(300)]
    client = FakeClient(rows(moments), skip_limit=100)
    got = collect(client, date_created_gte=START)
    assert len(got) == len(set(got)) == 1_200


def test_a_bound_that_is_no_moment_is_refused() -> None:
    client = FakeClient(scattered(300), skip_limit=100)
    client.respond = lambda query: FakeClient.respond(  # type: ignore[method-assign]
        client, {key: value for key, value in query.items() if key != "date_created__gte"}
    )
    with pytest.raises(InvalidArgument) as caught:
        collect(client, date_created_gte="yesterday")
    assert caught.value.field == "date_created_gte"


def test_records_without_the_date_cannot_be_cut() -> None:
    class Dateless(FakeClient):
        def shown(self, row: Row) -> Row:
            late = len(self.queries) > 3
            return {"id": row["id"]} if late else dict(row)

    with pytest.raises(InvalidResponse, match="date_created"):
        collect(Dateless(scattered(900, ties=200), skip_limit=100))


def test_without_any_date_seen_there_are_no_windows() -> None:
    class Dateless(FakeClient):
        def shown(self, row: Row) -> Row:
            return {"id": row["id"]}

    with pytest.raises(PaginationLimit, match="gave 200 rows"):
        collect(Dateless(scattered(900), skip_limit=100))


def test_a_walk_from_the_callers_skip_cannot_go_on_by_windows() -> None:
    with pytest.raises(PaginationLimit, match="gave 100 rows"):
        collect(FakeClient(scattered(900), skip_limit=100), skip=50)


def test_a_moment_of_any_form_is_read() -> None:
    instant = microseconds("2026-01-02T03:04:05.000006+00:00")
    assert instant == microseconds("2026-01-02T03:04:05.000006")
    assert instant == microseconds(dt.datetime(2026, 1, 2, 3, 4, 5, 6, tzinfo=dt.UTC))
    assert microseconds(dt.date(1970, 1, 2)) == 86_400_000_000
    assert microseconds("soon") is None
    assert microseconds(3) is None
    assert moment(10**18).year == 9999
    assert moment(-(10**18)).year == 1
    assert inner_bound("1970-01-01T00:00:01+00:00", "x", 5) == 1_000_000
    assert inner_bound("1970-01-01", "x", 5) == 5


def test_a_list_that_takes_no_notice_of_dates_ends_with_an_error() -> None:
    class Deaf(FakeClient):
        def respond(self, query: Any) -> dict[str, Any]:
            return super().respond({k: v for k, v in query.items() if "date" not in k})

    client = Deaf(scattered(500), skip_limit=100)
    with pytest.raises(PaginationLimit, match="outside the time it is asked for"):
        collect(client, limit=50)
    assert len(client.queries) <= 20


def test_an_instant_that_goes_round_in_circles_is_an_error() -> None:
    class Circling(FakeClient):
        def respond(self, query: Any) -> dict[str, Any]:
            found = super().respond({**query, "_skip": query.get("_skip", 0) % 100})
            return {**found, "has_more": True}

    client = Circling(scattered(50, ties=300), skip_limit=250)
    with pytest.raises(PaginationLimit):
        collect(client, limit=50)
    assert len(client.queries) <= 200
