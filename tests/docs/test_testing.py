"""The page on testing: its first example passes under pytest, and the files it shows are there."""

from __future__ import annotations

import re
from pathlib import Path

from tests.testing.test_plugin import run

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "testing.md").read_text(encoding="utf-8")


def test_the_first_example_passes(tmp_path: Path) -> None:
    (example,) = re.findall(r"(?<!-->\n)```python\n(.*?)```", PAGE, re.DOTALL)
    done = run(tmp_path, example)
    assert "1 passed" in done.stdout, done.stdout + done.stderr


def test_the_files_that_it_shows_are_there() -> None:
    shown = re.findall(r"{literalinclude} \.\./(\S+)", PAGE)
    assert len(shown) == 2
    assert all((ROOT / name).is_file() for name in shown)


def test_every_kind_of_fault_is_named() -> None:
    from typing import get_args

    from close_async.sandbox.faults import FaultKind

    assert all(f"`{kind}`" in PAGE for kind in get_args(FaultKind))
