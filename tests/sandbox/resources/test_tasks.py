"""Tasks over real HTTP."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from typing import Any

import pytest

from tests.sandbox.http_api import Api


@pytest.fixture
def empty(make_api: Callable[..., Api]) -> Api:
    return make_api()


def _make(api: Api, lead: dict[str, Any], **values: Any) -> dict[str, Any]:
    made: dict[str, Any] = api.post("/task/", {"lead_id": lead["id"], "text": "Call", **values})
    return made


def _ids(api: Api, **params: Any) -> list[str]:
    return [row["id"] for row in api.get("/task/", **params)["data"]]


def test_a_task_keeps_a_day_or_a_time_as_it_was_sent(empty: Api) -> None:
    lead = empty.lead()
    assert _make(empty, lead, date="2026-03-04")["date"] == "2026-03-04"
    timed = _make(empty, lead, date="2026-03-04T10:00:00+02:00")
    assert timed["date"] == "2026-03-04T08:00:00+00:00"


def test_only_lead_tasks_are_listed_unless_all_are_asked_for(empty: Api) -> None:
    lead = empty.lead(contacts=[{"name": "Ada"}])
    plain = _make(empty, lead)
    call = _make(empty, lead, _type="outgoing_call", contact_id=lead["contacts"][0]["id"])
    assert _ids(empty) == [plain["id"]]
    assert set(_ids(empty, _type="all")) == {plain["id"], call["id"]}
    assert _ids(empty, _type__in="outgoing_call,voicemail") == [call["id"]]


def test_the_views_part_the_tasks_by_day_and_completeness(empty: Api) -> None:
    lead = empty.lead()
    today = date.fromisoformat(empty.state.clock.iso()[:10])
    now = _make(empty, lead, date=today.isoformat())
    later = _make(empty, lead, date=(today + timedelta(days=3)).isoformat())
    done = _make(empty, lead, date=today.isoformat(), is_complete=True)
    assert _ids(empty, view="inbox") == [now["id"]]
    assert _ids(empty, view="future") == [later["id"]]
    assert _ids(empty, view="archive") == [done["id"]]
    assert {row["view"] for row in empty.get("/task/")["data"]} == {"inbox", "future", "archive"}


def test_a_day_comes_before_the_times_of_that_day_in_the_callers_zone(empty: Api) -> None:
    lead = empty.lead()
    whole = _make(empty, lead, date="2015-01-12")
    before = _make(empty, lead, date="2015-01-12T07:00:00+00:00")
    after = _make(empty, lead, date="2015-01-12T08:00:00+00:00")
    response = empty.send(
        "GET", "/task/", params={"_order_by": "date"}, headers={"x-tz-offset": "-8"}
    )
    ids = [row["id"] for row in response.json()["data"]]
    assert ids == [before["id"], whole["id"], after["id"]]


@pytest.mark.parametrize("where", ["query", "params"])
def test_many_tasks_are_changed_at_once(empty: Api, where: str) -> None:
    lead = empty.lead()
    chosen = [_make(empty, lead)["id"] for _ in range(2)]
    other = _make(empty, lead)
    ids = ",".join(chosen)
    if where == "query":
        response = empty.put(f"/task/?id__in={ids}", {"is_complete": True})
    else:
        response = empty.put("/task/", {"_params": {"id__in": chosen}, "is_complete": True})
    assert response == {"ok": True}
    assert set(_ids(empty, is_complete="true")) == set(chosen)
    assert empty.get(f"/task/{other['id']}/")["is_complete"] is False


def test_many_tasks_need_a_filter(empty: Api) -> None:
    assert empty.refused("PUT", "/task/", {"is_complete": True})["errors"]


def test_completing_is_an_activity_and_an_event_of_its_own(empty: Api) -> None:
    lead = empty.lead()
    task = _make(empty, lead)
    empty.put(f"/task/{task['id']}/", {"is_complete": True})
    activity = empty.get("/activity/task_completed/", lead_id=lead["id"])["data"][0]
    assert activity["task_id"] == task["id"]
    event = empty.get("/event/", object_id=task["id"], action="completed")["data"][0]
    assert (event["object_type"], event["changed_fields"]) == (
        "task.lead",
        ["date_updated", "is_complete"],
    )


def test_only_open_tasks_show_in_their_lead(empty: Api) -> None:
    lead = empty.lead()
    task = _make(empty, lead)
    assert len(empty.get(f"/lead/{lead['id']}/")["tasks"]) == 1
    empty.put(f"/task/{task['id']}/", {"is_complete": True})
    assert empty.get(f"/lead/{lead['id']}/")["tasks"] == []


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"text": "Call"}, "lead_id"),
        ({"lead_id": "lead_nothing", "text": "Call"}, "lead_id"),
        ({"_type": "voicemail", "text": "Call"}, "_type"),
        ({"text": "Call", "date": "soon"}, "date"),
        ({"text": "Call", "assigned_to": "user_nothing"}, "assigned_to"),
    ],
)
def test_a_bad_task_is_named(api: Api, body: dict[str, object], field: str) -> None:
    assert field in api.refused("POST", "/task/", body)["field-errors"]


def test_a_deleted_task_is_gone(empty: Api) -> None:
    task = _make(empty, empty.lead())
    assert empty.delete(f"/task/{task['id']}/").json() == {}
    assert empty.send("GET", f"/task/{task['id']}/").status_code == 404


def test_tasks_filter_by_their_date(empty: Api) -> None:
    lead = empty.lead()
    early = _make(empty, lead, date="2026-01-05")
    late = _make(empty, lead, date="2026-01-07T10:00:00+00:00")
    assert _ids(empty, date__lt="2026-01-06") == [early["id"]]
    assert _ids(empty, date__gte="2026-01-06") == [late["id"]]


def test_the_text_of_a_call_cannot_be_changed(empty: Api) -> None:
    lead = empty.lead(contacts=[{"name": "Ada"}])
    contact = lead["contacts"][0]["id"]
    call = _make(empty, lead, _type="outgoing_call", contact_id=contact)
    after = empty.put(f"/task/{call['id']}/", {"text": "Other", "due_date": "2026-01-02"})
    assert (after["text"], after["date"]) == ("Call", "2026-01-02")


def test_a_view_wins_over_bounds_on_the_date(empty: Api) -> None:
    task = _make(empty, empty.lead(), date="2020-01-01")
    assert _ids(empty, view="inbox", date__gte="2021-01-01") == [task["id"]]
    assert _ids(empty, due_date__gte="2021-01-01") == []


@pytest.mark.parametrize("query", ["view=all", "_order_by=text", "is_complete=maybe"])
def test_an_unknown_view_order_or_flag_is_refused(empty: Api, query: str) -> None:
    refusal = empty.refused("GET", f"/task/?{query}")
    assert set(refusal["field-errors"]) == {query.partition("=")[0]}


def test_tasks_and_activities_of_another_organization_are_not_there(
    make_api: Callable[..., Api],
) -> None:
    api = make_api()
    lead = api.lead()["id"]
    api.post("/task/", {"lead_id": lead, "text": "Call"})
    api.post("/activity/note/", {"lead_id": lead, "note": "Hello"})
    mine = api.state.organization_id
    for path in ("/task/", "/activity/note/", "/activity/"):
        assert api.get(path, organization_id=mine)["data"]
        assert api.get(path, organization_id="orga_other")["data"] == []
