"""What a search sends, what it refuses, and what its objects are."""

from __future__ import annotations

from typing import Any, cast

import pytest

from close_async.errors import InvalidArgument, InvalidResponse
from close_async.models import Contact, Lead, SearchObject, SmartViewQuery
from close_async.queries import (
    custom_field,
    field,
    has_related,
    match_all,
    not_,
    object_type,
)
from close_async.search import Search
from tests.search.fake_search import FakeSearch, Row, leads
from tests.virtual_time import run_virtual


def collect(client: FakeSearch, *arguments: Any, **named: Any) -> list[Any]:
    async def main() -> list[Any]:
        search: Search[Any] = Search(client, *arguments, **named)
        return await search.collect()

    return run_virtual(main)


def body_of(*arguments: Any, **named: Any) -> dict[str, Any]:
    client = FakeSearch([])
    client.respond = lambda body: {"data": [], "cursor": None}  # type: ignore[method-assign]
    collect(client, *arguments, **named)
    return client.bodies[0]


NAME = {"type": "regular_field", "object_type": "lead", "field_name": "name"}
CREATED = {"type": "regular_field", "object_type": "lead", "field_name": "date_created"}
UPDATED = {"type": "regular_field", "object_type": "lead", "field_name": "date_updated"}
BY_DATES = [{"direction": "asc", "field": CREATED}, {"direction": "asc", "field": UPDATED}]
WORDS = {
    "type": "field_condition",
    "field": NAME,
    "condition": {"type": "text", "mode": "full_words", "value": "Bluth"},
}


def test_the_query_is_joined_with_the_type_of_objects() -> None:
    for query in (field("lead", "name").words("Bluth"), WORDS):
        assert body_of(query)["query"] == {
            "type": "and",
            "queries": [{"type": "object_type", "object_type": "lead"}, WORDS],
        }


def test_without_a_query_everything_matches() -> None:
    assert body_of()["query"]["queries"][1] == {"type": "match_all"}


def test_the_order_is_that_of_creation_and_the_key_comes_along() -> None:
    body = body_of(fields=["name"])
    assert body["sort"] == BY_DATES
    assert body["_fields"] == {"lead": ["name", "id", "date_created", "date_updated"]}
    assert body["_limit"] == 200


@pytest.mark.parametrize(
    "sort",
    [
        "-name",
        field("lead", "name").desc(),
        {"direction": "desc", "field": NAME},
        ["-name"],
        [{"direction": "desc", "field": NAME}],
    ],
)
def test_an_order_is_given_by_name_piece_or_mapping(sort: Any) -> None:
    assert body_of(sort=sort)["sort"] == [{"direction": "desc", "field": NAME}]


def test_a_custom_field_to_sort_by_is_covered_by_custom() -> None:
    custom = {"direction": "asc", "field": {"type": "custom_field", "custom_field_id": "cf_1"}}
    for sort in ("cf_1", "custom.cf_1", custom):
        body = body_of(sort=sort, fields=["custom"])
        assert body["sort"] == [custom]
        assert body["_fields"] == {"lead": ["custom", "id"]}
    assert body_of(sort="cf_1")["_fields"] == {"lead": ["id", "custom.cf_1"]}


def test_fields_may_be_given_by_type() -> None:
    body = body_of(fields={"contact": ["title"]}, object_type="contact")
    assert body["_fields"] == {"contact": ["title", "id", "date_created", "date_updated"]}


def test_what_a_smart_view_keeps_is_taken_whole() -> None:
    view = {
        "query": WORDS,
        "sort": [{"direction": "desc", "field": NAME}],
        "results_limit": 3,
    }
    for given in (view, SmartViewQuery.from_dict(view)):
        client = FakeSearch(leads([1.0] * 9, name=lambda number: f"{number}"))
        client.rows = []
        collect(client, given)
        assert client.bodies[0]["query"]["queries"][1] == WORDS
        assert client.bodies[0]["sort"] == [{"direction": "desc", "field": NAME}]
        assert client.bodies[0]["_limit"] == 3
    assert body_of(view, sort="date_created")["sort"] == [{"direction": "asc", "field": CREATED}]


def test_names_of_custom_fields_are_looked_up() -> None:
    query = custom_field("Industry", "lead").one_of("SaaS")
    body = body_of(query, sort=custom_field("Size", "lead").desc())
    assert body["query"]["queries"][1]["field"]["custom_field_id"] == "cf_industry"
    assert body["sort"][0]["field"]["custom_field_id"] == "cf_size"


def test_names_of_custom_fields_are_looked_up_in_fields_and_sort_too() -> None:
    body = body_of(None, fields=["name", "custom.Industry"], sort="-custom.Size")
    assert body["_fields"]["lead"][:2] == ["name", "custom.cf_industry"]
    assert body["sort"][0]["field"]["custom_field_id"] == "cf_size"


def test_a_name_that_no_custom_field_has_is_an_error() -> None:
    with pytest.raises(InvalidArgument, match="lead has no custom field 'Nonsense'"):
        body_of(custom_field("Nonsense", "lead").exists())


