"""The page on custom fields: its examples run, in order, and print what it says."""

from __future__ import annotations

import ast
import asyncio
import contextlib
import inspect
import io
import re
import sys
from pathlib import Path
from typing import Any

import pytest
from typer.testing import CliRunner

from close_async import CloseClient
from close_async.cli.app import app
from close_async.sandbox import Sandbox, SandboxConfig

PAGE = (Path(__file__).parents[2] / "docs" / "custom-fields.md").read_text()
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


async def run(block: str, names: dict[str, Any]) -> None:
    """Run a block that awaits, as if it stood inside the client's `async with`."""
    code = compile(block, "custom-fields.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    result = eval(code, names)
    if inspect.isawaitable(result):
        await result


def test_the_examples_print_what_the_page_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def main() -> list[str]:
        printed = io.StringIO()
        async with CloseClient("key", base_url=sandbox.base_url) as close:
            lead = (await close.leads.list(limit=1)).data[0]
            before = (await close.custom_fields("lead"))["Interested in"]
            await close.leads.update(lead.id, {before.key: None})
            names: dict[str, Any] = {"close": close, "lead": lead}
            for block in BLOCKS:
                with contextlib.redirect_stdout(printed):
                    await run(block, names)
        return printed.getvalue().splitlines()

    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    monkeypatch.delitem(sys.modules, "my_fields", raising=False)
    with Sandbox(SandboxConfig(leads=20, seed=7, rate=None)) as sandbox:
        written = CliRunner().invoke(
            app,
            ["custom-fields", "generate", "--out", str(tmp_path / "my_fields.py")],
            env={"CLOSE_API_KEY": "key", "CLOSE_BASE_URL": sandbox.base_url},
        )
        assert written.exit_code == 0, written.output
        printed = asyncio.run(main())
    monkeypatch.delitem(sys.modules, "my_fields")
    said = re.findall(r"print\(.*\)  # (.*)", "".join(BLOCKS))
    refusals = said.index("True")
    assert printed == [*said[:refusals], "True", "True", *said[refusals:]]


def test_the_sections_that_it_links_to_exist() -> None:
    headings = re.findall(r"^#+ (.*)$", PAGE, re.MULTILINE)
    anchors = {re.sub(r"[^\w -]", "", heading).lower().replace(" ", "-") for heading in headings}
    assert set(re.findall(r"\]\(#([^)]+)\)", PAGE)) <= anchors
