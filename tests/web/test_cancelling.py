"""Requests of who has left: cancelled at once, their places and permits given back."""

from __future__ import annotations

import contextlib
from typing import Any

import anyio
import httpx
import pytest
from fastapi import FastAPI, Request

from close_async import CloseClient, RateLimiter
from close_async.sandbox import Rate, Sandbox, SandboxConfig
from close_async.web import CancelOnDisconnect
from tests.webhooks.serving import served


class Application:
    """Routes that never end, and note how they ended all the same."""

    def __init__(self) -> None:
        self.begun = 0
        self.cancelled = 0
        self.app = FastAPI()
        self.app.add_middleware(CancelOnDisconnect)
        self.app.add_api_route("/", self.endless, methods=["GET"])
        self.app.add_api_route("/", self.echo, methods=["POST"])
        self.app.add_api_route("/wrong", self.wrong, methods=["GET"])

    async def endless(self) -> None:
        self.begun += 1
        try:
            await anyio.sleep_forever()
        finally:
            self.cancelled += 1

    async def echo(self, request: Request) -> Any:
        return {"length": len(await request.body())}

    async def wrong(self) -> None:
        raise ValueError("wrong")


@pytest.mark.asyncio
async def test_a_request_whose_client_left_is_cancelled() -> None:
    application = Application()
    with served(application.app) as server:
        async with httpx.AsyncClient(base_url=server.url) as client:
            with contextlib.suppress(httpx.TimeoutException):
                await client.get("/", timeout=0.2)
            with anyio.fail_after(5):
                while application.cancelled < 1:  # noqa: ASYNC110
                    await anyio.sleep(0.005)
            assert application.begun == 1
            assert (await client.post("/", content=b"x" * 100_000)).json() == {"length": 100_000}
            assert (await client.get("/wrong")).status_code == 500


@pytest.mark.anyio
async def test_other_scopes_pass_through() -> None:
    seen: list[str] = []

    async def app(scope: Any, receive: Any, send: Any) -> None:
        seen.append(scope["type"])

    await CancelOnDisconnect(app)({"type": "lifespan"}, None, None)  # type: ignore[arg-type]
    assert seen == ["lifespan"]


@pytest.mark.asyncio
async def test_calls_of_cancelled_requests_free_their_permits() -> None:
    """Most of sixty calls wait when their clients leave: the next has the next window."""
    config = SandboxConfig(leads=1, rate=Rate(10, 1.0), rate_groups=())
    async with Sandbox(config) as sandbox:
        id = next(iter(sandbox.state.leads.rows))
        limiter = RateLimiter()
        async with CloseClient("key", base_url=sandbox.base_url, rate_limiter=limiter) as close:
            app = FastAPI()
            app.add_middleware(CancelOnDisconnect)

            async def lead() -> str:
                return (await close.leads.get(id)).id

            app.add_api_route("/", lead, methods=["GET"])
            with served(app) as server:
                limits = httpx.Limits(max_connections=100)
                async with httpx.AsyncClient(base_url=server.url, limits=limits) as client:

                    async def leave(seconds: float) -> None:
                        with contextlib.suppress(httpx.TimeoutException):
                            await client.get("/", timeout=seconds)

                    assert (await client.get("/")).json() == id
                    async with anyio.create_task_group() as tasks:
                        for _ in range(60):
                            tasks.start_soon(leave, 0.3)
                    began = anyio.current_time()
                    assert (await client.get("/")).json() == id
                    assert anyio.current_time() - began < 3
        assert sandbox.state.rate_limited == 0
