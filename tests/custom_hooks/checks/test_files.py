"""The checks on the generated files, before any of them is swapped in."""

from __future__ import annotations

from pathlib import Path

import pytest

from custom_hooks.checks.files import HEADER, check
from custom_hooks.document import RunFailed
from custom_hooks.generation.extras import Extras, OperationExtra

FUNCTIONS = '''
async def get() -> None:
    """Words."""
'''


@pytest.fixture
def extras() -> Extras:
    operation = OperationExtra(
        name="things.get",
        resource="things",
        verb="get",
        method="GET",
        path="/thing/{id}/",
        summary="",
        description="",
        docs="",
        pagination=None,
        is_deprecated=False,
        answers_nothing=True,
        body_description="",
        parameters={},
        facts={},
    )
    return Extras(operations={("/thing/{id}/", "get"): operation})


def write(folder: Path, text: str) -> None:
    for name in ("api", "models"):
        (folder / name).mkdir()
        (folder / name / "__init__.py").write_text(f"{HEADER}\n")
    (folder / "api" / "things.py").write_text(text)


def test_a_complete_result_passes(tmp_path: Path, extras: Extras) -> None:
    write(tmp_path, HEADER + FUNCTIONS)
    check(tmp_path, extras)


@pytest.mark.parametrize(
    ("text", "message"),
    [
        (HEADER, r"GET /thing/\{id\}/ is missing: api/things.py defines no get\."),
        (HEADER + FUNCTIONS.replace('"""Words."""', "pass"), "things.get has no docstring"),
        (FUNCTIONS, "does not open with the header"),
        (HEADER + "\nasync def get(:", "api/things.py is not Python: line 2"),
    ],
)
def test_an_incomplete_result_is_refused(
    tmp_path: Path, extras: Extras, text: str, message: str
) -> None:
    write(tmp_path, text)
    with pytest.raises(RunFailed, match=message):
        check(tmp_path, extras)
