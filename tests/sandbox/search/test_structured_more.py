"""Advanced Filtering beyond leads and contacts: periods, activities, smart fields, refusals."""

from __future__ import annotations

from typing import Any

import pytest

from close_async.sandbox.search.object_types import ACTIVITIES
from close_async.sandbox.search.smart_fields import SMART_FIELDS
from tests.sandbox.search.test_structured import custom, field, of, related
from tests.sandbox.search.text_world import World

Query = dict[str, Any]
ANY: Query = {"type": "match_all"}


def leads(world: World, query: Query) -> set[str]:
    short = {id: name for name, id in world.ids.items()}
    return {short[id] for id in world.api.found(of("lead", query))}


def within(start: Query | None, end: Query | None) -> Query:
    return {"type": "moment_range", "on_or_after": start, "before": end}


def during(name: str) -> Query:
    at = {"type": "start_end_of_predefined_relative_period", "range": name}
    return within({**at, "which": "start"}, {**at, "which": "end"})


def past(which: str | None = None, **offset: float) -> Query:
    units = ("years", "months", "weeks", "days", "hours", "minutes", "seconds")
    amounts = {unit: offset.get(unit, 0) for unit in units}
    moment = {"type": "offset", "direction": "past", "moment": {"type": "now"}, "offset": amounts}
    return {**moment, "which_day_end": which} if which else moment


def number(**bounds: float) -> Query:
    return {"type": "number_range", **bounds}


@pytest.mark.parametrize(
    ("range_", "found"),
    [
        ("today", {"empty"}),
        ("yesterday", set[str]()),
        ("this-week", {"empty"}),
        ("last-week", {"brook"}),
        ("last_week", {"brook"}),
        ("this-month", {"brook", "empty"}),
        ("last-month", set[str]()),
        ("this-quarter", {"brook", "empty"}),
        ("last-quarter", {"acme"}),
        ("this-year", {"acme", "brook", "empty"}),
        ("next-year", set[str]()),
    ],
)
def test_predefined_periods(world: World, range_: str, found: set[str]) -> None:
    assert leads(world, field("date_created", during(range_))) == found


def test_an_offset_in_hours_is_exact_and_one_in_days_ends_with_a_day(world: World) -> None:
    now = {"type": "now"}
    assert leads(world, field("date_created", within(past("start", hours=2), now))) == {"empty"}
    assert leads(world, field("date_created", within(past("start", days=3), now))) == {
        "brook",
        "empty",
    }
    day = within(past("start", days=3), past("end", days=3))
    assert leads(world, field("date_created", day)) == {"brook"}
    soon = {**past(weeks=1), "direction": "future"}
    assert leads(world, field("next_task_date", within(now, soon))) == {"brook"}


@pytest.mark.parametrize(
    ("mode", "value", "found"),
    [
        ("beginning_of_words", "roc kit", {"acme"}),
        ("beginning_of_words", "its", set[str]()),
        ("exact_value", "brook kites", {"brook"}),
        ("exact_value", "kites", set[str]()),
    ],
)
def test_further_text_modes(world: World, mode: str, value: str, found: set[str]) -> None:
    assert leads(world, field("name", {"type": "text", "mode": mode, "value": value})) == found


def test_a_text_query_about_leads_reads_their_contacts_too(world: World) -> None:
    query = {"type": "text", "mode": "beginning_of_words", "value": "ivo@brook.example"}
    assert leads(world, query) == {"brook"}


@pytest.mark.parametrize(
    ("name", "condition", "found"),
    [
        ("num_calls", number(gte=2), {"acme"}),
        ("num_calls", number(lte=0), {"brook", "empty"}),
        ("num_incoming_calls", number(gte=1), {"acme"}),
        ("num_missed_calls", number(gte=1), {"acme"}),
        ("num_emails", number(gt=0), {"acme"}),
        ("num_received_sms", number(gt=0), {"brook"}),
        ("num_upcoming_meetings", number(gte=1), {"brook"}),
        ("num_phone_numbers", number(gt=0), {"acme", "brook"}),
        ("num_incomplete_tasks", number(gte=1), {"brook"}),
        ("num_won_opportunities", number(gte=1), {"acme"}),
        ("total_one_time_won_opportunity_value", number(gte=90000), {"acme"}),
        ("last_communication_date", during("today"), {"acme"}),
        ("last_call_created", within(past(days=10), None), {"acme"}),
        ("last_call_duration", number(lte=0), {"acme"}),
        ("last_lead_status_change_date", within(None, past(days=30)), {"acme"}),
        ("last_communication_type", {"type": "term", "values": ["SMS"]}, {"brook"}),
        ("email_last_opened", {"type": "exists"}, {"acme"}),
        ("next_task_date", {"type": "exists"}, {"brook"}),
        ("primary_opportunity_status_type", {"type": "term", "values": ["won"]}, {"acme"}),
        ("primary_contact_first_name", {"type": "term", "values": ["Ada"]}, {"acme"}),
    ],
)
def test_smart_fields(world: World, name: str, condition: Query, found: set[str]) -> None:
    assert leads(world, field(name, condition)) == found


def test_every_smart_field_can_be_read_and_sought(world: World) -> None:
    shown = world.api.search(
        {"type": "id", "value": world.ids["acme"]}, _fields={"lead": list(SMART_FIELDS)[:100]}
    )["data"][0]
    assert set(SMART_FIELDS).intersection(shown) == set(list(SMART_FIELDS)[:100])
    exist = [field(name, {"type": "exists"}) for name in SMART_FIELDS]
    assert leads(world, {"type": "or", "queries": exist}) == {"acme", "brook", "empty"}


