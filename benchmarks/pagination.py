"""Walking a list to its end, against hand-written loops on raw httpx and on Close's own client.

Side by side against a sandbox in another process, interleaved, medians of the rounds, at 0 and at
50 ms of latency: `python -m benchmarks.pagination`. The bound of the design is 1.2 s for 100
pages at 50 ms.
"""

from __future__ import annotations

import argparse
import asyncio
import subprocess
import sys
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from statistics import median
from typing import Any

import closeio_api
import httpx

from close_async import CloseClient

PAGE_SIZE = 100

RATE = "1000000/8"
"""A rate that nobody reaches, but that responses tell, as Close's do."""


@contextmanager
def sandbox(pages: int, latency_ms: float, *, bare: bool, rate: str = RATE) -> Iterator[str]:
    """Run a sandbox with as many leads as fill `pages`, and give its address."""
    command = [
        *(sys.executable, "-m", "close_async.sandbox", "--port", "0", "--seed", "7"),
        *("--leads", str(pages * PAGE_SIZE), *(("--bare",) if bare else ())),
        *("--latency-ms", str(latency_ms), "--rate", rate),
    ]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as process:
        try:
            assert process.stdout is not None
            line = process.stdout.readline()
            yield next(word for word in line.split() if word.startswith("http")).rstrip("/")
        finally:
            process.terminate()


async def by_hand(base_url: str) -> int:
    """Walk with raw httpx, page after page, as most programs do."""
    found = 0
    async with httpx.AsyncClient(auth=("api_sandbox", ""), base_url=base_url) as client:
        more = True
        while more:
            parameters = {"_limit": PAGE_SIZE, "_skip": found}
            page: dict[str, Any] = (await client.get("/lead/", params=parameters)).json()
            found += len(page["data"])
            more = page["has_more"]
    return found


async def by_closeio(base_url: str) -> int:
    """Walk with Close's own client, which blocks, in a thread."""

    def walk() -> int:
        api = closeio_api.API(f"{base_url}/", api_key="api_sandbox")
        found, more = 0, True
        while more:
            page = api.get("lead", params={"_limit": PAGE_SIZE, "_skip": found})
            found += len(page["data"])
            more = page["has_more"]
        return found

    return await asyncio.to_thread(walk)


def by_paginate(transport: str | None) -> Callable[[str], Awaitable[int]]:
    """Return the walk with this package."""

    async def walk(base_url: str) -> int:
        found = 0
        given: Any = transport
        async with CloseClient("api_sandbox", base_url=base_url, transport=given) as close:
            async for page in close.paginate(close.leads.list, limit=PAGE_SIZE).pages():
                found += len(page)
        return found

    return walk


WAYS: dict[str, Callable[[str], Awaitable[int]]] = {
    "raw httpx, a loop by hand": by_hand,
    "closeio, a loop by hand": by_closeio,
    "close.paginate on httpx": by_paginate(None),
    "close.paginate on aiohttp": by_paginate("aiohttp"),
}


async def measure(base_url: str, pages: int, rounds: int) -> dict[str, list[float]]:
    """Return the seconds that each way took, round by round."""
    taken: dict[str, list[float]] = {name: [] for name in WAYS}
    for number in range(rounds + 1):
        for name, walk in WAYS.items():
            begun = time.perf_counter()
            found = await walk(base_url)
            if found != pages * PAGE_SIZE:
                raise SystemExit(f"{name}: {found} leads instead of {pages * PAGE_SIZE}")
            if number:  # the first round only warms up
                taken[name].append(time.perf_counter() - begun)
    return taken


def main() -> None:
    """Measure and print."""
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("--pages", type=int, default=100)
    arguments.add_argument("--rounds", type=int, default=3)
    arguments.add_argument("--bare", action="store_true", help="leads with nothing under them")
    given = arguments.parse_args()
    print(
        f"{f'{given.pages} pages of {PAGE_SIZE} leads':28} {'latency':>8} {'median':>8} {'best':>8}"
    )
    for latency_ms in (0.0, 50.0):
        with sandbox(given.pages, latency_ms, bare=given.bare) as base_url:
            taken = asyncio.run(measure(base_url, given.pages, given.rounds))
        for name, seconds in taken.items():
            print(f"{name:28} {latency_ms:5.0f} ms {median(seconds):6.2f} s {min(seconds):6.2f} s")


if __name__ == "__main__":
    main()
