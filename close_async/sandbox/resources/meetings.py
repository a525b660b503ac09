"""Meetings: from calendars, so the API makes none; it sets the team's note and the outcome.

A sandbox starts with some, and `add_meeting` puts further ones in. A meeting becomes `in-progress`
and `completed` as the clock passes it.

https://developer.close.com/api/resources/activities/meeting/list
"""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from typing import Any

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import Forbidden
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.http.paging import Match
from close_async.sandbox.http.routes import Route
from close_async.sandbox.resources.activities import activity
from close_async.sandbox.resources.comment_summary import comment_summary
from close_async.sandbox.resources.fields import Field, mapping, own_user, read_one
from close_async.sandbox.resources.outcomes import check_outcome
from close_async.sandbox.resources.rich_text import mentions, plain_text
from close_async.sandbox.store.cause import Cause, SystemCause
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

OVER = ("completed", "canceled", "declined-by-org", "declined-by-lead")


def add_meeting(
    state: State,
    cause: Cause,
    lead_id: str,
    starts_at: datetime,
    *,
    minutes: int = 30,
    **values: Any,
) -> Record:
    """A meeting that came in from a calendar.

    Args:
        state: where it goes.
        cause: who brought it in.
        lead_id: the lead that it is with.
        starts_at: when it starts; one that is over already is `completed`.
        minutes: how long it is planned to take.
        values: whatever else of a meeting, such as `title`, `attendees` or `transcripts`.
    """
    ends_at = starts_at + timedelta(minutes=minutes)
    if "transcripts" in values:
        values["_transcripts"] = values.pop("transcripts")
    record = MEETINGS.new(
        state,
        cause,
        {
            "lead_id": lead_id,
            "starts_at": starts_at.astimezone(UTC).isoformat(),
            "ends_at": ends_at.astimezone(UTC).isoformat(),
            "duration": minutes * 60,
            "activity_at": starts_at.astimezone(UTC).isoformat(),
            **values,
        },
    )
    now = state.clock.now()
    if "status" not in values:
        started, over = starts_at.timestamp() <= now, ends_at.timestamp() <= now
        record["status"] = "completed" if over else "in-progress" if started else "upcoming"
    state.create(state.activities, record, cause)
    if record["status"] == "upcoming":
        state.log(state.activities, record, cause, "scheduled")
        state.agenda.add(starts_at.timestamp(), move_on, record["id"], "in-progress", "started")
    if record["status"] in ("upcoming", "in-progress"):
        state.agenda.add(ends_at.timestamp(), move_on, record["id"], "completed", "completed")
    return record


def move_on(state: State, id: str, status: str, action: str) -> None:
    """A meeting starts, or is over, unless it was canceled or deleted meanwhile."""
    record = MEETINGS.get(state, id)
    if record is None or record["status"] in OVER:
        return
    cause = SystemCause(record["user_id"])
    changes: Record = {"status": status}
    if status == "completed":
        changes["actual_duration"] = record["duration"]
    after = MEETINGS.change(state, cause, record, changes)
    state.log(state.activities, after, cause, action)


def cancel_meeting(state: State, cause: Cause, record: Record) -> Record:
    """A meeting was canceled in its calendar."""
    after = MEETINGS.change(state, cause, record, {"status": "canceled"})
    state.log(state.activities, after, cause, "canceled")
    return after


def _check(call: Call, checks: Checks, values: Record, before: Record | None) -> None:
    del before
    if "user_note_html" in values:
        text = values["user_note_html"]
        values["user_note"] = None if text is None else plain_text(text)
        values["user_note_mentions"] = mentions(text)
        values["user_note_date_updated"] = call.state.clock.iso()
    check_outcome(call.state, checks, values, "meetings")


def _select(call: Call) -> Match | None:
    calendar = call.query.get("provider_calendar_id")
    return (lambda row: calendar in row["provider_calendar_ids"]) if calendar else None


def _transcripts(state: State, record: Record) -> Any:
    del state
    return record["_transcripts"]


def _integrate(call: Call) -> Response:
    """POST /activity/meeting/{id}/integration/: what an OAuth app knows of a meeting."""
    if call.api_key_id is not None:
        raise Forbidden("Only OAuth apps can add integrations to a meeting.")
    state, record = call.state, MEETINGS.find(call)
    data = read_one(call, Field("integration_data", mapping))
    client = {"id": "oa2client_sandbox", "name": "Sandbox app"}
    mine = next((each for each in record["integrations"] if each["oauth_client"] == client), None)
    if data is None and mine is not None:
        return Response(mine)
    entry: Record = {
        "id": state.ids.short("evtint") if mine is None else mine["id"],
        "integration_name": "third_party",
        "integration_data": data or {},
        "oauth_client": client,
    }
    if data is not None:
        others = [each for each in record["integrations"] if each is not mine]
        MEETINGS.change(state, call, record, {"integrations": [*others, entry]})
    return Response(entry)


MEETINGS = activity(
    "Meeting",
    (
        Field("lead_id", read_only=True),
        Field("contact_id", read_only=True),
        Field("user_id", default=own_user, read_only=True),
        Field("title", default="", read_only=True),
        Field("status", default="upcoming", read_only=True),
        Field("starts_at", read_only=True),
        Field("ends_at", read_only=True),
        Field("duration", default=0, read_only=True),
        Field("actual_duration", read_only=True),
        Field("location", default="", read_only=True),
        Field("note", default="", read_only=True),
        Field("is_recurring", default=False, read_only=True),
        Field("source", default="calendar", read_only=True),
        Field("attendees", default=[], read_only=True),
        Field("conference_links", default=[], read_only=True),
        Field("user_note", read_only=True),
        Field("user_note_html"),
        Field("user_note_date_updated", read_only=True),
        Field("user_note_mentions", default=[], read_only=True),
        Field("summary", read_only=True),
        Field("notetaker_id", read_only=True),
        Field("attached_call_ids", default=[], read_only=True),
        Field("connected_account_id", read_only=True),
        Field("calendar_event_link", read_only=True),
        Field("calendar_event_uids", default=[], read_only=True),
        Field("provider_calendar_type", read_only=True),
        Field("provider_calendar_event_id", read_only=True),
        Field("provider_calendar_ids", default=[], read_only=True),
        Field("integrations", default=[], read_only=True),
        Field("outcome_id"),
        Field("outcome_reason", read_only=True),
        Field("outcome_autofill_confidence", read_only=True),
        Field("outcome_autofill_reasoning", read_only=True),
        Field("playbook_id", read_only=True),
        Field("playbook_reason", read_only=True),
        Field("conversation_type_id", read_only=True),
        Field("conversation_type_reason", read_only=True),
        Field("_transcripts", default=[], read_only=True, hidden=True),
    ),
    operations=("list", "get", "update", "delete"),
    derived={"comment_summary": comment_summary},
    on_request={"transcripts": _transcripts},
    filters=("provider_calendar_event_id", "provider_calendar_type"),
    dates=("starts_at",),
    select=_select,
    check=_check,
    extra=(Route("POST", "/activity/meeting/{id}/integration/", _integrate),),
)
