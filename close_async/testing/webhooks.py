"""Webhooks in a test: a receiver on this machine, and deliveries when the test wants them."""

from __future__ import annotations

import json
import threading
from collections.abc import Generator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

import httpx

from close_async.errors import InvalidArgument
from close_async.sandbox import Sandbox

_POLL = 0.01


@dataclass(frozen=True, slots=True)
class Delivery:
    """One webhook as it arrived.

    Args:
        body: its raw bytes, which are signed.
        headers: its headers, their names in lower case.
    """

    body: bytes
    headers: Mapping[str, str]

    @property
    def event(self) -> dict[str, Any]:
        """The event that it tells of."""
        event: dict[str, Any] = json.loads(self.body)["event"]
        return event

    @property
    def subscription_id(self) -> str:
        """The subscription that it belongs to."""
        return str(json.loads(self.body)["subscription_id"])


class WebhookSink:
    """Receives webhooks of one sandbox, at `url`.

    `deliveries` holds what arrived, in its order.
    """

    def __init__(self, sandbox: Sandbox, url: str) -> None:
        self._sandbox = sandbox
        self._statuses: list[int] = []
        self._lock = threading.Lock()
        self.url: str = url
        self.deliveries: list[Delivery] = []
        self.signature_key: str = ""

    @property
    def events(self) -> list[dict[str, Any]]:
        """The events that arrived, as often as they did."""
        return [delivery.event for delivery in self.deliveries]

    def subscribe(self, *events: str | Mapping[str, Any], url: str | None = None) -> dict[str, Any]:
        """Make a subscription, and remember its key as `signature_key`.

        Args:
            events: such as `"lead.created"`, `"activity.call.updated"`, or what the API takes.
            url: where to deliver to; this receiver unless given.

        Raises:
            InvalidArgument: an event that is none.
        """
        wanted = [_event(each) for each in events]
        if not wanted:
            raise InvalidArgument("events: at least one is needed", field="events")
        sandbox = self._sandbox

        def make() -> dict[str, Any]:
            user_id = str(next(iter(sandbox.state.users))["id"])
            body = {"url": url or self.url, "events": wanted}
            made: dict[str, Any] = sandbox.state.perform(
                sandbox.state, "POST", "/webhook/", user_id=user_id, body=body
            ).content
            return made

        made = sandbox.run(make)
        self.signature_key = made["signature_key"]
        return made

    def respond(self, *statuses: int) -> None:
        """Say which statuses the next responses have; 200 follows.

        Args:
            statuses: such as `503, 503`.

        Raises:
            InvalidArgument: a status that is none.
        """
        for status in statuses:
            if not 200 <= status <= 599:
                raise InvalidArgument(f"statuses: {status} is no status", field="statuses")
        self._statuses = list(statuses)

    def deliver(self, *, duplicates: int = 0, shuffle: bool = False) -> list[Delivery]:
        """Have all that waits delivered now, and return what arrived here by that.

        Args:
            duplicates: how many times more each is delivered.
            shuffle: whether the order is drawn.

        Raises:
            ValueError: duplicates below 0.
        """
        before = len(self.deliveries)
        self._sandbox.webhooks.deliver(duplicates=duplicates, shuffle=shuffle)
        return self.deliveries[before:]

    def redeliver(self, event_id: str) -> list[Delivery]:
        """Have an event delivered once more, and return what arrived here by that.

        Raises:
            LookupError: the event was meant for no subscription.
        """
        before = len(self.deliveries)
        self._sandbox.webhooks.redeliver(event_id)
        return self.deliveries[before:]

    async def deliver_to(
        self, app: Any, path: str, *, duplicates: int = 0, shuffle: bool = False
    ) -> list[int]:
        """Have all that waits delivered to an ASGI application, and return its statuses.

        Args:
            app: the application, such as a FastAPI one.
            path: where it takes webhooks.
            duplicates: how many times more each is delivered.
            shuffle: whether the order is drawn.

        Raises:
            ValueError: duplicates below 0.
        """
        return await self.send_to(app, path, self.deliver(duplicates=duplicates, shuffle=shuffle))

    async def send_to(self, app: Any, path: str, deliveries: Sequence[Delivery]) -> list[int]:
        """Hand deliveries that arrived here on to an ASGI application; return its statuses.

        Args:
            app: the application, such as a FastAPI one.
            path: where it takes webhooks.
            deliveries: some of `deliveries`, as often and in the order that the test wants.
        """
        statuses: list[int] = []
        transport = httpx.ASGITransport(app)
        async with httpx.AsyncClient(transport=transport, base_url="http://app.test") as client:
            for delivery in deliveries:
                headers = {
                    name: value
                    for name, value in delivery.headers.items()
                    if name.startswith("close-sig-") or name == "content-type"
                }
                response = await client.post(path, content=delivery.body, headers=headers)
                statuses.append(response.status_code)
        return statuses

    def take(self, body: bytes, headers: Mapping[str, str]) -> int:
        """Take in a delivery, and say the status of its response."""
        with self._lock:
            self.deliveries.append(Delivery(body, headers))
            return self._statuses.pop(0) if self._statuses else 200


def _event(given: str | Mapping[str, Any]) -> Mapping[str, Any]:
    if not isinstance(given, str):
        return given
    object_type, dot, action = given.rpartition(".")
    if not dot or not object_type or not action:
        raise InvalidArgument(
            f"events: {given!r} is no event; one is written lead.created", field="events"
        )
    return {"object_type": object_type, "action": action}


@contextmanager
def receiving(sandbox: Sandbox) -> Generator[WebhookSink]:
    """A receiver for one sandbox, on a thread of its own, while the block lasts."""

    class Handler(BaseHTTPRequestHandler):
        def do_POST(self) -> None:
            body = self.rfile.read(int(self.headers.get("content-length") or 0))
            headers = {name.lower(): value for name, value in self.headers.items()}
            self.send_response(receiver.take(body, headers))
            self.send_header("content-length", "0")
            self.end_headers()

        def log_message(self, format: str, *args: Any) -> None:
            del format, args

    with ThreadingHTTPServer(("127.0.0.1", 0), Handler) as server:
        receiver = WebhookSink(sandbox, f"http://127.0.0.1:{server.server_port}/")
        thread = threading.Thread(
            target=server.serve_forever, args=(_POLL,), name="close-webhooks", daemon=True
        )
        thread.start()
        try:
            yield receiver
        finally:
            server.shutdown()
            thread.join()
