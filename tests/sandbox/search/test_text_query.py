"""The text query of `GET /lead/`: every construct, with leads that it finds and leads that not."""

from __future__ import annotations

import pytest

from tests.sandbox.search.text_world import World

ALL = {"acme", "brook", "empty"}

FINDS: list[tuple[str, set[str]]] = [
    # Everything, words, phrases
    ("", ALL),
    ("*", ALL),
    ("kites", {"acme", "brook"}),
    ("KITES acme", {"acme"}),
    ("kite", set()),
    ("kite*", {"acme", "brook"}),
    ("k?tes", {"acme", "brook"}),
    ('"rockets and kites"', {"acme"}),
    ('"kites rockets"', set()),
    ("Empty, Inc.", {"empty"}),
    ("red", {"acme"}),
    ("moreau", {"acme"}),
    ("foundry", {"acme"}),
    ("food", {"brook"}),
    ('"moreau chief"', set()),
    ("ada@acme.example", {"acme"}),
    ("da@acme.example", set()),
    ("+16505550100", {"acme"}),
    ('"(650) 555-0100"', {"acme"}),
    ("https://acme.example/", {"acme"}),
    # and, or, not, parentheses
    ("kites and acme", {"acme"}),
    ("acme or empty", {"acme", "empty"}),
    ("acme OR empty kites", {"acme"}),
    ("(acme or empty) kites", {"acme"}),
    ("not kites", {"empty"}),
    ("-kites", {"empty"}),
    ("!kites", {"empty"}),
    ("NOT (acme or brook)", {"empty"}),
    ("not not kites", {"acme", "brook"}),
    ("kites not acme", {"brook"}),
    # The name and other texts
    ('name:"Brook Kites"', {"brook"}),
    ('company:"acme rockets"', {"acme"}),
    ("name:kites", {"acme", "brook"}),
    ('name = "brook kites"', {"brook"}),
    ("name = kites", set()),
    ("name != kites", {"empty"}),
    ("name:Br*", {"brook"}),
    ("description:rockets", {"acme"}),
    ("description:*", {"acme"}),
    ("url:acme.example", {"acme"}),
    ("url:https://people.example/ada", {"acme"}),
    # Statuses
    ("status:Customer", {"acme"}),
    ('lead_status:"customer"', {"acme"}),
    ("status:bad_fit", {"empty"}),
    ('status in ("Bad fit", Potential)', {"brook", "empty"}),
    ("status:in(customer, potential)", {"acme", "brook"}),
    ("status != Customer", {"brook", "empty"}),
    ("status:Nowhere", set()),
    # People
    ('email:"ada@acme.example"', {"acme"}),
    ("email_address:ADA@acme.example", {"acme"}),
    ("email:*@brook.example", {"brook"}),
    ('email_address in ("ADA@acme.example", nobody@x.example, *@brook.example)', {"acme", "brook"}),
    ("email_address in (nobody@x.example, none@x.example)", set()),
    ('phone_number in ("+16505550100", "+441")', {"acme"}),
    ("email:acme.example", {"acme"}),
    ("email:*", {"acme", "brook"}),
    ("not email:*", {"empty"}),
    ("phone:+16505550100", {"acme"}),
    ("phone_number:6505550100", {"acme"}),
    ("phone:650*", {"acme"}),
    ("phone:+44*", {"brook"}),
    ("contact:moreau", {"acme"}),
    ('contact_name:"Ada Moreau"', {"acme"}),
    ("title:founder", {"brook"}),
    ("contact(title:founder)", {"brook"}),
    ("contact(name:ada email:ivo@brook.example)", set()),
    ("contacts > 1", {"acme"}),
    ("contacts = 0", {"empty"}),
    # Custom fields
    ('"custom.Source CRM":*', {"acme"}),
    ('not "custom.Source CRM":*', {"brook", "empty"}),
    ('"custom.Source CRM":"EXT-77"', {"acme"}),
    ("custom.source_crm:ext-77", {"acme"}),
    ("custom.Branch:SaaS", {"acme"}),
    ("custom.Branch in (saas, food)", {"acme", "brook"}),
    ('"custom.Main tools":Oven', {"acme", "brook"}),
    ('"custom.Main tools":Saw', {"acme"}),
    ('"custom.Head count" >= 40', {"acme", "brook"}),
    ('"custom.Head count" > 40', {"brook"}),
    ('"custom.Head count" = 200.5', {"brook"}),
    ('"custom.Last seen":yesterday', {"acme"}),
    ('"custom.Last seen" < 2026-07-14', set()),
    ('"custom.Account manager":*', {"acme"}),
    ('"custom.Account manager":me', set()),
    ('"contact_custom.Role":Buyer', {"acme"}),
    ("contact(custom.Role:buyer)", {"acme"}),
    # Counts and what there is
    ("opportunities > 0", {"acme", "brook"}),
    ("calls = 0", {"brook", "empty"}),
    ("calls >= 2", {"acme"}),
    ("num_calls:2", {"acme"}),
    ("emails > 0", {"acme"}),
    ("sms_messages > 0", {"brook"}),
    ("notes:1", {"brook"}),
    ("addresses > 1", {"acme"}),
    ("email_addresses > 0", {"acme", "brook"}),
    ("called > 0 and email_opened < 10 mins ago", {"acme"}),
    ("contacted:yes", {"acme", "brook"}),
    ("contacted:no", {"empty"}),
    ("has:calls", {"acme"}),
    ("has:call", {"acme"}),
    ("has:url", {"acme", "brook"}),
    ("has:email", {"acme", "brook"}),
    ('has:"custom.Source CRM"', {"acme"}),
    ("not has:contacts", {"empty"}),
    ("has in (calls, sms)", {"acme", "brook"}),
    # Dates
    ("created <= 30 days ago", {"brook", "empty"}),
    ('created > "30 days ago"', {"acme"}),
    ("created < 1 hour ago", {"empty"}),
    ("created: 3 days ago", {"brook"}),
    ("created:today", {"empty"}),
    ("created:yesterday", set()),
    ('created:"last week"', {"brook"}),
    ("created:this_week", {"empty"}),
    ("created:last month", set()),
    ("created >= this month", {"brook", "empty"}),
    ("created:last 7 days", {"brook", "empty"}),
    ("created:2026", ALL),
    ("created:2026-07", {"brook", "empty"}),
    ("created >= 2026-07-12", {"brook", "empty"}),
    ("created > 2026-07-12", {"empty"}),
    ('created >= "2026-07-12 12:00:00"', {"brook", "empty"}),
    ('created < "2026-07-12 12:00:00"', {"acme"}),
    ("created < now", ALL),
    ("last_call <= 30 days ago", {"acme"}),
    ("last_called:never", {"brook", "empty"}),
    ("last_communication > 1 day ago", {"brook"}),
    ("last_emailed:today", {"acme"}),
    ("next_task < 1 week from now", {"brook"}),
    ("next_task < 2 days from now", set()),
    # Addresses
    ("city:Portland", {"acme"}),
    ('city:"new portland"', {"acme"}),
    ("state:or", {"acme"}),
    ("country:FR", {"acme"}),
    ("country:DE", set()),
    ("zip:69002", {"acme"}),
    ("address:foundry", {"acme"}),
    ("address(city:lyon country:US)", set()),
    ("address(city:lyon country:FR)", {"acme"}),
    # Users
    ("created_by:me", ALL),
    ("user:me", ALL),
    ("owner:Nobody", set()),
    ("task(assigned_to:me)", set()),
    # Opportunities
    ("opportunity:won", {"acme"}),
    ("opportunity:active", {"brook"}),
    ("opportunity_status:Won", {"acme"}),
    ("opportunity_value > 1000", {"acme"}),
    ("opportunity_note:yearly", {"acme"}),
    ("opportunity_user:me", {"acme", "brook"}),
    ("opportunity(value < 1000 confidence = 10)", {"brook"}),
    ("opportunity(status:won value < 1000)", set()),
    ("opportunity(contact:Moreau)", set()),
    ('opportunity(contact:"Ada Moreau")', {"acme"}),
    ("opportunity(status_change(new_status:Won))", {"acme"}),
    ("opportunity != won", {"brook", "empty"}),
    # What happened
    ("call(duration > 60)", {"acme"}),
    ("call(direction:inbound duration > 60)", set()),
    ("call(direction:incoming)", {"acme"}),
    ('call(date >= "2026-07-01" date < "2026-07-12")', {"acme"}),
    ('call(date >= "2026-07-12")', set()),
    ("call(contact(email:ada@acme.example))", {"acme"}),
    ("call_duration > 60", {"acme"}),
    ("call()", {"acme"}),
    ("calls()", {"acme"}),
    ("email(subject:offer)", {"acme"}),
    ("email(to:ada@acme.example opened > 0)", {"acme"}),
    ("email_subject:offer", {"acme"}),
    ("sms( status:inbox  direction:inbound  user:me )", {"brook"}),
    ("sms(text:back)", {"brook"}),
    ("sms(back)", {"brook"}),
    ("note(note:catalogue)", {"brook"}),
    ("note(catalogue or nothing)", {"brook"}),
    ("meeting(status:upcoming)", {"brook"}),
    ("task(text:catalogue is_complete:no)", {"brook"}),
    ('task(due < "2026-07-21")', {"brook"}),
    ("activity(type:SMS)", {"brook"}),
    ("contact(sequence_subscription(sequence:*))", {"acme"}),
    ("sequence:Welcome", {"acme"}),
    ("sequence_subscription(status:paused)", set()),
    # History of statuses
    ('lead_status_change(old_status:"Potential" new_status:"Customer")', {"acme"}),
    ('lead_status_change(new_status:Customer and date >= "2026-06-01")', set()),
    ('lead_status(status:"Potential" on:"2026-05-01 08:00:00")', {"acme"}),
    ('lead_status(status:"Customer" on:yesterday)', {"acme"}),
    ("original_lead_status:Potential", {"acme", "brook"}),
    # Smart views
    ('in:"Kites"', {"acme", "brook"}),
    ('in:kites not in:"Kites"', set()),
    ("smart_view:Kites acme", {"acme"}),
]


