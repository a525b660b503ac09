"""What one typed call costs, one in flight, against raw httpx, the stock client and Close's own.

Side by side in one process against a server in another, interleaved, medians of the rounds:
`python -m benchmarks.single_call`. CPU is the client process's own; the bound of the design for
httpx is 1.10 times raw httpx.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import sys
import time
from collections.abc import Awaitable, Callable
from importlib import import_module
from statistics import median
from typing import Any

import closeio_api
import httpx

from benchmarks.server import running
from benchmarks.stock_client import PACKAGE, stock_folder
from close_async import CloseClient

Round = Callable[[int], Awaitable[None]]


async def measure(base_url: str, rounds: int, calls: int) -> None:
    """Print CPU and wall time for a call, for each way of making it."""
    raw_client = httpx.AsyncClient(auth=("api_key", ""))
    ours = CloseClient("api_key", base_url=base_url)
    fast = CloseClient("api_key", base_url=base_url, transport="aiohttp")

    async def raw(count: int) -> None:
        for number in range(count):
            response = await raw_client.get(f"{base_url}/lead/lead_{number}/")
            json.loads(response.content)

    async def typed(count: int) -> None:
        for number in range(count):
            await ours.leads.get(f"lead_{number}")

    with stock_folder() as folder:
        sys.path.insert(0, str(folder))
        stock: Any = import_module(PACKAGE)
        get: Any = import_module(f"{PACKAGE}.api.leads.get")
        stock_client = stock.AuthenticatedClient(base_url=base_url, token="api_key")
        await get.asyncio(client=stock_client, id="lead_1")

    async def stock_typed(count: int) -> None:
        for number in range(count):
            await get.asyncio(client=stock_client, id=f"lead_{number}")

    async def typed_aiohttp(count: int) -> None:
        for number in range(count):
            await fast.leads.get(f"lead_{number}")

    vendors_client = closeio_api.API(f"{base_url}/", "api_key")

    async def vendors(count: int) -> None:
        for number in range(count):  # it blocks, as it does in its users' programs
            vendors_client.get(f"lead/lead_{number}/")

    ways: dict[str, Round] = {
        "raw httpx + json.loads": raw,
        "close-async on httpx": typed,
        "close-async on aiohttp": typed_aiohttp,
        "the stock generated client": stock_typed,
        "Close's own client (requests)": vendors,
    }
    cpu: dict[str, list[float]] = {name: [] for name in ways}
    wall: dict[str, list[float]] = {name: [] for name in ways}
    for way in ways.values():
        await way(calls)
    for _ in range(rounds):
        for name, way in ways.items():
            cpu_before, wall_before = time.process_time(), time.perf_counter()
            await way(calls)
            cpu[name].append((time.process_time() - cpu_before) / calls)
            wall[name].append((time.perf_counter() - wall_before) / calls)
    print(f"{'one typed call, one in flight':32} {'CPU µs':>8} {'wall µs':>8} {'CPU ratio':>10}")
    for name in ways:
        each = median(cpu[name])
        ratio = median(a / b for a, b in zip(cpu[name], cpu["raw httpx + json.loads"], strict=True))
        print(f"{name:32} {each * 1e6:8.0f} {median(wall[name]) * 1e6:8.0f} {ratio:9.2f} x")
    await raw_client.aclose()
    await ours.aclose()
    await fast.aclose()
    await stock_client.get_async_httpx_client().aclose()


def main() -> None:
    """Run the benchmark from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--calls", type=int, default=300)
    given = parser.parse_args()
    with running() as base_url:
        asyncio.run(measure(base_url, given.rounds, given.calls))


if __name__ == "__main__":
    main()
