"""The client's settings: checked by name, shared or changed by `with_options`."""

from __future__ import annotations

from typing import Any

import httpx
import httpx2
import pytest

from close_async import (
    ApiKey,
    CloseClient,
    InsecureURLWarning,
    InvalidArgument,
    MissingCredentials,
    OAuth,
)
from tests.client.fakes import GET, KEY, FakeLimiter, ScriptedTransport, Setup

LIBRARIES = pytest.mark.parametrize("http", [httpx, httpx2], ids=lambda http: http.__name__)


def test_a_client_without_a_key_says_how_to_give_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CLOSE_API_KEY", raising=False)
    with pytest.raises(MissingCredentials, match=r"api_key=.*CLOSE_API_KEY.*auth=") as caught:
        CloseClient()
    assert caught.value.field == "api_key"


@pytest.mark.asyncio
async def test_the_key_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLOSE_API_KEY", f"{KEY}\n")
    async with Setup(api_key=None) as by_environment, Setup() as by_argument:
        await by_environment.client.send(GET, {"id": "1"})
        await by_argument.client.send(GET, {"id": "1"})
        same = [s.last_headers["authorization"] for s in (by_environment, by_argument)]
        assert same[0] == same[1]


@pytest.mark.parametrize("key", ["", "  ", "a:b", "a b", "schlüssel", "a\nb"])
def test_what_cannot_be_a_key_is_refused_without_showing_it(key: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        CloseClient(key)
    assert caught.value.field == "api_key"
    assert not key.strip() or key not in str(caught.value)


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("auth", ApiKey("other")),
        ("base_url", "ftp://x"),
        ("base_url", "api.close.com"),
        ("base_url", "https://user:pw@x/"),
        ("base_url", "https://x/?a=b"),
        ("base_url", "https://x/ y"),
        ("rate_limiter", 5),
        ("connect_timeout", 0),
        ("read_timeout", -1),
        ("max_retries", -1),
        ("max_retries", True),
        ("max_in_flight", 0),
        ("tz_offset", 24),
        ("tz_offset", float("nan")),
        ("tz_offset", True),
        ("headers", {"Authorization": "x"}),
        ("headers", {"x y": "z"}),
        ("headers", {"x-a": "b\r\nc: d"}),
        ("headers", {"x-a": "€"}),
        ("headers", {"x-a": 1}),
        ("headers", {1: "x"}),
        ("timeout", "5"),
        ("timeout", True),
        ("connect_timeout", httpx.Timeout(5)),
        ("tz_offset", "Europe/Berlin"),
        ("base_url", "http://host:port"),
        ("base_url", "http://[::1"),
        ("base_url", 5),
        ("app_name", ""),
        ("app_name", "a\nb"),
        ("priority", "urgent"),
        ("transport", "requests"),
        ("transport", object()),
        ("event_hooks", {"reply": []}),
        ("event_hooks", {"request": [1]}),
        ("event_hooks", {"request": "abc"}),
    ],
)
def test_a_setting_that_cannot_be_used_is_named(name: str, value: Any) -> None:
    with pytest.raises(InvalidArgument) as caught:
        CloseClient(KEY, **{name: value})
    assert caught.value.field == name


@pytest.mark.parametrize(
    ("name", "value"), [("api_key", KEY.encode()), ("auth", KEY), ("auth", (KEY, ""))]
)
def test_credentials_of_another_kind_are_refused_without_showing_them(
    name: str, value: Any
) -> None:
    with pytest.raises(InvalidArgument) as caught:
        CloseClient(**{name: value})
    assert caught.value.field == name
    assert KEY not in repr(caught.value)


