"""A bare HTTP server for the benchmarks: as little work as possible, in a process of its own.

It answers every request with the same lead (or page of leads), after an optional delay, and
counts connections and requests; `GET /stats/` tells and resets the counts.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from benchmarks.leads import make_lead


class _Counts:
    connections = 0
    requests = 0


class Requests(asyncio.Protocol):
    """One connection, whose requests have no body; a server says what it does with each."""

    def __init__(self) -> None:
        self._buffer = b""
        self._transport: Any = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (end := self._buffer.find(b"\r\n\r\n")) >= 0:
            head, self._buffer = self._buffer[:end], self._buffer[end + 4 :]
            self.received(head)

    def received(self, head: bytes) -> None:
        """Take in the head of a request."""
        raise NotImplementedError  # each server responds in its own way

    def write(self, response: bytes) -> None:
        """Send a response, unless the connection is gone."""
        if not self._transport.is_closing():
            self._transport.write(response)


class _Protocol(Requests):
    def __init__(self, response: bytes, delay: float) -> None:
        super().__init__()
        self._response = response
        self._delay = delay

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        _Counts.connections += 1
        super().connection_made(transport)

    def received(self, head: bytes) -> None:
        if b"/stats/" in head:
            counts = {"connections": _Counts.connections, "requests": _Counts.requests}
            _Counts.connections = _Counts.requests = 0
            self.write(_response(json.dumps(counts).encode()))
            return
        _Counts.requests += 1
        if self._delay:
            asyncio.get_running_loop().call_later(self._delay, self.write, self._response)
        else:
            self.write(self._response)


def _response(body: bytes) -> bytes:
    return (
        b"HTTP/1.1 200 OK\r\ncontent-type: application/json\r\n"
        b"ratelimit: limit=1000000; remaining=999999; reset=8\r\n"
        b"trace-id: 0123456789abcdef\r\ncontent-length: %d\r\n\r\n" % len(body)
    ) + body


async def _serve(delay: float, leads: int) -> None:
    content: Any = make_lead(0)
    if leads:
        content = {"data": [make_lead(i) for i in range(leads)], "has_more": False}
    response = _response(json.dumps(content).encode())
    await serve(lambda: _Protocol(response, delay))


async def serve(connection: Callable[[], Requests]) -> None:
    """Listen, print the port, and serve until whoever started this ends.

    Args:
        connection: Makes what serves one connection.
    """
    loop = asyncio.get_running_loop()
    server = await loop.create_server(connection, "127.0.0.1", 0, backlog=1024)
    print(server.sockets[0].getsockname()[1], flush=True)
    ended = asyncio.Event()
    loop.add_reader(sys.stdin, ended.set)  # readable when whoever started this ends
    await ended.wait()
    server.close()


@contextmanager
def serving(module: str, *arguments: str) -> Iterator[str]:
    """Run a server module, which prints its port, in a process of its own; gives its base URL."""
    with subprocess.Popen(
        [sys.executable, "-m", module, *arguments],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    ) as process:
        assert process.stdout is not None
        try:
            yield f"http://127.0.0.1:{int(process.stdout.readline())}/api/v1"
        finally:
            process.terminate()


@contextmanager
def running(delay_ms: float = 0.0, leads: int = 0) -> Iterator[str]:
    """Run the server in a process of its own; gives its base URL.

    Args:
        delay_ms: Milliseconds before each response.
        leads: Leads in the response's page; 0 for a single lead.
    """
    options = ("--delay-ms", str(delay_ms), "--leads", str(leads))
    with serving("benchmarks.server", *options) as base_url:
        yield base_url


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--delay-ms", type=float, default=0.0)
    parser.add_argument("--leads", type=int, default=0)
    given = parser.parse_args()
    asyncio.run(_serve(given.delay_ms / 1000, given.leads))
