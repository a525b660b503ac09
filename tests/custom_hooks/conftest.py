"""Layouts to run the pipeline on: a small interface, the committed one, or none yet."""

from __future__ import annotations

import json
import os
import shutil
from pathlib import Path

import pytest

from custom_hooks.layout import ROOT, Layout
from custom_hooks.pipeline import decide

from .small import empty_layout, reference, response, run, small, write_overlay

TYPE_CACHE = ROOT / ".mypy_cache" / f"generated-{os.environ.get('PYTEST_XDIST_WORKER', 'main')}"
"""Two type checks at a time must not share one."""


@pytest.fixture(scope="session")
def generated_once(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The small interface with an overlay that types a gadget, generated."""
    layout = empty_layout(tmp_path_factory.mktemp("small"), TYPE_CACHE)
    record = {
        "type": "object",
        "description": "Something with parts.",
        "required": ["id"],
        "properties": {"id": {"type": "string"}, "size": {"type": "number"}},
    }
    write_overlay(
        layout,
        {"target": "$.components.schemas", "update": {"Gadget": record}},
        {
            "target": "$.paths['/gadget/{id}/'].get",
            "update": {"summary": "Get a gadget", "responses": response(reference("Gadget"))},
        },
        {"target": "$.paths", "update": {"/made/": {"get": {"responses": response({})}}}},
    )
    spec = layout.root / "spec.yaml"
    spec.write_text(json.dumps(small()))

    decide(layout, str(spec))
    spec.unlink()
    assert run(layout, small()).refusal == ""
    return layout.root


@pytest.fixture
def layout(generated_once: Path, tmp_path: Path) -> Layout:
    """A copy of the small interface and its generated code."""
    shutil.copytree(generated_once, tmp_path / "small")
    return Layout(tmp_path / "small", TYPE_CACHE)


@pytest.fixture
def committed(tmp_path: Path) -> Layout:
    """A copy of the repository's document, overlays and generated code."""
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
    return empty_layout(tmp_path, TYPE_CACHE)


def snapshot(layout: Layout) -> dict[str, str]:
    """Return every file of a layout with its text."""
    return {
        str(path.relative_to(layout.root)): path.read_text()
        for path in sorted(layout.root.rglob("*"))
        if path.is_file() and path.suffix in (".py", ".yaml")
    }
