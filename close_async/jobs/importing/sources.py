"""Where rows come from: CSV, JSON Lines and Parquet files, or anything that can be iterated.

Rows are read in batches, files in a worker thread. What cannot be read as a row is given as a
`BadRow` in its place, and reading goes on behind it.
"""

from __future__ import annotations

import csv
import json
from collections.abc import AsyncIterable, AsyncIterator, Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import islice
from pathlib import Path
from typing import Any, Final, Literal, TypeAlias, cast

import anyio.to_thread

from close_async.errors import InvalidArgument
from close_async.values.records import Record

Format: TypeAlias = Literal["csv", "jsonl", "parquet"]

BATCH: Final = 500
"""Rows read at a time."""

_FORMATS: Final[Mapping[str, Format]] = {
    ".csv": "csv",
    ".tsv": "csv",
    ".txt": "csv",
    ".jsonl": "jsonl",
    ".ndjson": "jsonl",
    ".parquet": "parquet",
    ".pq": "parquet",
}

_DELIMITERS: Final = ",;\t|"


@dataclass(frozen=True, slots=True)
class Row:
    """A row as it was read.

    Attributes:
        line: Its line in the file, or its position among the rows, from 1.
        values: Its cells by header, or the mapping that it is.
    """

    line: int
    values: Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class BadRow:
    """Something that is no row, or a row that cannot be used.

    Attributes:
        line: Where it is, as in `Row`.
        reason: What is wrong, in one sentence, with line and column.
        column: The column that is wrong, if it is one.
    """

    line: int
    reason: str
    column: str | None = None


AnyRow: TypeAlias = "Row | BadRow"
RowSource: TypeAlias = "str | Path | Iterable[Any] | AsyncIterable[Any]"
"""A file's path, or rows: mappings by header, or records."""


