"""The page on webhooks: its examples run, in order, and print what it says."""

from __future__ import annotations

import ast
import asyncio
import contextlib
import inspect
import io
import re
from pathlib import Path
from typing import Any

import httpx

from close_async import CloseClient
from close_async.sandbox import Sandbox, SandboxConfig
from tests.webhooks.signing import KEY, delivery

PAGE = (Path(__file__).parents[2] / "docs" / "webhooks.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


async def run(block: str, names: dict[str, Any]) -> None:
    """Run a block as if it stood in a coroutine."""
    code = compile(block, "webhooks.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    result = eval(code, names)
    if inspect.isawaitable(result):
        await result


async def deliver(app: Any) -> None:
    """Deliver an event to the page's application."""
    body, headers = delivery()
    async with httpx.AsyncClient(
        transport=httpx.ASGITransport(app), base_url="http://app"
    ) as client:
        response = await client.post("/webhooks/close", content=body, headers=headers)
    assert response.json() == {"handled": 1}


def test_the_examples_print_what_the_page_says(tmp_path: Path) -> None:
    async def main(sandbox: Sandbox) -> list[str]:
        printed = io.StringIO()
        body, headers = delivery()
        async with CloseClient("key", base_url=sandbox.base_url) as close:
            names: dict[str, Any] = {
                "close": close,
                "signature_key": KEY,
                "folder": tmp_path,
                "body": body,
                "headers": headers,
            }
            with contextlib.redirect_stdout(printed):
                for block in BLOCKS:
                    await run(block, names)
                    if "include_router" in block:
                        await deliver(names["app"])
        await names["receiver"].store.aclose()
        return printed.getvalue().splitlines()

    with Sandbox(SandboxConfig(leads=20, seed=7, rate=None)) as sandbox:
        printed = asyncio.run(main(sandbox))
    assert printed == re.findall(r"print\(.*\)  # (.*)", "".join(BLOCKS))