@pytest.mark.parametrize(("query", "found"), FINDS, ids=[query for query, _ in FINDS])
def test_a_query_finds(world: World, query: str, found: set[str]) -> None:
    assert set(world.found(query)) == found


def test_a_lead_and_a_smart_view_are_found_by_id(world: World) -> None:
    ids = world.ids
    assert world.found(f"id:{ids['acme']}") == ["acme"]
    assert set(world.found(f"id in ({ids['acme']}, {ids['empty']})")) == {"acme", "empty"}
    assert set(world.found(f'in:"{world.view}"')) == {"acme", "brook"}


@pytest.mark.parametrize(
    ("query", "order"),
    [
        ("*", ["empty", "brook", "acme"]),
        ("sort:created", ["acme", "brook", "empty"]),
        ("sort:-created", ["empty", "brook", "acme"]),
        ("sort:name kites", ["acme", "brook"]),
        ("sort:-name", ["empty", "brook", "acme"]),
        ("sort:-contacts sort:name", ["acme", "brook", "empty"]),
        ("sort:-calls,name", ["acme", "brook", "empty"]),
        ("sort:calls,-name", ["empty", "brook", "acme"]),
        ('sort:"custom.Head count"', ["acme", "brook", "empty"]),
        ('sort:"-custom.Head count"', ["brook", "acme", "empty"]),
        ("sort:status", ["empty", "acme", "brook"]),
        ("(kites) sort:created", ["acme", "brook"]),
    ],
)
def test_results_come_in_order(world: World, query: str, order: list[str]) -> None:
    assert world.found(query) == order


