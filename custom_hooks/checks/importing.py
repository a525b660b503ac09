"""Importing the generated modules once, in a process of its own, before they are swapped in."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Final

from custom_hooks.document import RunFailed

_PROGRAM: Final = """
import importlib, pathlib, sys
tree = pathlib.Path(sys.argv[1])
sys.path.insert(0, str(tree))
for path in [path for part in ("api", "models") for path in tree.glob(f"close_async/{part}/*.py")]:
    name = ".".join(path.relative_to(tree).with_suffix("").parts).removesuffix(".__init__")
    try:
        importlib.import_module(name)
    except BaseException as error:
        raise SystemExit(f"{name}: {type(error).__name__}: {error}")
from close_async.api import OPERATIONS
for name in OPERATIONS:
    try:
        OPERATIONS[name].body_type, OPERATIONS[name].response_type
    except BaseException as error:
        raise SystemExit(f"{name}: {type(error).__name__}: {error}")
"""


def check(tree: Path) -> None:
    """Import every generated module of a whole package, and look every operation up.

    A warning of the compiler counts as a fault.

    Raises:
        RunFailed: A module cannot be imported, or an operation has no types.
    """
    done = subprocess.run(
        [sys.executable, "-I", "-B", "-W", "error", "-c", _PROGRAM, str(tree)],
        capture_output=True,
        text=True,
        check=False,
        timeout=300,
    )
    if done.returncode or done.stdout:
        said = (done.stderr or done.stdout).strip().splitlines() or ["it ended without a word"]
        raise RunFailed(f"The generated code cannot be imported: {said[-1][:500]}.")
