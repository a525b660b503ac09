"""The table of the sandbox's operations is the one that is made from them."""

from __future__ import annotations

import runpy
from pathlib import Path

from close_async.sandbox.http.operations import OPERATIONS, SIMPLIFIED

DOCS = Path(__file__).parents[2] / "docs"


def test_the_table_is_as_it_would_be_made_now() -> None:
    made = runpy.run_path(str(DOCS / "sandbox_operations.py"))
    page = (DOCS / "sandbox-operations.md").read_text(encoding="utf-8")
    assert made["with_table"](page) == page, "run python docs/sandbox_operations.py"


def test_what_is_simplified_is_there() -> None:
    assert set(SIMPLIFIED) <= {name.partition(".")[0] for name, _, _ in OPERATIONS}
