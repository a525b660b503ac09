"""Bodies: decompressed, bounded, and read in steps that leave the event loop its turn."""

from __future__ import annotations

import asyncio
import gzip
import json
import time
import zlib
from collections.abc import AsyncIterator
from typing import Any

import pytest

from close_async import CloseClient, ConnectionFailed, InvalidArgument, InvalidResponse
from close_async.transports import ResponseLost, ResponseTooLarge
from close_async.transports.bodies import STEP, read_body
from tests.client.fakes import GET, KEY, FakeLimiter
from tests.transports.adapters import ADAPTERS
from tests.transports.wire import says, serving

pytestmark = pytest.mark.asyncio
CONTENT = json.dumps({"id": "thing_1", "text": "x" * 3_000_000}).encode()


def raw_deflate(content: bytes) -> bytes:
    packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
    return packer.compress(content) + packer.flush()


CODINGS: dict[str, tuple[str, bytes]] = {
    "none": ("", CONTENT),
    "identity": ("identity", CONTENT),
    "gzip": ("gzip", gzip.compress(CONTENT)),
    "x-gzip": ("X-GZIP", gzip.compress(CONTENT)),
    "two members of gzip": ("gzip", gzip.compress(CONTENT[:9]) + gzip.compress(CONTENT[9:])),
    "gzip and padding": ("gzip", gzip.compress(CONTENT) + b"\0" * 100),
    "deflate": ("deflate", zlib.compress(CONTENT)),
    "deflate without a header": ("deflate", raw_deflate(CONTENT)),
    "gzip in deflate": ("gzip, deflate", zlib.compress(gzip.compress(CONTENT))),
}


async def pieces(content: bytes, size: int = 10_000) -> AsyncIterator[bytes]:
    for start in range(0, len(content), size):
        yield content[start : start + size]


@pytest.mark.parametrize("name", CODINGS)
async def test_a_coding_is_undone(name: str) -> None:
    coding, body = CODINGS[name]
    headers = {"content-encoding": coding} if coding else {}
    assert await read_body(pieces(body), headers, 10 * STEP) == CONTENT
    assert await read_body(pieces(body, len(body)), headers, 10 * STEP) == CONTENT


async def test_a_coding_that_was_not_asked_for_is_left_as_it_is() -> None:
    assert await read_body(pieces(b"xx"), {"content-encoding": "br"}, 100) == b"xx"


async def test_a_body_of_nothing_is_nothing_in_any_coding() -> None:
    assert await read_body(pieces(b""), {"content-encoding": "gzip"}, 100) == b""


@pytest.mark.parametrize("body", [b"xx", gzip.compress(CONTENT)[:-20]])
async def test_a_body_that_is_not_what_its_coding_says_is_lost(body: bytes) -> None:
    with pytest.raises(ResponseLost):
        await read_body(pieces(body), {"content-encoding": "gzip"}, 10 * STEP)


@pytest.mark.parametrize("name", CODINGS)
async def test_the_bound_is_exact(name: str) -> None:
    coding, body = CODINGS[name]
    headers = {"content-encoding": coding}
    await read_body(pieces(body), headers, len(CONTENT))
    with pytest.raises(ResponseTooLarge):
        await read_body(pieces(body), headers, len(CONTENT) - 1)


async def test_a_bomb_is_refused_without_unpacking_it() -> None:
    bomb = gzip.compress(b"\0" * 200_000_000)
    turns = 0

    async def others() -> None:
        nonlocal turns
        while True:
            turns += 1
            await asyncio.sleep(0)

    task = asyncio.create_task(others())
    before = time.process_time()
    with pytest.raises(ResponseTooLarge):
        await read_body(pieces(bomb, len(bomb)), {"content-encoding": "gzip"}, 20 * STEP)
    task.cancel()
    assert turns >= 20  # one for each step, so that no step is longer than a page's
    assert time.process_time() - before < 5


@ADAPTERS
async def test_a_response_over_the_bound_is_refused_once_and_not_read(adapter: Any) -> None:
    body = gzip.compress(b"[" + b"1," * 1_000_000 + b"1]")
    async with serving(says(body, "200 OK", "content-encoding: gzip")) as wire:
        async with CloseClient(
            KEY,
            base_url=wire.url,
            transport=adapter,
            rate_limiter=FakeLimiter(),
            max_response_bytes=100_000,
        ) as close:
            with pytest.raises(InvalidResponse, match="larger than 100,000 bytes") as caught:
                await close.send(GET, {"id": "1"})
            assert not caught.value.maybe_sent
            assert len(wire.requests) == 1


@ADAPTERS
async def test_a_body_that_cannot_be_unpacked_is_a_lost_response(adapter: Any) -> None:
    async with serving(says(b"nonsense", "200 OK", "content-encoding: gzip")) as wire:
        async with CloseClient(
            KEY, base_url=wire.url, transport=adapter, rate_limiter=FakeLimiter(), max_retries=0
        ) as close:
            with pytest.raises(ConnectionFailed, match="not gzip"):
                await close.send(GET, {"id": "1"})


@pytest.mark.parametrize("wrong", [0, -1, True, 1.5, "1"])
async def test_a_bound_that_is_none_is_refused(wrong: Any) -> None:
    with pytest.raises(InvalidArgument, match="max_response_bytes"):
        CloseClient(KEY, max_response_bytes=wrong)
