"""Writing the file: JSON Lines and CSV; Parquet is beside it."""

from __future__ import annotations

import csv
from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias

from close_async._base import json
from close_async.errors import InvalidArgument

from .columns import Columns

Format: TypeAlias = Literal["jsonl", "csv", "parquet"]

FORMATS: Final[dict[str, Format]] = {
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".csv": "csv",
    ".parquet": "parquet",
}
"""Formats by the ending of a file's name."""

_FORMULAS: Final = ("=", "+", "-", "@", "\t", "\r")
"""What a text begins with that a spreadsheet would compute."""

Rows: TypeAlias = Callable[[], Iterator[bytes]]
"""Gives the objects' JSON from the first on, each time it is called."""


def format_of(path: Path, given: str | None) -> Format:
    """Return the format of a file.

    Raises:
        InvalidArgument: Neither the name nor the argument tells it.
    """
    if given is not None:
        for one in FORMATS.values():
            if given == one:
                return one
        raise InvalidArgument("format: expected 'jsonl', 'csv' or 'parquet'", field="format")
    found = FORMATS.get(path.suffix.lower())
    if found is None:
        raise InvalidArgument(
            f"path: {path.name!r} ends in none of {', '.join(FORMATS)}; say format=", field="path"
        )
    return found


def keys_of(rows: Iterable[bytes]) -> set[str]:
    """Return every key that some object has."""
    found: set[str] = set()
    for row in rows:
        found.update(json.loads(row))
    return found


def write_jsonl(path: Path, rows: Rows, columns: Columns) -> int:
    """Write one object a line, and return how many."""
    count = 0
    with path.open("wb") as file:
        for row in rows():
            file.write(json.write_back(columns.renamed(json.loads(row))) + b"\n")
            count += 1
    return count


def write_csv(path: Path, rows: Rows, columns: Columns, *, formulas: bool) -> int:
    """Write a table as RFC 4180 has it, in UTF-8; lists and objects stand there as JSON.

    Args:
        path: The file.
        rows: The objects.
        columns: What their keys become.
        formulas: Whether a text may stand as it is that a spreadsheet would compute; otherwise
            an apostrophe stands before it.
    """
    keys = columns.all(keys_of(rows()))
    count = 0
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.writer(file, lineterminator="\r\n")
        writer.writerow([_cell(columns.name(key), formulas) for key in keys])
        for row in rows():
            values = json.loads(row)
            writer.writerow([_cell(values.get(key), formulas) for key in keys])
            count += 1
    return count


def _cell(value: Any, formulas: bool) -> str:
    if value is None:
        return ""
    if isinstance(value, str):
        return value if formulas or not value.startswith(_FORMULAS) else f"'{value}"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, int | float):
        return repr(value)
    return json.write_back(value).decode()
