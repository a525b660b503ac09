"""Verifying deliveries: what was signed passes, and nothing else does."""

from __future__ import annotations

import datetime as dt
import random
import traceback
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from close_async import CloseError, InvalidArgument, InvalidResponse, WebhookSignatureError
from close_async.models import ActivityEvent, Event, LeadEvent, TaskEvent
from close_async.webhooks import unwrap
from tests.webhooks.signing import KEY, body_of, delivery, event, sign

OTHER = "1c" * 32
AT = 1_544_271_440.0


def signed(at: float = AT, key: str = KEY) -> tuple[bytes, dict[str, str]]:
    body = body_of(event(data={"id": "lead_1", "name": "Bläulich & Söhne"}))
    return body, sign(body, key, at)


def test_a_delivery_is_typed_by_its_object_type() -> None:
    body, headers = delivery(
        event(action="updated", changed_fields=["name"], previous_data={"name": "Old"})
    )
    found = unwrap(body, headers, KEY)
    assert isinstance(found.event, LeadEvent)
    assert found.subscription_id == "whsub_1"
    assert found.event.action == "updated"
    assert found.event.changed_fields == ["name"]
    assert found.event.previous_data == {"name": "Old"}
    assert found.event.data is not None
    assert found.event.data.name == "Bluth Company"
    assert found.event.meta.bulk_action_id is None


@pytest.mark.parametrize(
    ("object_type", "kind"),
    [
        ("activity.call", ActivityEvent),
        ("activity.lead_merge", ActivityEvent),
        ("task.lead", TaskEvent),
        ("comment_thread", Event),
        ("of.the.future", Event),
    ],
)
def test_each_object_type_has_its_class(object_type: str, kind: type) -> None:
    body, headers = delivery(object_type=object_type, data={"id": "x", "_type": "Call"})
    assert type(unwrap(body, headers, KEY).event) is kind


@pytest.mark.parametrize(
    "shape",
    [
        lambda headers: {name.title(): value for name, value in headers.items()},
        lambda headers: [(n.encode(), v.encode()) for n, v in headers.items()],
        lambda headers: list(headers.items()),
        lambda headers: {**headers, "content-type": "application/json"},
    ],
)
def test_headers_come_in_many_shapes(shape: Any) -> None:
    body, headers = signed()
    assert unwrap(body, shape(headers), KEY, now=AT).event.id == "ev_1"


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_raw_bytes_come_in_three_types(kind: Any) -> None:
    body, headers = signed()
    assert unwrap(kind(body), headers, KEY, now=AT).event.id == "ev_1"


@pytest.mark.parametrize("body", ['{"event": {}}', {"event": {}}, None, 7])
def test_what_was_read_already_is_refused_with_the_reason(body: Any) -> None:
    with pytest.raises(InvalidArgument, match="raw bytes") as caught:
        unwrap(body, sign(b"{}"), KEY)
    assert caught.value.field == "body"


def test_any_of_several_keys_passes() -> None:
    body, headers = signed(key=OTHER)
    assert unwrap(body, headers, [KEY, OTHER], now=AT).event.id == "ev_1"
    with pytest.raises(WebhookSignatureError):
        unwrap(body, headers, [KEY, "2d" * 32], now=AT)


@pytest.mark.parametrize("key", ["", "xyz", "abc", KEY[:-1], [], [KEY, "nothing"], None, [None]])
def test_what_is_no_key_is_refused_and_not_shown(key: Any) -> None:
    body, headers = signed()
    with pytest.raises(InvalidArgument) as caught:
        unwrap(body, headers, key, now=AT)
    assert caught.value.field == "signature_key"
    assert KEY[:-1] not in str(caught.value)


@pytest.mark.parametrize(
    ("shift", "passes"), [(300, True), (301, False), (-300, True), (-301, False)]
)
def test_the_signature_may_be_so_old_and_no_older(shift: int, passes: bool) -> None:
    body, headers = signed()
    now = dt.datetime.fromtimestamp(AT + shift, dt.UTC)
    if passes:
        assert unwrap(body, headers, KEY, now=now).event.id == "ev_1"
    else:
        with pytest.raises(WebhookSignatureError) as caught:
            unwrap(body, headers, KEY, now=now)
        assert caught.value.part == "age"


def test_without_a_tolerance_age_does_not_matter() -> None:
    body, headers = signed()
    assert unwrap(body, headers, KEY, tolerance=None).event.id == "ev_1"