def test_slices_are_disjoint_and_together_all(world: World) -> None:
    slices = [world.found(f"(*) sort:created slice:{number}/3") for number in (1, 2, 3)]
    assert sorted(name for part in slices for name in part) == sorted(ALL)


def test_relative_dates_follow_the_callers_zone(world: World) -> None:
    far_east = {"x-tz-offset": "13"}
    assert world.found("created:yesterday", **far_east) == []
    assert set(world.found("created:today", **far_east)) == {"empty"}
    assert set(world.found("created:2026-07-13", **far_east)) == {"brook"}
    assert world.found("created:2026-07-12", **far_east) == []


@pytest.mark.parametrize(
    ("query", "column", "piece"),
    [
        ("colour:blue", 1, "colour"),
        ("kites colour:blue", 7, "colour"),
        ("a or", 5, ""),
        ("and b", 1, "and"),
        ("a and or b", 7, "or"),
        ("(a", 3, ""),
        ("a)", 2, ")"),
        ('name:"abc', 6, '"abc'),
        ("name:", 6, ""),
        (":b", 1, ":b"),
        ("name > 5", 1, "name >"),
        ("calls > many", 9, "many"),
        ("created > soon", 11, "soon"),
        ("task(is_complete:perhaps)", 18, "perhaps"),
        ("custom.Nothing:x", 1, "custom.Nothing"),
        ("call(colour:blue)", 6, "colour"),
        ("banana(a)", 1, "banana("),
        ("has:bananas", 5, "bananas"),
        ("sort:bananas", 6, "bananas"),
        ("sort:id", 6, "id"),
        ("(a or sort:created)", 7, "sort"),
        ("not slice:1/2", 5, "slice"),
        ("slice:3/2", 7, "3/2"),
        ("slice:0/2", 7, "0/2"),
        ("slice:half", 7, "half"),
        ('in:"No such view"', 4, "No such view"),
        ("lead_status(status:Customer)", 1, "lead_status("),
        ("lead_status(status:Customer on:soon)", 32, "soon"),
        ("name:*a*b*c*d*e*f", 6, "*a*b*c*d*e*f"),
        ("name:(a or b)", 6, "(a"),
        ("phone:none-of-these", 7, "none-of-these"),
    ],
)
def test_what_is_not_known_is_refused_with_its_place(
    world: World, query: str, column: int, piece: str
) -> None:
    response = world.api.send("GET", "/lead/", params={"query": query})
    assert response.status_code == 400, response.text
    body = response.json()
    assert body["field-errors"]["query"].startswith(f"Column {column}, {piece!r}: ")
    assert f"at column {column}, " in body["errors"][0]


