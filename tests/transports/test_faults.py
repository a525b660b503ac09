"""Faults over real sockets, the same for both adapters."""

from __future__ import annotations

import asyncio
import gzip
import json
import socket
from typing import Any

import pytest

from close_async import (
    APIStatusError,
    CloseClient,
    ConnectionFailed,
    DeadlineExceeded,
    InvalidResponse,
)
from close_async.transports import Request, TransportSettings
from close_async.transports.aiohttp_adapter import AiohttpTransport
from tests.client.fakes import GET, POST, PUT, FakeLimiter
from tests.transports.adapters import ADAPTERS
from tests.transports.wire import (
    Arrived,
    Wire,
    babbles,
    closes,
    cuts,
    drips,
    falls_silent,
    head,
    resets,
    says,
    serving,
)

pytestmark = pytest.mark.asyncio

LOSSES = pytest.mark.parametrize(
    "loss", [resets, closes, cuts, babbles, falls_silent], ids=lambda loss: loss.__name__
)
SILENCE = 1.0
"""Seconds of silence that end a request, where that is what a test is about."""

ADDS = {"custom.cf_1.add": "user_1"}


def connect(wire: Wire, adapter: Any, **options: Any) -> CloseClient:
    options.setdefault("read_timeout", 30)
    options.setdefault("base_url", wire.url)
    return CloseClient("key", transport=adapter, rate_limiter=FakeLimiter(), **options)


@ADAPTERS
@LOSSES
async def test_a_get_whose_response_is_lost_is_sent_again(adapter: str, loss: Any) -> None:
    async with (
        serving(loss, says()) as wire,
        connect(wire, adapter, read_timeout=SILENCE) as close,
    ):
        assert (await close.send(GET, {"id": "1"})).parsed == {"id": "thing_1"}
        assert len(wire.requests) == 2


@ADAPTERS
@LOSSES
async def test_a_post_whose_response_is_lost_is_not_sent_again(adapter: str, loss: Any) -> None:
    async with (
        serving(loss, says()) as wire,
        connect(wire, adapter, read_timeout=SILENCE) as close,
    ):
        with pytest.raises(ConnectionFailed) as caught:
            await close.send(POST, {}, {}, {"a": 1})
        assert caught.value.maybe_sent
        assert len(wire.requests) == 1


@ADAPTERS
@pytest.mark.parametrize("loss", [resets, closes], ids=lambda loss: loss.__name__)
async def test_a_put_that_adds_is_on_the_wire_once_when_a_kept_connection_drops(
    adapter: str, loss: Any
) -> None:
    async with serving(says(), loss, says()) as wire, connect(wire, adapter) as close:
        await close.send(GET, {"id": "1"})
        with pytest.raises(ConnectionFailed) as caught:
            await close.send(PUT, {"id": "1"}, {}, ADDS)
        assert caught.value.maybe_sent
        assert [request.connection for request in wire.requests] == [1, 1]
        assert [request.method for request in wire.requests] == ["GET", "PUT"]


@ADAPTERS
async def test_a_get_on_a_kept_connection_that_drops_is_sent_again_by_us_alone(
    adapter: str,
) -> None:
    async with (
        serving(says(), closes) as wire,
        connect(wire, adapter, max_retries=0) as close,
    ):
        await close.send(GET, {"id": "1"})
        with pytest.raises(ConnectionFailed):
            await close.send(GET, {"id": "1"})
        assert len(wire.requests) == 2


@ADAPTERS
async def test_a_connection_that_died_while_idle_is_not_used_again(adapter: str) -> None:
    async def answers_and_closes(_: Arrived, writer: asyncio.StreamWriter) -> None:
        writer.write(head("200 OK", 2) + b"{}")
        await writer.drain()
        writer.close()

    async with serving(answers_and_closes) as wire, connect(wire, adapter) as close:
        for _ in range(3):
            await close.send(POST, {}, {}, {"a": 1})
            while wire.open:  # noqa: ASYNC110
                await asyncio.sleep(0.01)
            await asyncio.sleep(0.02)
        assert wire.connections == 3


@ADAPTERS
async def test_a_refused_connection_was_certainly_not_sent(adapter: str) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        url = f"http://127.0.0.1:{free.getsockname()[1]}/api/v1"
        limiter = FakeLimiter()
        async with CloseClient(
            "key",
            base_url=url,
            transport=adapter,  # type: ignore[arg-type]
            rate_limiter=limiter,
            max_retries=1,
        ) as close:
            with pytest.raises(ConnectionFailed, match="could not connect") as caught:
                await close.send(POST, {}, {}, {"a": 1})
    assert not caught.value.maybe_sent
    assert caught.value.attempts == 2
    assert [permit.events for permit in limiter.permits] == [["cancel"], ["cancel"]]


@ADAPTERS
@pytest.mark.filterwarnings("ignore::close_async.InsecureURLWarning")
async def test_an_unknown_host_was_certainly_not_sent(adapter: str) -> None:
    async with serving(says()) as wire:
        options: Any = {"base_url": "http://no-such-host.invalid/api/v1", "max_retries": 0}
        async with connect(wire, adapter, **options) as close:
            with pytest.raises(ConnectionFailed) as caught:
                await close.send(POST, {}, {}, {"a": 1})
            assert not caught.value.maybe_sent


@ADAPTERS
async def test_a_dripping_response_ends_at_the_deadline(adapter: str) -> None:
    async with serving(drips) as wire, connect(wire, adapter, timeout=0.4) as close:
        with pytest.raises(DeadlineExceeded):
            await close.send(GET, {"id": "1"})


