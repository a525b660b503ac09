"""A server on a real socket that answers as a test says, byte for byte, and counts what arrives."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from typing import Any

Reply = Callable[["Arrived", asyncio.StreamWriter], Awaitable[None]]


class Arrived:
    """A request as it came over the wire."""

    def __init__(self, head: bytes, reader: asyncio.StreamReader, connection: int) -> None:
        lines = head.decode("latin-1").split("\r\n")
        self.method, self.target, _ = lines[0].split(" ", 2)
        self.headers = {
            name.lower(): value.strip()
            for name, _, value in (line.partition(":") for line in lines[1:] if line)
        }
        self.body = b""
        self.reader = reader
        self.connection = connection


class Wire:
    """What arrived so far."""

    def __init__(self) -> None:
        self.requests: list[Arrived] = []
        self.connections = 0
        self.open = 0
        self.url = ""

    @property
    def origin(self) -> str:
        """Host and port."""
        return self.url.removeprefix("http://").partition("/")[0]


@asynccontextmanager
async def serving(*replies: Reply, ssl: Any = None) -> AsyncIterator[Wire]:
    """Serve on a free port; each request gets the next reply, the last one for ever."""
    wire = Wire()
    steps = list(replies)
    tasks: set[asyncio.Task[Any]] = set()

    async def connected(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        wire.connections += 1
        wire.open += 1
        number = wire.connections
        try:
            while not writer.is_closing():
                head = await reader.readuntil(b"\r\n\r\n")
                arrived = Arrived(head, reader, number)
                arrived.body = await reader.readexactly(
                    int(arrived.headers.get("content-length", 0))
                )
                wire.requests.append(arrived)
                reply = steps.pop(0) if len(steps) > 1 else steps[0]
                await reply(arrived, writer)
        except (asyncio.IncompleteReadError, ConnectionError, asyncio.CancelledError):
            pass
        finally:
            wire.open -= 1
            writer.transport.abort()

    server = await asyncio.start_server(connected, "127.0.0.1", 0, ssl=ssl)
    scheme = "https" if ssl else "http"
    wire.url = f"{scheme}://127.0.0.1:{server.sockets[0].getsockname()[1]}/api/v1"
    try:
        yield wire
    finally:
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def head(status: str, length: int | None, *more: str) -> bytes:
    """Return the head of a response."""
    lines = [f"HTTP/1.1 {status}", "content-type: application/json", *more]
    if length is not None:
        lines.append(f"content-length: {length}")
    return ("\r\n".join(lines) + "\r\n\r\n").encode()


def says(body: bytes = b'{"id": "thing_1"}', status: str = "200 OK", *more: str) -> Reply:
    """Reply with a body."""

    async def reply(_: Arrived, writer: asyncio.StreamWriter) -> None:
        writer.write(head(status, len(body), *more) + body)
        await writer.drain()

    return reply


async def resets(_: Arrived, writer: asyncio.StreamWriter) -> None:
    """Reset the connection instead of answering."""
    writer.transport.abort()


async def closes(_: Arrived, writer: asyncio.StreamWriter) -> None:
    """Close the connection in good order instead of answering."""
    writer.close()


async def cuts(_: Arrived, writer: asyncio.StreamWriter) -> None:
    """Close the connection in the middle of the body."""
    writer.write(head("200 OK", 100) + b'{"id": ')
    await writer.drain()
    writer.close()


async def babbles(_: Arrived, writer: asyncio.StreamWriter) -> None:
    """Reply with something that is not HTTP."""
    writer.write(b"hello there\r\n\r\n")
    await writer.drain()
    writer.close()


async def falls_silent(arrived: Arrived, writer: asyncio.StreamWriter) -> None:
    """Reply in part, and then no more until the other side hangs up."""
    writer.write(head("200 OK", 100) + b'{"id": ')
    await writer.drain()
    await arrived.reader.read()
    writer.close()


async def drips(_: Arrived, writer: asyncio.StreamWriter) -> None:
    """Reply byte by byte, always before the read time-out, without an end."""
    writer.write(head("200 OK", 1_000_000))
    while True:
        writer.write(b" ")
        await writer.drain()
        await asyncio.sleep(0.02)