def test_a_long_query_travels_by_method_override(world: World) -> None:
    ids = ", ".join([world.ids["brook"], *(f"lead_{number}" for number in range(500))])
    response = world.api.send(
        "POST",
        "/lead/",
        json={"_params": {"query": f"id in ({ids})", "_fields": "id"}},
        headers={"x-http-method-override": "GET"},
    )
    assert world.names(response.json()["data"]) == ["brook"]


def test_a_smart_view_that_names_itself_is_refused(world: World) -> None:
    saved = world.api.post("/saved_search/", {"name": "Loop", "query": "kites", "type": "lead"})
    world.api.put(f"/saved_search/{saved['id']}/", {"query": 'in:"Loop"'})
    assert world.api.refused("GET", '/lead/?query=in:"Loop"')["field-errors"]
    world.api.delete(f"/saved_search/{saved['id']}/")


def test_a_smart_view_that_cannot_be_read_is_refused(world: World) -> None:
    body = {"name": "Odd", "query": "colour:blue", "type": "lead"}
    assert world.api.refused("POST", "/saved_search/", body)["field-errors"]


def test_what_a_query_found_is_not_kept_past_a_write(world: World) -> None:
    assert world.found("zebra") == []
    lead = world.api.lead(name="Zebra")
    page = world.api.get("/lead/", query="zebra")
    assert [row["id"] for row in page["data"]] == [lead["id"]]
    world.api.delete(f"/lead/{lead['id']}/")
    assert world.found("zebra") == []


def test_opportunities_are_found_by_their_own_keys_and_those_of_their_leads(world: World) -> None:
    def values(**params: str) -> set[int]:
        page = world.api.get("/opportunity/", **params)
        return {row["value"] for row in page["data"]}

    assert values(query="note:yearly") == {90000}
    assert values(query="yearly") == {90000}
    assert values(query="status_type:won") == {90000}
    assert values(query="status_change(new_status:won date:today)") == {90000}
    assert values(query="lead(name:brook)") == {500}
    assert values(lead_query="city:portland") == {90000}
    assert values(lead_query="kites", query="value < 1000") == {500}
    assert world.api.refused("GET", "/opportunity/?query=city:Lyon")["field-errors"]
