"""The limiter against a server with bad moments, over real HTTP: `python -m benchmarks.weather`.

Twenty workers call one operation without a pause. A server in a process of its own counts windows
of 60 calls in 2 seconds, each beginning on a whole second, and does what the case says: it answers
429 without a reason, tells nothing of its limits, changes them, or takes calls for another process.
Printed is what share of the windows was used, how many calls met a 429, and each window's calls.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import time
from contextlib import suppress
from typing import Any, Final

import httpx

from benchmarks.server import Requests, serve, serving
from benchmarks.windows import Windows, another_process
from close_async import CloseClient

WORKERS: Final = 20
SECONDS: Final = 20.0

CASES: Final[dict[str, dict[str, Any]]] = {
    "alone on the key": {},
    "240 calls in 8 s": {"limit": 240, "window": 8.0, "seconds": 40.0},
    "one 429, at the third call": {"refuse": [3]},
    "two 429s": {"refuse": [3, 100]},
    "one 429, no headers": {"refuse": [3], "headers": False},
    "two 429s, no headers": {"refuse": [3, 100], "headers": False},
    "one 429 of 240 in 8 s": {"refuse": [30], "limit": 240, "window": 8.0, "seconds": 40.0},
    "2 % of 429s": {"chance": 0.02, "seconds": 40.0},
    "no headers": {"headers": False, "seconds": 40.0},
    "the limit halved": {"limits": {"4": 30}},
    "the limit doubled": {"limits": {"4": 120}},
    "another takes 20 at the start": {"others": "twenty at the start"},
    "another takes 20, one by one": {"others": "twenty one by one"},
    "another takes 50, now and then": {"others": "fifty now and then"},
}


class Server(Requests):
    """Serves what its windows say."""

    def __init__(self, windows: Windows) -> None:
        super().__init__()
        self._windows = windows

    def received(self, head: bytes) -> None:
        counted = self._windows
        headers: dict[str, str] = {}
        if b"/stats/" in head:
            counts = (counted.limits, counted.used, counted.foreign, counted.refused)
            status, body = 200, json.dumps(counts)
        else:
            status, headers = counted.call(time.monotonic())
            body = '{"id": "user_1"}' if status == 200 else '{"error": {}}'
        headers |= {"content-type": "application/json", "content-length": str(len(body))}
        lines = [f"HTTP/1.1 {status} X", *(f"{name}: {text}" for name, text in headers.items())]
        self.write("\r\n".join([*lines, "", body]).encode())


async def _serve(case: dict[str, Any]) -> None:
    kind = case.pop("others", None)
    windows = Windows(**case)
    others = None if kind is None else asyncio.create_task(another_process(windows, kind))
    await serve(lambda: Server(windows))
    if others is not None:
        others.cancel()


async def under_load(base_url: str, seconds: float) -> None:
    """Call without a pause for so long; a call that fails ends it."""
    async with CloseClient("key", base_url=base_url, timeout=None, transport="aiohttp") as close:

        async def work() -> None:
            while True:
                await close.request("GET", "/me/")

        with suppress(TimeoutError):
            async with asyncio.timeout(seconds), asyncio.TaskGroup() as workers:
                for _ in range(WORKERS):
                    workers.create_task(work())


def main() -> None:
    """Measure, and print the table."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--serve", help=argparse.SUPPRESS)
    parser.add_argument("--case", action="append", choices=sorted(CASES))
    given = parser.parse_args()
    if given.serve:
        asyncio.run(_serve(json.loads(given.serve)))
        return
    print(f"{'':32}{'used':>8}{'429s':>12}   calls by the window, others' after +")
    for name in given.case or CASES:
        case = dict(CASES[name])
        seconds = case.pop("seconds", SECONDS)
        with serving("benchmarks.weather", "--serve", json.dumps(case)) as base_url:
            asyncio.run(under_load(base_url, seconds))
            _print(name, *httpx.get(f"{base_url}/stats/").json())


def _print(
    name: str, limits: list[int], used: list[int], foreign: list[int], refused: list[int]
) -> None:
    whole = slice(1, -1)  # the first may begin before its first call, the last one was cut off
    share = (sum(used[whole]) + sum(foreign[whole])) / sum(limits[whole])
    calls = sum(used) + sum(refused)
    by_window = " ".join(
        f"{ours}+{others}" if others else f"{ours}"
        for ours, others in zip(used, foreign, strict=True)
    )
    print(
        f"{name:32}{100 * share:7.1f}%{sum(refused):5} {100 * sum(refused) / calls:4.1f} %   "
        f"{by_window}",
        flush=True,
    )


if __name__ == "__main__":
    main()
