"""Bulk actions: how far they are, halting them, what they do, and what their events say."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from tests.sandbox.http_api import Api

ALL = {"s_query": {"type": "match_all"}, "send_done_email": False}


@pytest.fixture
def held(make_api: Callable[..., Api]) -> Api:
    """A sandbox whose clock moves only when it is told to."""
    api = make_api()
    api.state.clock.freeze()
    return api


def _run(api: Api, kind: str, **body: Any) -> dict[str, Any]:
    action = api.post(f"/bulk_action/{kind}/", {**ALL, **body})
    api.state.clock.advance(2)
    done: dict[str, Any] = api.get(f"/bulk_action/{kind}/{action['id']}/")
    assert done["status"] == "done"
    return done


def test_it_goes_bit_by_bit(held: Api) -> None:
    for _ in range(8):
        held.lead()
    action = held.post("/bulk_action/delete/", ALL)
    seen = [(action["status"], action["n_objects"], action["n_objects_processed"])]
    for _ in range(4):
        held.state.clock.advance(0.26)
        now = held.get(f"/bulk_action/delete/{action['id']}/")
        seen.append((now["status"], now["n_objects"], now["n_objects_processed"]))
    assert seen == [
        ("created", None, 0), ("loading", None, 0), ("processing", 8, 0), ("processing", 8, 4),
        ("done", 8, 8),
    ]  # fmt: skip
    assert now["n_leads"] == now["n_leads_processed"] == 8
    assert held.get("/lead/")["total_results"] == 0


def test_it_can_be_halted_and_goes_on(held: Api) -> None:
    for _ in range(8):
        held.lead()
    at = f"/bulk_action/delete/{held.post('/bulk_action/delete/', ALL)['id']}/"
    held.state.clock.advance(0.75)
    assert held.put(at, {"status": "paused"})["status"] == "paused"
    held.state.clock.advance(3600)
    assert held.get(at)["n_objects_processed"] == 4
    assert held.put(at, {"status": "resuming"})["status"] == "resuming"
    held.state.clock.advance(1)
    assert (held.get(at)["status"], held.get("/lead/")["total_results"]) == ("done", 0)


def test_it_can_be_halted_before_it_began(held: Api) -> None:
    held.lead()
    at = f"/bulk_action/delete/{held.post('/bulk_action/delete/', ALL)['id']}/"
    held.put(at, {"status": "paused"})
    held.state.clock.advance(10)
    assert held.get(at)["n_objects"] is None
    held.put(at, {"status": "resuming"})
    held.state.clock.advance(1)
    assert held.get(at)["status"] == "done"


def test_a_week_later_it_cannot_go_on(held: Api) -> None:
    at = f"/bulk_action/delete/{held.post('/bulk_action/delete/', ALL)['id']}/"
    held.put(at, {"status": "paused"})
    held.state.clock.advance(8 * 86_400)
    assert "7 days" in held.refused("PUT", at, {"status": "resuming"})["field-errors"]["status"]


@pytest.mark.parametrize("body", [{}, {"status": "done"}, {"status": "resuming"}])
def test_only_what_runs_can_be_halted(held: Api, body: dict[str, Any]) -> None:
    at = f"/bulk_action/delete/{_run(held, 'delete')['id']}/"
    assert list(held.refused("PUT", at, body)["field-errors"]) == ["status"]
    assert list(held.refused("PUT", at, {"status": "paused"})["field-errors"]) == ["status"]


def test_events_name_the_action(held: Api) -> None:
    lead = held.lead()
    status = held.get("/status/lead/")["data"][1]["id"]
    action = _run(held, "edit", type="set_lead_status", lead_status_id=status)
    event = held.get("/event/", object_type="lead", object_id=lead["id"])["data"][0]
    assert event["meta"] == {"bulk_action_id": action["id"]}
    assert event["request_id"] is None
    assert event["data"]["status_id"] == status
    change = held.get("/activity/status_change/lead/", lead_id=lead["id"])["data"][0]
    assert change["new_status_id"] == status


def test_a_custom_field_is_set_by_name_added_to_and_cleared(held: Api) -> None:
    field = held.field(
        "lead", name="Topics", type="choices", choices=["a", "b"], accepts_multiple_values=True
    )
    lead, key = held.lead(), f"custom.{field['id']}"
    named = {"custom_field_name": "Topics"}
    _run(held, "edit", type="set_custom_field", custom_field_values=["a"], **named)
    assert held.get(f"/lead/{lead['id']}/")[key] == ["a"]
    _run(
        held,
        "edit",
        type="set_custom_field",
        custom_field_value="b",
        custom_field_operation="add",
        **named,
    )
    assert held.get(f"/lead/{lead['id']}/")[key] == ["a", "b"]
    _run(held, "edit", type="clear_custom_field", **named)
    assert key not in held.get(f"/lead/{lead['id']}/")


def test_fields_of_contacts_are_set_through_their_leads(held: Api) -> None:
    field = held.field("contact", name="Size", type="number")
    lead = held.lead(contacts=[{"name": "Ann"}, {"name": "Bo"}])
    _run(
        held,
        "edit",
        type="set_contact_custom_field",
        custom_field_id=field["id"],
        custom_field_value=3,
    )
    contacts = held.get(f"/lead/{lead['id']}/")["contacts"]
    assert [each[f"custom.{field['id']}"] for each in contacts] == [3, 3]


@pytest.mark.parametrize(("preference", "count"), [("lead", 1), ("contact", 2), ("all", 3)])
def test_emails_are_sent_and_leave(held: Api, preference: str, count: int) -> None:
    held.lead(
        contacts=[
            {"name": "Ann", "emails": [{"email": "ann@a.example"}, {"email": "a@a.example"}]},
            {"name": "Bo", "emails": [{"email": "bo@a.example"}]},
        ]
    )
    template = held.post("/email_template/", {"name": "Hello", "subject": "Hi", "body": "There"})
    action = _run(held, "email", template_id=template["id"], contact_preference=preference)
    held.state.clock.advance(1)
    emails = held.get("/activity/email/")["data"]
    assert [mail["bulk_email_action_id"] for mail in emails] == [action["id"]] * count
    assert [message.subject for message in held.state.outbox] == ["Hi"] * count
    listed = held.get("/bulk_action/email/", template_id=template["id"])["data"]
    assert [row["id"] for row in listed] == [action["id"]]


@pytest.mark.parametrize(
    ("kind", "body", "field"),
    [
        ("delete", {"s_query": None}, "s_query"),
        ("delete", {"s_query": {"type": "nothing"}}, "s_query"),
        ("edit", {}, "type"),
        ("edit", {"type": "set_lead_status"}, "lead_status_id"),
        ("edit", {"type": "set_lead_status", "lead_status_id": "stat_x"}, "lead_status_id"),
        ("edit", {"type": "set_custom_field", "custom_field_value": 1}, "custom_field_id"),
        ("email", {"template_id": "tmpl_x"}, "template_id"),
        ("sequence_subscription", {"action_type": "subscribe"}, "sequence_id"),
        ("sequence_subscription", {"action_type": "stop"}, "action_type"),
    ],
)
def test_what_makes_no_sense_is_refused(
    held: Api, kind: str, body: dict[str, Any], field: str
) -> None:
    refused = held.refused("POST", f"/bulk_action/{kind}/", {**ALL, **body})
    assert field in refused["field-errors"]


def test_contacts_are_subscribed_paused_resumed_and_reassigned(held: Api) -> None:
    people = [{"name": name, "emails": [{"email": f"{name}@a.example"}]} for name in "ab"]
    held.lead(contacts=people)
    hello = {"name": "T", "subject": "Hi", "body": "There", "is_shared": True}
    template = held.post("/email_template/", hello)
    steps = [{"step_type": "email", "email_template_id": template["id"], "delay": 864_000}]
    body = {"name": "Warm up", "timezone": "Europe/Berlin", "steps": steps, "status": "active"}
    sequence = held.post("/sequence/", body)
    account = held.get("/connected_account/")["data"][0]
    _run(
        held,
        "sequence_subscription",
        action_type="subscribe",
        sequence_id=sequence["id"],
        contact_preference="contact",
        sender_account_id=account["id"],
        sender_name="Ann",
        sender_email=account["identities"][0]["email"],
    )

    def shown(name: str) -> list[Any]:
        listed = held.get("/sequence_subscription/", sequence_id=sequence["id"])["data"]
        return [row[name] for row in listed]

    assert shown("status") == ["active", "active"]
    _run(held, "sequence_subscription", action_type="pause")
    assert shown("status") == ["paused", "paused"]
    _run(held, "sequence_subscription", action_type="resume", sequence_id=sequence["id"])
    assert shown("status") == ["active", "active"]
    _run(held, "sequence_subscription", action_type="reassign", sender_name="Bo")
    assert shown("sender_name") == ["Bo", "Bo"]
