"""More requests than the rate limit allows, to a web application over real sockets.

    python -m benchmarks.crowds --rate 200 --windows 3

A sandbox that allows thirty calls a second, an application of one route under uvicorn, and a crowd
that asks it at a steady rate: three processes. Printed is how the crowd fared, and how much of the
allowance was used in the windows that the crowd filled.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import socket
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Generator, Sequence
from contextlib import contextmanager
from typing import Any, Final, NamedTuple

import aiohttp

LIMIT: Final = 240
WINDOW: Final = 8.0
LATENCY: Final = 0.05
"""Seconds that the sandbox takes for a response."""

AT_ONCE: Final = 0.05
"""Seconds within which a request is refused that has no chance."""

_APPLICATION: Final = """
import os, sys
import uvicorn
from fastapi import FastAPI
from close_async import CloseClient
from close_async.web import CloseDependency, handle_errors

crm = CloseDependency(
    lambda: CloseClient("key", base_url=os.environ["CLOSE_BASE_URL"], timeout=float(sys.argv[2]))
)
app = FastAPI(lifespan=crm.lifespan)
handle_errors(app)

@app.get("/")
async def route() -> dict[str, int]:
    return {"leads": len((await crm.client.leads.list(limit=1)).data)}

uvicorn.run(app, port=int(sys.argv[1]), log_level="error", access_log=False)
"""


class Answered(NamedTuple):
    """What became of a request."""

    at: float
    status: int
    took: float
    retry_after: float


@contextmanager
def _running(command: Sequence[str], port: int, **environment: str) -> Generator[None]:
    process = subprocess.Popen(
        [sys.executable, *command], env={**os.environ, **environment}, stdout=subprocess.DEVNULL
    )
    try:
        for _ in range(600):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            time.sleep(0.05)
        yield
    finally:
        process.terminate()
        process.wait()


def _free_port() -> int:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port: int = free.getsockname()[1]
        return port


async def crowd(url: str, rate: float, seconds: float) -> list[Answered]:
    """Ask at a steady rate, whatever becomes of the requests before.

    The sandbox's first window begins on the whole second of its first call: so does `at`.
    """
    answered: list[Answered] = []
    connector = aiohttp.TCPConnector(limit=0)
    async with aiohttp.ClientSession(connector=connector) as session:
        began = time.monotonic()
        into = time.time() % 1.0

        async def ask() -> None:
            sent = time.monotonic()
            async with session.get(url) as response:
                await response.read()
                after = float(response.headers.get("retry-after", 0))
                took = time.monotonic() - sent
                answered.append(Answered(into + sent - began, response.status, took, after))

        async with asyncio.TaskGroup() as tasks:
            for number in range(int(rate * seconds)):
                tasks.create_task(ask())
                await asyncio.sleep(max(0.0, began + (number + 1) / rate - time.monotonic()))
    return answered


async def served(sandbox: str) -> dict[str, Any]:
    """Return what the sandbox has counted."""
    async with aiohttp.ClientSession() as session:
        async with session.get(f"{sandbox}/_sandbox/requests/") as response:
            found: dict[str, Any] = await response.json()
            return found


def report(answered: list[Answered], arrived: list[dict[str, Any]], timeout: float) -> None:
    """Print the table."""
    statuses = Counter(each.status for each in answered)
    refused = [each for each in answered if each.status == 503]
    late = [each for each in answered if each.took > timeout]
    quick = [each for each in refused if each.took <= AT_ONCE]
    longest = max(each.took for each in answered)
    calls = [each for each in arrived if each["path"].endswith("/lead/")]
    print(f"requests: {len(answered):,}; by status {json.dumps(dict(sorted(statuses.items())))}")
    print(f"longer than {timeout:g} s: {len(late)}; the longest took {longest:.3f} s")
    share = len(quick) / max(1, len(refused))
    print(f"503 within {AT_ONCE * 1000:.0f} ms: {len(quick):,} of {len(refused):,} ({share:.1%})")
    if refused:
        took = sorted(each.took for each in refused)
        p50, p95, p99 = (took[int(len(took) * part)] * 1000 for part in (0.5, 0.95, 0.99))
        print(f"503 after: median {p50:.0f} ms, p95 {p95:.0f} ms, p99 {p99:.0f} ms")
    print(f"calls that the sandbox refused with 429: {sum(c['status'] == 429 for c in calls)}")


def used(served_at: list[float], windows: int) -> str:
    """Return the share of the allowance that was used in each window."""
    counts = Counter(int(at // WINDOW) for at in served_at)
    return ", ".join(f"{counts[number] / LIMIT:.1%}" for number in range(windows))


def main() -> None:
    """Run the benchmark from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rate", type=float, default=200, help="requests a second")
    parser.add_argument("--windows", type=int, default=3, help="windows of the limit that it lasts")
    parser.add_argument("--timeout", type=float, default=2.0, help="the client's deadline")
    given = parser.parse_args()
    port, web = _free_port(), _free_port()
    sandbox = f"http://127.0.0.1:{port}"
    starts = ["-m", "close_async.sandbox", "--port", str(port), "--leads", "100"]
    starts += ["--rate", f"{LIMIT}/{WINDOW:g}", "--latency-ms", str(LATENCY * 1000)]
    serves = ["-c", _APPLICATION, str(web), str(given.timeout)]
    with (
        _running(starts, port),
        _running(serves, web, CLOSE_BASE_URL=f"{sandbox}/api/v1"),
    ):

        async def run() -> tuple[list[Answered], dict[str, Any]]:
            url = f"http://127.0.0.1:{web}/"
            return await crowd(url, given.rate, given.windows * WINDOW), await served(sandbox)

        answered, seen = asyncio.run(run())
    report(answered, seen["requests"], given.timeout)
    good = [each.at + each.took - LATENCY / 2 for each in answered if each.status == 200]
    print(f"allowance used, window by window: {used(good, given.windows)}")


if __name__ == "__main__":
    main()
