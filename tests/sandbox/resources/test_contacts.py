"""Contacts over real HTTP."""

from __future__ import annotations

import pytest

from tests.sandbox.http_api import Api


def test_a_contact_without_a_lead_makes_one_silently(api: Api) -> None:
    contact = api.post("/contact/", {"name": "Wanda Petrov"})
    lead = api.get(f"/lead/{contact['lead_id']}/")
    assert lead["name"] == "Wanda Petrov"
    assert [row["id"] for row in lead["contacts"]] == [contact["id"]]


def test_a_contact_of_a_lead_that_is_not_there_is_refused(api: Api) -> None:
    refusal = api.refused("POST", "/contact/", {"name": "A", "lead_id": "lead_nothing"})
    assert set(refusal["field-errors"]) == {"lead_id"}


def test_lists_are_replaced_whole(api: Api) -> None:
    emails = [{"email": f"{name}@x.example"} for name in ("one", "two")]
    contact = api.post("/contact/", {"name": "A", "emails": emails, "title": "Founder"})
    after = api.put(f"/contact/{contact['id']}/", {"emails": [{"email": "three@x.example"}]})
    assert [row["email"] for row in after["emails"]] == ["three@x.example"]
    assert after["title"] == "Founder"


def test_a_contact_without_a_name_is_shown_by_its_address(api: Api) -> None:
    contact = api.post("/contact/", {"emails": [{"email": "shy@x.example"}]})
    assert (contact["name"], contact["display_name"]) == (None, "shy@x.example")


def test_the_list_can_be_that_of_a_lead(api: Api) -> None:
    lead = api.lead(contacts=[{"name": "Ada"}, {"name": "Gus"}])
    page = api.get("/contact/", lead_id=lead["id"])
    assert {row["name"] for row in page["data"]} == {"Ada", "Gus"}
    assert page["has_more"] is False


def test_a_contact_can_move_to_another_lead(api: Api) -> None:
    lead, other = api.lead(contacts=[{"name": "Ada"}]), api.lead()
    api.put(f"/contact/{lead['contacts'][0]['id']}/", {"lead_id": other["id"]})
    assert api.get(f"/lead/{lead['id']}/")["contacts"] == []
    assert len(api.get(f"/lead/{other['id']}/")["contacts"]) == 1


def test_a_deleted_contact_is_gone_from_its_lead(api: Api) -> None:
    lead = api.lead(contacts=[{"name": "Ada"}])
    assert api.delete(f"/contact/{lead['contacts'][0]['id']}/").json() == {}
    assert api.get(f"/lead/{lead['id']}/")["contacts"] == []


@pytest.mark.parametrize(
    ("kind", "member", "field"),
    [
        ("emails", {"email": "nowhere"}, "email"),
        ("phones", {"phone": "12"}, "phone"),
        ("urls", {"url": ""}, "url"),
    ],
)
def test_a_bad_member_is_named(api: Api, kind: str, member: dict[str, str], field: str) -> None:
    refusal = api.refused("POST", "/contact/", {kind: [member]})
    assert field in refusal["field-errors"][kind]["errors"]["0"]["field-errors"]


def test_more_than_a_hundred_members_are_refused(api: Api) -> None:
    emails = [{"email": f"a{number}@x.example"} for number in range(101)]
    assert "emails" in api.refused("POST", "/contact/", {"emails": emails})["field-errors"]
