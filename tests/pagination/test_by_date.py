"""Walks by date from the start: exact while data changes, and resumed from a position."""

from __future__ import annotations

import json
import pickle
import random
from typing import Any

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from close_async.api.leads import LeadsResource
from close_async.api.notes import NotesResource
from close_async.errors import InvalidArgument
from close_async.pagination import Paginator
from tests.pagination.fake_lists import FakeClient, ids, rows
from tests.pagination.test_windows import INSTANTS, scattered
from tests.virtual_time import run_virtual


def notes(client: FakeClient, **parameters: Any) -> Paginator[Any]:
    return Paginator(NotesResource(client).list, (), parameters)


@example(moments=[0.0, 0.0], page=1, stop=2, order="newest", by_page=False)
@settings(max_examples=150, deadline=None)
@given(
    moments=st.lists(INSTANTS, max_size=60),
    page=st.integers(1, 9),
    stop=st.integers(0, 60),
    order=st.sampled_from(["newest", "oldest", "stored"]),
    by_page=st.booleans(),
)
def test_a_walk_goes_on_from_its_position(
    moments: list[float], page: int, stop: int, order: str, by_page: bool
) -> None:
    data = rows(moments)
    random.Random(len(data)).shuffle(data)
    client = FakeClient(data, order=order, page_limit=page)

    async def main() -> tuple[list[str], list[str]]:
        walk = notes(client, limit=page).by_date()
        first: list[str] = []
        if by_page:
            async for found in walk.pages():
                first += ids(found)
                if len(first) >= stop:
                    break
        elif stop:
            async for record in walk:
                first.append(record.id)
                if len(first) == stop:
                    break
        saved = pickle.loads(pickle.dumps(json.loads(json.dumps(walk.position))))
        rest = await notes(client, limit=page).by_date(saved).collect()
        return first, ids(rest)

    first, rest = run_virtual(main)
    assert sorted(first + rest) == sorted(row["id"] for row in data)


def test_nothing_is_lost_or_repeated_while_records_come_and_go() -> None:
    chance = random.Random(3)
    client = FakeClient(scattered(2_000), page_limit=50)
    stable = {row["id"] for row in client.rows if int(row["id"][5:]) % 3}
    doomed = [row for row in client.rows if row["id"] not in stable]

    def churn(_client: FakeClient) -> None:
        if doomed:
            client.rows.remove(doomed.pop(chance.randrange(len(doomed))))

    client.before_answer = churn

    async def main() -> list[str]:
        return ids(await notes(client, limit=50).by_date().collect())

    got = run_virtual(main)
    assert len(got) == len(set(got))
    assert stable <= set(got)


def test_the_callers_own_bounds_hold() -> None:
    data = rows([float(number * 3600) for number in range(200)])
    bounds = {
        "date_created_gte": data[20]["date_created"],
        "date_created_lt": data[150]["date_created"],
    }
    client = FakeClient(data, page_limit=10)

    async def main() -> list[str]:
        return ids(await notes(client, limit=10, **bounds).by_date().collect())

    assert sorted(run_virtual(main)) == [row["id"] for row in data[20:150]]


def test_a_position_belongs_to_its_list_and_filters() -> None:
    client = FakeClient(scattered(50))

    async def main() -> None:
        walk = notes(client, limit=10).by_date()
        assert walk.position is None
        await walk.collect(max_items=5)
        with pytest.raises(InvalidArgument, match="belongs to another list"):
            notes(client, limit=10, user_id="user_1").by_date(walk.position)

    run_virtual(main)


@pytest.mark.parametrize(
    "saved",
    [5, {}, {"version": 1}, {"version": 1, "windows": [5], "given": [], "before": None}],
)
def test_what_is_no_position_is_refused(saved: Any) -> None:
    with pytest.raises(InvalidArgument) as caught:
        notes(FakeClient([])).by_date(saved)
    assert str(caught.value.field).startswith("position")


def test_a_list_without_dates_says_what_reaches_deeper() -> None:
    with pytest.raises(InvalidArgument, match=r"close\.search"):
        Paginator(LeadsResource(FakeClient([])).list).by_date()


def test_a_walk_by_offset_says_that_it_has_no_position() -> None:
    with pytest.raises(InvalidArgument, match="by_date"):
        _ = notes(FakeClient([])).position
