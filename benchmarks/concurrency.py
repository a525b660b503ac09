"""Calls a second with many in flight, typed, against raw httpx; and how often connections are new.

The stock generated client takes part, and Close's own, which blocks, in as many threads: side by
side in one process against a server in another, interleaved, medians of the rounds, by
`python -m benchmarks.concurrency`. The design asks for at least 8 times raw httpx at 100 in
flight on aiohttp with a tenth of its p99; at least 90 % of what is possible at 50 in flight and
80 % at 100 against a server that takes 50 ms; and less than one new connection in 1,000 requests.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import threading
import time
from collections.abc import Awaitable, Callable
from concurrent.futures import ThreadPoolExecutor
from importlib import import_module
from statistics import median
from typing import Any, NamedTuple

import closeio_api
import httpx

from benchmarks.server import running
from benchmarks.stock_client import PACKAGE, stock_folder
from close_async import CloseClient

Call = Callable[[int], Awaitable[object]]


class Way(NamedTuple):
    """One way of making calls, and how many it keeps in flight."""

    name: str
    call: Call
    in_flight: int


async def burst(way: Way, calls: int) -> tuple[float, list[float]]:
    """Make calls from as many tasks as `way` keeps in flight; return seconds and latencies."""
    latencies: list[float] = []
    numbers = iter(range(calls))

    async def worker() -> None:
        for number in numbers:
            started = time.perf_counter()
            await way.call(number)
            latencies.append(time.perf_counter() - started)

    started = time.perf_counter()
    await asyncio.gather(*(worker() for _ in range(way.in_flight)))
    return time.perf_counter() - started, latencies


async def stats(base_url: str) -> dict[str, int]:
    """Return and reset the server's counts; the asking connection is not in them."""
    async with httpx.AsyncClient() as client:
        counts: dict[str, int] = (await client.get(f"{base_url}/stats/")).json()
    counts["connections"] -= 1
    return counts


async def measure(base_url: str, ways: list[Way], rounds: int, calls: int, possible: float) -> None:
    """Print the figures of each way; the first is what the others are measured against.

    Args:
        base_url: Of the server.
        ways: What to compare.
        rounds: How often each takes its turn.
        calls: Calls in each turn.
        possible: Seconds the server takes; what a single slot could at best do is its inverse.
    """
    rates: dict[str, list[float]] = {way.name: [] for way in ways}
    slowest: dict[str, list[float]] = {way.name: [] for way in ways}
    opened: dict[str, int] = {way.name: 0 for way in ways}
    for way in ways:
        await burst(way, calls)
    for _ in range(rounds):
        for way in ways:
            await stats(base_url)
            seconds, latencies = await burst(way, calls)
            opened[way.name] += (await stats(base_url))["connections"]
            rates[way.name].append(calls / seconds)
            slowest[way.name].append(sorted(latencies)[int(len(latencies) * 0.99)])
    base = median(rates[ways[0].name])
    share = f"{'of possible':>12}" if possible else ""
    print(f"{'':34} {'calls/s':>8} {'ratio':>8} {'p99 ms':>8} {'new conn./1,000':>16}{share}")
    for way in ways:
        rate = median(rates[way.name])
        new = opened[way.name] * 1000 / (rounds * calls)
        line = f"{way.name:34} {rate:8.0f} {rate / base:6.2f} x"
        line += f" {median(slowest[way.name]) * 1e3:8.1f} {new:16.1f}"
        if possible:
            line += f"{rate * possible / way.in_flight:12.0%}"
        print(line)


class Vendors:
    """Close's own client: calls in threads, each of which has a session of its own.

    Args:
        base_url: Of the server.
        threads: How many there are.
    """

    def __init__(self, base_url: str, threads: int) -> None:
        self._base_url = base_url
        self._pool = ThreadPoolExecutor(threads)
        self._own = threading.local()

    async def __call__(self, number: int) -> None:
        """Get the lead with this number."""
        await asyncio.get_running_loop().run_in_executor(self._pool, self._get, number)

    def _get(self, number: int) -> None:
        api: Any = getattr(self._own, "api", None)
        if api is None:
            api = self._own.api = closeio_api.API(f"{self._base_url}/", "api_key")
        api.get(f"lead/lead_{number}/")

    def close(self) -> None:
        """End the threads."""
        self._pool.shutdown()


async def compare(base_url: str, delay: float, rounds: int, calls: int) -> None:
    """Compare the ways at 20, 50 and 100 in flight."""
    limits = httpx.Limits(max_connections=100, max_keepalive_connections=20)
    raw_client = httpx.AsyncClient(auth=("api_key", ""), limits=limits, timeout=60)
    ours = CloseClient("api_key", base_url=base_url)
    fast = CloseClient("api_key", base_url=base_url, transport="aiohttp")

    stock: Any = import_module(PACKAGE)
    stock_get: Any = import_module(f"{PACKAGE}.api.leads.get")
    stock_client = stock.AuthenticatedClient(
        base_url=base_url, token="api_key", timeout=httpx.Timeout(60)
    )
    vendors = Vendors(base_url, 100)

    async def raw(number: int) -> None:
        json.loads((await raw_client.get(f"{base_url}/lead/lead_{number}/")).content)

    async def typed(number: int) -> None:
        await ours.leads.get(f"lead_{number}")

    async def typed_aiohttp(number: int) -> None:
        await fast.leads.get(f"lead_{number}")

    async def stock_typed(number: int) -> None:
        await stock_get.asyncio(client=stock_client, id=f"lead_{number}")

    ways = [
        Way("raw httpx, 100 in flight", raw, 100),
        Way("close-async on httpx, 20", typed, 20),
        Way("close-async on httpx, 100 tasks", typed, 100),
        Way("close-async on aiohttp, 50", typed_aiohttp, 50),
        Way("close-async on aiohttp, 100", typed_aiohttp, 100),
        Way("the stock generated client, 100", stock_typed, 100),
        Way("Close's own client, 100 threads", vendors, 100),
    ]
    await measure(base_url, ways, rounds, calls, delay)
    await raw_client.aclose()
    await ours.aclose()
    await fast.aclose()
    await stock_client.get_async_httpx_client().aclose()
    vendors.close()


def main() -> None:
    """Run the benchmark from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--calls", type=int, default=1000)
    given = parser.parse_args()
    with stock_folder() as folder:
        sys.path.insert(0, str(folder))
        for delay_ms in (0, 50):
            print(f"a server that takes {delay_ms} ms")
            with running(delay_ms=delay_ms) as base_url:
                asyncio.run(compare(base_url, delay_ms / 1000, given.rounds, given.calls))


if __name__ == "__main__":
    main()