class Rows:
    """The rows of a source, in batches.

    Args:
        source: A path, or an iterable of mappings.
        format: What the file is; by its name's ending if not given.

    Attributes:
        unit: What a row's number counts: `"line"` of a file, or `"row"`.
        headers: The headers of a table, once the first batch was read; `None` where every row
            names its own.

    Raises:
        InvalidArgument: There is no such file, or its format is not known.
    """

    def __init__(self, source: RowSource, format: Format | None = None) -> None:
        self.headers: list[str] | None = None
        self.unit: str = "row"
        self._batches: Callable[[], AsyncIterator[list[AnyRow]]]
        if isinstance(source, str | Path):
            path = Path(source)
            chosen = format or _FORMATS.get(path.suffix.lower())
            if chosen not in {"csv", "jsonl", "parquet"}:
                raise InvalidArgument(
                    f"format: the ending of {path.name!r} does not say what it is; expected 'csv',"
                    " 'jsonl' or 'parquet'",
                    field="format",
                )
            if not path.is_file():
                raise InvalidArgument(f"source: there is no file {path}", field="source")
            self.unit = "row" if chosen == "parquet" else "line"
            readers = {"csv": self._csv, "jsonl": self._json_lines, "parquet": self._parquet}
            self._batches = lambda: _in_a_thread(readers[chosen](path))
        elif isinstance(source, AsyncIterable):
            self._batches = lambda: _batched_async(source)
        elif isinstance(source, Iterable) and not isinstance(source, Mapping | bytes):  # pyright: ignore[reportUnnecessaryIsInstance]
            self._batches = lambda: _batched(source)
        else:
            raise InvalidArgument(
                "source: expected the path of a file, or rows to iterate", field="source"
            )

    def __aiter__(self) -> AsyncIterator[list[AnyRow]]:
        return self._batches()

    def _csv(self, path: Path) -> Iterator[AnyRow]:
        # What is not UTF-8 is kept, to be refused where it stands.
        with path.open(encoding="utf-8-sig", errors="surrogateescape", newline="") as file:
            first = file.readline()
            file.seek(0)
            delimiter = "\t" if path.suffix.lower() == ".tsv" else _delimiter_of(first)
            reader = csv.reader(file, delimiter=delimiter, strict=True)
            try:
                headers = next(reader, None)
            except csv.Error as error:
                raise InvalidArgument(
                    f"source: the headers of {path.name} cannot be read: {error}", field="source"
                ) from None
            if not headers:
                raise InvalidArgument(f"source: {path.name} has no headers", field="source")
            if not all(map(_is_text, headers)):
                raise InvalidArgument(
                    f"source: {path.name} is not UTF-8; save it in that encoding", field="source"
                )
            self.headers = [header.strip() for header in headers]
            yield from self._csv_rows(reader, self.headers)

    def _csv_rows(self, reader: Any, headers: list[str]) -> Iterator[AnyRow]:
        while True:
            line = reader.line_num + 1
            try:
                cells: list[str] = next(reader)
            except StopIteration:
                return
            except csv.Error as error:
                yield BadRow(line, f"line {line}: it is not CSV: {error}")
                continue
            if not cells:
                continue
            if len(cells) != len(headers):
                reason = f"line {line}: it has {len(cells)} cells, the headers are {len(headers)}"
                yield BadRow(line, reason)
                continue
            wrong = next((place for place, cell in enumerate(cells) if not _is_text(cell)), None)
            if wrong is not None:
                reason = f"line {line}, column {headers[wrong]!r}: it is not UTF-8"
                yield BadRow(line, reason, headers[wrong])
                continue
            values: dict[str, Any] = {}
            for header, cell in zip(headers, cells, strict=True):
                if header in values:  # two columns of one name: a list of both
                    held = values[header]
                    values[header] = [*(held if isinstance(held, list) else [held]), cell]
                else:
                    values[header] = cell
            yield Row(line, values)

    def _json_lines(self, path: Path) -> Iterator[AnyRow]:
        with path.open("rb") as file:
            for line, text in enumerate(file, 1):
                if not text.strip():
                    continue
                try:
                    value: object = json.loads(text)
                except ValueError as error:
                    yield BadRow(line, f"line {line}: it is not JSON: {error}")
                    continue
                yield _row_of(line, value, "line")

    def _parquet(self, path: Path) -> Iterator[AnyRow]:
        try:
            from pyarrow import parquet  # type: ignore[import-untyped, import-not-found, unused-ignore]
        except ImportError:
            raise InvalidArgument(
                "source: Parquet needs pyarrow: pip install 'close-async[parquet]'", field="source"
            ) from None
        number = 0
        with cast("Any", parquet).ParquetFile(path) as file:
            self.headers = [str(name) for name in file.schema_arrow.names]
            for batch in file.iter_batches(BATCH):
                for values in batch.to_pylist():
                    number += 1
                    yield Row(number, values)


def _delimiter_of(header: str) -> str:
    """Return the delimiter that a line of headers uses most, outside of quotes."""
    outside = "".join(header.split('"')[::2])
    return max(_DELIMITERS, key=lambda each: (outside.count(each), each == ","))


def _is_text(cell: str) -> bool:
    return cell.isascii() or not any("\ud800" <= character <= "\udfff" for character in cell)


def _row_of(line: int, value: object, unit: str) -> AnyRow:
    if isinstance(value, Record):
        return Row(line, value.to_dict())
    if isinstance(value, Mapping):
        pairs = cast("Any", value).items()
        return Row(line, {str(key): held for key, held in pairs})
    return BadRow(line, f"{unit} {line}: expected an object, not {type(value).__name__}")


async def _in_a_thread(rows: Iterator[AnyRow]) -> AsyncIterator[list[AnyRow]]:
    """Give the batches of an iterator that reads a file."""
    while batch := await anyio.to_thread.run_sync(lambda: list(islice(rows, BATCH))):
        yield batch


async def _batched(source: Iterable[Any]) -> AsyncIterator[list[AnyRow]]:
    iterator = enumerate(source, 1)
    while batch := [_row_of(line, value, "row") for line, value in islice(iterator, BATCH)]:
        yield batch


async def _batched_async(source: AsyncIterable[Any]) -> AsyncIterator[list[AnyRow]]:
    batch: list[AnyRow] = []
    line = 0
    async for value in source:
        line += 1
        batch.append(_row_of(line, value, "row"))
        if len(batch) == BATCH:
            yield batch
            batch = []
    if batch:
        yield batch
