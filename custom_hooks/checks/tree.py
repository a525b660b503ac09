"""The generated modules within the package that they are for, in a folder of its own."""

from __future__ import annotations

import shutil
from collections.abc import Generator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from custom_hooks.layout import ROOT

PARTS: Final = ("api", "models")
"""What is generated; the rest of the package is written by hand."""

NOT_NEEDED: Final = ("sandbox", "testing", "cli")
"""What nothing below imports."""


@contextmanager
def assembled(folder: Path) -> Generator[Path, None, None]:
    """Give a folder with the whole package, in which `api/` and `models/` are those of `folder`."""
    with TemporaryDirectory() as name:
        tree = Path(name)
        package = tree / "close_async"
        ignored = shutil.ignore_patterns("__pycache__", *NOT_NEEDED, *PARTS)
        shutil.copytree(ROOT / "close_async", package, ignore=ignored)
        for part in PARTS:
            shutil.copytree(folder / part, package / part)
        yield tree
