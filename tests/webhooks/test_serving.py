"""A receiver as a web application: alone, mounted, as FastAPI's router and as its dependency."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Annotated, Any

import anyio
import httpx
import pytest
from fastapi import Depends, FastAPI
from starlette.applications import Starlette
from starlette.routing import Mount, Route

from close_async.models import LeadEvent, WebhookDelivery
from close_async.webhooks import WebhookReceiver
from tests.webhooks.serving import served
from tests.webhooks.signing import KEY, delivery, event, sign


class Seen:
    """A receiver that notes what it handled, in the foreground and in the background."""

    def __init__(self, **given: Any) -> None:
        self.receiver = WebhookReceiver(KEY, **given)
        self.events: list[str] = []
        self.later: list[str] = []
        self.done = anyio.Event()
        self.receiver.on("lead.created")(self._now)
        self.receiver.on("lead.deleted", background=True)(self._later)

    async def _now(self, event: LeadEvent) -> None:
        self.events.append(event.id)

    async def _later(self, event: LeadEvent) -> None:
        self.later.append(event.id)
        self.done.set()


@contextmanager
def asked(app: Any) -> Iterator[httpx.Client]:
    with served(app) as server, httpx.Client(base_url=server.url) as client:
        yield client


def post(client: httpx.Client, path: str, content: dict[str, Any] | None = None) -> httpx.Response:
    body, headers = delivery(content)
    return client.post(path, content=body, headers=headers)


def mounted(receiver: WebhookReceiver) -> Any:
    return Starlette(routes=[Mount("/hooks", receiver)])


def as_route(receiver: WebhookReceiver) -> Any:
    return Starlette(routes=[Route("/hooks", receiver)])


def routed(receiver: WebhookReceiver) -> Any:
    app = FastAPI()
    app.include_router(receiver.router("/hooks"))
    return app


@pytest.mark.parametrize(
    ("made", "path"),
    [
        (lambda receiver: receiver, "/"),
        (mounted, "/hooks/"),
        (as_route, "/hooks"),
        (routed, "/hooks"),
    ],
)
def test_deliveries_arrive_over_http(made: Any, path: str) -> None:
    seen = Seen()
    with asked(made(seen.receiver)) as client:
        response = post(client, path)
        assert (response.status_code, response.json()) == (200, {"handled": 1})
        assert post(client, path).json() == {"repeated": 1}
        forged = client.post(path, content=b"{}", headers=sign(b"{ }"))
        assert forged.status_code == 401
        assert forged.json()["part"] == "signature"
        later = post(client, path, event("ev_2", action="deleted"))
        assert later.json() == {"queued": 1}
        for _ in range(200):
            if seen.later:
                break
            client.get(path)
    assert seen.events == ["ev_1"]
    assert seen.later == ["ev_2"]


def test_other_methods_and_huge_bodies_are_refused() -> None:
    with asked(Seen(max_body=1_000).receiver) as client:
        response = client.get("/")
        assert (response.status_code, response.headers["allow"]) == (405, "POST")
        assert client.post("/", content=b"x" * 1_001).status_code == 413
        assert client.post("/", content=iter([b"x" * 600] * 3)).status_code == 413


def test_a_huge_body_is_refused_by_the_router_too() -> None:
    with asked(routed(Seen(max_body=1_000).receiver)) as client:
        assert client.post("/hooks", content=b"x" * 1_001).status_code == 413


def test_while_busy_the_response_says_when_to_come_again() -> None:
    receiver = WebhookReceiver()
    for made in (receiver, routed(receiver)):
        with asked(made) as client:
            response = post(client, "/hooks")
            assert (response.status_code, response.headers["retry-after"]) == (503, "5")


verifying = WebhookReceiver(KEY)
own_app = FastAPI()


@own_app.post("/own")
async def own(
    delivery: Annotated[WebhookDelivery, Depends(verifying.delivery)],
) -> dict[str, str]:
    return {"id": delivery.event.id}


def test_a_dependency_gives_the_verified_delivery() -> None:
    with asked(own_app) as client:
        assert post(client, "/own").json() == {"id": "ev_1"}
        assert client.post("/own", content=b"{}", headers=sign(b"{ }")).status_code == 401
        assert client.post("/own", content=b"[]", headers=sign(b"[]")).status_code == 400


@pytest.mark.anyio
async def test_a_client_that_goes_away_is_no_error() -> None:
    receiver = WebhookReceiver(KEY)
    receiver.on("*")(lambda event: pytest.fail("handled"))
    sent: list[Any] = []

    async def receive() -> dict[str, Any]:
        return {"type": "http.disconnect"}

    async def send(message: Any) -> None:
        sent.append(message)

    await receiver({"type": "http", "method": "POST", "headers": []}, receive, send)
    assert sent == []
    await receiver({"type": "websocket"}, receive, send)
    assert sent == [{"type": "websocket.close", "code": 1000}]


@pytest.mark.anyio
async def test_the_lifespan_works_on_what_waits() -> None:
    seen = Seen()
    body, headers = delivery(event(action="deleted"))
    seen.receiver.on("contact.*")(lambda event: None)
    assert (await seen.receiver.receive(body, headers)).status == 200
    seen.later.clear()
    sent: list[str] = []
    to_app, from_test = anyio.create_memory_object_stream[dict[str, Any]](2)

    async def send(message: Any) -> None:
        sent.append(message["type"])

    async with anyio.create_task_group() as tasks:
        tasks.start_soon(seen.receiver, {"type": "lifespan"}, from_test.receive, send)
        await to_app.send({"type": "lifespan.startup"})
        with anyio.fail_after(10):
            await seen.done.wait()
        await to_app.send({"type": "lifespan.shutdown"})
    to_app.close()
    from_test.close()
    assert sent == ["lifespan.startup.complete", "lifespan.shutdown.complete"]


def test_fastapi_and_redis_are_imported_only_when_they_are_used() -> None:
    code = (
        "import sys; from close_async.webhooks import WebhookReceiver;"
        "WebhookReceiver('0b' * 32).on('lead.created')(print);"
        "assert not {'fastapi', 'starlette', 'pydantic', 'redis', 'uvicorn'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)
