"""Writes the table of the sandbox's operations into `sandbox-operations.md`; run it after a change.

python docs/sandbox_operations.py
"""

from __future__ import annotations

from itertools import groupby
from pathlib import Path

from close_async.sandbox.http.operations import OPERATIONS, SIMPLIFIED

PAGE = Path(__file__).with_name("sandbox-operations.md")
START, END = "<!-- made by sandbox_operations.py -->\n", "<!-- end -->\n"


def table() -> str:
    """A row for each resource: its operations, and what the sandbox makes simpler, if anything."""
    rows = ["| resource | operations | in the sandbox |", "|---|---|---|"]
    for resource, group in groupby(sorted(OPERATIONS), key=lambda each: each[0].partition(".")[0]):
        names = ", ".join(f"`{name.partition('.')[2]}`" for name, _, _ in group)
        rows.append(f"| `{resource}` | {names} | {SIMPLIFIED.get(resource, 'complete')} |")
    return "\n".join(rows) + "\n"


def with_table(page: str) -> str:
    """A page with the table as it is now."""
    before, _, rest = page.partition(START)
    _, _, after = rest.partition(END)
    return f"{before}{START}\n{table()}\n{END}{after}"


if __name__ == "__main__":
    PAGE.write_text(with_table(PAGE.read_text(encoding="utf-8")), encoding="utf-8")
