"""A copy of the repository's document, overlays and generated code, to run the pipeline on."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest

from custom_hooks.layout import Layout

ROOT = Path(__file__).parents[2]

TYPE_CACHE = ROOT / ".mypy_cache" / f"generated-{os.environ.get('PYTEST_XDIST_WORKER', 'main')}"
"""Two type checks at a time must not share one."""


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    """The committed state, copied."""
    shutil.copytree(ROOT / "openapi", tmp_path / "openapi")
    for part in ("api", "models"):
        shutil.copytree(
            ROOT / "close_async" / part,
            tmp_path / "close_async" / part,
            ignore=shutil.ignore_patterns("__pycache__"),
        )
    return Layout(tmp_path, TYPE_CACHE)


@pytest.fixture
def bare_layout(tmp_path: Path) -> Layout:
    """No document, no overlay, no generated code yet."""
    (tmp_path / "openapi" / "overlays").mkdir(parents=True)
    (tmp_path / "close_async").mkdir()
    return Layout(tmp_path, TYPE_CACHE)


def snapshot(layout: Layout) -> dict[str, str]:
    """Return every file of a layout with its text."""
    return {
        str(path.relative_to(layout.root)): path.read_text()
        for path in sorted(layout.root.rglob("*"))
        if path.is_file() and path.suffix in (".py", ".yaml")
    }
