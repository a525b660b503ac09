"""Templates of e-mails and text messages over real HTTP, and their placeholders."""

from __future__ import annotations

from typing import Any

import pytest

from close_async.sandbox.resources.template_tags import render
from tests.sandbox.conformity import faults
from tests.sandbox.http_api import Api


@pytest.fixture(scope="module")
def lead(api: Api) -> dict[str, Any]:
    emails = [{"email": "ada@quill.example"}]
    field = api.field("lead", name="Branch", type="text")
    people = [{"name": "Ada King Byron", "emails": emails}, {"name": "Gus"}]
    return api.lead(name="Quill", contacts=people, **{f"custom.{field['id']}": "Letters"})


def test_an_email_template_is_what_the_document_says(api: Api) -> None:
    made = api.post("/email_template/", {"name": "Cold", "subject": "Hi", "body": "<p>Hi</p>"})
    assert faults("POST", "/email_template/", made) == []
    assert made["used_by_sequences"] == []
    page = api.get("/email_template/")
    assert faults("GET", "/email_template/", page) == []
    assert "used_by_sequences" not in page["data"][0]


def test_email_templates_are_listed_by_what_they_are(api: Api) -> None:
    made = api.post("/email_template/", {"name": "Put away", "is_shared": True})
    api.put(f"/email_template/{made['id']}/", {"is_archived": True})
    rows = api.get("/email_template/", is_archived="true", is_shared="true")["data"]
    assert [row["id"] for row in rows] == [made["id"]]


def test_an_sms_template_is_what_the_document_says(api: Api) -> None:
    made = api.post("/sms_template/", {"name": "Short", "text": "Hi"})
    assert faults("POST", "/sms_template/", made, status=201) == []
    assert "+" not in made["date_created"]
    assert faults("GET", "/sms_template/", api.get("/sms_template/")) == []


def test_files_of_an_sms_template_come_only_when_they_are_asked_for(api: Api) -> None:
    file = {
        "url": "https://app.close.com/go/file/temporary/a/b.png",
        "filename": "b.png",
        "content_type": "image/png",
    }
    at = f"/sms_template/{api.post('/sms_template/', {'name': 'A', 'attachments': [file]})['id']}/"
    assert "attachments" not in api.get(at)
    (shown,) = api.get(at, include_attachments="true")["attachments"]
    assert shown["url"] == "https://app.close.com/go/file/persisted/a/b.png"


def test_an_sms_template_is_put_away_and_deleted(api: Api) -> None:
    at = f"/sms_template/{api.post('/sms_template/', {'name': 'A'})['id']}/"
    assert api.put(at, {"status": "archived"})["status"] == "archived"
    assert api.delete(at).status_code == 204


def _template(api: Api) -> str:
    body = {"name": "A", "subject": "For {{ lead.name }}", "body": "Hi {{ contact.first_name }}"}
    made: str = api.post("/email_template/", body)["id"]
    return made


def test_a_template_is_rendered_for_a_contact(api: Api, lead: dict[str, Any]) -> None:
    ids = {"lead_id": lead["id"], "contact_id": lead["contacts"][0]["id"]}
    rendered = api.get(f"/email_template/{_template(api)}/render/", **ids)
    assert faults("GET", "/email_template/{id}/render/", rendered) == []
    assert (rendered["subject"], rendered["body"]) == ("For Quill", "Hi Ada")
    assert rendered["email"] == "ada@quill.example"


def test_a_template_is_rendered_for_what_a_query_finds(api: Api, lead: dict[str, Any]) -> None:
    at = f"/email_template/{_template(api)}/render/"
    query = {"query": f"id:{lead['id']}", "mode": "contact"}
    assert api.get(at, entry=0, **query)["contact_id"] == lead["contacts"][0]["id"]
    assert api.get(at, entry=1, **query) == {}


def test_rendering_needs_somebody(api: Api) -> None:
    refused = api.refused("GET", f"/email_template/{_template(api)}/render/")
    assert set(refused["field-errors"]) == {"lead_id", "contact_id"}


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("{{contact.last_name}}", "Byron"),
        ("{{ contact.title | default('friend') }}", "friend"),
        ('{{ contact.title or "friend" }}', "friend"),
        ("{{ contact.name | default('friend') }}", "Ada King Byron"),
        ('{{ lead.custom["Branch"] }}', "Letters"),
        ("{{ lead.custom['Nothing'] }}", ""),
        ("{{ organization.name }}", "Sandbox Trading Co."),
        ("{{ user.first_name }}", "Ines"),
        ("{{ contact.email }}", "ada@quill.example"),
        ("{{ nothing.here }}", "{{ nothing.here }}"),
        ("no tag {here}", "no tag {here}"),
    ],
)
def test_placeholders(api: Api, lead: dict[str, Any], text: str, shown: str) -> None:
    contact_id, user_id = lead["contacts"][0]["id"], api.get("/me/")["id"]
    assert render(api.state, text, lead["id"], contact_id, user_id) == shown
