"""Advanced Filtering over real HTTP: results, order, counts, cursors and their caps."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from close_async.sandbox import Sandbox, SandboxConfig
from tests.sandbox.http_api import Api

LEADS = {"type": "object_type", "object_type": "lead"}


def _by(name: str, direction: str = "asc", type: str = "lead") -> list[dict[str, Any]]:
    field = {"type": "regular_field", "object_type": type, "field_name": name}
    return [{"direction": direction, "field": field}]


def _walk(api: Api, **more: Any) -> list[str]:
    ids: list[str] = []
    body: dict[str, Any] = {"query": LEADS, **more}
    while True:
        page = api.post("/data/search/", body)
        ids += [item["id"] for item in page["data"]]
        if page["cursor"] is None:
            return ids
        body["cursor"] = page["cursor"]


def test_only_type_and_id_come_unless_more_is_asked_for(api: Api) -> None:
    lead = api.lead()
    query = {"type": "id", "value": lead["id"]}
    assert api.search(query) == {
        "data": [{"__object_type": "lead", "id": lead["id"]}],
        "cursor": None,
    }
    more = api.search(query, _fields={"lead": ["name", "display_name", "contacts"]})["data"][0]
    assert set(more) == {"__object_type", "id", "name", "display_name", "contacts"}


def test_custom_as_a_field_gives_every_custom_value(api: Api) -> None:
    field = api.field("lead", type="number")
    key = f"custom.{field['id']}"
    lead = api.lead(**{key: 3})
    query = {"type": "id", "value": lead["id"]}
    for names in (["custom"], [key]):
        assert api.search(query, _fields={"lead": names})["data"][0][key] == 3


def test_a_long_list_of_fields_is_refused(api: Api) -> None:
    names = [f"custom.cf_{number}" for number in range(110)]
    refusal = api.refused("POST", "/data/search/", {"query": LEADS, "_fields": {"lead": names}})
    assert "List is too long." in str(refusal["field-errors"]["_fields"])


@pytest.mark.parametrize("direction", ["asc", "desc"])
@pytest.mark.parametrize("name", ["date_created", "date_updated", "display_name"])
def test_a_walk_gives_every_object_once_in_order(
    make_api: Callable[..., Api], name: str, direction: str
) -> None:
    api = make_api(leads=55)
    ids = _walk(api, _limit=7, sort=_by(name, direction))
    assert len(set(ids)) == len(ids) == 55
    values = [str(api.get(f"/lead/{id}/")[name]).lower() for id in ids]
    assert values == sorted(values, reverse=direction == "desc")


def test_many_objects_of_one_instant_are_all_given(make_api: Callable[..., Api]) -> None:
    api = make_api(leads=60, same_instant=50)
    dates = {row["date_created"] for row in api.state.leads}
    assert len(dates) == 11
    assert len(set(_walk(api, _limit=9, sort=_by("date_created")))) == 60


def test_numbers_sort_as_numbers_and_nothing_comes_last(make_api: Callable[..., Api]) -> None:
    api = make_api()
    field = api.field("lead", type="number")
    key = f"custom.{field['id']}"
    made = {value: api.lead(**{key: value})["id"] for value in (10, 9, -1.5)}
    empty = api.lead()["id"]
    place = {"type": "custom_field", "custom_field_id": field["id"]}
    up = _walk(api, _limit=1, sort=[{"direction": "asc", "field": place}])
    down = _walk(api, _limit=2, sort=[{"direction": "desc", "field": place}])
    assert up == [made[-1.5], made[9], made[10], empty]
    assert down == [made[10], made[9], made[-1.5], empty]


def test_texts_sort_without_regard_to_case(make_api: Callable[..., Api]) -> None:
    api = make_api()
    made = {name: api.lead(name=name)["id"] for name in ("ab", "A", "b")}
    assert _walk(api, sort=_by("name")) == [made["A"], made["ab"], made["b"]]
    assert _walk(api, sort=_by("name", "desc")) == [made["b"], made["ab"], made["A"]]


@pytest.mark.parametrize(
    "sort",
    [
        _by("status_id"),
        _by("id"),
        _by("no_such_field"),
        _by("name", type="contact"),
        _by("name", "sideways"),
        [{"direction": "asc"}],
        {"direction": "asc"},
    ],
)
def test_an_impossible_sort_is_refused(api: Api, sort: object) -> None:
    assert api.refused("POST", "/data/search/", {"query": LEADS, "sort": sort})["field-errors"]


def test_counts_come_when_asked_for(make_api: Callable[..., Api]) -> None:
    api = make_api(leads=12)
    assert "count" not in api.search(LEADS)
    page = api.search(LEADS, include_counts=True, results_limit=0)
    assert page == {"data": [], "cursor": None, "count": {"limited": 0, "total": 12}}
    assert api.search(LEADS, include_counts=True, results_limit=5)["count"] == {
        "limited": 5,
        "total": 12,
    }


def test_results_limit_ends_a_walk(make_api: Callable[..., Api]) -> None:
    api = make_api(leads=12)
    assert len(_walk(api, results_limit=10, _limit=4)) == 10


def test_a_walk_ends_silently_at_its_cap(make_api: Callable[..., Api]) -> None:
    api = make_api(leads=25, search_walk_limit=20)
    assert len(_walk(api, _limit=6)) == 20


def test_a_cursor_dies_after_its_time(make_api: Callable[..., Api]) -> None:
    api = make_api(leads=5)
    cursor = api.search(LEADS, _limit=2)["cursor"]
    api.state.clock.advance(29)
    assert api.search(LEADS, _limit=2, cursor=cursor)["data"]
    api.state.clock.advance(2)
    refusal = api.refused("POST", "/data/search/", {"query": LEADS, "cursor": cursor})
    assert refusal["field-errors"] == {"cursor": "Expired cursor"}


def test_a_cursor_can_be_used_twice(make_api: Callable[..., Api]) -> None:
    api = make_api(leads=5)
    cursor = api.search(LEADS, _limit=2)["cursor"]
    first = api.search(LEADS, _limit=2, cursor=cursor)
    assert api.search(LEADS, _limit=2, cursor=cursor)["data"] == first["data"]


def test_a_cursor_of_another_query_is_invalid(make_api: Callable[..., Api]) -> None:
    api = make_api(leads=5)
    cursor = api.search(LEADS, _limit=2)["cursor"]
    for body in (
        {"query": {"type": "match_all"}, "cursor": cursor},
        {"query": LEADS, "cursor": "nonsense"},
    ):
        assert "cursor" in api.refused("POST", "/data/search/", body)["field-errors"]


def test_a_cursor_is_no_snapshot(make_api: Callable[..., Api]) -> None:
    api = make_api(leads=6)
    sort = _by("date_updated")
    first = api.search(LEADS, _limit=3, sort=sort)
    moved = first["data"][0]["id"]
    api.put(f"/lead/{moved}/", {"description": "Now it is the newest"})
    rest = api.search(LEADS, _limit=10, sort=sort, cursor=first["cursor"])["data"]
    assert [item["id"] for item in rest].count(moved) == 1
    assert len(rest) == 4


def test_a_record_that_appears_behind_a_walk_is_not_given(make_api: Callable[..., Api]) -> None:
    api = make_api(leads=6)
    sort = _by("date_created", "desc")
    first = api.search(LEADS, _limit=3, sort=sort)
    new = api.lead()["id"]
    rest = api.search(LEADS, sort=sort, cursor=first["cursor"])["data"]
    assert new not in [item["id"] for item in rest]


@pytest.mark.parametrize("limit", [201, -1, "many"])
def test_a_page_size_beyond_the_cap_is_refused(api: Api, limit: object) -> None:
    refusal = api.refused("POST", "/data/search/", {"query": LEADS, "_limit": limit})
    assert "_limit" in refusal["field-errors"]


def test_a_query_is_required(api: Api) -> None:
    assert set(api.refused("POST", "/data/search/", {})["field-errors"]) == {"query"}


def test_a_search_may_trail_behind_writes(make_api: Callable[..., Api]) -> None:
    api = make_api(index_lag_seconds=40)
    lead = api.lead(name="Before")
    query = {"type": "id", "value": lead["id"]}
    assert api.get(f"/lead/{lead['id']}/")["name"] == "Before"
    assert api.search(query)["data"] == []
    assert api.get("/lead/")["data"] == []
    api.state.clock.advance(41)
    assert len(api.search(query)["data"]) == 1
    api.put(f"/lead/{lead['id']}/", {"name": "After"})
    shown = api.search(query, _fields={"lead": ["name"]})["data"][0]
    assert shown["name"] == "Before"
    api.delete(f"/lead/{lead['id']}/")
    api.state.clock.advance(41)
    assert api.search(query)["data"] == []


def test_several_types_can_be_sought_at_once(make_api: Callable[..., Api]) -> None:
    api = make_api()
    lead = api.lead(contacts=[{"name": "Ada"}])
    kinds = [{"type": "object_type", "object_type": kind} for kind in ("lead", "contact")]
    page = api.search({"type": "or", "queries": kinds}, _limit=1)
    rest = api.search({"type": "or", "queries": kinds}, _limit=1, cursor=page["cursor"])
    found = {(item["__object_type"], item["id"]) for item in page["data"] + rest["data"]}
    assert found == {("lead", lead["id"]), ("contact", lead["contacts"][0]["id"])}


@pytest.fixture(scope="module")
def tied() -> Iterator[Api]:
    with Sandbox(SandboxConfig(leads=60, same_instant=25, rate=None, shape="bare")) as sandbox:
        api = Api(sandbox)
        yield api
        api.close()


@settings(max_examples=25, deadline=None)
@given(
    limit=st.integers(4, 70),
    name=st.sampled_from(["date_created", "date_updated", "name", "url", None]),
    direction=st.sampled_from(["asc", "desc"]),
    results_limit=st.none() | st.integers(0, 80),
)
def test_every_walk_gives_each_object_once_up_to_its_limit(
    tied: Api, limit: int, name: str | None, direction: str, results_limit: int | None
) -> None:
    sort = [] if name is None else _by(name, direction)
    ids = _walk(tied, _limit=limit, sort=sort, results_limit=results_limit)
    assert len(ids) == len(set(ids)) == min(60, 80 if results_limit is None else results_limit)
