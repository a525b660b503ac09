"""How fast the sandbox itself is: its start, single reads and writes, lists and searches.

    python -m benchmarks.sandbox --leads 100000

The application is called without a server, in one process and one at a time, so the figures are
those of the sandbox alone.
"""

from __future__ import annotations

import argparse
import asyncio
import gc
import time
from base64 import b64encode
from collections.abc import Callable
from typing import Any
from urllib.parse import urlencode

import orjson
from starlette.types import ASGIApp, Message

from close_async.sandbox import SandboxConfig, create_app

_AUTHORIZATION = b"Basic " + b64encode(b"api_benchmark:")


class Caller:
    """Calls an ASGI application as a client would, without a socket."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, method: str, path: str, body: Any = None, **query: str) -> Any:
        """The JSON of a response, which has to be a success."""
        raw = b"" if body is None else orjson.dumps(body)
        scope = {
            "type": "http",
            "method": method,
            "path": f"/api/v1{path}",
            "raw_path": f"/api/v1{path}".encode(),
            "query_string": urlencode(query).encode(),
            "headers": [
                (b"authorization", _AUTHORIZATION),
                (b"content-type", b"application/json"),
            ],
        }
        sent: list[Message] = []

        async def receive() -> Message:
            return {"type": "http.request", "body": raw, "more_body": False}

        async def send(message: Message) -> None:
            sent.append(message)

        await self._app(scope, receive, send)
        if sent[0]["status"] >= 300:
            raise SystemExit(f"{method} {path}: {sent[0]['status']} {sent[1]['body'][:300]!r}")
        return orjson.loads(sent[1]["body"])


async def _rate(count: int, call: Callable[[int], Any]) -> float:
    started = time.perf_counter()
    for number in range(count):
        await call(number)
    return count / (time.perf_counter() - started)


async def _milliseconds(call: Callable[[], Any]) -> float:
    started = time.perf_counter()
    await call()
    return (time.perf_counter() - started) * 1000


async def measure(leads: int) -> None:
    """Print the figures for so many leads."""
    started = time.perf_counter()
    app = create_app(SandboxConfig(leads=leads, rate=None))
    print(f"start with {leads:,} leads: {time.perf_counter() - started:.2f} s")
    gc.freeze()
    call = Caller(app)
    state = app.state.sandbox
    ids = list(state.leads.rows)[:2000]
    status = next(iter(state.lead_statuses))["id"]
    for id in ids:
        await call("GET", f"/lead/{id}/")
    reads = await _rate(10_000, lambda n: call("GET", f"/lead/{ids[n % len(ids)]}/"))
    print(f"reads of one lead: {reads:,.0f} a second")
    writes = await _rate(
        5000, lambda n: call("PUT", f"/lead/{ids[n % len(ids)]}/", {"description": str(n)})
    )
    print(f"updates of one lead: {writes:,.0f} a second")
    made = await _rate(3000, lambda n: call("POST", "/lead/", {"name": f"Made {n}"}))
    print(f"new leads: {made:,.0f} a second")
    word = state.leads.rows[ids[0]]["name"].partition(" ")[0].lower() or "north"
    lead = {"type": "object_type", "object_type": "lead"}
    by_name = {
        "type": "field_condition",
        "field": {"type": "regular_field", "object_type": "lead", "field_name": "name"},
        "condition": {"type": "text", "mode": "full_words", "value": word},
    }
    by_status = {
        "type": "field_condition",
        "field": {"type": "regular_field", "object_type": "lead", "field_name": "status_id"},
        "condition": {"type": "reference", "reference_type": "status.lead", "object_ids": [status]},
    }
    timed: dict[str, Callable[[], Any]] = {
        f"GET /lead/?query={word}": lambda: call("GET", "/lead/", query=word),
        "GET /lead/?query=status:": lambda: call("GET", "/lead/", query='status:"Potential"'),
        "POST /data/search/ by name": lambda: call(
            "POST", "/data/search/", {"query": {"type": "and", "queries": [lead, by_name]}}
        ),
        "POST /data/search/ by status": lambda: call(
            "POST", "/data/search/", {"query": {"type": "and", "queries": [lead, by_status]}}
        ),
        "GET /contact/?lead_id=": lambda: call("GET", "/contact/", lead_id=ids[0]),
        "GET /task/": lambda: call("GET", "/task/"),
        "GET /activity/": lambda: call("GET", "/activity/note/"),
    }
    for name, run in timed.items():
        print(f"{name}: {await _milliseconds(run):.1f} ms")


def main() -> None:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--leads", type=int, default=100_000)
    asyncio.run(measure(arguments.parse_args().leads))


if __name__ == "__main__":
    main()
