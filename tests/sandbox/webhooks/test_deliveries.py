"""Webhooks as they leave: signed, consolidated, tried again, halted, and as a test orders them."""

from __future__ import annotations

import hashlib
import hmac
import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from close_async.sandbox import Disturbance
from tests.sandbox.http_api import Api
from tests.sandbox.webhooks.receiving import Receiver, receiving

CREATED = [{"object_type": "lead", "action": "created"}]
UPDATED = [{"object_type": "lead", "action": "updated"}]


@pytest.fixture
def receiver() -> Iterator[Receiver]:
    with receiving() as receiver:
        yield receiver


@pytest.fixture
def held(make_api: Callable[..., Api]) -> Api:
    """A sandbox that delivers only when it is told to."""
    api = make_api(webhooks_deliver=False)
    api.state.clock.freeze()
    return api


def _subscribe(api: Api, url: str, events: Any = CREATED) -> dict[str, Any]:
    made: dict[str, Any] = api.post("/webhook/", {"url": url, "events": events})
    return made


def _read(api: Api, webhook: dict[str, Any]) -> dict[str, Any]:
    read: dict[str, Any] = api.get(f"/webhook/{webhook['id']}/")
    return read


class TestByThemselves:
    def test_an_event_arrives_signed(
        self, make_api: Callable[..., Api], receiver: Receiver
    ) -> None:
        api = make_api()
        webhook = _subscribe(api, receiver.url)
        lead = api.lead()
        receiver.wait_for(1)
        body, headers = receiver.bodies[0], receiver.headers[0]
        key = bytes.fromhex(webhook["signature_key"])
        signed = headers["close-sig-timestamp"].encode() + body
        assert headers["close-sig-hash"] == hmac.new(key, signed, hashlib.sha256).hexdigest()
        assert json.loads(body)["subscription_id"] == webhook["id"]
        event = api.get("/event/", object_id=lead["id"], object_type="lead")["data"][0]
        assert receiver.events == [event]

    def test_updates_wait_until_they_are_consolidated(
        self, make_api: Callable[..., Api], receiver: Receiver
    ) -> None:
        api = make_api()
        lead = api.lead()
        _subscribe(api, receiver.url, UPDATED)
        for name in ("One", "Two", "Three"):
            api.put(f"/lead/{lead['id']}/", {"name": name})
        assert receiver.bodies == []
        api.sandbox.clock.advance(61)
        receiver.wait_for(1)
        api.sandbox.clock.advance(3600)
        assert [event["data"]["name"] for event in receiver.events] == ["Three"]
        assert receiver.events[0]["previous_data"]["name"] == "Amber Quill Labs"

    def test_what_failed_is_tried_again(
        self, make_api: Callable[..., Api], receiver: Receiver
    ) -> None:
        api = make_api()
        receiver.statuses = [500, 302]
        webhook = _subscribe(api, receiver.url)
        api.lead()
        receiver.wait_for(1)
        for tries, seconds in ((2, 11), (3, 21)):
            while len(_read(api, webhook)["history"]) < tries - 1:
                continue
            api.sandbox.clock.advance(seconds)
            receiver.wait_for(tries)
        assert receiver.bodies[0] == receiver.bodies[2]
        assert _eventually(lambda: _read(api, webhook)["health_status"] == "healthy")
        api.sandbox.clock.advance(3 * 3600)
        assert len(receiver.bodies) == 3

    def test_disturbance_repeats_and_loses(
        self, make_api: Callable[..., Api], receiver: Receiver
    ) -> None:
        api = make_api(webhook_disturbance=Disturbance(repeated=1.0))
        _subscribe(api, receiver.url)
        api.lead()
        receiver.wait_for(2)
        assert receiver.bodies[0] == receiver.bodies[1]
        lossy = make_api(webhook_disturbance=Disturbance(lost=1.0))
        _subscribe(lossy, receiver.url)
        lossy.lead()
        assert lossy.sandbox.webhooks.waiting() == []


class TestOnDemand:
    def test_all_that_waits_is_delivered_at_once(self, held: Api, receiver: Receiver) -> None:
        _subscribe(held, receiver.url, CREATED + UPDATED)
        lead = held.lead()
        held.put(f"/lead/{lead['id']}/", {"name": "Changed"})
        assert len(held.sandbox.webhooks.waiting()) == 2
        attempts = held.sandbox.webhooks.deliver()
        assert [(each.status, each.error, each.number) for each in attempts] == [(200, None, 1)] * 2
        assert [event["action"] for event in receiver.events] == ["created", "updated"]
        assert held.sandbox.webhooks.deliver() == []

    def test_duplicates_and_disorder_come_when_asked_for(
        self, held: Api, receiver: Receiver
    ) -> None:
        _subscribe(held, receiver.url)
        made = [held.lead()["id"] for _ in range(8)]
        held.sandbox.webhooks.deliver(duplicates=1, shuffle=True)
        got = [event["object_id"] for event in receiver.events]
        assert sorted(got) == sorted(made * 2)
        assert list(dict.fromkeys(got)) != made

    def test_an_event_can_be_delivered_again(self, held: Api, receiver: Receiver) -> None:
        _subscribe(held, receiver.url)
        held.lead()
        (attempt,) = held.sandbox.webhooks.deliver()
        held.sandbox.webhooks.redeliver(attempt.event_id)
        assert receiver.bodies[0] == receiver.bodies[1]
        with pytest.raises(LookupError):
            held.sandbox.webhooks.redeliver("ev_none")


