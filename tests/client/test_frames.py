"""No frame of any error, nor of what it came from, has a secret in its local variables.

What reports errors (Sentry, rich, `cgitb`) shows those: it enters lists and mappings and takes the
`repr` of everything else.
"""

from __future__ import annotations

import asyncio
import gzip
import json
import os
from base64 import b64encode
from collections.abc import Mapping, Sequence, Set
from pathlib import Path
from typing import Any, cast

import pytest

from close_async import CloseClient, CloseError, FileTokenStore, MemoryTokenStore, OAuth, Token
from tests.client.fakes import FakeLimiter
from tests.transports.adapters import ADAPTERS
from tests.transports.wire import (
    Arrived,
    Reply,
    babbles,
    closes,
    cuts,
    falls_silent,
    resets,
    says,
    serving,
)

pytestmark = pytest.mark.asyncio
KEY = "api_SECRETkey0123456789"
SECRETS = (
    KEY,
    b64encode(f"{KEY}:".encode()).decode(),
    "ClientSECRETxyz",
    "AccessSECRETxyz",
    "RefreshSECRETxyz",
    "NewAccessSECRETxyz",
    "NewRefreshSECRETxyz",
    "CodeSECRETxyz",
    "ProxySECRETxyz",
)


def shown(value: Any, depth: int = 0) -> str:
    """Return what a reporter would show of a value."""
    if depth > 6:
        return ""
    if isinstance(value, (str, bytes, bytearray)):
        return str(value)
    if isinstance(value, Mapping):
        members = value.items()
        return " ".join(f"{key}={shown(item, depth + 1)}" for key, item in members)
    if isinstance(value, (Sequence, Set)):
        return " ".join(shown(item, depth + 1) for item in list(cast("Sequence[Any]", value)))
    return repr(value)


def leaks_of(error: BaseException) -> list[str]:
    """Return every place in an error, and in what it came from, that shows a secret."""
    found: list[str] = []
    waiting: list[BaseException | None] = [error]
    seen: set[int] = set()
    while waiting:
        part = waiting.pop()
        if part is None or id(part) in seen:
            continue
        seen.add(id(part))
        waiting += [part.__cause__, part.__context__]
        texts = {"str": str(part), "repr": repr(part), "args": shown(part.args)}
        texts["vars"] = shown(getattr(part, "__dict__", {}))
        trace = part.__traceback__
        while trace is not None:
            code = trace.tb_frame.f_code
            if code.co_filename != __file__:
                for name, value in trace.tb_frame.f_locals.items():
                    texts[f"{code.co_filename}:{trace.tb_lineno} {code.co_name}: {name}"] = shown(
                        value
                    )
            trace = trace.tb_next
        found += [
            f"{type(part).__name__}: {place}"
            for place, text in texts.items()
            if any(secret in text for secret in SECRETS)
        ]
    return found


async def error_of(call: Any) -> CloseError:
    with pytest.raises(CloseError) as caught:
        await call
    return caught.value


async def leaks_if_it_fails(call: Any) -> list[str]:
    """Make a call that may as well be understood; return what its error shows."""
    try:
        await call
    except CloseError as error:
        return leaks_of(error)
    return []


def echoes(status: str) -> Reply:
    """Repeat in a response whatever was asked, headers included."""

    async def reply(arrived: Arrived, writer: asyncio.StreamWriter) -> None:
        content = {"errors": [str(arrived.headers), arrived.body.decode()]}
        await says(json.dumps(content).encode(), status)(arrived, writer)

    return reply


async def echoes_no_http(arrived: Arrived, writer: asyncio.StreamWriter) -> None:
    """Repeat the headers where the status line should be."""
    writer.write(str(arrived.headers).encode() + b" " + arrived.body + b"\r\n\r\n")
    await writer.drain()
    writer.close()


