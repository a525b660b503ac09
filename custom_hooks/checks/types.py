"""Type-checking the generated modules before they are swapped in."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

from custom_hooks.document import RunFailed
from custom_hooks.layout import ROOT

from .tree import PARTS

SHOWN: Final = 10
"""How many errors a message holds."""


def check(tree: Path, cache: Path) -> None:
    """Check the generated modules of a whole package with mypy, strictly.

    Args:
        tree: The folder that holds the package.
        cache: Where mypy keeps what it knows of modules that have not changed since: with it a run
            takes a second, without it ten.

    Raises:
        RunFailed: mypy is not installed, or finds an error.
    """
    # The paths are relative, so that what is known of one folder holds in the next.
    parts = [f"close_async/{part}" for part in PARTS]
    options = ["--config-file", str(ROOT / "pyproject.toml"), "--cache-dir", str(cache)]
    quiet = ["--follow-imports", "silent", "--no-error-summary", "--no-color-output"]
    done = subprocess.run(
        [sys.executable, "-m", "mypy", *options, *quiet, "--no-pretty", *parts],
        cwd=tree,
        capture_output=True,
        text=True,
        check=False,
    )
    if done.returncode:
        lines = (done.stdout.strip() or done.stderr.strip()).splitlines()
        errors = [line for line in lines if ": note: " not in line] or ["mypy failed"]
        listed = "\n".join(f"  - {line}" for line in errors[:SHOWN])
        more = f"\n  … and {len(errors) - SHOWN} more" if len(errors) > SHOWN else ""
        raise RunFailed(f"The generated code does not pass the type check:\n{listed}{more}")
