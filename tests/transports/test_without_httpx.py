"""httpx2 in an environment that has no httpx: nothing of a call asks for it."""

from __future__ import annotations

import asyncio
import sys
from typing import Final

import httpx2
import pytest

from tests.transports.wire import says, serving

CALL: Final = """
import asyncio, sys
for absent in ("httpx", "httpcore"):
    sys.modules[absent] = None
import httpx2
from close_async import CloseClient
from close_async.transports import TransportSettings
from close_async.transports.network import tls_context

async def main(transport):
    async with CloseClient("key", base_url=sys.argv[1], transport=transport) as close:
        print((await close.leads.get("lead_1")).id)

asyncio.run(main("httpx2"))
asyncio.run(main(httpx2.AsyncClient()))
sys.modules["certifi"] = None  # came with httpx
print(tls_context(TransportSettings()).verify_mode.name)
"""

ALIASED: Final = """
import asyncio, sys, httpx2
httpx2.alias_httpx()
from close_async import CloseClient

async def main():
    async with CloseClient("key", base_url=sys.argv[1]) as close:
        print((await close.leads.get("lead_1")).id, sys.modules["httpx"] is httpx2)

asyncio.run(main())
"""


async def printed(code: str) -> list[str]:
    async with serving(says(b'{"id": "lead_1"}')) as wire:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-c", code, wire.url, stdout=asyncio.subprocess.PIPE
        )
        out, _ = await process.communicate()
    assert process.returncode == 0
    return out.decode().split()


@pytest.mark.asyncio
async def test_calls_go_through_httpx2_where_there_is_no_httpx() -> None:
    assert await printed(CALL) == ["lead_1", "lead_1", "CERT_REQUIRED"]


@pytest.mark.skipif(not hasattr(httpx2, "alias_httpx"), reason="httpx2 has no alias yet")
@pytest.mark.asyncio
async def test_httpx2_may_stand_in_for_httpx() -> None:
    assert await printed(ALIASED) == ["lead_1", "True"]
