"""The page on web applications: its examples run, in order, and print what it says."""

from __future__ import annotations

import asyncio
import contextlib
import io
import re
from pathlib import Path
from typing import Any

import httpx
import pytest

from close_async.sandbox import Sandbox, SandboxConfig
from tests.docs.test_webhooks import run

PAGE = (Path(__file__).parents[2] / "docs" / "web-applications.md").read_text(encoding="utf-8")
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


async def ask(names: dict[str, Any], id: str) -> None:
    """Ask the page's application for a lead, and change it."""
    app, crm = names["app"], names["crm"]
    transport = httpx.ASGITransport(app)
    async with (
        crm.lifespan(app),
        httpx.AsyncClient(transport=transport, base_url="http://app") as client,
    ):
        assert (await client.get(f"/leads/{id}")).json()["id"] == id
        changed = await client.put(f"/leads/{id}", json={"description": "Shown"})
        assert changed.json()["description"] == "Shown"
        assert (await client.get("/leads/lead_missing")).status_code == 404


def test_the_examples_print_what_the_page_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def main(sandbox: Sandbox, id: str) -> list[str]:
        printed = io.StringIO()
        names: dict[str, Any] = {"folder": tmp_path, "client_secret": "secret"}
        with contextlib.redirect_stdout(printed):
            for block in BLOCKS:
                there = f"CloseClient(timeout=5, base_url={sandbox.base_url!r})"
                await run(block.replace("CloseClient(timeout=5)", there), names)
        await ask(names, id)
        return printed.getvalue().splitlines()

    with Sandbox(SandboxConfig(leads=3)) as sandbox:
        monkeypatch.setenv("CLOSE_API_KEY", sandbox.api_key)
        printed = asyncio.run(main(sandbox, next(iter(sandbox.state.leads.rows))))
    assert printed == re.findall(r"print\(.*\)  # (.*)", "".join(BLOCKS))
