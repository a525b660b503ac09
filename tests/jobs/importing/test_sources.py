"""Files as people have them: delimiters, quotes, encodings, and lines that are none."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from close_async import InvalidArgument
from close_async.jobs.importing.sources import BATCH, BadRow, Row, Rows

pytestmark = pytest.mark.asyncio


async def read(source: Any, **options: Any) -> list[Row | BadRow]:
    return [row async for batch in Rows(source, **options) for row in batch]


@pytest.mark.parametrize("delimiter", [",", ";", "\t", "|"])
async def test_the_delimiter_is_seen(tmp_path: Path, delimiter: str) -> None:
    path = tmp_path / "rows.csv"
    path.write_text(f'"a, b"{delimiter}c\n1{delimiter}2\n')
    assert await read(path) == [Row(2, {"a, b": "1", "c": "2"})]


async def test_lines_are_counted_over_line_breaks_in_cells(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_bytes(b'a,b\r\n"one\r\ntwo",2\r\n\r\n3,4\r\n')
    assert [row.line for row in await read(path)] == [2, 5]


async def test_a_byte_order_mark_is_no_part_of_the_first_header(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_text("name\nÜ\n", encoding="utf-8-sig")
    assert await read(path) == [Row(2, {"name": "Ü"})]


async def test_a_cell_that_is_not_utf8_is_named(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_bytes(b"a,b\n1,\xe4\n2,3\n")
    bad, good = await read(path)
    assert bad == BadRow(2, "line 2, column 'b': it is not UTF-8", "b")
    assert good == Row(3, {"a": "2", "b": "3"})


async def test_a_line_that_is_no_csv_is_named_and_passed_over(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_text('a,b\n"1"x,2\n3,4\n"5,6\n')
    first, second, third = await read(path)
    assert isinstance(first, BadRow)
    assert first.reason.startswith("line 2: it is not CSV")
    assert second == Row(3, {"a": "3", "b": "4"})
    assert isinstance(third, BadRow)
    assert third.line == 4


async def test_two_columns_of_one_name_are_a_list(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_text("a,a,a\n1,2,3\n")
    assert await read(path) == [Row(2, {"a": ["1", "2", "3"]})]


async def test_a_file_without_headers_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "rows.csv"
    path.write_text("")
    with pytest.raises(InvalidArgument, match="no headers"):
        await read(path)


async def test_the_format_may_be_said(tmp_path: Path) -> None:
    path = tmp_path / "rows.data"
    path.write_text('{"a": 1}\n')
    assert await read(path, format="jsonl") == [Row(1, {"a": 1})]


async def test_rows_come_in_batches() -> None:
    sizes = [len(batch) async for batch in Rows({"n": n} for n in range(BATCH + 1))]
    assert sizes == [BATCH, 1]
