"""What every declared resource can do, seen on outcomes."""

from __future__ import annotations

from typing import Any

from tests.sandbox.conformity import faults
from tests.sandbox.http_api import Api


def _make(api: Api, **values: Any) -> dict[str, Any]:
    made: dict[str, Any] = api.post("/outcome/", {"name": "Demo booked", **values})
    return made


def test_a_new_record_has_every_key(api: Api) -> None:
    assert faults("POST", "/outcome/", _make(api)) == []


def test_a_new_record_can_be_read(api: Api) -> None:
    made = _make(api)
    assert api.get(f"/outcome/{made['id']}/") == made


def test_a_created_record_says_where_it_is(api: Api) -> None:
    response = api.send("POST", "/outcome/", json={"name": "Later"})
    assert response.status_code == 201
    assert response.headers["location"] == f"/api/v1/outcome/{response.json()['id']}/"


def test_keys_that_are_no_fields_are_passed_over(api: Api) -> None:
    made = _make(api, id="outcome_mine", colour="red")
    assert made["id"] != "outcome_mine"
    assert "colour" not in made


def test_every_fault_of_a_body_is_named(api: Api) -> None:
    refused = api.refused("POST", "/outcome/", {"type": "loud", "description": 3})
    assert set(refused["field-errors"]) == {"name", "type", "description"}


def test_null_is_refused_where_it_makes_no_sense(api: Api) -> None:
    refused = api.refused("POST", "/outcome/", {"name": "X", "type": None})
    assert refused["field-errors"] == {"type": "This field may not be null."}


def test_an_update_changes_what_is_sent_and_no_more(api: Api) -> None:
    made = _make(api, description="First")
    changed = api.put(f"/outcome/{made['id']}/", {"description": None})
    assert (changed["name"], changed["description"]) == (made["name"], None)


def test_an_update_is_an_event_with_what_follows_from_it(api: Api) -> None:
    call = api.post("/activity/call/", {"lead_id": api.lead()["id"]})
    api.put(f"/activity/call/{call['id']}/", {"recording_url": "https://files.example/a.mp3"})
    of = {"object_id": call["id"], "object_type": "activity.call"}
    event = api.get("/event/", **of)["data"][0]
    assert event["changed_fields"] == ["date_updated", "has_recording", "recording_url"]
    assert event["previous_data"]["has_recording"] is False


def test_what_close_has_no_events_of_makes_none(api: Api) -> None:
    made = _make(api)
    assert api.get("/event/", object_id=made["id"], object_type="outcome")["data"] == []


def test_fields_choose_what_is_shown(api: Api) -> None:
    made = _make(api)
    shown = api.get(f"/outcome/{made['id']}/", _fields="id,applies_to")
    assert shown == {"id": made["id"], "applies_to": ["calls", "meetings"]}


def test_a_list_has_pages(api: Api) -> None:
    _make(api)
    _make(api)
    page = api.get("/outcome/", _limit=1, _skip=1)
    assert (len(page["data"]), page["has_more"]) == (1, len(api.get("/outcome/")["data"]) > 2)
    assert faults("GET", "/outcome/", page) == []


def test_a_deleted_record_is_gone(api: Api) -> None:
    made = _make(api)
    assert api.delete(f"/outcome/{made['id']}/").json() == {}
    assert api.send("GET", f"/outcome/{made['id']}/").status_code == 404
