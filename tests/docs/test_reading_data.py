"""The page on reading data: its examples run, in order, and print what it says."""

from __future__ import annotations

import ast
import asyncio
import contextlib
import inspect
import io
import re
from pathlib import Path
from typing import Any

from close_async import CloseClient
from close_async.sandbox import Sandbox, SandboxConfig

PAGE = (Path(__file__).parents[2] / "docs" / "reading-data.md").read_text()
BLOCKS = re.findall(r"```python\n(.*?)```", PAGE, re.DOTALL)


async def run(block: str, names: dict[str, Any]) -> None:
    """Run a block that awaits, as if it stood inside the client's `async with`."""
    code = compile(block, "reading-data.md", "exec", flags=ast.PyCF_ALLOW_TOP_LEVEL_AWAIT)
    result = eval(code, names)
    if inspect.isawaitable(result):
        await result


def test_the_examples_print_what_the_page_says() -> None:
    async def main() -> list[str]:
        printed = io.StringIO()
        async with CloseClient("key", base_url=sandbox.base_url) as close:
            names: dict[str, Any] = {"close": close}
            for block in BLOCKS:
                with contextlib.redirect_stdout(printed):
                    await run(block, names)
        return printed.getvalue().splitlines()

    with Sandbox(SandboxConfig(leads=300, seed=7, rate=None)) as sandbox:
        printed = asyncio.run(main())
    said = re.findall(r"print\(.*\)  # (.*)", "".join(BLOCKS))
    assert said
    lines = iter(printed)
    assert all(line in lines for line in said), (said, printed)


def test_every_piece_that_the_page_names_exists() -> None:
    import close_async

    table = PAGE[PAGE.index("| piece |") : PAGE.index("Moments are aware")]
    rest = PAGE[PAGE.index("Moments are aware") :]
    for name in re.findall(r"`(\w+)\(", table) + re.findall(r"`(ago|ahead|now|local_date)\(", rest):
        assert hasattr(close_async, name), name
    for method in re.findall(r"\)\.(\w+)\(|`\.(\w+)\(", table):
        assert hasattr(close_async.field("lead", "name"), method[0] or method[1]), method