class TestChoosing:
    def test_filters_hold_back_what_does_not_pass(self, held: Api, receiver: Receiver) -> None:
        named = {"type": "field_accessor", "field": "name", "filter": {
            "type": "contains", "value": "Quill"}}  # fmt: skip
        passes = {"type": "field_accessor", "field": "data", "filter": named}
        _subscribe(held, receiver.url, [{**CREATED[0], "extra_filter": passes}])
        held.lead(name="Birch")
        held.lead(name="Quill")
        held.sandbox.webhooks.deliver()
        assert [event["data"]["name"] for event in receiver.events] == ["Quill"]

    @pytest.mark.parametrize(
        ("given", "passes"),
        [
            ({"type": "equals", "value": 1}, True),
            ({"type": "not_equals", "value": 1}, False),
            ({"type": "non_null"}, True),
            ({"type": "not", "filter": {"type": "is_null"}}, True),
            ({"type": "or", "filters": [{"type": "is_null"}, {"type": "non_null"}]}, True),
            ({"type": "and", "filters": [{"type": "is_null"}, {"type": "non_null"}]}, False),
            ({"type": "any_array_value", "filter": {"type": "non_null"}}, False),
        ],
    )
    def test_filters_combine(self, given: dict[str, Any], passes: bool) -> None:
        from close_async.sandbox.webhooks.matching import passes as decide

        accessor = {"type": "field_accessor", "field": "n", "filter": given}
        event = {"object_type": "lead", "action": "created", "n": 1}
        webhook = {"events": [{**CREATED[0], "extra_filter": accessor}]}
        assert decide(webhook, event) is passes

    def test_what_would_go_elsewhere_stands_in_the_outbox(self, held: Api) -> None:
        _subscribe(held, "https://hooks.example.com/close")
        held.lead()
        assert held.sandbox.webhooks.deliver() == []
        (message,) = held.sandbox.outbox
        assert (message.kind, message.to) == ("webhook", ("https://hooks.example.com/close",))


class TestPausing:
    def test_a_paused_subscription_gets_nothing_and_loses_its_queue(
        self, held: Api, receiver: Receiver
    ) -> None:
        webhook = _subscribe(held, receiver.url)
        held.lead()
        paused = held.put(f"/webhook/{webhook['id']}/", {"status": "paused"})
        held.lead()
        assert (paused["pause_reason"], held.sandbox.webhooks.waiting()) == ("api", [])

    def test_too_many_waiting_pause_it(
        self, make_api: Callable[..., Api], receiver: Receiver
    ) -> None:
        api = make_api(webhooks_deliver=False, webhook_queue_limit=3)
        webhook = _subscribe(api, receiver.url)
        for _ in range(5):
            api.lead()
        read = _read(api, webhook)
        assert (read["status"], read["pause_reason"]) == ("paused", "queue_full")
        assert api.sandbox.webhooks.waiting() == []

    def test_three_failing_days_pause_it(self, held: Api, receiver: Receiver) -> None:
        webhook = _subscribe(held, receiver.url)
        receiver.statuses = [500] * 10
        for hours in (0, 30, 41, 2):
            held.sandbox.clock.advance(hours * 3600)
            held.lead()
            held.sandbox.webhooks.deliver()
        read = _read(held, webhook)
        assert (read["status"], read["pause_reason"]) == ("paused", "failing")
        assert read["recent_consecutive_fail_buckets_cnt"] == 74
        assert "500" in read["latest_error"]
        assert read["history"][0]["status_code"] == 500
        active = held.put(f"/webhook/{webhook['id']}/", {"status": "active"})
        assert (active["pause_reason"], active["recent_consecutive_fail_buckets_cnt"]) == (None, 0)

    def test_after_72_hours_an_event_is_dropped(self, held: Api, receiver: Receiver) -> None:
        _subscribe(held, receiver.url)
        receiver.statuses = [500, 200, 500]
        held.lead()
        held.sandbox.webhooks.deliver()
        held.sandbox.clock.advance(60 * 3600)
        held.lead()
        (second, *_) = reversed(held.sandbox.webhooks.waiting())
        assert second
        receiver.statuses = [500, 200]
        held.sandbox.webhooks.deliver()
        held.sandbox.clock.advance(13 * 3600)
        receiver.statuses = [500]
        held.sandbox.webhooks.deliver()
        assert held.sandbox.webhooks.waiting() == []


@pytest.mark.parametrize(
    ("body", "field"),
    [
        ({"url": "ftp://x"}, "url"),
        ({"url": "no"}, "url"),
        ({"url": None}, "url"),
        ({"events": []}, "events"),
        ({"events": [{"object_type": "lead"}]}, "events"),
        ({"events": [{**CREATED[0], "extra_filter": {"type": "near"}}]}, "events"),
        ({"events": [{**CREATED[0], "extra_filter": {"type": "equals"}}]}, "events"),
    ],
)
def test_what_makes_no_subscription_is_refused(api: Api, body: dict[str, Any], field: str) -> None:
    given = {"url": "http://127.0.0.1:1/", "events": CREATED, **body}
    assert list(api.refused("POST", "/webhook/", given)["field-errors"]) == [field]


def test_a_41st_subscription_is_refused(held: Api) -> None:
    for _ in range(40):
        _subscribe(held, "http://127.0.0.1:1/")
    refused = held.refused("POST", "/webhook/", {"url": "http://127.0.0.1:1/", "events": CREATED})
    assert "40" in refused["errors"][0]


def _eventually(test: Callable[[], bool]) -> bool:
    return any(test() for _ in range(500))
