"""Sequences and subscriptions over real HTTP: they run on the sandbox's clock."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from typing import Any

import pytest

from close_async.sandbox.resources.sequence_hours import next_moment
from tests.sandbox.http_api import Api

DAY = 86_400


@pytest.fixture
def box(make_api: Callable[..., Api]) -> Api:
    return make_api()


def person(api: Api) -> dict[str, Any]:
    """The contact of a new lead, with an address and a number."""
    contacts = [
        {
            "name": "Ada Quill",
            "emails": [{"email": "ada@quill.example"}],
            "phones": [{"phone": "+14155550177"}],
        }
    ]
    found: dict[str, Any] = api.lead(contacts=contacts)["contacts"][0]
    return found


def email_step(api: Api, **values: Any) -> dict[str, Any]:
    body = {"name": "T", "subject": "Kites", "body": "Hello {{ contact.first_name }}"}
    template = api.post("/email_template/", {**body, "is_shared": True})
    return {"step_type": "email", "email_template_id": template["id"], **values}


def sequence(api: Api, *steps: dict[str, Any], **values: Any) -> dict[str, Any]:
    body = {"name": "Warm up", "timezone": "Europe/Berlin", "steps": list(steps), **values}
    made: dict[str, Any] = api.post("/sequence/", body)
    return made


def subscribe(api: Api, sequence_id: str, contact: dict[str, Any], **values: Any) -> dict[str, Any]:
    account = api.get("/connected_account/")["data"][0]
    body = {
        "sequence_id": sequence_id,
        "contact_id": contact["id"],
        "contact_email": "ada@quill.example",
        "sender_account_id": account["id"],
        "sender_name": account["identities"][0]["name"],
        "sender_email": account["identities"][0]["email"],
        **values,
    }
    made: dict[str, Any] = api.post("/sequence_subscription/", body)
    return made


def advance(api: Api, seconds: float) -> None:
    api.sandbox.clock.advance(seconds)


def test_a_sequence_keeps_its_steps_by_their_ids(box: Api) -> None:
    made = sequence(box, {"step_type": "call", "delay": 0}, email_step(box, delay=DAY))
    first, second = made["steps"]
    changed = box.put(f"/sequence/{made['id']}/", {"steps": [{"id": second["id"], "delay": 5}]})
    (kept,) = changed["steps"]
    assert (kept["id"], kept["delay"]) == (second["id"], 5)
    assert kept["email_template_id"] == second["email_template_id"]
    assert first["id"] not in str(changed)


def test_a_step_needs_a_shared_template(box: Api) -> None:
    template = box.post("/email_template/", {"name": "T"})
    body = {"name": "A", "timezone": "UTC", "steps": [{"email_template_id": template["id"]}]}
    assert "steps" in box.refused("POST", "/sequence/", body)["field-errors"]
    body["steps"] = [{"step_type": "sms"}]
    assert "steps" in box.refused("POST", "/sequence/", body)["field-errors"]


def test_a_time_zone_that_is_none_is_refused(box: Api) -> None:
    body = {"name": "A", "timezone": "Mars/Olympus"}
    refused = box.refused("POST", "/sequence/", {**body, "steps": [{"step_type": "call"}]})
    assert set(refused["field-errors"]) == {"timezone"}


def test_e_mails_go_out_as_the_clock_passes(box: Api) -> None:
    made = sequence(box, email_step(box, delay=0), email_step(box, delay=2 * DAY))
    sub = subscribe(box, made["id"], person(box))
    at = f"/sequence_subscription/{sub['id']}/"
    assert box.get(at)["status"] == "active"
    assert [message.to for message in box.state.outbox] == [("ada@quill.example",)]
    assert box.state.outbox[0].body == "Hello Ada"
    advance(box, 2 * DAY)
    assert box.get(at)["status"] == "finished"
    assert [message.subject for message in box.state.outbox] == ["Kites", "Re: Kites"]
    sent = box.get("/activity/email/", lead_id=sub["lead_id"])["data"]
    assert {row["sequence_subscription_id"] for row in sent} == {sub["id"]}
    assert len({row["thread_id"] for row in sent}) == 1


def test_a_response_is_the_goal(box: Api) -> None:
    made = sequence(box, email_step(box, delay=0), email_step(box, delay=DAY))
    sub = subscribe(box, made["id"], person(box))
    box.get("/me/")
    box.sandbox.inbox.email("ada@quill.example", subject="Re: Kites", text="Gladly")
    assert box.get(f"/sequence_subscription/{sub['id']}/")["status"] == "goal"
    advance(box, 3 * DAY)
    box.get("/me/")
    assert len(box.state.outbox) == 1
    counts = box.get(f"/sequence/{made['id']}/")["subscription_counts_by_status"]
    assert (counts["goal"], counts["active"]) == (1, 0)


def test_a_paused_subscription_waits(box: Api) -> None:
    made = sequence(box, email_step(box, delay=DAY))
    sub = subscribe(box, made["id"], person(box))
    at = f"/sequence_subscription/{sub['id']}/"
    paused = box.put(at, {"status": "paused"})
    assert (paused["status"], paused["status_reason"]) == ("paused", "manual")
    advance(box, 2 * DAY)
    box.get(at)
    assert box.state.outbox == []
    assert box.put(at, {"status": "active"})["status_reason"] is None
    assert box.get(at)["status"] == "finished"
    assert len(box.state.outbox) == 1


def test_a_required_call_is_waited_for(box: Api) -> None:
    made = sequence(box, {"step_type": "call"}, email_step(box, delay=0))
    contact = person(box)
    sub = subscribe(box, made["id"], contact)
    (task,) = box.get("/task/", _type="outgoing_call", lead_id=contact["lead_id"])["data"]
    assert task["sequence_subscription_id"] == sub["id"]
    advance(box, DAY)
    box.get("/me/")
    assert box.state.outbox == []
    box.put(f"/task/{task['id']}/", {"is_complete": True})
    assert box.get(f"/sequence_subscription/{sub['id']}/")["status"] == "finished"
    assert len(box.state.outbox) == 1


def test_text_messages_go_out_too(box: Api) -> None:
    template = box.post("/sms_template/", {"name": "T", "text": "Hi", "is_shared": True})
    made = sequence(box, {"step_type": "sms", "sms_template_id": template["id"], "delay": 0})
    subscribe(box, made["id"], person(box))
    box.get("/me/")
    assert [(message.kind, message.to) for message in box.state.outbox] == [
        ("sms", ("+14155550177",))
    ]


def test_the_hours_of_a_sequence_are_kept(box: Api) -> None:
    ranges = [{"weekday": day, "start": "00:00", "end": "00:01"} for day in range(1, 8)]
    made = sequence(box, email_step(box, delay=0), schedule={"ranges": ranges})
    sub = subscribe(box, made["id"], person(box))
    record = box.state.tables["sequence_subscription"].rows[sub["id"]]
    due = datetime.fromisoformat(record["next_step_date"]).timestamp()
    assert due == next_moment(box.state.clock.now(), ranges, "Europe/Berlin")


def test_an_unsubscribed_address_ends_it(box: Api) -> None:
    made = sequence(box, email_step(box, delay=DAY))
    sub = subscribe(box, made["id"], person(box))
    box.post("/unsubscribe/email/", {"email": "ada@quill.example"})
    advance(box, DAY)
    ended = box.get(f"/sequence_subscription/{sub['id']}/")
    assert (ended["status"], ended["status_reason"]) == ("error", "unsubscribed")
    assert box.state.outbox == []


def test_nobody_is_subscribed_twice_or_without_a_sender(box: Api) -> None:
    made, contact = sequence(box, email_step(box, delay=DAY)), person(box)
    subscribe(box, made["id"], contact)
    body = {"sequence_id": made["id"], "contact_id": contact["id"]}
    refused = box.refused("POST", "/sequence_subscription/", body)
    assert refused["errors"]
    assert "sender_email" in refused["field-errors"]


def test_a_list_needs_a_filter(box: Api) -> None:
    assert box.refused("GET", "/sequence_subscription/")["errors"]
    made, contact = sequence(box, email_step(box, delay=DAY)), person(box)
    sub = subscribe(box, made["id"], contact)
    for name, value in (("sequence_id", made["id"]), ("lead_id", contact["lead_id"])):
        page = box.get("/sequence_subscription/", **{name: value})
        assert [row["id"] for row in page["data"]] == [sub["id"]]
    box.delete(f"/sequence_subscription/{sub['id']}/")
    assert box.get("/sequence_subscription/", sequence_id=made["id"])["data"] == []


def test_without_its_sequence_a_subscription_goes(box: Api) -> None:
    made = sequence(box, email_step(box, delay=DAY))
    sub = subscribe(box, made["id"], person(box))
    box.delete(f"/sequence/{made['id']}/")
    assert box.send("GET", f"/sequence_subscription/{sub['id']}/").status_code == 404


@pytest.mark.parametrize(
    ("after", "expected"),
    [
        ("2026-11-25T07:00:00", "2026-11-25T08:00:00"),
        ("2026-11-25T12:00:00", "2026-11-25T12:00:00"),
        ("2026-11-25T16:00:30", "2026-11-25T16:00:30"),
        ("2026-11-25T16:01:00", "2026-12-02T08:00:00"),
    ],
)
def test_hours_are_of_their_time_zone(after: str, expected: str) -> None:
    wednesday = [{"weekday": 3, "start": "09:00", "end": "17:00"}]
    moment = datetime.fromisoformat(after).replace(tzinfo=UTC).timestamp()
    due = next_moment(moment, wednesday, "Europe/Berlin")
    assert due is not None
    assert datetime.fromtimestamp(due, UTC).replace(tzinfo=None).isoformat() == expected


def test_without_hours_nothing_is_due() -> None:
    assert next_moment(0, [], "UTC") is None
    assert next_moment(5, None, None) == 5