REPLIES: dict[str, Reply] = {
    "reset": resets,
    "closed": closes,
    "cut": cuts,
    "not HTTP": babbles,
    "an echo that is not HTTP": echoes_no_http,
    "silence": falls_silent,
    "not JSON": says(b"<html>"),
    "a list": says(b"[]"),
    "a wrong envelope": says(b'{"data": 5}'),
    "not gzip": says(b"xx", "200 OK", "content-encoding: gzip"),
    "too large": says(gzip.compress(b"0" * 5_000_000), "200 OK", "content-encoding: gzip"),
    "a redirect": says(b"", "302 Found", "location: http://elsewhere.example/"),
    **{
        f"{status} that echoes": echoes(f"{status} X")
        for status in (200, 400, 401, 402, 403, 404, 418, 429, 500, 503)
    },
}


@ADAPTERS
@pytest.mark.parametrize("reply", REPLIES)
async def test_a_failed_call_shows_no_key(adapter: Any, reply: str) -> None:
    async with (
        serving(REPLIES[reply]) as wire,
        CloseClient(
            KEY,
            base_url=wire.url,
            transport=adapter,
            rate_limiter=FakeLimiter(),
            max_retries=0,
            timeout=0.5 if reply.startswith("429") else 10,
            read_timeout=0.2,
            max_response_bytes=1_000_000,
        ) as close,
    ):
        assert leaks_of(await error_of(close.leads.list())) == []
        assert leaks_of(await error_of(close.detailed(close.leads.list))) == []
        assert leaks_of(await error_of(close.run("leads.list"))) == []
        assert await leaks_if_it_fails(close.leads.create({"name": "x"})) == []
        assert await leaks_if_it_fails(close.request("GET", "/lead/")) == []


@ADAPTERS
async def test_a_deadline_and_a_refused_connection_show_no_key(adapter: Any) -> None:
    async with serving(falls_silent) as wire:
        async with CloseClient(
            KEY, base_url=wire.url, transport=adapter, rate_limiter=FakeLimiter(), timeout=0.2
        ) as close:
            assert leaks_of(await error_of(close.leads.list())) == []
    async with CloseClient(
        KEY, base_url=wire.url, transport=adapter, rate_limiter=FakeLimiter(), max_retries=0
    ) as close:
        assert leaks_of(await error_of(close.leads.list())) == []
    assert leaks_of(await error_of(close.leads.list())) == []  # it is closed


@ADAPTERS
async def test_what_cannot_be_sent_shows_no_key(adapter: Any) -> None:
    async with CloseClient(KEY, transport=adapter, rate_limiter=FakeLimiter()) as close:
        for call in (
            close.leads.get(".."),
            close.leads.create({"name": float("nan")}),
            close.leads.list(limit=cast("Any", "x")),
            close.run("leads.nothing"),
            close.request("BREW", "/lead/"),
        ):
            assert leaks_of(await error_of(call)) == []


@ADAPTERS
async def test_a_proxys_password_is_not_shown(adapter: Any) -> None:
    proxy = "http://user:ProxySECRETxyz@127.0.0.1:9"
    async with CloseClient(
        KEY, proxy=proxy, transport=adapter, rate_limiter=FakeLimiter(), max_retries=0
    ) as close:
        assert leaks_of(await error_of(close.leads.list())) == []


@pytest.mark.parametrize(
    "settings",
    [
        {"base_url": "nowhere"},
        {"base_url": "http://h/\0"},
        {"timeout": -1},
        {"max_retries": "x"},
        {"headers": [("a", "b")]},
        {"event_hooks": {"request": 5}},
        {"app_name": 5},
        {"priority": []},
        {"transport": "carrier pigeon"},
        {"verify": "/no/such.pem"},
        {"proxy": "user:ProxySECRETxyz@nowhere"},
        {"proxy": "http://user:ProxySECRETxyz@h:port"},
        {"rate_limiter": 5},
        pytest.param({"auth": MemoryTokenStore()}, id="auth"),
    ],
    ids=str,
)
async def test_a_wrong_setting_shows_no_key(settings: dict[str, Any]) -> None:
    with pytest.raises(CloseError) as caught:
        CloseClient(KEY, **settings)
    assert leaks_of(caught.value) == []


@pytest.mark.parametrize("key", [f"{KEY} x", f"{KEY}:", f"{KEY}\n\0", f"{KEY}é"])
async def test_a_key_that_is_none_is_not_shown(key: str) -> None:
    with pytest.raises(CloseError) as caught:
        CloseClient(key)
    assert leaks_of(caught.value) == []


