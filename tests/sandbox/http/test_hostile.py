"""Hostile requests: none makes the sandbox fail, however broken, and none makes it grow.

They go straight into the application, thousands a second; what only a socket can do is tried over
one.
"""

from __future__ import annotations

import asyncio
import json
import random
import re
import resource
import socket
import sys
from base64 import b64encode
from collections.abc import Callable
from typing import Any

import pytest

from close_async.sandbox import SandboxConfig, create_app
from close_async.sandbox.http.operations import OPERATIONS
from tests.sandbox.http_api import Api

AUTHORIZATION = b"Basic " + b64encode(b"api_x:")
NAMES_TEXT = """
name contacts emails phones email id custom custom.cf_x lead_id contact_id status_id value
note text date due_date type query queries field condition object_type sort _fields _limit
cursor results_limit addresses choices accepts_multiple_values s_query data user_id source
destination negate field_name mode include_counts _params _type is_complete url date_created
organization_id status events extra_filter template_id custom_field_id custom_field_value
lead_status_id action_type format params fields filename content_type to sender attachments
metrics datetime_range relative_range users pipeline cohort_datetime_range steps schedule
"""
NAMES = NAMES_TEXT.split()
LEAVES: list[Any] = [
    None, True, 0, -1, 1.5, 1e308, 10**30, "", "x", "\x00", "2026-01-01", "9999-12-31T23:59:59Z",
    "0001-01-01T00:00:00+14:00", [], {}, [None], [[]], {"a": 1}, [{}], [1], {"id": 5}, "a" * 3000,
    "lead", "match_all", {"type": "match_all"}, "csv", "leads", "+16505550100", "a@b.example",
    "http://127.0.0.1:1/", "paused", "draft", "sent", "and", "*", "(((",
]  # fmt: skip
RAW = [
    b"", b"{", b"[" * 5000, b"null", b"NaN", b'{"a":NaN}', b"\xef\xbb\xbf{}", b'"\\ud800"',
    b'{"name":"\\ud800"}', b"\xff\xfe", b"[" * 100_000, b'{"a":' * 5000,
]  # fmt: skip
SEGMENTS = ["x", "%00", "..", "%2e%2e", "%ff", "a" * 500, "lead_x", "%F0%9F%98%80", "%"]
PARAMETERS_TEXT = """
_limit _skip _fields query _cursor cursor lead_id date_created__gte date_created__lt
_order_by x date_updated__gte object_type ids id__in _type status_type x y interval group_by
start end date_start date_end smart_view_id user_id transform_y view is_stalled lead_query
"""
PARAMETERS = PARAMETERS_TEXT.split()
TEXTS = [
    "1", "-1", "0", "x", "9" * 23, "1e9", "%00", "%ff", "", "null", "2026-01-01", "((((", "name:",
    "9999-12-31T23:59:59.999999%2B00:00", "0001-01-01T00:00:00%2B14:00", "a" * 2000, "%22", "not",
    "and%20or", "*", "custom.%22%22:x", "id,name,,", "__class__", "lead.count", "call.duration",
    "lead.date_created", "opportunity.value", "hour", "sort:x", "slice:0/0", "call(",
]  # fmt: skip
ODD_HEADERS = [
    (b"x-http-method-override", b"DELETE"), (b"x-http-method-override", b""),
    (b"x-tz-offset", b"nan"), (b"x-tz-offset", b"-1e9"), (b"x-tz-offset", b"5.5"),
    (b"authorization", b""), (b"authorization", b"Basic !!!"), (b"authorization", b"Bearer"),
    (b"authorization", b"Basic " + b"A" * 9999), (b"content-type", b"text/plain"),
    (b"content-type", b"application/json; charset=utf-16"), (b"range", b"bytes=9-1"),
    (b"host", b"\xff"), (b"host", b""),
]  # fmt: skip