@ADAPTERS
async def test_html_for_json_is_an_invalid_response(adapter: str) -> None:
    html = says(b"<html>login</html>", "200 OK", "content-type: text/html")
    async with serving(html) as wire, connect(wire, adapter) as close:
        with pytest.raises(InvalidResponse):
            await close.send(GET, {"id": "1"})
        assert len(wire.requests) == 1


@ADAPTERS
@pytest.mark.parametrize("status", ["301 Moved", "302 Found", "307 Temporary", "308 Permanent"])
async def test_a_redirect_is_not_followed_and_carries_the_key_nowhere(
    adapter: str, status: str
) -> None:
    async with serving(says()) as other:
        away = says(b"", status, f"location: {other.url}/lead/")
        async with serving(away) as wire, connect(wire, adapter) as close:
            with pytest.raises(APIStatusError, match="not followed"):
                await close.send(GET, {"id": "1"})
            assert len(wire.requests) == 1
        assert not other.requests


@ADAPTERS
async def test_cookies_are_not_kept(adapter: str) -> None:
    sets = says(b"{}", "200 OK", "set-cookie: session=1; Path=/")
    async with serving(sets) as wire, connect(wire, adapter) as close:
        response = await close.send(GET, {"id": "1"})
        await close.send(GET, {"id": "1"})
        assert "cookie" not in wire.requests[1].headers
        assert "set-cookie" not in response.headers


@ADAPTERS
async def test_a_url_crosses_the_wire_as_it_was_built(adapter: str) -> None:
    async with serving(says()) as wire, connect(wire, adapter) as close:
        await close.send(GET, {"id": "a/b?c#d e%2F+ü"}, {"q": "1+1=2&x; ü", "d": "a:b"})
        assert wire.requests[0].target == (
            "/api/v1/thing/a%2Fb%3Fc%23d%20e%252F%2B%C3%BC/?q=1%2B1%3D2%26x%3B%20%C3%BC&d=a:b"
        )


@ADAPTERS
async def test_only_what_was_asked_for_is_sent(adapter: str) -> None:
    async with serving(says()) as wire, connect(wire, adapter) as close:
        await close.send(POST, {}, {}, {"name": "Ü"})
        arrived = wire.requests[0]
        assert json.loads(arrived.body) == {"name": "Ü"}
        assert set(arrived.headers) <= {
            "host",
            "user-agent",
            "accept",
            "accept-encoding",
            "authorization",
            "content-type",
            "content-length",
            "connection",
        }
        await close.request("POST", "/empty/")
        assert wire.requests[1].headers["content-length"] == "0"


@ADAPTERS
async def test_compressed_and_repeated_headers_are_read(adapter: str) -> None:
    packed = gzip.compress(b'{"id": "packed"}')
    reply = says(packed, "200 OK", "content-encoding: gzip", "X-Two: a", "X-Two: b")
    async with serving(reply) as wire, connect(wire, adapter) as close:
        response = await close.send(GET, {"id": "1"})
        assert response.parsed == {"id": "packed"}
        assert response.headers["x-two"] == "a, b"


@ADAPTERS
async def test_a_body_that_cannot_be_unpacked_is_a_lost_response(adapter: str) -> None:
    broken = says(b"not gzip", "200 OK", "content-encoding: gzip")
    async with serving(broken) as wire, connect(wire, adapter) as close:
        with pytest.raises(ConnectionFailed):
            await close.send(POST, {}, {}, {"a": 1})
        assert len(wire.requests) == 1


@ADAPTERS
async def test_cancelled_calls_leave_no_connection_open(adapter: str) -> None:
    async with serving(falls_silent) as wire, connect(wire, adapter) as close:
        calls = [asyncio.create_task(close.send(GET, {"id": "1"})) for _ in range(5)]
        while len(wire.requests) < 5:  # noqa: ASYNC110
            await asyncio.sleep(0.01)
        for call in calls:
            call.cancel()
        await asyncio.gather(*calls, return_exceptions=True)
        assert all(call.cancelled() for call in calls)
        for _ in range(100):
            if not wire.open:
                break
            await asyncio.sleep(0.02)
        assert wire.open == 0


@ADAPTERS
async def test_connections_are_kept_and_never_more_than_in_flight(adapter: str) -> None:
    async with serving(says()) as wire, connect(wire, adapter, max_in_flight=4) as close:
        for _ in range(5):
            await asyncio.gather(*(close.send(GET, {"id": "1"}) for _ in range(40)))
        assert len(wire.requests) == 200
        assert wire.connections <= 4


@pytest.mark.parametrize("method", ["GET", "POST", "PUT", "DELETE"])
@pytest.mark.parametrize("body", [None, b"", b"{}"])
@pytest.mark.parametrize(
    "given",
    [
        (),
        (("accept", "application/json"),),
        (("user-agent", "a"), ("accept", "b"), ("accept-encoding", "gzip")),
    ],
)
async def test_aiohttp_makes_up_no_header(
    method: str, body: bytes | None, given: tuple[tuple[str, str], ...]
) -> None:
    transport = AiohttpTransport(TransportSettings())
    async with serving(says()) as wire:
        await transport.send(Request(method, f"{wire.url}/x/", given, body))
        await transport.aclose()
    names = set(wire.requests[0].headers) - {"host", "content-length"}
    assert names == {name for name, _ in given}
