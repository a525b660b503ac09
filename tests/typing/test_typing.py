"""The programs in this folder, given to pyright and mypy; and how much of the package is typed."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
PROGRAMS = sorted(path for path in HERE.glob("*.py") if not path.name.startswith(("test_", "__")))


def run(tool: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """Run a type checker as a module of this Python, at the root of the project."""
    pytest.importorskip(tool, reason=f"{tool} is in the dependency group `check`")
    command = [sys.executable, "-m", tool, *arguments]
    # `--verifytypes` looks for the installed package with the first Python on the path.
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = {**os.environ, "PATH": path}
    return subprocess.run(
        command, cwd=ROOT, env=environment, capture_output=True, text=True, check=False
    )


def test_pyright_finds_what_is_expected_and_nothing_else() -> None:
    done = run("pyright", "--project", str(HERE), "--pythonpath", sys.executable)
    assert done.returncode == 0, done.stdout


def test_mypy_finds_what_is_expected_and_nothing_else() -> None:
    options = ["--config-file=", "--strict", "--follow-imports=silent", "--python-version=3.11"]
    done = run("mypy", *options, *map(str, PROGRAMS))
    assert done.returncode == 0, done.stdout


def test_the_whole_public_face_is_typed() -> None:
    arguments = ["--verifytypes", "close_async", "--ignoreexternal", "--outputjson"]
    report = json.loads(run("pyright", *arguments).stdout)
    assert report["typeCompleteness"]["exportedSymbolCounts"]["withKnownType"] > 0, "not installed"
    unknown = [
        f"{symbol['name']}: {problem['message']}"
        for symbol in report["typeCompleteness"]["symbols"]
        for problem in symbol["diagnostics"]
        if symbol["isExported"] and not symbol["isTypeKnown"]
    ]
    assert unknown == []
    assert report["typeCompleteness"]["completenessScore"] == 1


def test_every_program_is_given_to_them() -> None:
    assert [path.stem for path in PROGRAMS] == ["mistakes", "reading", "sending", "walking"]