class Attack:
    """Draws requests by a seed."""

    def __init__(self, seed: int, ids: list[str]) -> None:
        self._draw = random.Random(seed)
        self._ids = ids

    def value(self, depth: int = 0) -> Any:
        dice = self._draw.random()
        if depth < 4 and dice < 0.4:
            names = self._draw.choices(NAMES, k=self._draw.randint(0, 4))
            return {name: self.value(depth + 1) for name in names}
        if depth < 4 and dice < 0.55:
            return [self.value(depth + 1) for _ in range(self._draw.randint(0, 3))]
        return self._draw.choice([*LEAVES, self._draw.choice(self._ids)])

    def body(self) -> bytes:
        if self._draw.random() < 0.06:
            return self._draw.choice(RAW)
        try:
            return json.dumps(self.value()).encode()
        except ValueError:
            return b"{}"

    def query(self, depth: int = 0) -> Any:
        """A query of Advanced Filtering, nearly right."""
        draw, dice = self._draw, self._draw.random()
        types: Any = draw.choice(["lead", "contact", "activity.call", "x", 5, None, []])
        if depth < 3 and dice < 0.4:
            members = [self.query(depth + 1) for _ in range(draw.randint(0, 3))]
            inner = draw.choice([members, self.value()])
            return {"type": draw.choice(["and", "or", "x"]), "queries": inner, "negate": types}
        if dice < 0.5:
            return {"type": "object_type", "object_type": types}
        if depth < 3 and dice < 0.6:
            this = draw.choice(["lead", 5])
            return {
                "type": "has_related",
                "this_object_type": this,
                "related_object_type": types,
                "related_query": self.query(depth + 1),
            }
        if dice < 0.9:
            name: Any = draw.choice(
                ["name", "date_created", "status_id", "num_calls", "x", None, []]
            )
            field = {"type": "regular_field", "object_type": types, "field_name": name}
            custom = {"type": "custom_field", "custom_field_id": self.value(4)}
            return {
                "type": "field_condition",
                "field": draw.choice([field, field, custom, self.value()]),
                "condition": self.condition(),
            }
        return self.value()

    def condition(self) -> Any:
        draw = self._draw
        kinds = "exists text boolean number_range moment_range term reference current_user x"
        moment = {
            "type": draw.choice(["fixed_utc", "fixed_local_date", "offset", "now", "x", None]),
            "value": self.value(4),
            "direction": draw.choice(["past", "future", 5]),
            "offset": draw.choice([{"years": 10**9}, {"days": "x"}, {}, None, {"days": 7}]),
            "which": draw.choice(["start", 5]),
        }
        parts = ("gte", "lt", "values", "value", "object_ids", "reference_type", "range", "before")
        return {
            "type": draw.choice(kinds.split(" ")),
            "mode": draw.choice(["full_words", "phrase", "x", None, []]),
            "on_or_after": draw.choice([moment, self.value(4)]),
            **{part: self.value(4) for part in parts},
        }

    def search(self) -> bytes:
        draw = self._draw
        name = {"type": "regular_field", "object_type": "lead", "field_name": "name"}
        sort = [{"direction": "asc", "field": name}]
        body = {
            "query": self.query(),
            "_limit": draw.choice([1, 200, 10**9, -1, 0, "x", None, 1.5, []]),
            "sort": draw.choice([[], sort, self.value()]),
            "_fields": draw.choice([{"lead": ["id", "custom"]}, self.value(), None]),
            "cursor": draw.choice([None, "x", "e30=", 5, []]),
            "include_counts": self.value(4),
            "results_limit": self.value(4),
        }
        return json.dumps(body).encode()

    def request(self) -> tuple[str, str, str, list[tuple[bytes, bytes]], bytes]:
        draw = self._draw
        _, method, template = draw.choice(OPERATIONS)
        path = re.sub(r"{[^}]*}", lambda _: draw.choice([*self._ids, *SEGMENTS]), template)
        query = ""
        if draw.random() < 0.5:
            count = draw.randint(1, 3)
            pairs = zip(
                draw.choices(PARAMETERS, k=count), draw.choices(TEXTS, k=count), strict=True
            )
            query = "&".join("=".join(pair) for pair in pairs)
        headers = {b"authorization": AUTHORIZATION, b"content-type": b"application/json"}
        if draw.random() < 0.05:
            headers.update([draw.choice(ODD_HEADERS)])
        where = f"/api/v1{path}"
        if draw.random() < 0.03:
            where = draw.choice(["/_sandbox/faults/", "/_sandbox/inbox/", "/_sandbox/restore/",
                                 "/_files/x/y", "/_files/upload/", "/call/x/recording/",
                                 "/oauth2/token/", "//", "/api/v1/../../x/"])  # fmt: skip
            method = draw.choice(["GET", "POST"])
        body = self.body() if method in ("POST", "PUT") else b""
        if draw.random() < 0.25:
            method, where, body = "POST", "/api/v1/data/search/", self.search()
        return method, where, query, list(headers.items()), body


