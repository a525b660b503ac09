"""Exporting leads, against a loop with Close's own client and `json`.

Side by side against a sandbox in another process, interleaved, medians of the rounds, at a latency
as over a network: `python -m benchmarks.export --leads 100000`. The figures of the design are at
least 10,000 leads a second of CPU, and twice the records a second of the loop. `--limits` compares
the export's way, the list in pieces, with the search alone at Close's usual limits, where the
figure is 8 times. Without limits and latency the sandbox, one process, bounds both.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import resource
import sys
import tempfile
import time
from collections.abc import Awaitable, Callable
from pathlib import Path
from statistics import median

import closeio_api

from benchmarks.pagination import RATE as UNREACHED
from benchmarks.pagination import sandbox
from close_async import CloseClient

PAGE = 200

SLICE = 20_000
"""Leads in one slice, about: a list ends at a `_skip` that no slice reaches."""


async def with_jobs(base_url: str, path: Path) -> int:
    """Export with `close.jobs.export`."""
    async with CloseClient("api_sandbox", base_url=base_url) as close:
        report = await close.jobs.export("lead", path, resume=False)
    return report.done


async def by_search(base_url: str, path: Path) -> int:
    """Walk a search, and write its objects."""
    found = 0
    async with CloseClient("api_sandbox", base_url=base_url) as close:
        fields = ["name", "status_id", "contacts", "custom"]
        with path.open("w") as file:
            async for lead in close.search(None, fields=fields):
                file.write(json.dumps(lead.to_dict()) + "\n")
                found += 1
    return found


async def with_closeio(base_url: str, path: Path) -> int:
    """Loop over the pages of slices with Close's own client, as its public scripts do."""
    return await asyncio.to_thread(_with_closeio, base_url, path)


def _with_closeio(base_url: str, path: Path) -> int:
    client = closeio_api.Client("api_sandbox")
    client.base_url = f"{base_url}/"
    total = client.get("lead", params={"_limit": 1})["total_results"]
    slices = -(-total // SLICE)
    found = 0
    with path.open("w") as file:
        for number in range(1, slices + 1):
            query, skip, more = f"slice:{number}/{slices}", 0, True
            while more:
                wanted = {"query": query, "_limit": PAGE, "_skip": skip}
                page = client.get("lead", params=wanted)
                for lead in page["data"]:
                    file.write(json.dumps(lead) + "\n")
                skip += len(page["data"])
                more = page["has_more"]
            found += skip
    return found


Way = Callable[[str, Path], Awaitable[int]]


def measure(way: Way, base_url: str, path: Path) -> tuple[float, float, int]:
    """Return seconds, seconds of CPU and the records of one export."""
    began, cpu = time.perf_counter(), time.process_time()
    found = asyncio.run(_run(way, base_url, path))
    return time.perf_counter() - began, time.process_time() - cpu, found


async def _run(way: Way, base_url: str, path: Path) -> int:
    return await way(base_url, path)


def compare(ways: dict[str, Way], leads: int, rounds: int, latency: float, rate: str) -> None:
    """Print what each way reaches."""
    figures: dict[str, list[tuple[float, float]]] = {name: [] for name in ways}
    server = sandbox(leads // 100, latency, bare=False, rate=rate)
    with tempfile.TemporaryDirectory() as folder, server as url:
        for _ in range(rounds):
            for name, way in ways.items():
                if rate != UNREACHED:
                    time.sleep(8.0)  # each begins with a whole window
                seconds, cpu, found = measure(way, url, Path(folder) / f"{name.split()[0]}.jsonl")
                if found != leads:
                    raise SystemExit(f"{name} gave {found} of {leads} leads")
                figures[name].append((seconds, cpu))
    print(f"{leads:,} leads, {latency:g} ms of latency, {rate} calls")
    for name, measured in figures.items():
        seconds, cpu = (median(column) for column in zip(*measured, strict=True))
        print(
            f"  {name:20} {leads / seconds:9,.0f} leads/s {leads / cpu:9,.0f} leads/s of CPU"
            f" ({seconds:.2f} s)"
        )
    first, second = (median(one[0] for one in measured) for measured in figures.values())
    print(f"  {next(iter(ways))} is {second / first:.1f} x as fast")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--leads", type=int, default=10_000)
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--latency-ms", type=float, default=50.0)
    parser.add_argument("--limits", action="store_true")
    options = parser.parse_args()
    leads, rounds, latency = options.leads, options.rounds, options.latency_ms
    if options.limits:
        ways: dict[str, Way] = {"jobs.export": with_jobs, "search": by_search}
        compare(ways, leads, 1, latency, "240/8")
        return
    ways = {"jobs.export": with_jobs, "closeio and json": with_closeio}
    compare(ways, leads, rounds, latency, UNREACHED)
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    print(f"  peak memory {peak / (2**20 if sys.platform == 'darwin' else 2**10):,.0f} MiB")


if __name__ == "__main__":
    main()