def test_leads_sort_by_smart_fields(world: World) -> None:
    place = {"type": "regular_field", "object_type": "lead", "field_name": "num_calls"}
    body = {"sort": [{"direction": "desc", "field": place}], "_limit": 1}
    assert world.api.search(of("lead"), **body)["data"][0]["id"] == world.ids["acme"]


@pytest.mark.parametrize("type", sorted(ACTIVITIES))
def test_every_type_of_activity_can_be_related_and_found(world: World, type: str) -> None:
    found = world.api.search(of(type), _fields={type: ["id", "lead_id"]})["data"]
    of_leads = {row["lead_id"] for row in found}
    short = {id: name for name, id in world.ids.items()}
    assert leads(world, related("lead", type, ANY)) == {short[id] for id in of_leads}
    moments = field("activity_at", within(None, {"type": "now"}), type)
    assert len(world.api.found(of(type, moments))) <= len(found)


def test_relations_to_calls_emails_tasks_and_subscriptions(world: World) -> None:
    long = field("duration", number(gte=60), "activity.call")
    assert leads(world, related("lead", "activity.call", long)) == {"acme"}
    offer = {"type": "text", "mode": "full_words", "value": "offer"}
    sent = field("subject", offer, "activity.email")
    assert leads(world, related("lead", "activity.email", sent)) == {"acme"}
    other = field("status", {"type": "exists"}, "activity.sms")
    assert leads(world, related("lead", "activity.email", other)) == set()
    task = field("is_complete", {"type": "boolean", "value": False}, "task")
    assert leads(world, related("lead", "task", task)) == {"brook"}
    active = field("status", {"type": "term", "values": ["active"]}, "sequence_subscription")
    assert leads(world, related("lead", "sequence_subscription", active)) == {"acme"}
    of_contact = related("contact", "sequence_subscription", active)
    assert len(world.api.found(of("contact", of_contact))) == 1
    texts = field("_type", {"type": "term", "values": ["SMS", "Call"]}, "activity")
    assert leads(world, related("lead", "activity", texts)) == {"acme", "brook"}


def test_a_call_is_found_by_its_lead_and_contact(world: World) -> None:
    named = field("name", {"type": "text", "mode": "full_words", "value": "acme"})
    assert len(world.api.found(of("activity.call", related("activity.call", "lead", named)))) == 2
    boss = field("title", {"type": "exists"}, "contact")
    assert len(world.api.found(of("activity.call", related("activity.call", "contact", boss)))) == 1


def test_an_empty_list_of_queries_is_everything(world: World) -> None:
    assert leads(world, {"type": "and", "queries": []}) == {"acme", "brook", "empty"}


def test_local_time_reads_the_zone_of_the_first_contact(world: World) -> None:
    api, lead = world.api, world.ids["brook"]
    person = api.get(f"/lead/{lead}/")["contacts"][0]["id"]
    api.put(f"/contact/{person}/", {"timezone": "Asia/Tokyo"})
    evening = {"type": "local_time", "on_or_after": "20:00:00", "before": "23:00:00"}
    assert leads(world, field("timezone_id", evening)) == {"brook"}
    morning = {"type": "local_time", "on_or_after": "08:00:00", "before": "12:00:00"}
    assert leads(world, field("timezone_id", morning)) == set()


def test_a_smart_view_in_words_stands_for_its_query(world: World) -> None:
    query = {"type": "saved_search", "saved_search_id": world.view}
    assert leads(world, query) == {"acme", "brook"}
    assert leads(world, {**query, "negate": True}) == {"empty"}


def test_custom_activities_are_found_by_type_and_value(world: World) -> None:
    api = world.api
    kind = api.post("/custom_activity/", {"name": "Visit"})["id"]
    body = {"name": "Mood", "type": "text", "custom_activity_type_id": kind}
    mood = api.post("/custom_field/activity/", body)["id"]
    body = {"lead_id": world.ids["empty"], "custom_activity_type_id": kind}
    api.post("/activity/custom/", {**body, f"custom.{mood}": "Sunny"})
    type = "activity.custom_activity"
    of_kind = field("custom_activity_type_id", {"type": "term", "values": [kind]}, type)
    sunny = custom(mood, {"type": "text", "mode": "full_words", "value": "sunny"})
    both = {"type": "and", "queries": [of_kind, sunny]}
    assert leads(world, related("lead", type, both)) == {"empty"}


ODD = field("x", {"type": "exists"})
FORTNIGHT = {"type": "offset", "direction": "past", "offset": {"fortnights": 1}}


@pytest.mark.parametrize(
    ("query", "place"),
    [
        ({"type": "and", "queries": [ANY, {"type": "odd"}]}, "queries[1].type: "),
        (field("shoe_size", {"type": "exists"}), "field.field_name: "),
        (field("name", {"type": "odd"}), "condition: "),
        (
            {"type": "or", "queries": [{"type": "and", "queries": [ODD]}]},
            "queries[0].queries[0].field.field_name: ",
        ),
        (related("lead", "contact", field("x", {"type": "exists"}, "contact")), "related_query."),
        (related("lead", "unicorn", ANY), "related_object_type: "),
        (field("date_created", during("last-fortnight")), "condition: "),
        (field("date_created", within(FORTNIGHT, None)), "condition: "),
        (field("date_created", within({"type": "offset", "direction": "past", "offset": 3}, None)),
         "condition: "),
        (field("timezone_id", {"type": "local_time"}), "condition: "),
        (field("timezone_id", {"type": "local_time", "before": "late"}), "condition: "),
    ],
)  # fmt: skip
def test_a_refusal_names_the_place(world: World, query: Query, place: str) -> None:
    response = world.api.send("POST", "/data/search/", json={"query": query})
    assert response.status_code == 400, response.text
    assert response.json()["field-errors"]["query"].startswith(place)