@pytest.mark.parametrize(
    ("change", "part"),
    [
        ({"close-sig-hash": None}, "hash"),
        ({"close-sig-timestamp": None}, "timestamp"),
        ({"close-sig-hash": "0" * 63}, "hash"),
        ({"close-sig-hash": "ü" * 64}, "hash"),
        ({"close-sig-hash": "0" * 64}, "signature"),
        ({"close-sig-timestamp": ""}, "timestamp"),
        ({"close-sig-timestamp": "-5"}, "timestamp"),
        ({"close-sig-timestamp": "1e9"}, "timestamp"),
        ({"close-sig-timestamp": "١٢٣"}, "timestamp"),
        ({"close-sig-timestamp": "1544271441"}, "signature"),
    ],
)
def test_the_error_says_which_part_failed(change: dict[str, str | None], part: str) -> None:
    body, headers = signed()
    changed = {name: value for name, value in (headers | change).items() if value is not None}
    with pytest.raises(WebhookSignatureError) as caught:
        unwrap(body, changed, KEY, now=AT)
    assert caught.value.part == part
    assert isinstance(caught.value, CloseError)


def test_a_header_that_is_there_twice_is_refused() -> None:
    body, headers = signed()
    pairs = [*headers.items(), ("Close-Sig-Hash", headers["close-sig-hash"])]
    with pytest.raises(WebhookSignatureError, match="2 times"):
        unwrap(body, pairs, KEY, now=AT)


def test_neither_an_error_nor_its_traceback_shows_a_key() -> None:
    body, headers = signed(key=OTHER)
    for keys in (KEY, [KEY], [KEY, "nothing"]):
        with pytest.raises(CloseError) as caught:
            unwrap(body, headers, keys, now=AT)
        ours = list(traceback.walk_tb(caught.value.__traceback__))[1:]
        assert ours
        assert KEY not in str(caught.value)
        assert all(KEY not in repr(frame.f_locals) for frame, _ in ours)


@pytest.mark.parametrize(
    ("body", "field"),
    [
        (b"nothing", None),
        (b"[]", None),
        (b"{}", "event"),
        (b'{"event": 5}', "event"),
        (b'{"event": {"id": "ev_1", "object_type": "lead"}}', "event.action"),
        (b'{"event": {"id": 5, "object_type": "lead", "action": "created"}}', "event.id"),
    ],
)
def test_what_close_signed_and_is_no_delivery_is_named(body: bytes, field: str | None) -> None:
    with pytest.raises(InvalidResponse) as caught:
        unwrap(body, sign(body), KEY)
    assert caught.value.field == field


@pytest.mark.parametrize(
    ("given", "field"),
    [
        ({"tolerance": -1}, "tolerance"),
        ({"tolerance": "300"}, "tolerance"),
        ({"now": dt.datetime(2026, 1, 1)}, "now"),
        ({"now": float("nan")}, "now"),
        ({"now": "today"}, "now"),
        ({"headers": 5}, "headers"),
        ({"headers": "close-sig-hash"}, "headers"),
    ],
)
def test_other_arguments_are_checked(given: dict[str, Any], field: str) -> None:
    body, headers = signed()
    arguments: dict[str, Any] = {"headers": headers, "now": AT} | given
    with pytest.raises(InvalidArgument) as caught:
        unwrap(body, signature_key=KEY, **arguments)
    assert caught.value.field == field


@given(st.text(), st.integers(1, 10**12 - 1), st.binary(min_size=1, max_size=64))
def test_whatever_was_signed_passes(name: str, at: int, key: bytes) -> None:
    body = body_of(event(data={"id": "lead_1", "name": name}))
    assert unwrap(body, sign(body, key.hex(), at), key.hex(), now=at).event.id == "ev_1"


def mutate(chance: random.Random, value: bytes) -> bytes:
    """Return bytes that differ: a bit, a byte more, one less, two swapped, cut, doubled."""
    place = chance.randrange(len(value))
    how = chance.randrange(6)
    if how == 0:
        return value[:place] + bytes([value[place] ^ 1 << chance.randrange(8)]) + value[place + 1 :]
    if how == 1:
        return value[:place] + bytes([chance.randrange(256)]) + value[place:]
    if how == 2:
        return value[:place] + value[place + 1 :]
    if how == 3:
        other = chance.randrange(len(value))
        swapped = bytearray(value)
        swapped[place], swapped[other] = swapped[other], swapped[place]
        return bytes(swapped)
    if how == 4:
        return value[:place]
    return value + value[place:]


def test_of_ten_thousand_mutations_none_passes_that_differs() -> None:
    chance = random.Random(7)
    body, headers = signed()
    parts = {
        "body": body,
        "hash": headers["close-sig-hash"].encode(),
        "timestamp": headers["close-sig-timestamp"].encode(),
        "key": bytes.fromhex(KEY),
    }
    passed = refused = 0
    for number in range(10_000):
        what = ("body", "hash", "timestamp", "key")[number % 4]
        changed = parts | {what: mutate(chance, parts[what])}
        same = changed == parts
        given = {
            "close-sig-hash": changed["hash"].decode("latin-1"),
            "close-sig-timestamp": changed["timestamp"].decode("latin-1"),
        }
        key = changed["key"].hex() or "00"
        try:
            unwrap(changed["body"], given, key, tolerance=None)
        except WebhookSignatureError:
            assert not same, changed
            refused += 1
        else:
            assert same, changed
            passed += 1
    assert passed > 100  # bytes that were swapped with equal ones
    assert refused > 9_000
