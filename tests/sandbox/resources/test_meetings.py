"""Meetings over real HTTP, moving on the sandbox's clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import httpx
import pytest

from close_async.sandbox.resources.meetings import add_meeting, cancel_meeting
from close_async.sandbox.store.cause import SystemCause
from tests.sandbox.conformity import faults
from tests.sandbox.http_api import Api


@pytest.fixture
def own(make_api: Callable[..., Api]) -> Api:
    return make_api()


def _add(api: Api, *, hours: float = 1, **values: Any) -> dict[str, Any]:
    starts_at = datetime.fromtimestamp(api.state.clock.now(), UTC) + timedelta(hours=hours)
    user_id = api.get("/me/")["id"]
    lead_id = api.lead()["id"]
    return add_meeting(api.state, SystemCause(user_id), lead_id, starts_at, **values)


def _read(api: Api, meeting: dict[str, Any], **query: str) -> dict[str, Any]:
    read: dict[str, Any] = api.get(f"/activity/meeting/{meeting['id']}/", **query)
    return read


def _actions(api: Api, meeting: dict[str, Any]) -> list[str]:
    of = {"object_id": meeting["id"], "object_type": "activity.meeting"}
    return [event["action"] for event in api.get("/event/", **of)["data"]][::-1]


def test_a_meeting_is_what_the_document_says(own: Api) -> None:
    meeting = _add(own, title="Demonstration")
    assert faults("GET", "/activity/meeting/{id}/", _read(own, meeting)) == []
    assert faults("GET", "/activity/meeting/", own.get("/activity/meeting/")) == []


def test_a_meeting_starts_and_ends_as_the_clock_passes(own: Api) -> None:
    meeting = _add(own)
    assert _read(own, meeting)["status"] == "upcoming"
    own.state.clock.advance(3600 + 60)
    assert _read(own, meeting)["status"] == "in-progress"
    own.state.clock.advance(3600)
    over = _read(own, meeting)
    assert (over["status"], over["actual_duration"]) == ("completed", 1800)
    expected = ["created", "scheduled", "updated", "started", "updated", "completed"]
    assert sorted(_actions(own, meeting)) == sorted(expected)


def test_a_meeting_of_the_past_is_over(own: Api) -> None:
    assert _read(own, _add(own, hours=-2))["status"] == "completed"


def test_a_canceled_meeting_does_not_start(own: Api) -> None:
    meeting = _add(own)
    cancel_meeting(own.state, SystemCause(), meeting)
    own.state.clock.advance(4000)
    assert _read(own, meeting)["status"] == "canceled"
    assert "canceled" in _actions(own, meeting)


def test_the_team_writes_a_note_and_chooses_an_outcome(own: Api) -> None:
    meeting = _add(own)
    outcome = own.post("/outcome/", {"name": "Won"})
    body = {"user_note_html": "<body><p>Good</p></body>", "outcome_id": outcome["id"]}
    changed = own.put(f"/activity/meeting/{meeting['id']}/", body)
    assert (changed["user_note"], changed["outcome_reason"]) == ("Good", "user-selected")


def test_an_outcome_of_calls_alone_is_refused(own: Api) -> None:
    meeting = _add(own)
    outcome = own.post("/outcome/", {"name": "Voicemail", "type": "vm-dropped"})
    at = f"/activity/meeting/{meeting['id']}/"
    refused = own.refused("PUT", at, {"outcome_id": outcome["id"]})
    assert set(refused["field-errors"]) == {"outcome_id"}


def test_what_the_calendar_says_cannot_be_changed(own: Api) -> None:
    meeting = _add(own, title="Demonstration")
    changed = own.put(f"/activity/meeting/{meeting['id']}/", {"title": "Other"})
    assert changed["title"] == "Demonstration"


def test_transcripts_come_only_when_they_are_asked_for(own: Api) -> None:
    meeting = _add(own, transcripts=[{"utterances": [], "summary_text": "A"}])
    assert "transcripts" not in _read(own, meeting)
    asked = _read(own, meeting, _fields="id,transcripts")
    assert asked["transcripts"][0]["summary_text"] == "A"


def test_meetings_are_found_by_their_start_and_calendar(own: Api) -> None:
    soon = _add(own, hours=1, provider_calendar_ids=["a"], provider_calendar_type="google")
    _add(own, hours=50)
    tomorrow = datetime.fromtimestamp(own.state.clock.now() + 86_400, UTC).isoformat()
    for query in (
        {"starts_at__lt": tomorrow},
        {"provider_calendar_id": "a"},
        {"provider_calendar_type": "google"},
    ):
        rows = own.get("/activity/meeting/", **query)["data"]
        assert [row["id"] for row in rows] == [soon["id"]], query


def _as_app(api: Api, meeting: dict[str, Any], body: dict[str, Any]) -> httpx.Response:
    return httpx.post(
        f"{api.sandbox.base_url}/activity/meeting/{meeting['id']}/integration/",
        json=body,
        headers={"authorization": "Bearer some-token"},
    )


def test_an_app_says_what_it_knows_and_changes_it(own: Api) -> None:
    meeting = _add(own)
    data = {"integration_data": {"note_html": "<body><p>A</p></body>"}}
    first = _as_app(own, meeting, data).json()
    assert faults("POST", "/activity/meeting/{id}/integration/", first) == []
    data["integration_data"]["note_html"] = "<body><p>B</p></body>"
    assert _as_app(own, meeting, data).json()["id"] == first["id"]
    (shown,) = _read(own, meeting)["integrations"]
    assert shown["integration_data"] == data["integration_data"]


def test_an_api_key_adds_no_integration(own: Api) -> None:
    at = f"/activity/meeting/{_add(own)['id']}/integration/"
    assert own.send("POST", at, json={}).status_code == 403
