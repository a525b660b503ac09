"""The guide: the examples of each page run in order, and print what their comments say."""

from __future__ import annotations

import ast
import asyncio
import contextlib
import inspect
import io
import re
from pathlib import Path
from typing import Any

import pytest

from close_async import CloseClient
from close_async.sandbox import Sandbox, SandboxConfig

DOCS = Path(__file__).parents[2] / "docs"
PAGES = ["getting-started", "calls", "records", "jobs", "beyond-one-machine"]
BLOCK = re.compile(r"(<!-- not run[^\n]*-->\n)?```python\n(.*?)```", re.DOTALL)


def examples(page: str) -> list[str]:
    """Return the code of a page that is there to be run."""
    text = (DOCS / f"{page}.md").read_text(encoding="utf-8")
    return [code for not_run, code in BLOCK.findall(text) if not not_run]


async def run(code: str, page: str, names: dict[str, Any]) -> None:
    """Run an example as if it stood inside the client's `async with`."""
    compiled = compile(code, f"{page}.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    result = eval(compiled, names)
    if inspect.isawaitable(result):
        await result


@pytest.mark.parametrize("page", PAGES)
def test_the_examples_print_what_the_page_says(
    page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)  # some write files

    async def main() -> list[str]:
        printed = io.StringIO()
        async with CloseClient("key", base_url=sandbox.base_url) as close:
            names: dict[str, Any] = {"close": close}
            for code in examples(page):
                with contextlib.redirect_stdout(printed):
                    await run(code, page, names)
        return printed.getvalue().splitlines()

    with Sandbox(SandboxConfig(leads=120, seed=7, rate=None)) as sandbox:
        printed = asyncio.run(main())
    assert printed == re.findall(r"print\(.*\)  # (.*)", "".join(examples(page)))


@pytest.mark.parametrize("page", sorted(path.stem for path in DOCS.glob("*.md")))
def test_the_examples_are_python(page: str) -> None:
    for _, code in BLOCK.findall((DOCS / f"{page}.md").read_text(encoding="utf-8")):
        compile(code, f"{page}.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
