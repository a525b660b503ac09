"""The next version that changes ask for, and the entry for the changelog."""

from __future__ import annotations

import re
from collections.abc import Sequence
from pathlib import Path

from .changes import Change, Level, grouped

ENTRIES = 30
"""How many lines of an entry are written out; the report above it holds all."""


def proposal(package: Path, theirs: Sequence[Change], ours: Sequence[Change]) -> str:
    """Return the end of a report, as Markdown: the version and the changelog entry.

    What our users see decides; where only Close's interface changed, it is a patch.

    Args:
        package: The package that holds the version.
        theirs: What changed in Close's interface.
        ours: What changed in the generated code.
    """
    level = max((change.level for change in ours), default=Level.PATCH)
    current = current_version(package)
    lines = grouped(ours) or ["- Close's interface changed where it makes no difference to calls."]
    if len(lines) > ENTRIES:
        lines = [
            *lines[:ENTRIES],
            f"- … and {len(lines) - ENTRIES} more changes of generated code.",
        ]
    return (
        f"### Proposed version\n\n{current} → {next_version(current, level)} "
        f"({level.name.lower()})\n\n### Changelog entry\n\n" + "\n".join(lines) + "\n"
    )


def current_version(package: Path) -> str:
    """Return the version of the package, `0.0.0` where it has none."""
    file = package / "_version.py"
    text = file.read_text(encoding="utf-8") if file.exists() else ""
    found = re.search(r"""__version__[^=]*= ['"](\d+\.\d+\.\d+)""", text)
    return found.group(1) if found else "0.0.0"


def next_version(current: str, level: Level) -> str:
    """Return the version after a change; below 1.0 a minor version may break."""
    major, minor, patch = map(int, current.split("."))
    if level == Level.MAJOR and major:
        return f"{major + 1}.0.0"
    if level == Level.PATCH:
        return f"{major}.{minor}.{patch + 1}"
    return f"{major}.{minor + 1}.0"
