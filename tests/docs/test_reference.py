"""The reference of resources and models: nothing is left out, and links lead somewhere."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest

from close_async import models
from close_async.api import OPERATIONS

DOCS = Path(__file__).parents[2] / "docs"


@pytest.fixture(scope="module")
def pages() -> ModuleType:
    """The extension, which is no package's module."""
    spec = importlib.util.spec_from_file_location("reference_pages", DOCS / "reference_pages.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


def test_every_operation_is_on_a_page(pages: ModuleType) -> None:
    found = {
        f"{path.stem}.{operation.verb}": (operation.method, operation.path)
        for path in (pages.PACKAGE / "api").glob("[!_]*.py")
        for operation in pages.read_resource(path)[1]
    }
    known = OPERATIONS.items()
    assert found == {name: (operation.method, operation.path) for name, operation in known}


def test_every_model_is_on_one_page(pages: ModuleType) -> None:
    known = pages.read_models()
    paths = sorted((pages.PACKAGE / "api").glob("[!_]*.py"))
    resources = {path.stem: pages.read_resource(path)[1] for path in paths}
    sorted_models = pages.sort_models(resources, known)
    placed = [model.name for chosen in sorted_models.values() for model in chosen]
    assert sorted(placed) == sorted(set(models.__all__) - {"OpenRecord"})
    assert set(sorted_models) <= set(resources)


def test_sections_become_fields(pages: ModuleType) -> None:
    words = (
        "List leads.\n\nArgs:\n    limit: Page size,\n        at most 200.\n\n"
        "Raises:\n    CloseError: The call failed.\n\nSee https://example.com/list"
    )
    assert pages.fields_of(words) == (
        "List leads.\n\n:param limit: Page size,\n        at most 200.\n\n"
        ":raises CloseError: The call failed.\n\n[Close's page](https://example.com/list)"
    )


def test_types_link_to_models(pages: ModuleType) -> None:
    known = {"Lead": pages.Model("Lead", "")}
    assert pages.qualified("builtins.list[Lead] | None", known) == (
        "list[close_async.models.Lead] | None"
    )
    known["Sequence"] = pages.Model("Sequence", "")
    assert pages.qualified("abc.Sequence[Sequence]", known) == (
        "collections.abc.Sequence[close_async.models.Sequence]"
    )
    assert pages.linked("list[Lead] | None", known) == (
        "`list[`{py:obj}`~close_async.models.Lead``]` or `None`"
    )