async def _send(app: Any, request: tuple[str, str, str, list[Any], bytes]) -> int:
    method, path, query, headers, body = request
    status = 0

    async def receive() -> dict[str, Any]:
        return {"type": "http.request", "body": body}

    async def send(message: dict[str, Any]) -> None:
        nonlocal status
        status = message.get("status", status)

    raw = path.encode()
    scope = {
        "type": "http",
        "method": method,
        "path": path,
        "raw_path": raw,
        "query_string": query.encode(),
        "headers": headers,
        "scheme": "http",
        "client": ("127.0.0.1", 1),
    }
    await app(scope, receive, send)
    return status


async def _attack(app: Any, seed: int, count: int) -> dict[str, str]:
    state = app.state.sandbox
    ids = [row["id"] for table in state.tables.values() for row in list(table)[:3]]
    attack = Attack(seed, ids)
    failed: dict[str, str] = {}
    for _ in range(count):
        request = attack.request()
        try:
            status = await _send(app, request)
        except Exception as error:
            failed[f"{request[0]} {request[1][:60]}"] = f"{error!r} {request[2:]!r}"[:600]
        else:
            if status == 500 or status == 0:
                failed[f"{request[0]} {request[1][:60]}"] = f"{status} {request[2:]!r}"[:600]
    return failed


def _app() -> Any:
    return create_app(SandboxConfig(leads=30, rate=None, webhooks_deliver=False))


def test_a_thousand_hostile_requests_break_nothing() -> None:
    assert asyncio.run(_attack(_app(), 1, 1_000)) == {}


@pytest.mark.slow
@pytest.mark.parametrize("seed", range(2, 6))
def test_ten_thousand_hostile_requests_break_nothing(seed: int) -> None:
    assert asyncio.run(_attack(_app(), seed, 10_000)) == {}


@pytest.mark.slow
def test_a_million_requests_leave_memory_as_it_was() -> None:
    async def run() -> list[int]:
        app = _app()
        lead = next(iter(app.state.sandbox.leads))["id"]
        headers = [(b"authorization", AUTHORIZATION), (b"content-type", b"application/json")]
        sizes: list[int] = []
        for turn in range(1_000_000):
            at, query = f"/api/v1/lead/{lead}/", ""
            method, body = "GET", b""
            if turn % 3 == 1:
                method, body = "PUT", json.dumps({"name": f"Name {turn % 2}"}).encode()
            elif turn % 3 == 2:
                at, query = "/api/v1/lead/", f"query=name%3Aw{turn}&_limit=5"
            assert await _send(app, (method, at, query, headers, body)) == 200
            if turn % 100_000 == 99_999:
                scale = 1 if sys.platform == "darwin" else 1024
                peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss * scale
                sizes.append(peak // (1 << 20))
        return sizes

    sizes = asyncio.run(run())
    assert sizes[-1] - sizes[1] < 30, sizes


def test_a_body_that_says_it_is_too_large_is_refused_unread(
    make_api: Callable[..., Api],
) -> None:
    api = make_api(body_limit=1000)
    host, port = api.sandbox.root_url.removeprefix("http://").split(":")
    head = b"POST /api/v1/lead/ HTTP/1.1\r\nhost: x\r\ncontent-length: 10000000000\r\n\r\n"
    with socket.create_connection((host, int(port)), 5) as connection:
        connection.sendall(head)
        assert connection.recv(100).startswith(b"HTTP/1.1 413")


def test_a_body_without_end_is_not_kept(make_api: Callable[..., Api]) -> None:
    api = make_api(body_limit=100_000)
    host, port = api.sandbox.root_url.removeprefix("http://").split(":")
    sent = 0
    with socket.create_connection((host, int(port)), 5) as connection:
        connection.sendall(
            b"POST /api/v1/lead/ HTTP/1.1\r\nhost: x\r\ntransfer-encoding: chunked\r\n\r\n"
        )
        try:
            while sent < 100_000_000:
                connection.sendall(b"10000\r\n" + b"x" * 65_536 + b"\r\n")
                sent += 65_536
        except OSError:
            pass
    assert sent < 50_000_000
    assert api.get("/me/")


def test_it_listens_on_loopback_by_default() -> None:
    assert SandboxConfig().host == "127.0.0.1"
