"""Generated modules are imported and type-checked as part of the package before they are taken."""

from __future__ import annotations

from pathlib import Path

import pytest

from custom_hooks.checks import importing, types
from custom_hooks.checks.tree import assembled
from custom_hooks.document import RunFailed
from tests.custom_hooks.conftest import TYPE_CACHE

API = """
from close_async.core.operations import Operation

OPERATIONS: dict[str, Operation[None]] = {}
"""


def folder_with(tmp_path: Path, model: str) -> Path:
    for part, text in (("api", API), ("models", "")):
        (tmp_path / part).mkdir()
        (tmp_path / part / "__init__.py").write_text(text)
    (tmp_path / "models" / "thing.py").write_text(model)
    return tmp_path


def test_sound_modules_pass(tmp_path: Path) -> None:
    with assembled(folder_with(tmp_path, "names: list[str] = []\n")) as tree:
        importing.check(tree)
        types.check(tree, TYPE_CACHE)


@pytest.mark.parametrize(
    ("model", "sentence"),
    [
        ("import no_such_module\n", "models.thing: ModuleNotFoundError: No module named"),
        ("raise SystemExit('stopped')\n", "close_async.models.thing: SystemExit: stopped"),
        ("WORDS = '\\d'\n", r"models.thing: SyntaxError: .*invalid escape sequence"),
        ("print('run')\n", "cannot be imported: run"),
        ("import os\nos._exit(3)\n", "ended without a word"),
    ],
)
def test_what_cannot_be_imported_is_refused(tmp_path: Path, model: str, sentence: str) -> None:
    with (
        assembled(folder_with(tmp_path, model)) as tree,
        pytest.raises(RunFailed, match=sentence),
    ):
        importing.check(tree)


def test_a_type_error_is_refused_with_its_line(tmp_path: Path) -> None:
    model = "class Thing:\n    list: list[str]\n    other: list[str]\n"
    with (
        assembled(folder_with(tmp_path, model)) as tree,
        pytest.raises(RunFailed, match=r"type check:\n  - close_async/models/thing\.py:3: error"),
    ):
        types.check(tree, TYPE_CACHE)


def test_many_type_errors_are_counted(tmp_path: Path) -> None:
    model = "\n".join(f"a{number}: int = ''" for number in range(14))
    with (
        assembled(folder_with(tmp_path, model)) as tree,
        pytest.raises(RunFailed, match=r"… and 4 more$"),
    ):
        types.check(tree, TYPE_CACHE)