def tokens(**members: Any) -> Reply:
    token = {"access_token": "NewAccessSECRETxyz", "refresh_token": "NewRefreshSECRETxyz"}
    return says(json.dumps({**token, "expires_in": 3600, **members}).encode())


TOKEN_REPLIES: dict[str, Reply] = {
    "reset": resets,
    "closed": closes,
    "cut": cuts,
    "not HTTP": babbles,
    "an echo that is not HTTP": echoes_no_http,
    "not JSON": says(b'{"access_token": "NewAccessSECRETxyz", "refresh'),
    "not unpacked": says(b"NewAccessSECRETxyz", "200 OK", "content-encoding: gzip"),
    "no token": says(b'{"refresh_token": "NewRefreshSECRETxyz"}'),
    "line breaks": tokens(access_token="NewAccessSECRETxyz\r\nx: y"),
    "beyond latin-1": tokens(access_token="NewAccessSECRETxyz€"),
    "too long": tokens(access_token="NewAccessSECRETxyz" * 10_000),
    "400 that echoes": echoes("400 X"),
    "400": says(b'{"error": "RefreshSECRETxyz"}', "400 X"),
    "429": says(b"", "429 X", "retry-after: 3600"),
    "500": echoes("500 X"),
}


def oauth(url: str, store: Any = None) -> OAuth:
    token = Token("AccessSECRETxyz", "RefreshSECRETxyz", 0.0)
    return OAuth("id", "ClientSECRETxyz", token=token, token_url=f"{url}/token/", store=store)


@ADAPTERS
@pytest.mark.parametrize("reply", TOKEN_REPLIES)
async def test_a_token_that_could_not_be_had_shows_nothing(
    adapter: Any, reply: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("close_async.auth.token_endpoint.FIRST_PAUSE", 0.0)
    async with serving(TOKEN_REPLIES[reply]) as wire:
        auth = oauth(wire.url)
        async with CloseClient(
            auth=auth,
            base_url=wire.url,
            transport=adapter,
            rate_limiter=FakeLimiter(),
            max_retries=0,
            read_timeout=0.5,
        ) as close:
            assert leaks_of(await error_of(close.leads.list())) == []
        assert leaks_of(await error_of(auth.exchange_code("CodeSECRETxyz"))) == []
        assert await leaks_if_it_fails(auth.revoke()) == []


@ADAPTERS
async def test_a_call_that_fails_with_a_good_token_shows_nothing(adapter: Any) -> None:
    for reply in (echoes("400 X"), echoes_no_http, cuts, echoes("401 X")):
        async with serving(tokens(), reply) as wire:
            async with CloseClient(
                auth=oauth(wire.url),
                base_url=wire.url,
                transport=adapter,
                rate_limiter=FakeLimiter(),
                max_retries=0,
            ) as close:
                assert leaks_of(await error_of(close.leads.list())) == []


@pytest.mark.parametrize(
    "content",
    [
        b'{"access_token": "AccessSECRETxyz", ',
        b'{"access_token": "AccessSECRETxyz\\r\\n"}',
        b'{"access_token": "AccessSECRETxyz", "refresh_token": 5}',
        b'["AccessSECRETxyz"]',
        b"\xffAccessSECRETxyz",
    ],
)
async def test_a_damaged_token_file_shows_nothing(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "token.json"
    path.write_bytes(content)
    auth = OAuth("id", "ClientSECRETxyz", store=FileTokenStore(path))
    async with CloseClient(auth=auth, rate_limiter=FakeLimiter()) as close:
        assert leaks_of(await error_of(close.leads.list())) == []


async def test_a_token_that_could_not_be_saved_is_not_shown(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("close_async.auth.tokens.os.fsync", full)
    async with serving(tokens()) as wire:
        store = FileTokenStore(tmp_path / "token.json")
        async with CloseClient(
            auth=oauth(wire.url, store), base_url=wire.url, rate_limiter=FakeLimiter()
        ) as close:
            error = await error_of(close.leads.list())
    assert "No space left" in str(error)
    assert leaks_of(error) == []
    assert os.listdir(tmp_path) == ["token.json.lock"]
