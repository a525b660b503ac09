"""Writing results: JSON Lines to a pipe, tables to a terminal."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Final, cast

if TYPE_CHECKING:
    from rich.console import Console

    from close_async.pagination.paginator import Walkable

SHOWN: Final = 50
"""Records that a terminal is shown, if nothing else is asked for."""

BATCH: Final = 100
"""Records written at a time, and rows of one table."""

COLUMN: Final = 24
"""Characters that a column should have, if its values are so long."""

GAP: Final = 2
"""Characters between two columns."""


def to_terminal(as_json: bool) -> bool:
    """Say whether results are for people to read."""
    return sys.stdout.isatty() and not as_json


def plain(value: object) -> Any:
    """Return a result as plain JSON values."""
    to_dict = getattr(value, "to_dict", None)
    if callable(to_dict):
        return to_dict()
    if isinstance(value, list | tuple):
        return [plain(each) for each in cast("Iterable[object]", value)]
    return value


def line(value: object) -> bytes:
    """Return a result as one line of JSON."""
    import orjson

    from close_async._base.json import write_back

    try:
        return write_back(plain(value)) + b"\n"
    except (TypeError, ValueError):  # dates, sets, errors: what outcomes hold besides
        return orjson.dumps(plain(value), default=str) + b"\n"


def write(lines: Iterable[bytes]) -> None:
    """Write lines to stdout at once."""
    sys.stdout.flush()
    out = sys.stdout.buffer
    for each in lines:
        out.write(each)
    out.flush()


def write_one(value: object, *, as_json: bool) -> None:
    """Write one result: a line to a pipe, laid out for a terminal."""
    if value is None:
        return
    if not to_terminal(as_json):
        write([line(value)])
        return
    from rich.console import Console

    Console(highlight=False).print_json(line(value).decode(), ensure_ascii=False)


async def write_records(
    found: Walkable[Any],
    *,
    columns: Sequence[str] | None = None,
    max_items: int | None = None,
    as_json: bool = False,
) -> None:
    """Write the records of a walk as they come, and say where a terminal is not shown all.

    Args:
        found: The walk.
        columns: The columns of a table; those that fit if not given.
        max_items: How many at most; all to a pipe and the first 50 to a terminal if not given.
        as_json: Whether a terminal is to get JSON too.
    """
    people = to_terminal(as_json)
    kept = None if columns is None else {name.partition(".")[0] for name in columns}
    cut = SHOWN if people and max_items is None else None
    count, more = 0, False
    batch: list[Any] = []
    pages = found.pages(max_items=max_items if cut is None else cut + 1)
    try:
        async for page in pages:
            for record in page.data:
                if count == cut:
                    more = True
                    break
                batch.append(_only(plain(record), kept))
                count += 1
                if len(batch) == BATCH:
                    full, batch = batch, []
                    _write_batch(full, columns, people)
    finally:
        await pages.aclose()
        _write_batch(batch, columns, people)
    if more:
        note(f"The first {cut}: --max-items shows more, --json or a pipe gives all.")
    if people and count == 0:
        note("Nothing was found.")


def _only(record: dict[str, Any], kept: set[str] | None) -> dict[str, Any]:
    """Return what was asked for of a record: a search gives what it goes by, too."""
    if kept is None:
        return record
    return {key: value for key, value in record.items() if key.partition(".")[0] in kept}


def _write_batch(batch: list[Any], columns: Sequence[str] | None, people: bool) -> None:
    if not batch:
        return
    if not people:
        write(map(line, batch))
        return
    from rich.console import Console

    table(Console(), batch, columns)


def write_rows(rows: Sequence[Mapping[str, Any]], *, as_json: bool) -> None:
    """Write rows that are all there already."""
    if to_terminal(as_json):
        from rich.console import Console

        table(Console(), rows, list(rows[0]) if rows else None)
    else:
        write(map(line, rows))


def table(
    console: Console, rows: Sequence[Mapping[str, Any]], columns: Sequence[str] | None = None
) -> None:
    """Show rows as a table that is as wide as the terminal.

    Args:
        console: The terminal.
        rows: The rows, by column.
        columns: The columns; if not given, those that fit, the ones with plain values first.
    """
    from rich.table import Table
    from rich.text import Text

    shown = columns or _columns(rows, console.width)
    grid = Table(box=None, pad_edge=False, header_style="bold", expand=False)
    for name in shown:
        if name != "id":
            grid.add_column(Text(name), no_wrap=True, overflow="ellipsis")
            continue
        # An id is only of use as a whole, to be copied; a narrow terminal breaks it.
        whole = _width(name, rows)
        fits = whole + COLUMN <= console.width
        grid.add_column(Text(name), overflow="fold", min_width=whole if fits else None)
    for row in rows:
        grid.add_row(*(Text(_cell(row.get(name))) for name in shown))
    console.print(grid)


def _columns(rows: Sequence[Mapping[str, Any]], width: int) -> list[str]:
    """Return the keys of rows that fit, those first that say most in little room."""
    keys = dict.fromkeys(key for row in rows for key in row)
    shown: list[str] = []
    seen: set[tuple[str, ...]] = set()
    left = width
    for key in sorted(keys, key=lambda key: _rank(key, rows)):
        values = tuple(_cell(row.get(key)) for row in rows)
        if not any(values) or values in seen:
            continue
        needed = _width(key, rows) if key == "id" else min(_width(key, rows), COLUMN)
        if len(shown) > 1 and needed + GAP > left:
            break
        shown.append(key)
        seen.add(values)
        left -= needed + GAP
    return shown


def _width(key: str, rows: Sequence[Mapping[str, Any]]) -> int:
    return max(len(key), *(len(_cell(row.get(key))) for row in rows))


def _rank(key: str, rows: Sequence[Mapping[str, Any]]) -> int:
    if key == "id":
        return 0
    if any(isinstance(row.get(key), list | dict) for row in rows):
        return 5
    if key.startswith(("_", "custom.")) or key.endswith(("_id", "_by", "_url")):
        return 4
    if key.startswith("date_"):
        return 3
    return 1 if key in ("name", "display_name", "email", "text", "subject") else 2


def _cell(value: object) -> str:
    """Return a value as the text of a cell, on one line."""
    if value is None:
        return ""
    if isinstance(value, str):
        return " ".join(value.split())
    if value in ([], {}):
        return ""
    return line(cast("Any", value)).decode().rstrip("\n")


def note(text: str) -> None:
    """Say something besides the results, on stderr."""
    print(text, file=sys.stderr)
