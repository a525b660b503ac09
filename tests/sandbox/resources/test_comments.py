"""Comments and their threads over real HTTP."""

from __future__ import annotations

from typing import Any

import pytest

from tests.sandbox.conformity import faults
from tests.sandbox.http_api import Api


@pytest.fixture
def note(api: Api) -> dict[str, Any]:
    made: dict[str, Any] = api.post(
        "/activity/note/", {"lead_id": api.lead()["id"], "note": "Called"}
    )
    return made


def _comment(api: Api, on: dict[str, Any], text: str = "Nice") -> dict[str, Any]:
    body = {"object_id": on["id"], "body": f"<body><p>{text}</p></body>"}
    made: dict[str, Any] = api.post("/comment/", body)
    return made


def test_a_comment_is_what_the_document_says(api: Api, note: dict[str, Any]) -> None:
    comment = _comment(api, note)
    assert faults("POST", "/comment/", comment, status=201) == []
    assert comment["lead_id"] == note["lead_id"]
    page = api.get("/comment/", object_id=note["id"])
    assert faults("GET", "/comment/", page) == []


def test_comments_on_one_object_share_a_thread(api: Api, note: dict[str, Any]) -> None:
    first, second = _comment(api, note), _comment(api, note)
    assert first["thread_id"] == second["thread_id"]
    thread = api.get(f"/comment_thread/{first['thread_id']}/")
    assert faults("GET", "/comment_thread/{id}/", thread) == []
    assert (thread["num_comments"], thread["object_type"]) == (2, "activity.note")
    assert thread["participating"] == [first["created_by"]]


def test_threads_are_found_by_their_objects(api: Api, note: dict[str, Any]) -> None:
    comment = _comment(api, note)
    page = api.get("/comment_thread/", object_ids=f"{note['id']},acti_nothing")
    assert [row["id"] for row in page["data"]] == [comment["thread_id"]]
    assert faults("GET", "/comment_thread/", page) == []


@pytest.mark.parametrize("query", [{}, {"thread_id": "a", "object_id": "b"}])
def test_a_list_needs_one_filter(api: Api, query: dict[str, str]) -> None:
    assert api.send("GET", "/comment/", params=query).status_code == 400


def test_a_comment_is_changed(api: Api, note: dict[str, Any]) -> None:
    comment = _comment(api, note)
    me = comment["created_by"]
    changed = api.put(f"/comment/{comment['id']}/", {"body": f"<body><p>{me}</p></body>"})
    assert changed["mentions"] == [me]
    assert changed["updated_at"] >= comment["updated_at"]


def test_a_removed_comment_keeps_its_place(api: Api, note: dict[str, Any]) -> None:
    first, _ = _comment(api, note), _comment(api, note)
    assert api.delete(f"/comment/{first['id']}/").status_code == 204
    removed = api.get(f"/comment/{first['id']}/")
    assert (removed["body"], removed["removed_by"]) == (None, first["created_by"])
    assert api.get(f"/comment_thread/{first['thread_id']}/")["num_comments"] == 1


def test_the_last_comment_takes_the_thread_along(api: Api, note: dict[str, Any]) -> None:
    comment = _comment(api, note)
    api.delete(f"/comment/{comment['id']}/")
    assert api.send("GET", f"/comment_thread/{comment['thread_id']}/").status_code == 404
    assert api.send("GET", f"/comment/{comment['id']}/").status_code == 404


def test_a_comment_on_nothing_is_refused(api: Api) -> None:
    refused = api.refused("POST", "/comment/", {"object_id": "acti_nothing", "body": "A"})
    assert set(refused["field-errors"]) == {"object_id"}


def test_an_email_thread_says_how_many_comments_it_has(api: Api) -> None:
    lead = api.lead()
    body = {"lead_id": lead["id"], "status": "sent", "to": ["a@b.example"], "subject": "A"}
    thread = api.get(f"/activity/emailthread/{api.post('/activity/email/', body)['thread_id']}/")
    comment = _comment(api, thread)
    shown = api.get(f"/activity/emailthread/{thread['id']}/")["comment_summary"]
    assert shown == {"comment_count": 1, "thread_id": comment["thread_id"]}
