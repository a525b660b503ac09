"""How much of a rate limit an import uses, and how much memory it takes."""

from __future__ import annotations

import time
import tracemalloc
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from close_async import CloseClient
from close_async.sandbox import Sandbox, SandboxConfig

pytestmark = pytest.mark.asyncio


@pytest.mark.slow
async def test_two_thousand_rows_take_what_the_limit_allows() -> None:
    rows = [{"name": f"Lead {n:04}", "contacts.email": f"{n}@example.com"} for n in range(2_000)]
    with Sandbox(SandboxConfig(leads=0)) as sandbox:  # 240 calls in 8 seconds, as live
        async with CloseClient(sandbox.api_key, base_url=sandbox.base_url) as close:
            began = time.monotonic()
            report = await close.jobs.import_(rows)
            seconds = time.monotonic() - began
    assert (report.done, report.rate_limited) == (2_000, 0)
    # 2,000 writes are eight windows and the first 80 calls of a ninth.
    assert seconds < 1.05 * 8 * 8.0


async def test_look_ups_take_many_keys_a_call(close: CloseClient) -> None:
    rows = [{"name": f"Lead {n}", "contacts.email": f"{n}@example.com"} for n in range(500)]
    report = await close.jobs.import_(rows, dry_run=True)
    assert report.counts["created"] == 500
    assert report.calls <= 25


async def test_a_map_over_any_number_of_items_takes_no_memory(close: CloseClient) -> None:
    async def nothing(_: int) -> None:
        pass

    def numbers(count: int) -> Iterator[int]:
        yield from range(count)

    async def peak(count: int) -> int:
        tracemalloc.start()
        await close.jobs.map(nothing, numbers(count))
        _, most = tracemalloc.get_traced_memory()
        tracemalloc.stop()
        return most

    await peak(100)
    assert await peak(4_000) < 2 * await peak(400)


@pytest.mark.slow
async def test_an_import_of_any_number_of_rows_takes_no_memory(
    make_sandbox: Callable[..., Any],
) -> None:
    sandbox = make_sandbox()

    def rows(count: int) -> Iterator[dict[str, str]]:
        for number in range(count):
            yield {
                "name": f"Lead {number}",
                "contacts.email": "no address",
                "description": "x" * 500,
            }
        yield {"name": "Lead", "contacts.email": "a@example.com"}

    async def peak(count: int) -> int:
        async with CloseClient(sandbox.api_key, base_url=sandbox.base_url) as close:
            tracemalloc.start()
            report = await close.jobs.import_(rows(count), dry_run=True)
            _, most = tracemalloc.get_traced_memory()
            tracemalloc.stop()
        assert report.failed == count
        return most

    await peak(100)
    assert await peak(4_000) < 1.6 * await peak(1_200)
