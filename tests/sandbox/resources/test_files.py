"""Files: the signed form, its 60 seconds, the file's address, and recordings of calls."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from close_async.sandbox.resources.calls import CALLS
from close_async.sandbox.store.cause import SystemCause
from tests.sandbox.http_api import Api

CONTENT = b"first\r\n--line\r\n\x00\xff"


def _ask(api: Api) -> dict[str, Any]:
    asked: dict[str, Any] = api.post(
        "/files/upload/", {"filename": "my plan.pdf", "content_type": "application/pdf"}
    )
    return asked


def _send(asked: dict[str, Any], **changed: str) -> httpx.Response:
    fields = {**asked["upload"]["fields"], **changed}
    file = ("plan.pdf", CONTENT, "application/pdf")
    return httpx.post(asked["upload"]["url"], data=fields, files={"file": file}, trust_env=False)


def test_what_was_uploaded_is_served(api: Api) -> None:
    asked = _ask(api)
    assert httpx.get(asked["download"]["url"], trust_env=False).status_code == 404
    assert _send(asked).status_code == 201
    file = httpx.get(asked["download"]["url"], trust_env=False)
    assert (file.content, file.headers["content-type"]) == (CONTENT, "application/pdf")


def test_a_form_dies_after_a_minute(api: Api) -> None:
    asked = _ask(api)
    api.state.clock.advance(61)
    refused = _send(asked)
    assert refused.status_code == 403
    assert "expired" in refused.text


@pytest.mark.parametrize("field", ["key", "policy", "signature", "Content-Type"])
def test_a_form_has_to_be_as_it_was_signed(api: Api, field: str) -> None:
    assert _send(_ask(api), **{field: "changed"}).status_code == 403


def test_a_form_without_a_file_is_refused(api: Api) -> None:
    asked = _ask(api)
    files = {name: (None, value) for name, value in asked["upload"]["fields"].items()}
    refused = httpx.post(asked["upload"]["url"], files=files, trust_env=False)
    assert refused.status_code == 400


@pytest.mark.parametrize("name", ["filename", "content_type"])
def test_a_file_needs_a_name_and_a_type(api: Api, name: str) -> None:
    body = {"filename": "a.pdf", "content_type": "application/pdf", name: None}
    assert list(api.refused("POST", "/files/upload/", body)["field-errors"]) == [name]


def test_an_upload_can_be_attached_and_is_kept(api: Api) -> None:
    asked = _ask(api)
    _send(asked)
    file = {"url": asked["download"]["url"], "filename": "plan.pdf", "size": len(CONTENT)}
    draft = {"status": "draft", "lead_id": api.lead()["id"], "attachments": [file]}
    kept = api.post("/activity/email/", draft)["attachments"][0]["url"]
    assert "/persisted/" in kept
    assert httpx.get(kept, trust_env=False).content == CONTENT


class TestRecordings:
    def _call(self, api: Api) -> dict[str, Any]:
        values = {"lead_id": api.lead()["id"], "duration": 3}
        call = CALLS.make(api.state, SystemCause(), values)
        url = f"/call/{call['id']}/recording/"
        CALLS.change(api.state, SystemCause(), call, {"recording_url": url})
        shown: dict[str, Any] = api.get(f"/activity/call/{call['id']}/")
        return shown

    def test_credentials_open_the_way_and_are_refused_at_its_end(self, api: Api) -> None:
        url = self._call(api)["recording_url"]
        assert httpx.get(url, trust_env=False).status_code == 401
        sent = httpx.get(url, auth=("api_key", ""), trust_env=False)
        assert sent.status_code == 302
        place = sent.headers["location"]
        assert httpx.get(place, auth=("api_key", ""), trust_env=False).status_code == 400
        file = httpx.get(place, trust_env=False)
        assert file.headers["content-type"] == "audio/wav"
        assert file.content[:4] == b"RIFF"
        assert len(file.content) > 3 * 8000

    def test_another_call_has_none(self, api: Api) -> None:
        url = self._call(api)["recording_url"].replace("/recording/", "/voicemail/")
        assert httpx.get(url, auth=("api_key", ""), trust_env=False).status_code == 404
