"""Leads over real HTTP."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tests.sandbox.http_api import Api


def test_a_lead_is_made_with_its_contacts_and_addresses(api: Api) -> None:
    lead = api.lead(
        url="https://amber.example/",
        addresses=[{"label": "business", "city": "Porto", "country": "PT"}],
        contacts=[
            {
                "name": "Ada Moreau",
                "emails": [{"email": "ada@amber.example", "type": "home"}],
                "phones": [{"phone": "(201) 555-0100"}],
                "urls": [{"url": "amber.example/ada"}],
            }
        ],
    )
    contact = lead["contacts"][0]
    keys = ("label", "address_1", "address_2", "city", "state", "zipcode", "country")
    address = dict.fromkeys(keys, "") | {"label": "business", "city": "Porto", "country": "PT"}
    assert lead["addresses"] == [address]
    assert contact["emails"] == [
        {"email": "ada@amber.example", "type": "home", "is_unsubscribed": False}
    ]
    assert contact["phones"] == [
        {
            "phone": "+12015550100",
            "phone_formatted": "+1 201-555-0100",
            "country": "US",
            "type": "office",
        }
    ]
    assert contact["urls"] == [{"url": "http://amber.example/ada", "type": "url"}]
    assert api.get(f"/contact/{contact['id']}/")["lead_id"] == lead["id"]


def test_a_lead_carries_what_the_server_adds(api: Api) -> None:
    lead = api.lead()
    assert lead["display_name"] == "Amber Quill Labs"
    assert lead["html_url"].endswith(f"/lead/{lead['id']}/")
    assert lead["status_label"] == "Potential"
    assert lead["opportunities"] == lead["tasks"] == []
    assert lead["date_created"].endswith("+00:00")


def test_a_lead_without_a_name_is_shown_by_its_contact(api: Api) -> None:
    lead = api.post("/lead/", {"contacts": [{"name": "Ivo Novák"}]})
    assert (lead["name"], lead["display_name"]) == ("", "Ivo Novák")


def test_a_put_changes_only_what_it_carries(api: Api) -> None:
    lead = api.lead(description="Old", url="https://amber.example/")
    api.state.clock.advance(1)
    after = api.put(f"/lead/{lead['id']}/", {"description": "New"})
    assert {key for key in lead if lead[key] != after[key]} == {"description", "date_updated"}


def test_what_changes_under_a_lead_moves_its_date_without_an_event(api: Api) -> None:
    lead = api.lead()
    api.state.clock.advance(1)
    api.post("/task/", {"lead_id": lead["id"], "text": "Call"})
    assert api.get(f"/lead/{lead['id']}/")["date_updated"] > lead["date_updated"]
    events = api.get("/event/", lead_id=lead["id"], object_type="lead")["data"]
    assert [event["action"] for event in events] == ["created"]


def test_null_clears(api: Api) -> None:
    lead = api.lead(url="https://amber.example/")
    assert api.put(f"/lead/{lead['id']}/", {"url": None})["url"] is None


def test_addresses_are_replaced_whole(api: Api) -> None:
    lead = api.lead(addresses=[{"city": "Lyon"}, {"city": "Porto"}])
    after = api.put(f"/lead/{lead['id']}/", {"addresses": [{"city": "Austin"}]})
    assert [address["city"] for address in after["addresses"]] == ["Austin"]


def test_contacts_are_not_touched_by_a_put(api: Api) -> None:
    lead = api.lead(contacts=[{"name": "Ada"}])
    after = api.put(f"/lead/{lead['id']}/", {"contacts": [{"name": "Someone else"}]})
    assert [contact["name"] for contact in after["contacts"]] == ["Ada"]


def test_unknown_fields_are_accepted_and_dropped(api: Api) -> None:
    assert "colour" not in api.lead(colour="blue")


def test_a_status_is_given_by_id_or_by_label(api: Api) -> None:
    customer = next(row for row in api.get("/status/lead/")["data"] if row["label"] == "Customer")
    assert api.lead(status="Customer")["status_id"] == customer["id"]
    assert api.lead(status_id=customer["id"])["status_label"] == "Customer"


@pytest.mark.parametrize(
    ("body", "fields", "errors"),
    [
        ({"name": 5}, {"name"}, 0),
        ({"status_id": "stat_nothing"}, {"status_id"}, 0),
        ({"status": "Nothing"}, {"status"}, 0),
        ({"status": "Potential", "status_id": "stat_x"}, {"status_id"}, 1),
        ({"custom.cf_nothing": 1}, {"custom.cf_nothing"}, 0),
        ({"contacts": {}}, {"contacts"}, 0),
    ],
)
def test_a_bad_body_is_refused_by_field(
    api: Api, body: dict[str, object], fields: set[str], errors: int
) -> None:
    refusal = api.refused("POST", "/lead/", body)
    assert set(refusal["field-errors"]) == fields
    assert len(refusal["errors"]) == errors


def test_what_is_wrong_within_nested_objects_stands_nested(api: Api) -> None:
    body = {"contacts": [{"name": "Ada"}, {"emails": [{"email": "not an address"}]}]}
    refusal = api.refused("POST", "/lead/", body)
    member = refusal["field-errors"]["contacts"]["errors"]["1"]
    assert set(member["field-errors"]["emails"]["errors"]["0"]["field-errors"]) == {"email"}


def test_a_refused_lead_leaves_nothing_behind(api: Api) -> None:
    before = len(api.state.leads), len(api.state.contacts)
    api.refused("POST", "/lead/", {"contacts": [{"name": "A"}, {"name": 7}]})
    assert (len(api.state.leads), len(api.state.contacts)) == before


def test_fields_choose_what_is_given(api: Api) -> None:
    lead = api.lead()
    assert api.get(f"/lead/{lead['id']}/", _fields="id,display_name") == {
        "id": lead["id"],
        "display_name": "Amber Quill Labs",
    }


def test_the_field_custom_gives_every_custom_value(api: Api) -> None:
    field = next(row for row in api.get("/custom_field/lead/")["data"] if row["name"] == "Source")
    lead = api.lead(**{f"custom.{field['id']}": "Fair"})
    chosen = api.get(f"/lead/{lead['id']}/", _fields="custom")
    assert chosen == {f"custom.{field['id']}": "Fair", "custom": {"Source": "Fair"}}


def test_smart_fields_come_when_they_are_asked_for(api: Api) -> None:
    lead = api.lead(contacts=[{"name": "Ada", "emails": [{"email": "ada@a.example"}]}])
    at = f"/lead/{lead['id']}/"
    assert "num_contacts" not in api.get(at)
    chosen = api.get(at, _fields="id,num_contacts,primary_email,last_call_created")
    assert chosen == {
        "id": lead["id"],
        "num_contacts": 1,
        "primary_email": "ada@a.example",
        "last_call_created": None,
    }
    everything = api.get(at, _fields="_all")
    assert (everything["name"], everything["num_contacts"]) == (lead["name"], 1)
    assert len(everything) > 200
    listed = api.get("/lead/", query=f"id:{lead['id']}", _fields="num_contacts")["data"]
    assert listed == [{"num_contacts": 1}]


def test_a_single_custom_field_can_be_chosen(api: Api) -> None:
    field = next(row for row in api.get("/custom_field/lead/")["data"] if row["name"] == "Source")
    key = f"custom.{field['id']}"
    lead = api.lead(**{key: "Fair"})
    assert api.get(f"/lead/{lead['id']}/", _fields=f"id,{key}") == {"id": lead["id"], key: "Fair"}


def test_the_deprecated_dictionary_by_name_can_be_left_out(make_api: Callable[..., Api]) -> None:
    assert make_api().lead()["custom"] == {}
    assert "custom" not in make_api(legacy_custom=False).lead()


def test_a_deleted_lead_takes_everything_with_it(api: Api) -> None:
    lead = api.lead(contacts=[{"name": "Ada"}])
    task = api.post("/task/", {"lead_id": lead["id"], "text": "Call"})
    response = api.delete(f"/lead/{lead['id']}/")
    assert (response.status_code, response.json()) == (200, {})
    for path in (
        f"/lead/{lead['id']}/",
        f"/contact/{lead['contacts'][0]['id']}/",
        f"/task/{task['id']}/",
    ):
        missing = api.send("GET", path)
        assert missing.status_code == 404
        assert set(missing.json()) == {"error"}


def test_a_deleted_lead_may_still_answer_for_a_while(make_api: Callable[..., Api]) -> None:
    api = make_api(delete_lag_seconds=5)
    lead = api.lead()
    api.delete(f"/lead/{lead['id']}/")
    assert api.get(f"/lead/{lead['id']}/")["id"] == lead["id"]
    api.state.clock.advance(6)
    assert api.send("GET", f"/lead/{lead['id']}/").status_code == 404


def test_the_list_is_newest_first_with_a_total(make_api: Callable[..., Api]) -> None:
    api = make_api(leads=25)
    page = api.get("/lead/", _limit=10)
    dates = [lead["date_created"] for lead in page["data"]]
    assert dates == sorted(dates, reverse=True)
    assert (page["has_more"], page["total_results"]) == (True, 25)


def test_pages_by_offset_give_every_lead_once(make_api: Callable[..., Api]) -> None:
    api = make_api(leads=25)
    pages = [api.get("/lead/", _limit=10, _skip=skip) for skip in (0, 10, 20)]
    ids = [lead["id"] for page in pages for lead in page["data"]]
    assert len(set(ids)) == len(ids) == 25
    assert [page["has_more"] for page in pages] == [True, True, False]


def test_merging_moves_everything_to_the_destination(api: Api) -> None:
    source = api.lead(name="Source", url="https://s.example/", contacts=[{"name": "Ada"}])
    target = api.lead(name="Target", contacts=[{"name": "Gus"}])
    note = api.post("/activity/note/", {"lead_id": source["id"], "note": "Hello"})
    assert api.post("/lead/merge/", {"source": source["id"], "destination": target["id"]}) == {}
    merged = api.get(f"/lead/{target['id']}/")
    assert {contact["name"] for contact in merged["contacts"]} == {"Ada", "Gus"}
    assert (merged["name"], merged["url"]) == ("Target", "https://s.example/")
    assert api.get(f"/activity/note/{note['id']}/")["lead_id"] == target["id"]
    assert api.send("GET", f"/lead/{source['id']}/").status_code == 404
    activity = api.get("/activity/lead_merge/", lead_id=target["id"])["data"][0]
    assert (activity["merge_status"], activity["source_lead_id"]) == ("completed", source["id"])


def test_events_of_a_merge_name_both_leads(api: Api) -> None:
    source, target = api.lead(name="Source"), api.lead(name="Target")
    api.post("/lead/merge/", {"source": source["id"], "destination": target["id"]})
    ends = {
        "merge_source_lead_id": source["id"],
        "merge_destination_lead_id": target["id"],
    }
    for lead, action in ((source, "deleted"), (target, "merged")):
        query = {"object_id": lead["id"], "action": action}
        (event,) = api.get("/event/", **query)["data"]
        assert ends.items() <= event["meta"].items()


def test_merging_what_does_not_exist_is_404_with_errors(api: Api) -> None:
    body = {"source": "lead_nothing", "destination": api.lead()["id"]}
    response = api.send("POST", "/lead/merge/", json=body)
    assert (response.status_code, set(response.json())) == (404, {"errors"})


def test_a_status_change_is_logged_as_an_activity(api: Api) -> None:
    lead = api.lead()
    api.put(f"/lead/{lead['id']}/", {"status": "Customer"})
    change = api.get("/activity/status_change/lead/", lead_id=lead["id"])["data"][0]
    assert (change["old_status_label"], change["new_status_label"]) == ("Potential", "Customer")


@pytest.mark.parametrize(
    "query",
    ['name:"Quokka Works"', "quokka", 'status:"Canceled" quokka', 'not status:"Potential" quokka'],
)
def test_the_old_search_language_finds_by_name_and_status(
    make_api: Callable[..., Api], query: str
) -> None:
    api = make_api(leads=3)
    lead = api.lead(name="Quokka Works", status="Canceled")
    page = api.get("/lead/", query=query)
    assert ([row["id"] for row in page["data"]], page["total_results"]) == ([lead["id"]], 1)


def test_the_old_search_language_finds_by_id_and_custom_field(api: Api) -> None:
    field = next(row for row in api.get("/custom_field/lead/")["data"] if row["name"] == "Source")
    lead = api.lead(**{f"custom.{field['id']}": "Zeppelin"})
    other = api.lead()
    for query in (f"id:{lead['id']}", f'custom.{field["id"]}:"Zeppelin"'):
        assert [row["id"] for row in api.get("/lead/", query=query)["data"]] == [lead["id"]]
    both = api.get("/lead/", query=f"id:in({lead['id']}, {other['id']})")["data"]
    assert {row["id"] for row in both} == {lead["id"], other["id"]}


def test_a_query_that_names_nothing_known_is_refused(api: Api) -> None:
    assert api.refused("GET", "/lead/?query=colour:blue")["errors"]
