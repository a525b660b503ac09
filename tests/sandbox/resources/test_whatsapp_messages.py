"""WhatsApp messages over real HTTP."""

from __future__ import annotations

from typing import Any

import pytest

from close_async.sandbox.resources.whatsapp_messages import as_html, without_marks
from tests.sandbox.conformity import faults
from tests.sandbox.http_api import Api


def _log(api: Api, **values: Any) -> dict[str, Any]:
    lead = api.lead(contacts=[{"name": "Ada"}])
    body = {
        "external_whatsapp_message_id": "wa-1",
        "lead_id": lead["id"],
        "contact_id": lead["contacts"][0]["id"],
        "direction": "outgoing",
        "message_markdown": "*Hello* there",
        "local_phone": "14155550100",
        "remote_phone": "16505550123",
        "activity_at": "2026-05-01T10:00:00+00:00",
        **values,
    }
    made: dict[str, Any] = api.post("/activity/whatsapp_message/", body)
    return made


def test_a_message_is_what_the_document_says(api: Api) -> None:
    assert faults("POST", "/activity/whatsapp_message/", _log(api)) == []


def test_marks_become_html_and_go_from_the_text(api: Api) -> None:
    message = _log(api)
    assert message["message_html"] == "<p><strong>Hello</strong> there</p>"
    assert message["text"] == "Hello there"


def test_a_message_is_found_by_its_id_in_whatsapp(api: Api) -> None:
    message = _log(api, external_whatsapp_message_id="wa-77")
    page = api.get("/activity/whatsapp_message/", external_whatsapp_message_id="wa-77")
    assert [row["id"] for row in page["data"]] == [message["id"]]
    assert faults("GET", "/activity/whatsapp_message/", page) == []


def test_a_changed_message_is_rendered_anew(api: Api) -> None:
    at = f"/activity/whatsapp_message/{_log(api)['id']}/"
    assert api.put(at, {"message_markdown": "_Bye_"})["message_html"] == "<p><em>Bye</em></p>"


def test_what_is_missing_is_named(api: Api) -> None:
    refused = api.refused("POST", "/activity/whatsapp_message/", {})
    assert "external_whatsapp_message_id" in refused["field-errors"]


@pytest.mark.parametrize(
    ("markdown", "html", "text"),
    [
        ("~no~", "<p><del>no</del></p>", "no"),
        ("a * b * c", "<p>a * b * c</p>", "a * b * c"),
        ("<b>", "<p>&lt;b&gt;</p>", "<b>"),
        ("one\ntwo", "<p>one</p><p>two</p>", "one\ntwo"),
    ],
)
def test_marks(markdown: str, html: str, text: str) -> None:
    assert (as_html(markdown), without_marks(markdown)) == (html, text)
