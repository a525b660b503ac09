"""E-mails and their threads over real HTTP, moving on the sandbox's clock."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest

from close_async.sandbox.clock import moment
from close_async.sandbox.resources.email_threads import normalized_subject
from tests.sandbox.conformity import faults
from tests.sandbox.http_api import Api


@pytest.fixture
def own(make_api: Callable[..., Api]) -> Api:
    return make_api()


@pytest.fixture
def lead(own: Api) -> dict[str, Any]:
    return own.lead(contacts=[{"name": "Ada", "emails": [{"email": "ada@quill.example"}]}])


def _write(api: Api, lead: dict[str, Any], status: str, **values: Any) -> dict[str, Any]:
    body = {
        "lead_id": lead["id"],
        "status": status,
        "sender": "Ines <ines@sandbox.example>",
        "to": ["ada@quill.example"],
        "subject": "Offer",
        "body_text": "Dear Ada",
        **values,
    }
    made: dict[str, Any] = api.post("/activity/email/", body)
    return made


def _read(api: Api, email: dict[str, Any]) -> dict[str, Any]:
    read: dict[str, Any] = api.get(f"/activity/email/{email['id']}/")
    return read


def test_an_email_is_what_the_document_says(own: Api, lead: dict[str, Any]) -> None:
    for status in ("draft", "sent", "inbox"):
        assert faults("POST", "/activity/email/", _write(own, lead, status)) == []
    assert faults("GET", "/activity/email/", own.get("/activity/email/")) == []


def test_a_thread_is_what_the_document_says(own: Api, lead: dict[str, Any]) -> None:
    email = _write(own, lead, "sent")
    thread = own.get(f"/activity/emailthread/{email['thread_id']}/")
    assert faults("GET", "/activity/emailthread/{id}/", thread) == []
    assert faults("GET", "/activity/emailthread/", own.get("/activity/emailthread/")) == []
    assert [each["id"] for each in thread["emails"]] == [email["id"]]
    assert "body_text" not in thread["emails"][0]


def test_a_draft_has_no_headers_and_no_date(own: Api, lead: dict[str, Any]) -> None:
    email = _write(own, lead, "draft")
    assert (email["envelope"], email["date_sent"], email["message_ids"]) == (None, None, [])


def test_one_body_gives_the_other(own: Api, lead: dict[str, Any]) -> None:
    email = _write(own, lead, "draft", body_text=None, body_html="<p>Dear <b>Ada</b></p>")
    assert (email["body_text"], email["body_preview"]) == ("Dear Ada", "Dear Ada")


def test_an_email_in_the_outbox_is_sent(own: Api, lead: dict[str, Any]) -> None:
    email = _write(own, lead, "outbox", cc=["gus@quill.example"])
    sent = _read(own, email)
    assert (sent["status"], sent["envelope"]["subject"]) == ("sent", "Offer")
    assert sent["envelope"]["from"] == [{"email": "ines@sandbox.example", "name": "Ines"}]
    (message,) = own.state.outbox
    assert (message.to, message.subject) == (("ada@quill.example",), "Offer")
    assert message.more["cc"] == ["gus@quill.example"]


def test_a_scheduled_email_waits_for_its_date(own: Api, lead: dict[str, Any]) -> None:
    at = moment(own.state.clock.now() + 3600)
    email = _write(own, lead, "scheduled", date_scheduled=at)
    assert _read(own, email)["status"] == "scheduled"
    own.state.clock.advance(3700)
    assert _read(own, email)["date_sent"] == email["date_scheduled"]


def test_a_scheduled_email_can_be_called_back(own: Api, lead: dict[str, Any]) -> None:
    at = moment(own.state.clock.now() + 3600)
    email = _write(own, lead, "scheduled", date_scheduled=at)
    own.put(f"/activity/email/{email['id']}/", {"status": "draft"})
    own.state.clock.advance(3700)
    assert _read(own, email)["status"] == "draft"


def test_only_drafts_can_be_changed(own: Api, lead: dict[str, Any]) -> None:
    email = _write(own, lead, "sent")
    refused = own.refused("PUT", f"/activity/email/{email['id']}/", {"subject": "Other"})
    assert refused["errors"] == ["Only drafts can be modified."]


def test_without_a_sender_only_logged_and_draft_ones_are_taken(
    own: Api, lead: dict[str, Any]
) -> None:
    me = own.get("/me/")["email"]
    assert _write(own, lead, "sent", sender=None)["sender"] == me
    body = {"lead_id": lead["id"], "status": "outbox", "to": ["ada@quill.example"]}
    assert set(own.refused("POST", "/activity/email/", body)["field-errors"]) == {"sender"}


def test_an_answer_joins_the_thread_and_tells_that_there_is_one(
    own: Api, lead: dict[str, Any]
) -> None:
    first = _write(own, lead, "sent")
    reply = _write(
        own, lead, "inbox", sender="ada@quill.example", subject="RE: Offer", to=["ines@x.example"]
    )
    assert reply["thread_id"] == first["thread_id"]
    assert _read(own, first)["has_reply"] is True
    thread = own.get(f"/activity/emailthread/{first['thread_id']}/")
    assert (thread["n_emails"], thread["latest_normalized_subject"]) == (2, "Offer")
    assert {each["email"] for each in thread["participants"]} == {
        "ines@sandbox.example",
        "ada@quill.example",
        "ines@x.example",
    }


def test_an_answer_to_an_email_carries_its_references(own: Api, lead: dict[str, Any]) -> None:
    first = _write(own, lead, "sent")
    second = _write(own, lead, "sent", in_reply_to_id=first["id"], subject="Other")
    assert second["thread_id"] == first["thread_id"]
    assert second["references"] == first["message_ids"]


def test_an_email_of_another_subject_is_a_thread_of_its_own(own: Api, lead: dict[str, Any]) -> None:
    first, second = _write(own, lead, "sent"), _write(own, lead, "sent", subject="Bill")
    assert first["thread_id"] != second["thread_id"]


def test_the_thread_tells_of_its_emails_in_events(own: Api, lead: dict[str, Any]) -> None:
    first = _write(own, lead, "sent")
    _write(own, lead, "sent", subject="Re: Offer")
    of_thread = {"object_id": first["thread_id"], "object_type": "activity.email_thread"}
    events = own.get("/event/", **of_thread)["data"]
    assert [event["action"] for event in events] == ["updated", "created"]
    assert {"emails", "n_emails"} <= set(events[0]["changed_fields"])
    assert not [name for name in events[0]["changed_fields"] if name.startswith("_")]


def test_the_last_email_takes_its_thread_along(own: Api, lead: dict[str, Any]) -> None:
    first = _write(own, lead, "sent")
    second = _write(own, lead, "sent", subject="Re: Offer")
    at = f"/activity/emailthread/{first['thread_id']}/"
    own.delete(f"/activity/email/{second['id']}/")
    assert own.get(at)["n_emails"] == 1
    own.delete(f"/activity/email/{first['id']}/")
    assert own.send("GET", at).status_code == 404


def test_a_deleted_thread_takes_its_emails_along(own: Api, lead: dict[str, Any]) -> None:
    email = _write(own, lead, "sent")
    own.delete(f"/activity/emailthread/{email['thread_id']}/")
    assert own.send("GET", f"/activity/email/{email['id']}/").status_code == 404


def test_a_follow_up_is_a_task_unless_somebody_answered(own: Api, lead: dict[str, Any]) -> None:
    at = moment(own.state.clock.now() + 3600)
    email = _write(own, lead, "sent", followup_date=at)
    own.state.clock.advance(3700)
    (task,) = own.get("/task/", _type="email_followup")["data"]
    assert (task["email_id"], task["object_id"]) == (email["id"], email["thread_id"])
    assert faults("GET", "/task/{id}/", own.get(f"/task/{task['id']}/")) == []


def test_a_template_is_rendered(own: Api, lead: dict[str, Any]) -> None:
    template = own.post(
        "/email_template/", {"name": "A", "subject": "For {{ lead.name }}", "body": "<p>Hi</p>"}
    )
    body = {"lead_id": lead["id"], "status": "draft", "template_id": template["id"]}
    email = own.post("/activity/email/", body)
    assert (email["subject"], email["body_html"]) == (f"For {lead['name']}", "<p>Hi</p>")
    assert email["template_name"] == "A"


@pytest.mark.parametrize(
    ("subject", "plain"),
    [
        ("Re: Offer", "Offer"),
        ("FWD: re: Offer", "Offer"),
        ("AW: Offer", "Offer"),
        ("Regards", "Regards"),
    ],
)
def test_subjects_without_their_marks(subject: str, plain: str) -> None:
    assert normalized_subject(subject) == plain