@pytest.mark.parametrize("library", ["httpx2", "aiohttp"])
def test_a_library_is_asked_for_where_it_is_missing(
    library: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("importlib.util.find_spec", lambda _: None)
    with pytest.raises(InvalidArgument, match=rf"close-async\[{library}\]"):
        CloseClient(KEY, transport=library)


def test_nothing_shows_the_key() -> None:
    client = CloseClient(KEY)
    assert KEY not in repr(client) + repr(client.shared.auth)


@pytest.mark.asyncio
async def test_with_options_shares_connections_and_limiter() -> None:
    async with Setup(headers={"X-One": "1"}) as s:
        other = s.client.with_options(headers={"X-Two": "2"}, max_retries=0, tz_offset=1, timeout=9)
        await other.send(GET, {"id": "1"})
        assert s.last_headers["x-one"] == "1"
        assert s.last_headers["x-two"] == "2"
        assert len(s.limiter.permits) == 1
        await s.client.send(GET, {"id": "1"})
        assert "x-two" not in s.last_headers
        assert other.shared is s.client.shared


@pytest.mark.asyncio
async def test_the_user_agent_has_room_for_the_application() -> None:
    async with Setup(app_name="acme-sync/2.1") as s:
        await s.client.send(GET, {"id": "1"})
        assert s.last_headers["user-agent"].startswith("acme-sync/2.1 close-async/")


@pytest.mark.asyncio
@LIBRARIES
async def test_a_client_of_httpx_keeps_its_owner(http: Any) -> None:
    def reply(request: httpx.Request) -> Any:
        assert request.headers["authorization"].startswith("Basic ")
        return http.Response(200, json={"id": "lead_1", "name": "N"}, headers={"set-cookie": "a"})

    inner = http.AsyncClient(transport=http.MockTransport(reply), auth=("wrong", "wrong"))
    async with CloseClient(KEY, transport=inner) as close:
        response = await close.detailed(close.leads.get, "lead_1")
        assert response.parsed.name == "N"
        assert "set-cookie" not in response.headers
    assert not inner.is_closed
    await inner.aclose()


@pytest.mark.asyncio
@LIBRARIES
async def test_a_mock_transport_works_as_people_expect(http: Any) -> None:
    seen: list[str] = []

    def reply(request: httpx.Request) -> Any:
        seen.append(str(request.url))
        return http.Response(404, json={"error": "no"})

    async with CloseClient(KEY, transport=http.MockTransport(reply)) as close:
        with pytest.raises(Exception, match="404"):
            await close.leads.get("a/b")
    assert seen == ["https://api.close.com/api/v1/lead/a%2Fb/"]


@pytest.mark.asyncio
async def test_the_address_comes_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLOSE_BASE_URL", " http://127.0.0.1:8765/api/v1/ ")
    async with CloseClient(KEY) as close:
        assert close.base_url == "http://127.0.0.1:8765/api/v1"
    async with CloseClient(KEY, base_url="https://other.example/api/v1") as close:
        assert close.base_url == "https://other.example/api/v1"


def test_a_wrong_address_in_the_environment_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("CLOSE_BASE_URL", "api.close.com")
    with pytest.raises(InvalidArgument, match=r"^CLOSE_BASE_URL: expected an http") as caught:
        CloseClient(KEY)
    assert caught.value.field == "base_url"


@pytest.mark.asyncio
async def test_a_users_transport_is_left_open(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("CLOSE_BASE_URL", raising=False)
    transport, limiter = ScriptedTransport(), FakeLimiter()
    async with CloseClient(KEY, transport=transport, rate_limiter=limiter) as close:
        await close.send(GET, {"id": "1"})
        assert close.base_url == "https://api.close.com/api/v1"
        assert close.rate_limits.accounts == ()
    assert close.is_closed
    assert transport.closed == 0
    assert limiter.closed


@pytest.mark.parametrize(
    ("field", "settings"),
    [
        ("base_url", {"base_url": 5}),
        ("base_url", {"base_url": "https://h/\0"}),
        ("base_url", {"base_url": "https://h/ x"}),
        ("proxy", {"proxy": 5}),
        ("proxy", {"proxy": "proxy.example:3128"}),
        ("proxy", {"proxy": "http://proxy.example:port"}),
        ("proxy", {"proxy": "http://proxy.example:3128\n"}),
        ("verify", {"verify": 5}),
        ("verify", {"verify": None}),
        ("verify", {"verify": "/no/such.pem"}),
        ("verify", {"verify": "nul\0"}),
        ("headers", {"headers": [("a", "b")]}),
        ("headers", {"headers": "a: b"}),
        ("event_hooks", {"event_hooks": [print]}),
        ("event_hooks", {"event_hooks": {"request": None}}),
        ("event_hooks", {"event_hooks": {"request": "print"}}),
        ("event_hooks", {"event_hooks": {"respond": print}}),
        ("app_name", {"app_name": 5}),
        ("priority", {"priority": []}),
        ("priority", {"priority": None}),
        ("max_response_bytes", {"max_response_bytes": 0}),
        ("api_key", {"api_key": 5}),
    ],
)
def test_a_setting_that_cannot_be_used_is_refused_when_the_client_is_made(
    field: str, settings: dict[str, Any]
) -> None:
    with pytest.raises(InvalidArgument) as caught:
        CloseClient(**{"api_key": KEY, **settings})
    assert caught.value.field == field


@pytest.mark.parametrize("host", ["localhost", "127.0.0.1", "127.8.9.1", "[::1]", "app.localhost"])
def test_a_key_over_http_to_this_machine_is_nothing_to_warn_of(host: str) -> None:
    CloseClient(KEY, base_url=f"http://{host}:8765/api/v1")


@pytest.mark.parametrize(
    "host", ["close.example", "10.0.0.1", "[2001:db8::1]", "localhost.example"]
)
def test_a_key_over_http_to_another_machine_warns(host: str) -> None:
    with pytest.warns(InsecureURLWarning, match="unencrypted") as caught:
        CloseClient(KEY, base_url=f"http://{host}/api/v1")
    assert caught[0].filename == __file__
    with pytest.warns(InsecureURLWarning, match="token_url"):
        OAuth("id", "secret", token_url=f"http://{host}/token/")
