"""Delivering a response, whole or broken as a fault wants it."""

from __future__ import annotations

import asyncio
import socket
import struct
from typing import Any

from starlette.types import Scope, Send

from close_async.sandbox.faults import Fault
from close_async.sandbox.http.messages import Response

TRANSPORT = "close_async.sandbox.transport"
"""Where the server leaves a request's transport in the scope, so that it can be broken."""

_NOTICE_SECONDS = 0.01
"""How long the server may take to notice a broken connection; sooner, it would report an error."""

_HTML = b"<!doctype html><html><body><h1>Something is in the way</h1></body></html>"


def response_of(fault: Fault) -> Response:
    """The response that a fault puts in place of the real one."""
    headers = [(name.lower().encode(), value.encode()) for name, value in fault.headers.items()]
    if fault.kind == "redirect":
        status = fault.status if 300 <= fault.status < 400 else 302
        return Response({}, status, [*headers, (b"location", fault.location.encode())])
    if fault.kind == "html":
        return Response(_HTML, fault.status, headers)
    body: Any = fault.body
    if body is None:
        body = {"error": "This went wrong on purpose."}
    if fault.status == 429 and "retry-after" not in fault.headers:
        headers.append((b"retry-after", str(max(1, round(fault.seconds))).encode()))
    return Response(body, fault.status, headers)


def with_wrong_body(response: Response, fault: Fault) -> Response:
    """The real response with another body."""
    body = {"this": "is not what was asked for"} if fault.body is None else fault.body
    return Response(body, response.status, response.headers)


async def deliver(response: Response, fault: Fault | None, scope: Scope, send: Send) -> None:
    """Send a response, or what a fault leaves of it.

    Raises:
        ConnectionResetError: the fault breaks the connection, and there is none to break because
            the application is called without a server.
    """
    if fault is not None and fault.kind == "reset":
        await _break(scope, abruptly=True)
        return
    body = response.encode()
    headers = response.headers
    if fault is not None and fault.kind == "html":
        headers = [pair for pair in headers if pair[0] != b"content-type"]
        headers.append((b"content-type", b"text/html; charset=utf-8"))
    if response.status != 204:
        headers = [*headers, (b"content-length", str(len(body)).encode())]
    await send({"type": "http.response.start", "status": response.status, "headers": headers})
    if fault is not None and fault.kind == "cut":
        await send(
            {"type": "http.response.body", "body": body[: len(body) // 2], "more_body": True}
        )
        await _break(scope, abruptly=False)
        return
    if fault is not None and fault.kind == "drip":
        size = max(1, -(-len(body) // fault.pieces))
        for start in range(0, len(body), size):
            piece = body[start : start + size]
            await send({"type": "http.response.body", "body": piece, "more_body": True})
            await asyncio.sleep(fault.seconds)
        body = b""
    await send({"type": "http.response.body", "body": body})


async def _break(scope: Scope, *, abruptly: bool) -> None:
    transport: asyncio.Transport | None = scope.get(TRANSPORT)
    if transport is None:
        raise ConnectionResetError("The sandbox broke the connection on purpose.")
    if not abruptly:
        transport.close()
        await asyncio.sleep(_NOTICE_SECONDS)
        return
    connection: socket.socket | None = transport.get_extra_info("socket")
    if connection is not None and connection.fileno() != -1:  # unless the client is gone already
        # Lingering for zero seconds makes the close a reset.
        linger = struct.pack("ii", 1, 0)
        connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, linger)
    transport.abort()
    await asyncio.sleep(_NOTICE_SECONDS)