@pytest.mark.parametrize(
    ("arguments", "argument"),
    [
        ({"object_type": ""}, "object_type"),
        ({"object_type": "contact", "query": object_type("lead")}, "object_type"),
        ({"query": object_type("contact") & match_all()}, "object_type"),
        ({"query": 3}, "query"),
        ({"query": {}}, "query"),
        ({"fields": "name"}, "fields"),
        ({"fields": [1]}, "fields"),
        ({"fields": {"lead": "name"}}, "fields['lead']"),
        ({"sort": ""}, "sort"),
        ({"sort": ["name", 3]}, "sort[1]"),
        ({"sort": {"direction": "up", "field": NAME}}, "sort.direction"),
        ({"sort": {"field": "name"}}, "sort.field"),
        ({"sort": {"field": {"type": "odd"}}}, "sort.field"),
        ({"max_items": -1}, "max_items"),
        ({"limit": 0}, "limit"),
        ({"limit": True}, "limit"),
    ],
)
def test_a_mistake_names_its_argument(arguments: dict[str, Any], argument: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        Search(FakeSearch([]), **arguments)
    assert caught.value.field == argument


@pytest.mark.parametrize(
    "query",
    [
        object_type("lead"),
        ~object_type("contact") & match_all(),
        object_type("contact") | match_all(),
    ],
)
def test_a_query_may_name_the_type_itself(query: Any) -> None:
    Search(FakeSearch([]), query)


def test_a_smart_view_sort_given_as_records_is_taken() -> None:
    view = SmartViewQuery.from_dict({"query": WORDS, "sort": []})
    assert body_of(view)["sort"] == BY_DATES


def kinds() -> list[Row]:
    return [
        {"id": "lead_1", "name": "Bluth", "date_created": "2026-01-01T00:00:00+00:00"},
        {
            "id": "cont_1",
            "__object_type": "contact",
            "title": "CEO",
            "date_created": "2026-01-01T00:00:00+00:00",
        },
        {"id": "task_1", "__object_type": "task", "date_created": "2026-01-01T00:00:00+00:00"},
    ]


def test_objects_are_typed_models() -> None:
    client = FakeSearch(kinds())
    (lead,) = collect(client, fields=["name"])
    (contact,) = collect(client, object_type="contact", fields=["title"])
    (task,) = collect(client, object_type="task")
    assert isinstance(lead, Lead)
    assert lead.name == "Bluth"
    assert isinstance(contact, Contact)
    assert contact.title == "CEO"
    assert isinstance(task, SearchObject)


def test_what_was_not_asked_for_is_not_none() -> None:
    (lead,) = collect(FakeSearch(kinds()), fields=["name"])
    with pytest.raises(AttributeError, match="fields="):
        _ = lead.description


def test_counting_fetches_no_object() -> None:
    client = FakeSearch(leads([1.0] * 12))

    async def main() -> int:
        search: Search[Any] = Search(client, max_items=3)
        return await search.count()

    assert run_virtual(main) == 12
    assert client.bodies[0]["results_limit"] == 0
    assert len(client.bodies) == 1


def test_a_count_that_close_does_not_give_is_an_error() -> None:
    client = FakeSearch([], with_counts=False)

    async def main() -> int:
        search: Search[Any] = Search(client)
        return await search.count()

    with pytest.raises(InvalidResponse, match="how many"):
        run_virtual(main)


def test_first_and_collect_bound_themselves() -> None:
    client = FakeSearch(leads([1.0, 2.0, 3.0]))

    async def main() -> None:
        search: Search[Any] = Search(client, max_items=2)
        assert len(await search.collect()) == 2
        assert len(await search.collect(max_items=1)) == 1
        assert len(await search.collect(max_items=9)) == 2
        first = await search.first()
        assert first is not None
        assert first.id == "lead_000000"
        with pytest.raises(InvalidArgument):
            search.pages(max_items=cast("Any", "2"))
        assert "Search('lead'" in repr(search)

    run_virtual(main)


def test_the_default_deadline_does_not_hold() -> None:
    client = FakeSearch([])
    collect(client)
    assert client.patient


@pytest.mark.parametrize(
    "query",
    [
        field("contact", "title").words("CEO"),
        field("lead", "name").words("Bluth") & field("contact_email", "email").exists(),
        field("lead", "name").words("Bluth") | field("opportunity", "value").between(gt=5),
        has_related("lead", "contact", field("lead", "name").words("Bluth")),
    ],
)
def test_a_condition_on_another_type_of_object_is_refused(query: Any) -> None:
    with pytest.raises(InvalidArgument, match="has_related") as caught:
        Search(FakeSearch([]), query)
    assert caught.value.field == "query"


def test_related_objects_and_activities_are_taken_as_they_are() -> None:
    related = has_related("lead", "contact", field("contact", "title").words("CEO"))
    nested = has_related(
        "contact", "contact_email", field("contact_email", "email").phrase("bluth.com")
    )
    for query in (related, related & nested, not_(field("lead", "name").exists())):
        body_of(query)
    body_of(field("activity.call", "duration").between(gt=5), object_type="activity.call")


def test_all_asks_for_every_field_that_is_known() -> None:
    selected = body_of(fields="all")["_fields"]["lead"]
    assert {"name", "contacts", "status_label", "custom", "date_created"} <= set(selected)
    with pytest.raises(InvalidArgument, match="are not known"):
        Search(FakeSearch([]), fields="all", object_type="contact_url")


@pytest.mark.parametrize("fields", [["nmae"], {"lead": ["status_lable"]}, ["Display Name"]])
def test_a_field_that_is_nearly_one_is_refused_with_the_one_meant(fields: Any) -> None:
    with pytest.raises(InvalidArgument, match="did you mean") as caught:
        Search(FakeSearch([]), fields=fields)
    assert str(caught.value.field).startswith("fields")


def test_a_field_like_none_is_asked_for_as_it_is() -> None:
    assert "num_calls" in body_of(fields=["num_calls"])["_fields"]["lead"]


def test_a_choice_that_a_custom_field_lacks_is_refused() -> None:
    client = FakeSearch([])
    with pytest.raises(InvalidArgument, match=r"has no choice 'SaS'; did you mean 'SaaS'"):
        collect(client, custom_field("Industry", "lead").one_of("SaS"))
    assert client.bodies == []
