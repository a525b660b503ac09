"""Calls over real HTTP."""

from __future__ import annotations

from typing import Any

import pytest

from close_async.sandbox.resources.calls import CALLS
from close_async.sandbox.store.cause import SystemCause
from tests.sandbox.conformity import faults
from tests.sandbox.http_api import Api


@pytest.fixture(scope="module")
def lead(api: Api) -> dict[str, Any]:
    return api.lead(contacts=[{"name": "Ada Quill", "phones": [{"phone": "+16505550123"}]}])


def _log(api: Api, lead: dict[str, Any], **values: Any) -> dict[str, Any]:
    body = {"lead_id": lead["id"], "phone": "650 555 0123", "duration": 42, **values}
    made: dict[str, Any] = api.post("/activity/call/", body)
    return made


def test_a_logged_call_is_what_the_document_says(api: Api, lead: dict[str, Any]) -> None:
    call = _log(api, lead, note="Went well")
    assert faults("POST", "/activity/call/", call) == []
    assert faults("GET", "/activity/call/{id}/", api.get(f"/activity/call/{call['id']}/")) == []


def test_a_logged_call_is_completed_and_external(api: Api, lead: dict[str, Any]) -> None:
    call = _log(api, lead)
    known = {name: call[name] for name in ("status", "source", "call_method", "disposition")}
    assert known == {
        "status": "completed",
        "source": "External",
        "call_method": "external",
        "disposition": "answered",
    }


def test_the_number_is_kept_in_one_form(api: Api, lead: dict[str, Any]) -> None:
    call = _log(api, lead)
    assert (call["phone"], call["remote_phone"]) == ("+16505550123",) * 2
    assert call["remote_phone_formatted"] == "+1 650-555-0123"
    assert call["remote_country_iso"] == "US"


def test_the_lead_may_be_that_of_the_contact(api: Api, lead: dict[str, Any]) -> None:
    contact = lead["contacts"][0]
    call = api.post("/activity/call/", {"contact_id": contact["id"], "duration": 1})
    assert call["lead_id"] == lead["id"]


def test_a_call_without_a_lead_is_refused(api: Api) -> None:
    assert set(api.refused("POST", "/activity/call/", {})["field-errors"]) == {"lead_id"}


def test_of_two_notes_the_rich_one_counts(api: Api, lead: dict[str, Any]) -> None:
    call = _log(api, lead, note="Plain", note_html="<body><p>Rich</p></body>")
    assert (call["note"], call["note_html"]) == ("Rich", "<body><p>Rich</p></body>")


def test_an_outcome_is_noted_as_chosen(api: Api, lead: dict[str, Any]) -> None:
    outcome = api.post("/outcome/", {"name": "Demo booked"})
    call = _log(api, lead)
    changed = api.put(f"/activity/call/{call['id']}/", {"outcome_id": outcome["id"]})
    assert (changed["outcome_id"], changed["outcome_reason"]) == (outcome["id"], "user-selected")


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("duration", 604_801),
        ("status", "loud"),
        ("recording_url", "http://files.example/a.mp3"),
        ("outcome_id", "outcome_nothing"),
        ("phone", "call me"),
    ],
)
def test_what_makes_no_sense_is_refused(
    api: Api, lead: dict[str, Any], name: str, value: Any
) -> None:
    body = {"lead_id": lead["id"], name: value}
    assert set(api.refused("POST", "/activity/call/", body)["field-errors"]) == {name}


def test_a_call_that_close_carried_keeps_its_status(api: Api, lead: dict[str, Any]) -> None:
    values = {"lead_id": lead["id"], "source": "Close.io", "duration": 7}
    call = CALLS.make(api.state, SystemCause(), values)
    changed = api.put(f"/activity/call/{call['id']}/", {"status": "busy", "duration": 9})
    assert (changed["status"], changed["duration"]) == ("completed", 7)


def test_a_transcript_comes_only_when_it_is_asked_for(api: Api, lead: dict[str, Any]) -> None:
    transcript = {"utterances": [], "summary_text": "Short", "summary_html": "<p>Short</p>"}
    values = {"lead_id": lead["id"], "_recording_transcript": transcript}
    at = f"/activity/call/{CALLS.make(api.state, SystemCause(), values)['id']}/"
    assert "recording_transcript" not in api.get(at)
    asked = {"_fields": "id,recording_transcript"}
    assert api.get(at, **asked)["recording_transcript"] == transcript
    api.put(at, {"recording_transcript": None})
    assert api.get(at, **asked)["recording_transcript"] is None


def test_calls_are_listed_by_lead_and_day(api: Api) -> None:
    lead = api.lead()
    early = _log(api, lead, activity_at="2026-01-05T10:00:00+00:00")
    _log(api, lead, activity_at="2026-02-05T10:00:00+00:00")
    page = api.get("/activity/call/", lead_id=lead["id"], activity_at__lt="2026-02-01")
    assert [row["id"] for row in page["data"]] == [early["id"]]
    assert faults("GET", "/activity/call/", page) == []


def test_a_call_stands_among_the_activities_of_its_lead(api: Api) -> None:
    lead = api.lead()
    call = _log(api, lead)
    rows = api.get("/activity/", lead_id=lead["id"], _type="Call")["data"]
    assert [row["id"] for row in rows] == [call["id"]]
    assert rows[0]["remote_phone_formatted"] == call["remote_phone_formatted"]


def test_a_call_is_an_event_of_its_own_kind(api: Api, lead: dict[str, Any]) -> None:
    call = _log(api, lead)
    event = api.get("/event/", object_id=call["id"], object_type="activity.call")["data"][0]
    assert (event["object_type"], event["action"]) == ("activity.call", "created")
    assert event["data"]["remote_phone_formatted"] == "+1 650-555-0123"
