"""The limiter against a server with bad moments, over real HTTP: `python -m benchmarks.weather`.

Twenty workers call one operation without a pause. A server in a process of its own counts windows
of 60 calls in 2 seconds, each beginning on a whole second, and does what the case says: it answers
429 without a reason, tells nothing of its limits, changes them, or takes calls for another process.
Printed is what each window was used for, in its mean and after the last bad moment.
"""

from __future__ import annotations

import argparse
import asyncio
import json
import math
import random
import sys
import time
from collections import Counter
from typing import Any, Final

import httpx

from benchmarks.server import serving
from close_async import CloseClient, RateLimitError

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
    "another takes 20 at the start": {"others": "start"},
    "another takes 20, one by one": {"others": "steady"},
    "another takes 50, now and then": {"others": "burst"},
}


class Server(asyncio.Protocol):
    """Windows of calls, and bad moments."""

    def __init__(self, case: dict[str, Any], windows: Windows) -> None:
        self._case = case
        self._windows = windows
        self._buffer = b""
        self._transport: Any = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        while (end := self._buffer.find(b"\r\n\r\n")) >= 0:
            head, self._buffer = self._buffer[:end], self._buffer[end + 4 :]
            if b"/stats/" in head:
                body, status, headers = self._windows.told(), 200, b""
            else:
                status, headers = self._windows.call(time.monotonic())
                body = b'{"id": "user_1"}' if status == 200 else b'{"error": {}}'
            self._transport.write(
                b"HTTP/1.1 %d X\r\ncontent-type: application/json\r\n%scontent-length: %d\r\n\r\n%s"
                % (status, headers, len(body), body)
            )


class Windows:
    """What one key has used, by the window."""

    def __init__(self, case: dict[str, Any]) -> None:
        self.limit: int = case.get("limit", 60)
        self.window: float = case.get("window", 2.0)
        self._case = case
        self._random = random.Random(1)
        self._ends = -math.inf
        self._calls = self._used = 0
        self._last_refusal = 0
        self.limits: list[int] = []
        self.used: list[int] = []
        self.foreign: list[int] = []
        self.refused: list[int] = []

    def call(self, now: float) -> tuple[int, bytes]:
        """Count a call, and return the status and the headers of its response."""
        self.roll(now)
        self._calls += 1
        case, left = self._case, self.limit - self._used
        bad = self._calls in case.get("refuse", ()) or self._random.random() < case.get("chance", 0)
        if bad and left:
            self.refused[-1] += 1
            return 429, b"retry-after: 1\r\n"
        reset = self._ends - now
        told = b"ratelimit: limit=%d, remaining=%d, reset=%.3f\r\n"
        headers = told % (self.limit, max(0, left - 1), reset) if case.get("headers", True) else b""
        if not left:
            self.refused[-1] += 1
            return 429, headers + b"retry-after: %d\r\n" % math.ceil(reset)
        self._used += 1
        self.used[-1] += 1
        return 200, headers

    def roll(self, now: float) -> bool:
        """Begin the next window if it is time; return whether one began."""
        if now < self._ends:
            return False
        idle = now >= self._ends + self.window
        self._ends = (math.floor(now) if idle else self._ends) + self.window
        self._used = 0
        self.limit = self._case.get("limits", {}).get(str(len(self.used)), self.limit)
        self.limits.append(self.limit)
        for counts in (self.used, self.foreign, self.refused):
            counts.append(0)
        return True

    def take_for_others(self, count: int) -> None:
        """Let another process take so many calls, as far as they are left."""
        taken = min(count, self.limit - self._used)
        self._used += taken
        self.foreign[-1] += taken

    def told(self) -> bytes:
        """Return the counts of all windows."""
        return json.dumps([self.limits, self.used, self.foreign, self.refused]).encode()


async def _others(kind: str, windows: Windows) -> None:
    begun = 0
    while True:
        await asyncio.sleep(0.001)
        if not windows.used:
            continue
        windows.roll(time.monotonic())
        if kind == "burst":
            await asyncio.sleep(random.uniform(2.0, 6.0))
            windows.roll(time.monotonic())
            windows.take_for_others(50)
        elif len(windows.used) > begun:
            begun = len(windows.used)
            for _ in range(20 if kind == "steady" else 1):
                windows.take_for_others(1 if kind == "steady" else 20)
                await asyncio.sleep(0.005)


async def _serve(case: dict[str, Any]) -> None:
    windows = Windows(case)
    loop = asyncio.get_running_loop()
    server = await loop.create_server(lambda: Server(case, windows), "127.0.0.1", 0)
    print(server.sockets[0].getsockname()[1], flush=True)
    others = loop.create_task(_others(case["others"], windows)) if "others" in case else None
    ended = asyncio.Event()
    loop.add_reader(sys.stdin, ended.set)  # readable when whoever started this ends
    await ended.wait()
    server.close()
    if others is not None:
        others.cancel()


async def under_load(base_url: str, seconds: float) -> None:
    """Call without a pause for so long."""
    errors: Counter[str] = Counter()
    async with CloseClient("key", base_url=base_url, timeout=None, transport="aiohttp") as close:

        async def work() -> None:
            while True:
                try:
                    await close.request("GET", "/me/")
                except RateLimitError as error:
                    errors[type(error).__name__] += 1

        workers = [asyncio.create_task(work()) for _ in range(WORKERS)]
        await asyncio.sleep(seconds)
        for worker in workers:
            worker.cancel()
        await asyncio.gather(*workers, return_exceptions=True)
    if errors:
        print(dict(errors))


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
        case = CASES[name]
        with serving("benchmarks.weather", "--serve", json.dumps(case)) as base_url:
            asyncio.run(under_load(base_url, case.get("seconds", SECONDS)))
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
