"""More requests than the rate limit allows: all in time, and no allowance wasted."""

from __future__ import annotations

from collections import Counter
from typing import Any, NamedTuple

import anyio
import orjson
import pytest
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import Route

from close_async import CloseClient
from close_async._base import clock
from close_async.transports import RawResponse, Request
from close_async.web import handle_errors
from tests.virtual_time import run_virtual

LIMIT, WINDOW = 240, 8.0
"""As Close's usual group: thirty calls a second."""


class Close:
    """A transport to a server that counts its calls in windows, and takes some time for each."""

    def __init__(self, latency: float) -> None:
        self._latency = latency
        self.began = 0.0
        self.by_window: Counter[int] = Counter()
        self.refused = 0

    async def send(self, request: Request) -> RawResponse:
        await clock.sleep(self._latency / 2)
        now = clock.monotonic()
        if not self.began:
            self.began = now
        window = int((now - self.began) // WINDOW)
        reset = self.began + (window + 1) * WINDOW - now
        self.by_window[window] += 1
        used = self.by_window[window]
        status = 200
        if used > LIMIT:
            self.by_window[window] -= 1
            self.refused += 1
            status = 429
        left = max(0, LIMIT - used)
        headers = {"ratelimit": f"limit={LIMIT}, remaining={left}, reset={reset:.3f}"}
        if status == 429:
            headers["retry-after"] = str(int(reset) + 1)
        await clock.sleep(self._latency / 2)
        return RawResponse(status, headers, orjson.dumps({"data": [], "has_more": False}))

    async def aclose(self) -> None:
        pass


class Answered(NamedTuple):
    at: float
    status: int
    took: float
    retry_after: float


async def get(app: Any) -> tuple[int, dict[bytes, bytes]]:
    """Ask an application for its one page, as a server does."""
    said: dict[str, Any] = {}

    async def receive() -> Any:
        return {"type": "http.request"}

    async def send(message: Any) -> None:
        said.update(message)

    scope = {"type": "http", "method": "GET", "path": "/", "query_string": b"", "headers": []}
    await app(scope, receive, send)
    return said["status"], dict(said["headers"])


async def crowd(
    rate: float, seconds: float, latency: float, timeout: float
) -> tuple[Close, list[Answered]]:
    """Send requests at a rate to an application on a server, and return what came of them."""
    server = Close(latency)
    answered: list[Answered] = []
    async with CloseClient("key", transport=server, timeout=timeout) as close:

        async def route(_request: object) -> PlainTextResponse:
            await close.leads.list()
            return PlainTextResponse()

        app = Starlette(routes=[Route("/", route)])
        handle_errors(app)

        async def ask() -> None:
            began = clock.monotonic()
            status, headers = await get(app)
            took = clock.monotonic() - began
            after = float(headers.get(b"retry-after", 0))
            answered.append(Answered(began, status, took, after))

        async with anyio.create_task_group() as tasks:
            for _ in range(int(rate * seconds)):
                tasks.start_soon(ask)
                await anyio.sleep(1 / rate)
    return server, answered


@pytest.mark.parametrize(
    ("windows", "latency", "timeout"),
    [
        (2, 0.05, 2.0),
        pytest.param(4, 0.02, 1.0, marks=pytest.mark.slow),
        pytest.param(4, 0.2, 5.0, marks=pytest.mark.slow),
    ],
)
def test_in_a_crowd_each_request_is_answered_in_time_and_no_allowance_is_wasted(
    windows: int, latency: float, timeout: float
) -> None:
    server, answered = run_virtual(lambda: crowd(200, windows * WINDOW, latency, timeout))
    assert len(answered) == 200 * windows * WINDOW
    assert {each.status for each in answered} == {200, 503}  # never 502 for want of room
    assert max(each.took for each in answered) <= timeout
    assert server.refused == 0
    full = [server.by_window[window] for window in range(windows)]
    assert min(full) >= 0.95 * LIMIT

    turned_away = [each for each in answered if each.status == 503]
    assert max(each.took for each in turned_away) < 0.05
    for each in turned_away:
        # True: a window begins then, if not the next, then one after it.
        into = (each.at + each.retry_after - server.began) % WINDOW
        assert each.retry_after <= 2 * WINDOW
        assert into < 1.01 + 2 * latency or into > WINDOW - 0.2
