"""Notes and the activities that the system writes, over real HTTP."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.sandbox.http_api import Api


def _note(api: Api, lead: dict[str, Any], **values: Any) -> dict[str, Any]:
    made: dict[str, Any] = api.post("/activity/note/", {"lead_id": lead["id"], **values})
    return made


def test_a_note_is_kept_as_text_and_as_html(api: Api) -> None:
    lead = api.lead()
    plain = _note(api, lead, note="Less < more\nBye")
    assert plain["note_html"] == "<body><p>Less &lt; more</p><p>Bye</p></body>"
    rich = _note(api, lead, note="ignored", note_html="<body><p>One</p><p>Two &amp;</p></body>")
    assert rich["note"] == "One\nTwo &"


def test_pinning_tells_when(api: Api) -> None:
    note = _note(api, api.lead(), note="Hello")
    pinned = api.put(f"/activity/note/{note['id']}/", {"pinned": True})
    assert pinned["pinned_at"][:10] == pinned["date_updated"][:10]
    assert api.put(f"/activity/note/{note['id']}/", {"pinned": False})["pinned_at"] is None


def test_notes_are_listed_within_a_window(make_api: Callable[..., Api]) -> None:
    api = make_api()
    lead = api.lead()
    days = [f"2026-01-{day:02d}T12:00:00+00:00" for day in range(1, 11)]
    for day in days:
        _note(api, lead, note="Hello", date_created=day)
    window = {"date_created__gte": days[2], "date_created__lt": days[5]}
    page = api.get("/activity/note/", **window)
    assert [row["date_created"] for row in page["data"]] == [days[4], days[3], days[2]]
    same = api.get("/activity/note/", activity_at__gt=days[2], activity_at__lte=days[4])
    assert [row["activity_at"] for row in same["data"]] == [days[4], days[3]]


def test_all_kinds_of_a_lead_can_be_listed_together(api: Api) -> None:
    lead = api.lead()
    _note(api, lead, note="Hello")
    api.put(f"/lead/{lead['id']}/", {"status": "Customer"})
    rows = api.get("/activity/", lead_id=lead["id"])["data"]
    assert {row["_type"] for row in rows} == {"Created", "Note", "LeadStatusChange"}
    notes = api.get("/activity/", lead_id=lead["id"], _type__in="Note,Call")["data"]
    assert [row["_type"] for row in notes] == ["Note"]


@pytest.mark.parametrize("name", ["_type", "user_id", "contact_id__in"])
def test_filters_that_need_a_lead_are_refused_without_it(api: Api, name: str) -> None:
    assert api.refused("GET", f"/activity/?{name}=x")["errors"]


def test_a_long_filter_goes_by_method_override(api: Api) -> None:
    lead, other = api.lead(), api.lead()
    note = _note(api, lead, note="Hello")
    _note(api, other, note="Hello")
    response = api.send(
        "POST",
        "/activity/note/",
        headers={"x-http-method-override": "GET"},
        json={"_params": {"lead_id__in": [lead["id"], "lead_x" * 800], "_limit": 5}},
    )
    assert [row["id"] for row in response.json()["data"]] == [note["id"]]


def test_a_status_change_can_be_logged_without_changing_the_lead(api: Api) -> None:
    lead = api.lead()
    first, second = (row["id"] for row in api.get("/status/lead/")["data"][:2])
    body = {
        "lead_id": lead["id"],
        "old_status_id": first,
        "new_status_id": second,
        "date_created": "2020-01-01T00:00:00+00:00",
    }
    change = api.post("/activity/status_change/lead/", body)
    assert change["date_created"] == change["activity_at"] == "2020-01-01T00:00:00+00:00"
    assert api.get(f"/lead/{lead['id']}/")["status_id"] == lead["status_id"]
    assert api.delete(f"/activity/status_change/lead/{change['id']}/").json() == {}


def test_an_activity_is_found_under_its_own_kind_only(api: Api) -> None:
    note = _note(api, api.lead(), note="Hello")
    assert api.get(f"/activity/note/{note['id']}/")["user_name"] == "Ines Albrecht"
    assert api.send("GET", f"/activity/custom/{note['id']}/").status_code == 404


def test_an_order_can_be_asked_for(api: Api) -> None:
    lead = api.lead()
    first = _note(api, lead, note="A", activity_at="2026-02-01T00:00:00+00:00")
    second = _note(api, lead, note="B", activity_at="2026-01-01T00:00:00+00:00")
    rows = api.get("/activity/note/", lead_id=lead["id"], _order_by="activity_at")["data"]
    assert [row["id"] for row in rows] == [second["id"], first["id"]]
    assert "_order_by" in api.refused("GET", "/activity/note/?_order_by=note")["field-errors"]


def test_a_date_that_is_none_is_refused(api: Api) -> None:
    refusal = api.refused("GET", "/activity/note/?date_created__gte=soon")
    assert set(refusal["field-errors"]) == {"date_created__gte"}


def test_a_status_change_of_an_opportunity_can_be_logged(api: Api) -> None:
    opportunity = api.post("/opportunity/", {"value": 900})
    statuses = {row["type"]: row["id"] for row in api.get("/status/opportunity/")["data"]}
    body = {
        "lead_id": opportunity["lead_id"],
        "opportunity_id": opportunity["id"],
        "old_status_id": statuses["active"],
        "new_status_id": statuses["won"],
    }
    change = api.post("/activity/status_change/opportunity/", body)
    assert (change["new_status_type"], change["opportunity_value"]) == ("won", 900)
    missing = {**body, "opportunity_id": "oppo_nothing"}
    refusal = api.refused("POST", "/activity/status_change/opportunity/", missing)
    assert set(refusal["field-errors"]) == {"opportunity_id"}


def test_the_past_can_be_noted(api: Api) -> None:
    note = _note(api, api.lead(), note="Old", activity_at="2019-05-05T10:00:00+02:00")
    assert note["activity_at"] == "2019-05-05T08:00:00+00:00"
