"""Proxies, CA certificates and `verify`, the same for both adapters."""

from __future__ import annotations

import asyncio
import ssl
import subprocess
from pathlib import Path
from typing import Any

import pytest

from close_async import CloseClient, ConnectionFailed, InvalidArgument
from close_async.transports import TransportSettings
from close_async.transports.network import describe, origin, proxy_for, tls_context
from tests.client.fakes import GET, POST, FakeLimiter
from tests.transports.adapters import ADAPTERS
from tests.transports.wire import Arrived, head, says, serving

PROXY_VARIABLES = ("http_proxy", "https_proxy", "all_proxy", "no_proxy")


@pytest.fixture(autouse=True)
def _clean_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in PROXY_VARIABLES:
        monkeypatch.delenv(name, raising=False)
        monkeypatch.delenv(name.upper(), raising=False)
    for name in ("SSL_CERT_FILE", "SSL_CERT_DIR"):
        monkeypatch.delenv(name, raising=False)


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """Give a self-signed certificate for 127.0.0.1 and its key."""
    folder = tmp_path_factory.mktemp("tls")
    cert, key = folder / "cert.pem", folder / "key.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2"]
    command += ["-subj", "/CN=127.0.0.1", "-addext", "subjectAltName=IP:127.0.0.1"]
    command += ["-keyout", str(key), "-out", str(cert)]
    try:
        subprocess.run(command, check=True, capture_output=True)
    except (OSError, subprocess.CalledProcessError):
        pytest.skip("needs the openssl command")
    return cert, key


def server_context(certificate: tuple[Path, Path]) -> ssl.SSLContext:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    return context


async def call(url: str, adapter: Any, **options: Any) -> Any:
    async with CloseClient(
        "key", base_url=url, transport=adapter, rate_limiter=FakeLimiter(), **options
    ) as close:
        return (await close.send(GET, {"id": "1"})).parsed


@pytest.mark.asyncio
@ADAPTERS
async def test_a_certificate_that_is_not_trusted_is_refused_at_once(
    adapter: str, certificate: tuple[Path, Path]
) -> None:
    async with serving(says(), ssl=server_context(certificate)) as wire:
        with pytest.raises(ConnectionFailed) as caught:
            await call(wire.url, adapter)
        assert caught.value.permanent
        assert not caught.value.maybe_sent
        assert caught.value.attempts == 1
        assert not wire.requests


