"""Phone numbers, blocked numbers, integration links, scheduling links over real HTTP."""

from __future__ import annotations

from collections.abc import Callable

import httpx

from tests.sandbox.http_api import Api


def test_renting_a_number_leaves_a_trace_in_the_outbox(make_api: Callable[..., Api]) -> None:
    api = make_api()
    body = {"country": "US", "prefix": "650", "sharing": "personal"}
    number = api.post("/phone_number/request/internal/", body)
    assert number["number"].startswith("+1650555")
    assert number["user_id"] == api.get("/me/")["id"]
    assert [message.to for message in api.state.outbox] == [(number["number"],)]
    found = api.get("/phone_number/", number=number["number"])["data"]
    assert [row["id"] for row in found] == [number["id"]]


def test_no_two_rented_numbers_are_the_same(api: Api) -> None:
    body = {"country": "GB", "sharing": "group"}
    numbers = {api.post("/phone_number/request/internal/", body)["number"] for _ in range(5)}
    assert len(numbers) == 5
    assert api.get("/phone_number/", is_group_number="true")["data"]


def test_where_no_number_has_messages_it_says_so(api: Api) -> None:
    body = {"country": "US", "carrier_type": "tollfree", "with_sms": True}
    assert api.refused("POST", "/phone_number/request/internal/", body)["status"] == (
        "has-voice-only"
    )


def test_a_number_forwards(api: Api) -> None:
    at = f"/phone_number/{api.get('/phone_number/')['data'][0]['id']}/"
    after = api.put(at, {"forward_to": "+1 650 555 0100", "inbound_ring_duration": 45})
    assert (after["forward_to"], after["inbound_ring_duration"]) == ("+16505550100", 45)
    assert after["forward_to_formatted"] == "+1 650-555-0100"
    refused = api.refused("PUT", at, {"inbound_ring_duration": 10, "participants": ["user_no"]})
    assert set(refused["field-errors"]) == {"inbound_ring_duration", "participants"}


def test_numbers_by_participant(api: Api) -> None:
    other = api.get("/user/")["data"][2]["id"]
    rows = api.get("/phone_number/", participant_user_id=other)["data"]
    assert all(other in row["participants"] for row in rows)
    assert rows


def test_a_number_is_blocked_once(api: Api) -> None:
    made = api.post("/blocked_phone_number/", {"phone": "+14155550188", "reason": "Noise"})
    at = f"/blocked_phone_number/{made['id']}/"
    assert api.put(at, {"reason": "Silence", "phone": "+14155550189"})["phone"] == "+14155550188"
    body = {"phone": "+1 415 555 0188", "reason": "Again"}
    refused = api.refused("POST", "/blocked_phone_number/", body)
    assert set(refused["field-errors"]) == {"phone"}
    assert api.delete(at).status_code == 204


def test_the_settings_of_blocking_are_kept(api: Api) -> None:
    at = "/blocked_phone_number/settings/"
    assert api.put(at, {"reject_anonymous_inbound_calls": True}) == api.get(at)


def test_leads_contacts_and_opportunities_show_their_links(make_api: Callable[..., Api]) -> None:
    api = make_api()
    lead = api.lead(name="Red & Blue", contacts=[{"name": "Ada Quill"}])
    deal = api.post("/opportunity/", {"lead_id": lead["id"]})
    assert lead["integration_links"] == []
    for kind, url in (
        ("lead", "https://x.example/{{ lead.id }}?q={{ lead.display_name }}"),
        ("contact", "https://x.example/{{ contact.name }}"),
        ("opportunity", "https://x.example/{{ opportunity.id }}"),
    ):
        api.post("/integration_link/", {"name": kind, "type": kind, "url": url})
    shown = api.get(f"/lead/{lead['id']}/")
    assert shown["integration_links"] == [
        {"name": "lead", "url": f"https://x.example/{lead['id']}?q=Red%20%26%20Blue"}
    ]
    assert shown["contacts"][0]["integration_links"][0]["url"].endswith("/Ada%20Quill")
    own = api.get(f"/opportunity/{deal['id']}/")["integration_links"]
    assert own == [{"name": "opportunity", "url": f"https://x.example/{deal['id']}"}]


def test_a_link_that_is_gone_is_shown_no_more(make_api: Callable[..., Api]) -> None:
    api = make_api()
    lead = api.lead()
    link = api.post(
        "/integration_link/", {"name": "A", "type": "lead", "url": "https://x.example/"}
    )
    assert len(api.get(f"/lead/{lead['id']}/")["integration_links"]) == 1
    api.put(f"/integration_link/{link['id']}/", {"name": "B"})
    assert api.get(f"/lead/{lead['id']}/")["integration_links"][0]["name"] == "B"
    api.delete(f"/integration_link/{link['id']}/")
    assert api.get(f"/lead/{lead['id']}/")["integration_links"] == []


def test_a_shared_link_leads_to_a_users_own(api: Api) -> None:
    own = api.post("/scheduling_link/", {"name": "Demo", "url": "https://meet.example/me"})
    assert (own["type"], own["source"]) == ("USER", "MANUAL")
    shared = api.post("/shared_scheduling_link/", {"name": "Demo"})
    pair = {"shared_scheduling_link_id": shared["id"], "user_id": own["user_id"]}
    made = api.post(
        "/shared_scheduling_link_association/", {**pair, "user_scheduling_link_id": own["id"]}
    )
    assert made["user_scheduling_link_id"] == own["id"]
    at = "/shared_scheduling_link_association/unmap/"
    assert api.send("POST", at, json=pair).status_code == 200
    assert api.send("POST", at, json=pair).status_code == 404
    assert api.delete(f"/shared_scheduling_link/{shared['id']}/").status_code == 204


def test_an_association_needs_one_place(api: Api) -> None:
    shared = api.post("/shared_scheduling_link/", {"name": "Demo"})
    body = {"shared_scheduling_link_id": shared["id"]}
    assert api.refused("POST", "/shared_scheduling_link_association/", body)["errors"]


def test_links_of_apps_are_for_apps(make_api: Callable[..., Api]) -> None:
    api = make_api()
    body = {"source_id": "s1", "name": "Demo", "url": "https://meet.example/app"}
    assert api.send("POST", "/scheduling_link/integration/", json=body).status_code == 403
    bearer = {"authorization": "Bearer some-token"}
    with httpx.Client(base_url=api.sandbox.base_url, headers=bearer, trust_env=False) as app:
        first = app.post("/scheduling_link/integration/", json=body).json()
        again = app.post("/scheduling_link/integration/", json={**body, "name": "Talk"}).json()
        assert (first["id"], again["name"]) == (again["id"], "Talk")
        assert again["source"] == "THIRD_PARTY"
        assert app.delete("/scheduling_link/integration/s1/").status_code == 204
        assert app.delete("/scheduling_link/integration/s1/").status_code == 404
