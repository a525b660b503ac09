"""The event log over real HTTP."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.sandbox.http_api import Api


@pytest.fixture
def empty(make_api: Callable[..., Api]) -> Api:
    return make_api()


def _events(api: Api, **params: Any) -> list[dict[str, Any]]:
    rows: list[dict[str, Any]] = api.get("/event/", **params)["data"]
    return rows


def _walk(api: Api, **params: Any) -> list[dict[str, Any]]:
    events: list[dict[str, Any]] = []
    while True:
        page = api.get("/event/", **params)
        events += page["data"]
        if page["cursor_next"] is None:
            return events
        params["_cursor"] = page["cursor_next"]


def test_an_event_tells_what_happened(empty: Api) -> None:
    lead = empty.lead()
    event = _events(empty)[0]
    assert (event["object_type"], event["action"]) == ("lead", "created")
    assert event["object_id"] == event["lead_id"] == event["data"]["id"] == lead["id"]
    assert event["meta"] == {"request_method": "POST", "request_path": "/api/v1/lead/"}
    assert event["api_key_id"].startswith("api_")
    assert "+" not in event["date_created"]
    assert empty.get(f"/event/{event['id']}/") == event


def test_an_update_tells_what_was_before(empty: Api) -> None:
    lead = empty.lead(description="Old")
    empty.put(f"/lead/{lead['id']}/", {"description": "New"})
    event = _events(empty)[0]
    assert (event["action"], event["changed_fields"]) == (
        "updated",
        ["date_updated", "description"],
    )
    assert event["previous_data"] == {"description": "Old", "date_updated": lead["date_updated"]}
    assert event["data"]["description"] == "New"


def test_what_is_shown_besides_is_among_what_changed(empty: Api) -> None:
    lead = empty.lead()
    status = empty.post("/status/lead/", {"label": "Warm"})
    empty.put(f"/lead/{lead['id']}/", {"status_id": status["id"]})
    event = _events(empty, object_id=lead["id"], action="updated")[0]
    assert event["changed_fields"] == ["date_updated", "status_id", "status_label"]
    assert event["previous_data"]["status_label"] == lead["status_label"]


def test_a_put_that_changes_nothing_is_no_event(empty: Api) -> None:
    lead = empty.lead()
    empty.put(f"/lead/{lead['id']}/", {"name": lead["name"]})
    assert [event["action"] for event in _events(empty)] == ["created"]


def test_a_deletion_keeps_what_was_there(empty: Api) -> None:
    lead = empty.lead(contacts=[{"name": "Ada"}])
    empty.delete(f"/lead/{lead['id']}/")
    deleted = _events(empty, lead_id=lead["id"], object_type="lead", action="deleted")[0]
    assert deleted["data"] is None
    assert deleted["previous_data"]["name"] == lead["name"]
    kinds = {event["object_type"] for event in _events(empty) if event["action"] == "deleted"}
    assert kinds == {"lead", "contact"}


def test_a_contact_that_comes_changes_its_lead(empty: Api) -> None:
    lead = empty.lead()
    empty.post("/contact/", {"lead_id": lead["id"], "name": "Ada"})
    event = _events(empty, object_id=lead["id"], action="updated")[0]
    assert (event["changed_fields"], event["previous_data"]) == (
        ["contact_ids"],
        {"contact_ids": []},
    )


def test_a_merge_names_both_leads(empty: Api) -> None:
    source, target = empty.lead()["id"], empty.lead()["id"]
    empty.post("/lead/merge/", {"source": source, "destination": target})
    event = _events(empty, object_type="lead", action="merged")[0]
    assert event["meta"]["merge_source_lead_id"] == source
    assert event["meta"]["merge_destination_lead_id"] == target


def test_updates_are_consolidated_for_a_while(empty: Api) -> None:
    lead = empty.lead(name="A")
    at = f"/lead/{lead['id']}/"
    empty.put(at, {"name": "B"})
    first = _events(empty)[0]
    empty.state.clock.advance(20)
    empty.put(at, {"name": "C", "description": "New"})
    event = _events(empty)[0]
    assert (event["id"], event["date_created"]) == (first["id"], first["date_created"])
    assert event["date_updated"] > first["date_updated"]
    assert event["changed_fields"] == ["date_updated", "description", "name"]
    previous = {"name": "A", "description": "", "date_updated": lead["date_updated"]}
    assert event["previous_data"] == previous
    assert event["data"]["name"] == "C"
    empty.state.clock.advance(60)
    empty.put(at, {"name": "D"})
    assert _events(empty)[0]["id"] != first["id"]
    assert len(_events(empty)) == 3


def test_a_consolidated_event_moves_to_the_front(empty: Api) -> None:
    lead = empty.lead()
    empty.put(f"/lead/{lead['id']}/", {"name": "B"})
    other = empty.lead()
    assert _events(empty)[0]["object_id"] == other["id"]
    empty.put(f"/lead/{lead['id']}/", {"name": "C"})
    assert [event["object_id"] for event in _events(empty)][:2] == [lead["id"], other["id"]]


def test_the_log_is_walked_to_its_end_by_cursor(empty: Api) -> None:
    for number in range(23):
        empty.lead(name=str(number))
    events = _walk(empty, _limit=5)
    assert [event["data"]["name"] for event in events] == [str(22 - n) for n in range(23)]


def test_the_previous_cursor_leads_back(empty: Api) -> None:
    for number in range(9):
        empty.lead(name=str(number))
    first = empty.get("/event/", _limit=3)
    second = empty.get("/event/", _limit=3, _cursor=first["cursor_next"])
    back = empty.get("/event/", _limit=3, _cursor=second["cursor_previous"])
    assert first["cursor_previous"] is None
    assert back["data"] == first["data"]


def test_bounds_on_the_date_travel_with_the_cursor(empty: Api) -> None:
    for number in range(4):
        empty.lead(name=str(number))
        empty.state.clock.advance(10)
    dates = [event["date_updated"] for event in _events(empty)]
    page = empty.get("/event/", _limit=1, date_updated__gte=dates[2], date_updated__lt=dates[0])
    rest = empty.get("/event/", _cursor=page["cursor_next"])
    assert [event["data"]["name"] for event in page["data"] + rest["data"]] == ["2", "1"]
    assert rest["cursor_next"] is None


def test_other_filters_have_to_be_sent_again_with_the_cursor(empty: Api) -> None:
    for number in range(3):
        empty.post("/contact/", {"name": str(number)})
    filters = {"object_type": "contact", "action": "created"}
    page = empty.get("/event/", _limit=1, **filters)
    kept = empty.get("/event/", _cursor=page["cursor_next"], **filters)["data"]
    lost = empty.get("/event/", _cursor=page["cursor_next"])["data"]
    assert {event["object_type"] for event in kept} == {"contact"}
    assert {event["object_type"] for event in lost} == {"contact", "lead"}


def test_all_events_of_one_request_share_its_id(empty: Api) -> None:
    empty.lead(contacts=[{"name": "Ada"}, {"name": "Gus"}])
    events = _events(empty, request_id=_events(empty)[0]["request_id"])
    assert len(events) == 3


@pytest.mark.parametrize(
    "query",
    ["object_type=lead", "action=created", "request_id=a&lead_id=b", "_skip=5"],
)
def test_what_the_log_does_not_support_is_refused(empty: Api, query: str) -> None:
    assert empty.refused("GET", f"/event/?{query}")["errors"]


@pytest.mark.parametrize("query", ["_limit=0", "_cursor=nonsense", "date_updated__gt=soon"])
def test_bad_parameters_are_named(empty: Api, query: str) -> None:
    refusal = empty.refused("GET", f"/event/?{query}")
    assert set(refusal["field-errors"]) == {query.partition("=")[0]}


def test_a_larger_page_is_capped_silently(empty: Api) -> None:
    for number in range(51):
        empty.lead(name=str(number))
    page = empty.get("/event/", _limit=100)
    assert len(page["data"]) == 50
    assert page["cursor_next"] is not None


def test_events_are_kept_for_thirty_days(empty: Api) -> None:
    empty.lead()
    event = _events(empty)[0]
    empty.state.clock.advance(30 * 86_400 + 1)
    assert _events(empty) == []
    assert empty.send("GET", f"/event/{event['id']}/").status_code == 404


def test_events_may_show_up_late_and_out_of_order(make_api: Callable[..., Api]) -> None:
    api = make_api(event_delay_seconds=100)
    for number in range(30):
        api.lead(name=str(number))
    api.state.clock.advance(50)
    some = {event["id"] for event in _walk(api)}
    api.state.clock.advance(51)
    every = _walk(api)
    assert 0 < len(some) < 30
    newest = [event["id"] for event in every[: len(some)]]
    assert len(every) == 30
    assert set(newest) != some
