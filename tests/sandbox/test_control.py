"""Control over a running sandbox, from Python and at `/_sandbox/`."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any

import httpx
import pytest

from close_async.sandbox import Fault, Rate
from tests.sandbox.http_api import Api
from tests.sandbox.webhooks.receiving import receiving


class Desk:
    """Plain requests to `/_sandbox/`, as a test in another language would make them."""

    def __init__(self, api: Api) -> None:
        self._http = httpx.Client(base_url=f"{api.sandbox.root_url}/_sandbox/", trust_env=False)

    def get(self, path: str) -> Any:
        return self._http.get(path).raise_for_status().json()

    def post(self, path: str, body: Any = None) -> Any:
        return self._http.post(path, json=body or {}).raise_for_status().json()

    def delete(self, path: str) -> None:
        self._http.delete(path).raise_for_status()

    def refused(self, path: str, body: Any) -> str:
        response = self._http.post(path, json=body)
        assert response.status_code == 400, response.text
        return str(response.json()["errors"][0])

    def close(self) -> None:
        self._http.close()


@pytest.fixture
def own(make_api: Callable[..., Api]) -> Api:
    return make_api(leads=5, webhooks_deliver=False)


@pytest.fixture
def desk(own: Api) -> Iterator[Desk]:
    desk = Desk(own)
    yield desk
    desk.close()


class TestState:
    def test_reset_gives_the_start_again(self, own: Api) -> None:
        before = own.get("/lead/")
        own.lead()
        own.delete(f"/lead/{before['data'][0]['id']}/")
        own.sandbox.reset()
        assert own.get("/lead/") == before

    def test_a_snapshot_can_be_taken_up_more_than_once(self, own: Api) -> None:
        lead = own.lead()
        name = own.sandbox.snapshot()
        for _ in range(2):
            own.put(f"/lead/{lead['id']}/", {"name": "Changed"})
            own.sandbox.restore(name)
            assert own.get(f"/lead/{lead['id']}/") == lead

    def test_a_snapshot_of_another_moment_is_not_mistaken(self, own: Api) -> None:
        first = own.sandbox.snapshot()
        own.lead(name="One")
        second = own.sandbox.snapshot()
        own.sandbox.restore(first)
        own.lead(name="Two")
        own.sandbox.restore(second)
        assert own.get("/lead/")["data"][0]["name"] == "One"

    def test_an_unknown_snapshot_is_refused(self, own: Api) -> None:
        with pytest.raises(LookupError, match="snapshot-9"):
            own.sandbox.restore("snapshot-9")

    def test_limits_and_faults_begin_anew(self, make_api: Callable[..., Api]) -> None:
        api = make_api(rate=Rate(2, 60.0))
        for _ in range(3):
            api.send("GET", "/me/")
        api.sandbox.inject(Fault("GET /lead/"))
        assert api.send("GET", "/me/").status_code == 429
        api.sandbox.reset()
        assert api.send("GET", "/me/").status_code == 200
        assert api.send("GET", "/lead/").status_code == 200

    def test_by_http(self, own: Api, desk: Desk) -> None:
        name = desk.post("snapshots/")["name"]
        own.lead()
        assert desk.get("snapshots/") == {"snapshots": [name]}
        desk.post("restore/", {"name": name})
        assert own.get("/lead/")["total_results"] == 5
        own.lead()
        desk.post("reset/")
        assert own.get("/lead/")["total_results"] == 5


class TestClock:
    def test_it_stands_and_moves_when_told(self, own: Api) -> None:
        clock = own.sandbox.clock
        clock.freeze()
        before = clock.now()
        assert clock.now() == before
        clock.advance(3600)
        assert clock.now() == before + 3600
        clock.resume()
        assert clock.now() >= before + 3600

    def test_time_does_not_go_back(self, own: Api, desk: Desk) -> None:
        with pytest.raises(ValueError, match="back"):
            own.sandbox.clock.advance(-1)
        assert "advance" in desk.refused("clock/", {"advance": -1})

    def test_by_http(self, desk: Desk) -> None:
        before = desk.post("clock/", {"freeze": True})
        after = desk.post("clock/", {"advance": 60})
        assert after["seconds"] == before["seconds"] + 60
        assert (before["frozen"], desk.post("clock/", {"resume": True})["frozen"]) == (True, False)
        assert "unknown" in desk.refused("clock/", {"advnace": 60})


class TestFaults:
    def test_a_rule_counts_its_hits(self, own: Api) -> None:
        rule = own.sandbox.inject(Fault("GET /me/", times=None))
        for _ in range(3):
            assert own.send("GET", "/me/").status_code == 503
        assert (rule.hits, rule.left) == (3, None)
        own.sandbox.clear_faults()
        assert own.send("GET", "/me/").status_code == 200

    def test_a_share_of_requests_meets_it(self, own: Api) -> None:
        rule = own.sandbox.inject(Fault("GET /me/", times=None, probability=0.5))
        statuses = [own.send("GET", "/me/").status_code for _ in range(60)]
        assert statuses.count(503) == rule.hits
        assert 10 < rule.hits < 50

    def test_a_wrong_body_takes_the_place_of_the_real_one(self, own: Api) -> None:
        own.sandbox.inject(Fault("POST /lead/", kind="wrong_body", body=["what"]))
        response = own.http.post("/lead/", json={"name": "Made all the same"})
        assert (response.status_code, response.json()) == (200, ["what"])
        assert own.get("/lead/")["data"][0]["name"] == "Made all the same"

    def test_latency_is_late(self, own: Api) -> None:
        own.sandbox.inject(Fault("GET /me/", kind="latency", seconds=0.05))
        response = own.send("GET", "/me/")
        assert response.elapsed.total_seconds() >= 0.05

    @pytest.mark.parametrize(
        ("settings", "words"),
        [
            ({"kind": "cutt"}, "kind: 'cutt' is none of status, latency, reset, cut"),
            ({"times": 0}, "times"),
            ({"after": -1}, "after"),
            ({"probability": 0}, "probability"),
            ({"probability": 1.5}, "probability"),
            ({"status": 99}, "status"),
            ({"seconds": -1}, "seconds"),
            ({"kind": "hang"}, "seconds"),
            ({"pieces": 0}, "pieces"),
            ({"operation": ""}, "operation"),
            ({"operation": "GET /laed/"}, "operation: there is no 'GET /laed/'"),
            ({"operation": "PUT /lead/"}, "; there is "),
        ],
    )
    def test_what_makes_no_sense_is_refused(
        self, own: Api, desk: Desk, settings: dict[str, Any], words: str
    ) -> None:
        with pytest.raises(ValueError, match=re.escape(words)):
            own.sandbox.inject(Fault(**settings))
        assert words in desk.refused("faults/", settings)

    def test_by_http(self, own: Api, desk: Desk) -> None:
        desk.post("faults/", {"operation": "GET /me/", "kind": "status", "status": 502})
        assert own.send("GET", "/me/").status_code == 502
        (rule,) = desk.get("faults/")["faults"]
        assert (rule["operation"], rule["hits"], rule["left"]) == ("GET /me/", 1, 0)
        desk.delete("faults/")
        assert desk.get("faults/") == {"faults": []}


class TestInbox:
    def test_an_email_comes_from_a_contact_and_becomes_a_task(self, own: Api) -> None:
        lead = own.lead(contacts=[{"name": "Ann", "emails": [{"email": "ann@a.example"}]}])
        mail = own.sandbox.inbox.email("Ann <ann@a.example>", subject="Hi", text="There")
        assert mail == own.get(f"/activity/email/{mail['id']}/")
        assert (mail["lead_id"], mail["direction"]) == (lead["id"], "incoming")
        tasks = own.get("/task/", _type="incoming_email", lead_id=lead["id"])["data"]
        assert [task["subject"] for task in tasks] == ["Hi"]

    def test_an_answer_marks_what_it_answers(self, own: Api) -> None:
        lead = own.lead(contacts=[{"name": "Ann", "emails": [{"email": "ann@a.example"}]}])
        sent = own.post(
            "/activity/email/",
            {"lead_id": lead["id"], "to": ["ann@a.example"], "status": "sent", "subject": "Hi"},
        )
        own.sandbox.inbox.email("ann@a.example", text="Yes", in_reply_to_id=sent["id"])
        assert own.get(f"/activity/email/{sent['id']}/")["has_reply"] is True

    def test_somebody_unknown_becomes_a_lead(self, own: Api) -> None:
        message = own.sandbox.inbox.sms("+16505550123", "Hello")
        lead = own.get(f"/lead/{message['lead_id']}/")
        assert lead["contacts"][0]["phones"][0]["phone"] == "+16505550123"
        assert own.sandbox.inbox.sms("+16505550123")["lead_id"] == lead["id"]

    def test_a_call_may_leave_a_message_that_can_be_fetched(self, own: Api) -> None:
        call = own.sandbox.inbox.call("+16505550123", voicemail_seconds=4)
        read = own.get(f"/activity/call/{call['id']}/")
        assert (read["disposition"], read["voicemail_duration"]) == ("vm-left", 4)
        sent = httpx.get(read["voicemail_url"], auth=("api_key", ""), trust_env=False)
        assert httpx.get(sent.headers["location"], trust_env=False).status_code == 200
        tasks = own.get("/task/", _type="voicemail", lead_id=call["lead_id"])["data"]
        assert len(tasks) == 1

    @pytest.mark.parametrize(
        ("body", "words"),
        [
            ({"email": {"sender": "nobody"}}, "sender"),
            ({"email": {"sender": "a@b.example", "in_reply_to_id": "acti_x"}}, "in_reply_to_id"),
            ({"sms": {"sender": "12"}}, "sender"),
            ({"sms": {"sendr": "12"}}, "sendr"),
            ({"call": {"sender": "+16505550123", "duration": -1}}, "duration"),
            ({"letter": {}}, "unknown"),
            ({}, "one of"),
            ({"sms": []}, "object"),
        ],
    )
    def test_what_makes_no_sense_is_refused(
        self, desk: Desk, body: dict[str, Any], words: str
    ) -> None:
        assert words in desk.refused("inbox/", body)

    def test_by_http(self, own: Api, desk: Desk) -> None:
        made = desk.post("inbox/", {"sms": {"sender": "+16505550123", "text": "Hello"}})
        assert own.get(f"/activity/sms/{made['id']}/")["text"] == "Hello"


def test_the_outbox_holds_what_left(own: Api, desk: Desk) -> None:
    lead = own.lead()
    own.post(
        "/activity/sms/",
        {
            "lead_id": lead["id"],
            "status": "outbox",
            "text": "Hi",
            "local_phone": "+14155550100",
            "remote_phone": "+16505550123",
        },
    )
    assert [message.body for message in own.sandbox.outbox] == ["Hi"]
    assert [message["body"] for message in desk.get("outbox/")["outbox"]] == ["Hi"]
    desk.delete("outbox/")
    assert own.sandbox.outbox == []


def test_requests_are_told(own: Api, desk: Desk) -> None:
    own.send("GET", "/lead/lead_x/")
    (asked,) = desk.get("requests/")["requests"]
    assert (asked["template"], asked["status"]) == ("/lead/{id}/", 404)
    assert own.sandbox.requests[0].path == "/api/v1/lead/lead_x/"
    desk.delete("requests/")
    assert own.sandbox.requests == []


def test_webhooks_are_delivered_by_http(own: Api, desk: Desk) -> None:
    with receiving() as receiver:
        events = [{"object_type": "lead", "action": "created"}]
        own.post("/webhook/", {"url": receiver.url, "events": events})
        own.lead()
        (waiting,) = desk.get("webhooks/")["waiting"]
        (attempt,) = desk.post("webhooks/", {"deliver": {"duplicates": 0}})["attempts"]
        assert (attempt["event_id"], attempt["status"]) == (waiting["event_id"], 200)
        desk.post("webhooks/", {"redeliver": attempt["event_id"]})
        assert len(receiver.bodies) == 2
        assert "ev_none" in desk.refused("webhooks/", {"redeliver": "ev_none"})
        assert "duplicates" in desk.refused("webhooks/", {"deliver": {"duplicates": -1}})


def test_what_is_there_is_named(own: Api, desk: Desk) -> None:
    assert "/_sandbox/clock/" in desk.get("")["paths"]
    response = httpx.get(f"{own.sandbox.root_url}/_sandbox/nothing/", trust_env=False)
    assert response.status_code == 404
