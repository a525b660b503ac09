"""Text messages over real HTTP, moving on the sandbox's clock."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from close_async.sandbox.clock import moment
from close_async.sandbox.resources.sms import UNDELIVERABLE
from tests.sandbox.conformity import faults
from tests.sandbox.http_api import Api

PHONES = {"local_phone": "+14155550100", "remote_phone": "+16505550123"}


@pytest.fixture
def own(make_api: Callable[..., Api]) -> Api:
    return make_api()


def _write(api: Api, status: str, **values: Any) -> dict[str, Any]:
    body = {"lead_id": api.lead()["id"], "status": status, "text": "Hello", **PHONES, **values}
    made: dict[str, Any] = api.post("/activity/sms/", body)
    return made


def _read(api: Api, sms: dict[str, Any]) -> dict[str, Any]:
    read: dict[str, Any] = api.get(f"/activity/sms/{sms['id']}/")
    return read


def test_a_message_is_what_the_document_says(own: Api) -> None:
    assert faults("POST", "/activity/sms/", _write(own, "draft")) == []
    assert faults("GET", "/activity/sms/", own.get("/activity/sms/")) == []


def test_a_message_in_the_outbox_is_sent(own: Api) -> None:
    sms = _write(own, "outbox")
    assert sms["status"] == "outbox"
    sent = _read(own, sms)
    assert (sent["status"], sent["date_sent"] is None) == ("sent", False)
    (message,) = own.state.outbox
    assert (message.to, message.sender, message.body) == (
        ("+16505550123",),
        "+14155550100",
        "Hello",
    )


def test_sending_is_an_event(own: Api) -> None:
    sms = _write(own, "outbox")
    _read(own, sms)
    actions = [
        event["action"]
        for event in own.get("/event/", object_id=sms["id"], object_type="activity.sms")["data"]
    ]
    assert actions == ["sent", "updated", "created"]


def test_a_message_can_be_held_back_and_called_back(own: Api) -> None:
    sms = _write(own, "outbox", send_in=30)
    assert _read(own, sms)["status"] == "outbox"
    own.put(f"/activity/sms/{sms['id']}/", {"status": "draft"})
    own.state.clock.advance(60)
    assert _read(own, sms)["status"] == "draft"
    assert own.state.outbox == []


def test_a_scheduled_message_waits_for_its_date(own: Api) -> None:
    at = moment(own.state.clock.now() + 3600)
    sms = _write(own, "scheduled", date_scheduled=at)
    assert _read(own, sms)["status"] == "scheduled"
    own.state.clock.advance(7200)
    sent = _read(own, sms)
    assert (sent["status"], sent["date_sent"]) == ("sent", sent["date_scheduled"])


def test_a_scheduled_message_needs_its_date(own: Api) -> None:
    body = {"lead_id": own.lead()["id"], "status": "scheduled", "text": "A", **PHONES}
    refused = own.refused("POST", "/activity/sms/", body)
    assert set(refused["field-errors"]) == {"date_scheduled"}


def test_a_message_that_reaches_nobody_is_an_error(own: Api) -> None:
    failed = _read(own, _write(own, "outbox", remote_phone=UNDELIVERABLE))
    assert (failed["status"], failed["error_message"] is None) == ("error", False)


def test_only_drafts_can_be_changed(own: Api) -> None:
    sms = _write(own, "sent")
    refused = own.refused("PUT", f"/activity/sms/{sms['id']}/", {"text": "Other"})
    assert refused["errors"] == ["Only drafts can be modified."]


def test_a_draft_can_be_changed_and_sent(own: Api) -> None:
    sms = _write(own, "draft")
    own.put(f"/activity/sms/{sms['id']}/", {"text": "Other", "status": "outbox"})
    assert _read(own, sms)["status"] == "sent"
    assert own.state.outbox[0].body == "Other"


def test_what_came_in_is_inbound_and_may_be_a_task(own: Api) -> None:
    body = {"lead_id": own.lead()["id"], "status": "inbox", "text": "Yes", **PHONES}
    sms = own.send("POST", "/activity/sms/", json=body, params={"send_to_inbox": "true"}).json()
    assert sms["direction"] == "inbound"
    (task,) = own.get("/task/", _type="incoming_sms")["data"]
    assert (task["object_id"], task["text"]) == (sms["id"], "Yes")
    assert faults("GET", "/task/{id}/", own.get(f"/task/{task['id']}/")) == []


def test_a_template_is_rendered(own: Api) -> None:
    template = own.post(
        "/sms_template/", {"name": "Hi", "text": "Hi {{ contact.first_name }}, {{ lead.name }}"}
    )
    lead = own.lead(name="Quill", contacts=[{"name": "Ada Byron"}])
    values = {"lead_id": lead["id"], "contact_id": lead["contacts"][0]["id"]}
    body = {"status": "draft", "template_id": template["id"], **PHONES, **values}
    assert own.post("/activity/sms/", body)["text"] == "Hi Ada, Quill"


@pytest.mark.parametrize("name", ["local_phone", "remote_phone", "text"])
def test_what_is_sent_has_to_be_whole(own: Api, name: str) -> None:
    body = {"lead_id": own.lead()["id"], "status": "outbox", "text": "A", **PHONES, name: None}
    assert set(own.refused("POST", "/activity/sms/", body)["field-errors"]) == {name}
