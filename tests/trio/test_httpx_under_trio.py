"""The client on httpx under trio and asyncio alike, on anyio's own pytest plugin."""

from __future__ import annotations

import json
import threading
import time
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import anyio
import pytest

from close_async import (
    CloseClient,
    ConnectionFailed,
    DeadlineExceeded,
    FileTokenStore,
    InvalidArgument,
    NotFoundError,
    OAuth,
    Token,
)
from tests.client.fakes import FakeLimiter

pytestmark = pytest.mark.anyio


@pytest.fixture(params=["asyncio", "trio"])
def anyio_backend(request: pytest.FixtureRequest) -> str:
    name: str = request.param
    return name


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    failures: list[str] = []

    def _reply(self) -> None:
        self.rfile.read(int(self.headers.get("content-length", 0)))
        if self.failures:
            failure = self.failures.pop(0)
            if failure == "close":
                self.close_connection = True
                return
            if failure == "silent":
                time.sleep(0.5)
        status = 404 if "missing" in self.path else 200
        content = {"id": "lead_1", "name": "N"}
        if "token" in self.path:
            content = {"access_token": "new", "refresh_token": "r2"}
        if status == 404:
            content = {"error": "Empty."}
        body = json.dumps(content).encode()
        self.send_response(status)
        self.send_header("content-length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    do_GET = do_POST = do_PUT = do_DELETE = _reply

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, request: object, client_address: object) -> None:
        """Say nothing: clients that hang up are what is tested."""


@pytest.fixture
def url() -> Iterator[str]:
    """Give the base URL of a server in a thread."""
    _Handler.failures = []
    server = _Server(("127.0.0.1", 0), _Handler)
    thread = threading.Thread(target=lambda: server.serve_forever(poll_interval=0.01))
    thread.start()
    yield f"http://127.0.0.1:{server.server_address[1]}/api/v1"
    server.shutdown()
    thread.join()
    server.server_close()


@pytest.mark.parametrize("library", ["httpx", "httpx2"])
async def test_typed_calls(url: str, library: Any) -> None:
    async with CloseClient("key", base_url=url, transport=library) as close:
        assert (await close.leads.get("lead_1")).name == "N"
        await close.leads.create({"name": "N"})
        await close.leads.delete("lead_1")
        with pytest.raises(NotFoundError):
            await close.leads.get("missing")


async def test_many_tasks_pass_the_gate(url: str) -> None:
    async with CloseClient("key", base_url=url, max_in_flight=3) as close:
        done: list[str] = []

        async def one() -> None:
            done.append((await close.leads.get("lead_1")).id)

        async with anyio.create_task_group() as tasks:
            for _ in range(30):
                tasks.start_soon(one)
        assert len(done) == 30


async def test_a_lost_answer_is_asked_for_again_unless_it_was_a_post(url: str) -> None:
    async with CloseClient("key", base_url=url) as close:
        _Handler.failures = ["close"]
        assert (await close.leads.get("lead_1")).name == "N"
        _Handler.failures = ["close"]
        with pytest.raises(ConnectionFailed) as caught:
            await close.leads.create({"name": "N"})
        assert caught.value.maybe_sent


async def test_a_deadline_ends_a_call(url: str) -> None:
    async with CloseClient("key", base_url=url, timeout=0.1) as close:
        _Handler.failures = ["silent"]
        with pytest.raises(DeadlineExceeded):
            await close.leads.get("lead_1")


async def test_a_cancelled_call_gives_everything_back(url: str) -> None:
    limiter = FakeLimiter()
    async with CloseClient("key", base_url=url, rate_limiter=limiter, max_in_flight=1) as close:
        _Handler.failures = ["silent"]
        with anyio.move_on_after(0.1):
            await close.leads.get("lead_1")
        assert limiter.all_ended
        assert (await close.leads.get("lead_1")).name == "N"


async def test_aiohttp_says_that_it_needs_asyncio(url: str, anyio_backend: str) -> None:
    async with CloseClient("key", base_url=url, transport="aiohttp") as close:
        if anyio_backend == "asyncio":
            assert (await close.leads.get("lead_1")).name == "N"
        else:
            with pytest.raises(InvalidArgument, match="asyncio only"):
                await close.leads.get("lead_1")


async def test_a_token_is_renewed_and_saved(url: str, tmp_path: Path) -> None:
    store = FileTokenStore(tmp_path / "token.json")
    await store.save(Token("old", "r1", expires_at=1.0))
    auth = OAuth("id", "secret", store=store, token_url=f"{url}/token/")
    async with CloseClient(auth=auth, base_url=url) as close:
        await close.leads.get("lead_1")
    assert await store.load() == Token("new", "r2")
