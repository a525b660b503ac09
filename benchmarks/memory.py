"""Memory while records stream by, against keeping the raw pages in a list.

Each way runs in a process of its own against a server in another, which has the records' number
but not the records: `python -m benchmarks.memory`, with `--records 1000000` at full length. What
counts is how much the process grows between 50,000 records and the end; the design wants it flat.

A walk keeps the ids that it could meet again, so it grows until it has as many as it remembers: of
notes the 250,000 that offsets reach, of events 100,000, of a search 40,000.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import resource
import subprocess
import sys
import time
from collections.abc import AsyncIterable, AsyncIterator, Callable
from pathlib import Path
from typing import Any, Final

import httpx

from benchmarks.endless import SKIP_CAP, running
from close_async import CloseClient

BEGIN: Final = 50_000
"""Records after which everything that is loaded once has been loaded."""

LOOK: Final = 10_000
"""Records between two looks at the memory."""


def memory() -> float:
    """Return the megabytes that this process has in memory."""
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * resource.getpagesize() / 1e6


def notes(close: CloseClient) -> AsyncIterable[Any]:
    """Stream by offset, and by windows of time from where Close skips no further."""
    return close.paginate(close.notes.list)


def events(close: CloseClient) -> AsyncIterable[Any]:
    """Stream by cursor."""
    return close.paginate(close.events.list)


def found(close: CloseClient) -> AsyncIterable[Any]:
    """Stream what a search finds, a walk of 10,000 after the other."""
    fields = ["name", "status_label", "custom.cf_benchmark1", "date_created"]
    return close.search(fields=fields)


STREAMS: Final[dict[str, Callable[[CloseClient], AsyncIterable[Any]]]] = {
    "close.paginate, notes": notes,
    "close.paginate, events": events,
    "close.search, leads": found,
}
"""The ways that this package has."""

RAW: Final = "raw httpx, notes kept in a list"

MOST_KEPT: Final = 200_000
"""Notes that are kept at most, within what a machine holds and what offsets reach."""


async def stream(way: str, base_url: str) -> AsyncIterator[object]:
    """Give one record after the other, each read as a program would."""
    async with CloseClient("api_key", base_url=base_url) as close:
        async for record in STREAMS[way](close):
            yield record.id


async def keep(base_url: str) -> AsyncIterator[object]:
    """Give the same for raw pages, which are kept."""
    pages: list[Any] = []
    async with httpx.AsyncClient(auth=("api_key", ""), base_url=base_url) as client:
        more, skip = True, 0
        while more and skip <= SKIP_CAP:
            parameters = {"_limit": 100, "_skip": skip}
            page = (await client.get("/activity/note/", params=parameters)).json()
            pages.append(page)
            more, skip = page["has_more"], skip + len(page["data"])
            for record in page["data"]:
                yield record["id"]


async def measure(way: str, base_url: str, records: int) -> dict[str, float]:
    """Walk `records` records and return megabytes on the way, and seconds."""
    started = time.perf_counter()
    looks: dict[int, float] = {}
    count = 0
    # Looked at while the walk goes on: what it holds is let go of at its end.
    async for _ in keep(base_url) if way == RAW else stream(way, base_url):
        count += 1
        if count >= BEGIN and (count % LOOK == 0 or count == records):
            looks[count] = memory()
        if count == records and way == RAW:
            break
    if count != records:
        raise SystemExit(f"{way}: {count} records instead of {records}")
    middle = min(looks, key=lambda look: abs(2 * look - records))
    return {
        "begin": looks[BEGIN],
        "middle": looks[middle],
        "end": looks[records],
        "highest": max(looks.values()),
        "seconds": time.perf_counter() - started,
    }


def compare(records: int) -> None:
    """Print what each way takes."""
    head = ("records", f"at {BEGIN:,}", "half way", "at end", "highest", "growth", "per 100,000")
    print(f"{'MB in memory':31} {' '.join(f'{title:>11}' for title in (*head, 'seconds'))}")
    with running(records) as base_url:
        for way in (RAW, *STREAMS):
            count = min(records, MOST_KEPT) if way == RAW else records
            command = [sys.executable, "-m", "benchmarks.memory", "--records", str(count)]
            command += ["--way", way, "--base-url", base_url]
            out = subprocess.run(command, stdout=subprocess.PIPE, text=True, check=True).stdout
            seen: dict[str, float] = json.loads(out)
            growth = seen["end"] - seen["begin"]
            each = growth * 100_000 / (count - BEGIN)
            figures = (*(seen[at] for at in ("begin", "middle", "end", "highest")), growth, each)
            line = " ".join(f"{figure:11.1f}" for figure in (*figures, seen["seconds"]))
            print(f"{way:31} {count:11,} {line}", flush=True)


def main() -> None:
    """Run the benchmark from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=500_000)
    parser.add_argument("--way", choices=(RAW, *STREAMS), help=argparse.SUPPRESS)
    parser.add_argument("--base-url", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.records <= BEGIN:
        parser.error(f"--records must be above {BEGIN}")
    if given.way:
        print(json.dumps(asyncio.run(measure(given.way, given.base_url, given.records))))
    else:
        compare(given.records)


if __name__ == "__main__":
    main()
