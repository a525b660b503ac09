"""A receiver as an ASGI application: a POST under any path is a delivery.

See https://asgi.readthedocs.io/en/latest/specs/www.html
"""

from __future__ import annotations

from collections.abc import Awaitable, Callable, Iterable, Mapping, MutableMapping
from contextlib import AbstractAsyncContextManager
from typing import TYPE_CHECKING, Any, Protocol, TypeAlias

from close_async._base import json
from close_async._base.logging import logger

if TYPE_CHECKING:
    from .signatures import HeadersLike

Scope: TypeAlias = MutableMapping[str, Any]
Message: TypeAlias = MutableMapping[str, Any]
Receive: TypeAlias = Callable[[], Awaitable[Message]]
Send: TypeAlias = Callable[[Message], Awaitable[None]]


class ResponseLike(Protocol):
    """The response to a delivery."""

    @property
    def status(self) -> int:
        """The HTTP status."""
        ...

    @property
    def content(self) -> Mapping[str, Any]:
        """The body, as JSON values."""
        ...

    @property
    def retry_after(self) -> int | None:
        """Seconds for a `retry-after` header."""
        ...


class Receiver(AbstractAsyncContextManager[Any], Protocol):
    """What takes deliveries, and works on its queue while it is open."""

    max_body: int

    async def receive(self, body: bytes, headers: HeadersLike) -> ResponseLike:
        """Handle a delivery and return the response."""
        ...


async def serve(receiver: Receiver, scope: Scope, receive: Receive, send: Send) -> None:
    """Serve one request, or the application's lifespan."""
    if scope["type"] == "lifespan":
        await _lifespan(receiver, receive, send)
    elif scope["type"] == "http":
        await _http(receiver, scope, receive, send)
    elif scope["type"] == "websocket":
        await send({"type": "websocket.close", "code": 1000})


async def _lifespan(receiver: Receiver, receive: Receive, send: Send) -> None:
    await receive()
    try:
        async with receiver:
            await send({"type": "lifespan.startup.complete"})
            await receive()
    except Exception as failure:
        logger.exception("The webhook receiver failed")
        await send({"type": "lifespan.shutdown.failed", "message": str(failure)})
    else:
        await send({"type": "lifespan.shutdown.complete"})


async def _http(receiver: Receiver, scope: Scope, receive: Receive, send: Send) -> None:
    if scope["method"] != "POST":
        await _respond(
            send, 405, {"error": "webhooks are delivered by POST"}, [(b"allow", b"POST")]
        )
        return
    headers: list[tuple[bytes, bytes]] = list(scope["headers"])
    try:
        body = await _body(receive, headers, receiver.max_body)
    except _TooLarge:
        await _respond(send, 413, {"error": "the delivery is too large"})
        return
    if body is None:
        return
    response = await receiver.receive(body, headers)
    more = [] if response.retry_after is None else [(b"retry-after", b"%d" % response.retry_after)]
    await _respond(send, response.status, response.content, more)


class _TooLarge(Exception):
    """A body has more bytes than are allowed."""


async def _body(
    receive: Receive, headers: Iterable[tuple[bytes, bytes]], largest: int
) -> bytes | None:
    """Return the body; `None` where the client went away.

    Raises:
        _TooLarge: It is, or says that it is.
    """
    for name, value in headers:
        if name == b"content-length" and value.isdigit() and int(value) > largest:
            raise _TooLarge
    parts: list[bytes] = []
    size = 0
    while True:
        message = await receive()
        if message["type"] == "http.disconnect":
            return None
        parts.append(message.get("body", b""))
        size += len(parts[-1])
        if size > largest:
            raise _TooLarge
        if not message.get("more_body", False):
            return b"".join(parts)


async def _respond(
    send: Send,
    status: int,
    content: Mapping[str, Any],
    headers: Iterable[tuple[bytes, bytes]] = (),
) -> None:
    body = json.dumps(dict(content))
    await send(
        {
            "type": "http.response.start",
            "status": status,
            "headers": [
                (b"content-type", b"application/json"),
                (b"content-length", b"%d" % len(body)),
                *headers,
            ],
        }
    )
    await send({"type": "http.response.body", "body": body})