@pytest.mark.asyncio
@ADAPTERS
@pytest.mark.parametrize("way", ["file", "context", "off", "environment"])
async def test_verify_says_what_is_trusted(
    adapter: str, way: str, certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    verify: Any = {
        "file": str(certificate[0]),
        "context": ssl.create_default_context(cafile=str(certificate[0])),
        "off": False,
        "environment": True,
    }[way]
    if way == "environment":
        monkeypatch.setenv("SSL_CERT_FILE", str(certificate[0]))
    async with serving(says(), ssl=server_context(certificate)) as wire:
        assert await call(wire.url, adapter, verify=verify) == {"id": "thing_1"}


def test_ca_certificates_may_stand_in_a_folder(
    certificate: tuple[Path, Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    folder = certificate[0].parent
    assert tls_context(TransportSettings(verify=folder)).verify_mode == ssl.CERT_REQUIRED
    monkeypatch.setenv("SSL_CERT_DIR", str(folder))
    assert tls_context(TransportSettings()).verify_mode == ssl.CERT_REQUIRED
    assert tls_context(TransportSettings(trust_env=False)).get_ca_certs()


def test_ca_certificates_that_are_not_there_are_named() -> None:
    with pytest.raises(InvalidArgument, match=r"no-such\.pem"):
        tls_context(TransportSettings(verify="/no-such.pem"))


@pytest.mark.asyncio
@ADAPTERS
@pytest.mark.filterwarnings("ignore::close_async.InsecureURLWarning")
async def test_requests_go_through_a_proxy(adapter: str) -> None:
    async with serving(says()) as proxy:
        proxy_url = f"http://user:word@{proxy.origin}"
        await call("http://api.example.test/api/v1", adapter, proxy=proxy_url)
        arrived = proxy.requests[0]
        assert arrived.target == "http://api.example.test/api/v1/thing/1/"
        assert arrived.headers["proxy-authorization"].startswith("Basic ")
        assert arrived.headers["host"] == "api.example.test"


@pytest.mark.asyncio
@ADAPTERS
@pytest.mark.filterwarnings("ignore::close_async.InsecureURLWarning")
async def test_the_environments_proxy_is_used_unless_it_is_not_trusted(
    adapter: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with serving(says()) as proxy, serving(says()) as direct:
        monkeypatch.setenv("HTTP_PROXY", proxy.origin)
        await call("http://api.example.test/api/v1", adapter)
        await call(direct.url, adapter, trust_env=False)
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        await call(direct.url, adapter)
        assert (len(proxy.requests), len(direct.requests)) == (1, 2)


@pytest.mark.asyncio
@ADAPTERS
async def test_a_proxy_that_refuses_never_saw_the_request(adapter: str) -> None:
    async def refuses(_: Arrived, writer: asyncio.StreamWriter) -> None:
        writer.write(head("407 Proxy Authentication Required", 0))
        await writer.drain()
        writer.close()

    async with serving(refuses) as proxy:
        async with CloseClient(
            "key",
            base_url="https://api.example.test/api/v1",
            transport=adapter,  # type: ignore[arg-type]
            rate_limiter=FakeLimiter(),
            proxy=f"http://user:hidden@{proxy.origin}",
            max_retries=0,
        ) as close:
            with pytest.raises(ConnectionFailed) as caught:
                await close.send(POST, {}, {}, {"a": 1})
        assert not caught.value.maybe_sent
        assert "hidden" not in str(caught.value)


@pytest.mark.asyncio
@ADAPTERS
@pytest.mark.parametrize("proxy", ["socks4://127.0.0.1:1", "127.0.0.1:1"])
@pytest.mark.filterwarnings("ignore::close_async.InsecureURLWarning")
async def test_a_proxy_that_the_transport_cannot_use_is_named(adapter: str, proxy: str) -> None:
    with pytest.raises(InvalidArgument) as caught:
        await call("http://api.example.test/api/v1", adapter, proxy=proxy)
    assert caught.value.field == "proxy"


@pytest.mark.parametrize(
    ("variables", "url", "proxy"),
    [
        ({}, "https://a.test/", None),
        ({"HTTPS_PROXY": "http://p:1"}, "https://a.test/", "http://p:1"),
        ({"HTTPS_PROXY": "p:1"}, "https://a.test/", "http://p:1"),
        ({"ALL_PROXY": "http://p:1"}, "http://a.test/", "http://p:1"),
        ({"HTTP_PROXY": "http://p:1"}, "https://a.test/", None),
        ({"ALL_PROXY": "http://p:1", "NO_PROXY": ".test"}, "http://a.test/", None),
    ],
)
def test_the_environment_says_which_proxy(
    variables: dict[str, str], url: str, proxy: str | None, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name, value in variables.items():
        monkeypatch.setenv(name, value)
    assert proxy_for(url, TransportSettings()) == proxy


def test_a_proxy_that_was_given_goes_before_the_environment() -> None:
    assert proxy_for("http://a.test/", TransportSettings(proxy="http://q:2")) == "http://q:2"


def test_an_origin_is_scheme_host_and_port() -> None:
    assert origin("https://a.test:8443/api/v1/lead/") == "https://a.test:8443"


def test_a_failure_is_described_without_credentials() -> None:
    assert describe(OSError("to http://user:word@p:1/x")) == "OSError: to http://p:1/x"
    assert describe(TimeoutError()) == "TimeoutError"
