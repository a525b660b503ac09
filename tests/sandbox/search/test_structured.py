"""The grammar of Advanced Filtering: every type of query and of condition."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

import pytest

from close_async.sandbox import Sandbox, SandboxConfig
from tests.sandbox.http_api import Api

Query = dict[str, Any]


def field(name: str, condition: Query, type: str = "lead", **more: Any) -> Query:
    place = {"type": "regular_field", "object_type": type, "field_name": name}
    return {"type": "field_condition", "field": place, "condition": condition, **more}


def custom(id: str, condition: Query) -> Query:
    place = {"type": "custom_field", "custom_field_id": id}
    return {"type": "field_condition", "field": place, "condition": condition}


def of(type: str, *queries: Query) -> Query:
    kind = {"type": "object_type", "object_type": type}
    return {"type": "and", "queries": [kind, *queries]} if queries else kind


def related(this: str, other: str, query: Query, **more: Any) -> Query:
    return {
        "type": "has_related",
        "this_object_type": this,
        "related_object_type": other,
        "related_query": query,
        **more,
    }


@dataclass
class World:
    """Three leads that differ in everything that the queries ask about."""

    api: Api
    acme: str
    brook: str
    empty: str
    ada: str
    industry: str
    size: str
    seen: str

    def leads(self, query: Query) -> set[str]:
        names = {self.acme: "acme", self.brook: "brook", self.empty: "empty"}
        return {names[id] for id in self.api.found(of("lead", query))}


@pytest.fixture(scope="module")
def world() -> Iterator[World]:
    with Sandbox(SandboxConfig(leads=0, rate=None)) as sandbox:
        api = Api(sandbox)
        industry = api.field("lead", type="choices", choices=["SaaS", "Food"])["id"]
        size = api.field("lead", type="number")["id"]
        seen = api.field("lead", type="date")["id"]
        acme = api.lead(
            name="Acme Rockets and Kites",
            description="Builds red rockets",
            url="https://acme.example/",
            addresses=[{"city": "Portland", "country": "US"}],
            contacts=[
                {
                    "name": "Ada Moreau",
                    "title": "Chief Executive",
                    "emails": [{"email": "ada@acme.example", "type": "office"}],
                    "phones": [{"phone": "2015550100", "type": "mobile"}],
                }
            ],
            **{f"custom.{industry}": "SaaS", f"custom.{size}": 40, f"custom.{seen}": "2026-03-10"},
        )
        brook = api.lead(
            name="Brook Kites",
            status="Customer",
            contacts=[{"name": "Gus"}, {"name": "Ivo"}],
            **{f"custom.{industry}": "Food", f"custom.{size}": 200.5},
        )
        empty = api.lead(name="Empty")
        ada = acme["contacts"][0]["id"]
        body = {"lead_id": acme["id"], "contact_id": ada, "value": 900, "confidence": 80}
        api.post("/opportunity/", body)
        api.post("/activity/note/", {"lead_id": brook["id"], "note": "Asked for a catalogue"})
        yield World(api, acme["id"], brook["id"], empty["id"], ada, industry, size, seen)
        api.close()


def test_and_or_and_negate_combine(world: World) -> None:
    kites = field("name", {"type": "text", "mode": "full_words", "value": "kites"})
    customers = field("status_label", {"type": "term", "values": ["Customer"]})
    assert world.leads({"type": "and", "queries": [kites, customers]}) == {"brook"}
    assert world.leads({"type": "or", "queries": [kites, customers]}) == {"acme", "brook"}
    assert world.leads({**kites, "negate": True}) == {"empty"}
    neither = {"type": "or", "queries": [kites, customers], "negate": True}
    assert world.leads(neither) == {"empty"}


@pytest.mark.parametrize(
    ("mode", "value", "found"),
    [
        ("full_words", "KITES rockets", {"acme"}),
        ("phrase", "rockets and kites", {"acme"}),
        ("phrase", "kites rockets", set()),
        ("full_words", "kite", set()),
    ],
)
def test_text_modes(world: World, mode: str, value: str, found: set[str]) -> None:
    assert world.leads(field("name", {"type": "text", "mode": mode, "value": value})) == found


def test_a_text_query_reads_every_text_of_an_object(world: World) -> None:
    query = {"type": "text", "mode": "full_words", "value": "red"}
    assert world.leads(query) == {"acme"}


@pytest.mark.parametrize(
    ("condition", "found"),
    [
        ({"gt": 40}, {"brook"}),
        ({"gte": 40}, {"acme", "brook"}),
        ({"lt": 200.5}, {"acme"}),
        ({"gte": 40, "lte": 100}, {"acme"}),
    ],
)
def test_number_ranges(world: World, condition: Query, found: set[str]) -> None:
    assert world.leads(custom(world.size, {"type": "number_range", **condition})) == found


def test_terms_and_existence_of_custom_values(world: World) -> None:
    assert world.leads(custom(world.industry, {"type": "term", "values": ["SaaS"]})) == {"acme"}
    exists = custom(world.industry, {"type": "exists"})
    assert world.leads(exists) == {"acme", "brook"}
    assert world.leads({**exists, "negate": True}) == {"empty"}


def test_references_and_the_current_user(world: World) -> None:
    status = world.api.get(f"/lead/{world.brook}/")["status_id"]
    condition = {"type": "reference", "reference_type": "status.lead", "object_ids": [status]}
    assert world.leads(field("status_id", condition)) == {"brook"}
    mine = world.leads(field("created_by", {"type": "current_user"}))
    assert mine == {"acme", "brook", "empty"}


def test_booleans(world: World) -> None:
    task = world.api.post("/task/", {"lead_id": world.brook, "text": "Call"})
    query = of("task", field("is_complete", {"type": "boolean", "value": False}, "task"))
    assert task["id"] in world.api.found(query)
    query = of("task", field("is_complete", {"type": "boolean", "value": True}, "task"))
    assert task["id"] not in world.api.found(query)


def test_counts_of_what_lies_under_a_lead(world: World) -> None:
    query = field("contacts_count", {"type": "number_range", "gte": 2})
    assert world.leads(query) == {"brook"}
    assert world.leads(field("addresses_count", {"type": "number_range", "gt": 0})) == {"acme"}


def test_relations_from_a_lead(world: World) -> None:
    boss = field("title", {"type": "text", "mode": "full_words", "value": "chief"}, "contact")
    assert world.leads(related("lead", "contact", boss)) == {"acme"}
    city = field("city", {"type": "term", "values": ["Portland"]}, "address")
    assert world.leads(related("lead", "address", city)) == {"acme"}
    note = field(
        "note", {"type": "text", "mode": "full_words", "value": "catalogue"}, "activity.note"
    )
    assert world.leads(related("lead", "activity.note", note)) == {"brook"}
    assert world.leads(related("lead", "activity.note", note, negate=True)) == {"acme", "empty"}
    big = field("value", {"type": "number_range", "gte": 900}, "opportunity")
    assert world.leads(related("lead", "opportunity", big)) == {"acme"}


def test_relations_from_a_contact(world: World) -> None:
    api = world.api
    saas = custom(world.industry, {"type": "term", "values": ["SaaS"]})
    assert api.found(of("contact", related("contact", "lead", saas))) == {world.ada}
    mobile = field("type", {"type": "term", "values": ["mobile"]}, "contact_phone")
    assert api.found(of("contact", related("contact", "contact_phone", mobile))) == {world.ada}
    any_opportunity = related("contact", "opportunity", {"type": "match_all"})
    assert api.found(of("contact", any_opportunity)) == {world.ada}


def test_relations_from_parts_and_activities(world: World) -> None:
    api = world.api
    everything = {"type": "match_all"}
    ada = {"type": "id", "value": world.ada}
    of_ada = related("lead", "contact_email", related("contact_email", "contact", ada))
    assert world.leads(of_ada) == {"acme"}
    acme = {"type": "id", "value": world.acme}
    assert world.leads(related("lead", "address", related("address", "lead", acme))) == {"acme"}
    phone_of_acme = related("contact_phone", "lead", acme)
    assert world.leads(related("lead", "contact_phone", phone_of_acme)) == {"acme"}
    with_contact = related("opportunity", "contact", ada)
    assert len(api.found(of("opportunity", with_contact))) == 1
    notes = of("activity.note", related("activity.note", "contact", everything))
    assert api.found(notes) == set()
    siblings = related("opportunity", "activity.note", everything)
    assert api.found(of("opportunity", siblings)) == set()


def test_computed_fields_of_a_lead_and_an_opportunity(world: World) -> None:
    one = {"type": "number_range", "gte": 1}
    for name in ("opportunities_count", "all_urls_count"):
        assert world.leads(field(name, one)) == {"acme"}
    assert world.leads(field("display_name", {"type": "term", "values": ["Empty"]})) == {"empty"}
    api = world.api
    for name, value in (("expected_value", 720), ("annualized_expected_value", 720)):
        exactly = {"type": "number_range", "gte": value, "lte": value}
        assert len(api.found(of("opportunity", field(name, exactly, "opportunity")))) == 1
    active = {"type": "term", "values": ["active"]}
    assert len(api.found(of("opportunity", field("status_type", active, "opportunity")))) == 1
    place = {"type": "text", "mode": "full_words", "value": "portland us"}
    assert world.leads(related("lead", "address", field("location", place, "address"))) == {"acme"}


def test_other_types_are_found_too(world: World) -> None:
    api = world.api
    saas = custom(world.industry, {"type": "term", "values": ["SaaS"]})
    assert len(api.found(of("opportunity", related("opportunity", "lead", saas)))) == 1
    page = api.search(of("activity.note"), _fields={"activity.note": ["note", "user_name"]})
    assert page["data"][0]["note"] == "Asked for a catalogue"
    assert page["data"][0]["user_name"] == "Ines Albrecht"


def test_an_id_query_finds_one(world: World) -> None:
    assert world.leads({"type": "id", "value": world.acme}) == {"acme"}


def test_a_saved_search_stands_for_its_query(world: World) -> None:
    kites = field("name", {"type": "text", "mode": "full_words", "value": "kites"})
    body = {"name": "Kites", "type": "lead", "s_query": {"query": of("lead", kites)}}
    saved = world.api.post("/saved_search/", body)
    assert saved["s_query"]["sort"] == []
    query = {"type": "saved_search", "saved_search_id": saved["id"]}
    assert world.leads(query) == {"acme", "brook"}
    assert world.leads({**query, "negate": True}) == {"empty"}
    at = f"/saved_search/{saved['id']}/"
    assert world.api.put(at, {"name": "Flying"})["name"] == "Flying"
    assert [row["id"] for row in world.api.get("/saved_search/")["data"]] == [saved["id"]]
    assert world.api.delete(at).json() == {}
    refusal = world.api.refused("POST", "/data/search/", {"query": query})
    assert "query" in refusal["field-errors"]


def _created(start: Query | None, end: Query | None) -> Query:
    return field("date_created", {"type": "moment_range", "on_or_after": start, "before": end})


def test_fixed_moments_include_the_start_and_exclude_the_end(
    make_api: Callable[..., Api],
) -> None:
    api = make_api(leads=9)
    dates = sorted(row["date_created"] for row in api.state.leads)

    def between(start: str, end: str | None) -> int:
        bounds = [
            {"type": "fixed_utc", "value": value} if value else None for value in (start, end)
        ]
        return len(api.found(of("lead", _created(*bounds))))

    assert between(dates[3], None) == 6
    assert between(dates[3], dates[6]) == 3


def test_local_dates_follow_the_callers_zone(world: World) -> None:
    at = {"type": "fixed_local_date", "value": "2026-03-10"}
    range_ = {
        "type": "moment_range",
        "on_or_after": {**at, "which": "start"},
        "before": {**at, "which": "end"},
    }
    assert world.leads(custom(world.seen, range_)) == {"acme"}


def test_relative_moments_count_from_now(make_api: Callable[..., Api]) -> None:
    api = make_api()
    old = api.lead()["id"]
    api.state.clock.advance(10 * 86_400)
    new = api.lead()["id"]
    week = {
        "type": "offset",
        "direction": "past",
        "moment": {"type": "now"},
        "offset": {"days": 7},
        "which_day_end": "start",
    }
    assert api.found(of("lead", _created(week, None))) == {new}
    assert api.found(of("lead", _created(None, week))) == {old}
    months = {"type": "offset", "direction": "past", "offset": {"months": 1, "hours": 2}}
    assert api.found(of("lead", _created(months, {"type": "now"}))) == {old, new}


@pytest.mark.parametrize(
    "query",
    [
        None,
        "leads",
        {"type": "everything"},
        {"type": "and"},
        {"type": "or", "queries": "x"},
        {"type": "match_all", "negate": "yes"},
        {"type": "id"},
        {"type": "object_type", "object_type": "unicorn"},
        {"type": "text", "value": "x", "mode": "guess"},
        {"type": "text", "mode": "phrase"},
        {"type": "saved_search", "saved_search_id": "save_nothing"},
        related("lead", "unicorn", {"type": "match_all"}),
        {"type": "field_condition"},
        field("shoe_size", {"type": "exists"}),
        custom("cf_nothing", {"type": "exists"}),
        {"type": "field_condition", "field": {"type": "odd"}, "condition": {"type": "exists"}},
        field("name", {"type": "odd"}),
        field("name", {"type": "term", "values": []}),
        field("name", {"type": "boolean", "value": "yes"}),
        field("name", {"type": "number_range"}),
        field("name", {"type": "number_range", "gt": "5"}),
        field("status_id", {"type": "reference", "reference_type": "odd", "object_ids": ["x"]}),
        _created(None, None),
        _created({"type": "fixed_utc", "value": "soon"}, None),
        _created({"type": "odd"}, None),
        _created({"type": "offset", "direction": "sideways"}, None),
        _created({"type": "offset", "direction": "past", "which_day_end": "noon"}, None),
    ],
)
def test_a_query_that_is_none_is_refused(world: World, query: object) -> None:
    refusal = world.api.refused("POST", "/data/search/", {"query": query})
    assert "query" in refusal["field-errors"]


def test_a_query_without_a_type_gives_leads(world: World) -> None:
    assert world.api.found({"type": "match_all"}) == {world.acme, world.brook, world.empty}


def test_types_that_exclude_each_other_give_nothing(world: World) -> None:
    assert world.api.found(of("lead", {"type": "object_type", "object_type": "contact"})) == set()
