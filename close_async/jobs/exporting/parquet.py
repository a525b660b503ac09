"""Writing Parquet: types from the models and the schema of custom fields.

Moments are timestamps in UTC with microseconds, dates are dates, money is decimal, in the cents
that Close sends, lists of objects are lists of structs. What is deeper, or of several kinds, is
JSON in a text column; so is a column in which a value turns up that its type does not take, and the
report says so.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Iterator
from decimal import Decimal, InvalidOperation
from itertools import islice
from pathlib import Path
from typing import Any, Final, cast

from close_async._base import json
from close_async.errors import InvalidArgument
from close_async.values.codecs import (
    BOOLEAN,
    DATE,
    DATETIME,
    INTEGER,
    NUMBER,
    STRING,
    Codec,
    List,
    Model,
    Union,
)
from close_async.values.layouts import Slot, layout_of

from .columns import Columns
from .writers import Rows, keys_of

BATCH: Final = 10_000
"""Objects in one row group."""

DEPTH: Final = 2
"""How deep structs go before JSON begins."""

MONEY: Final = (20, 4)
"""Digits of a sum of money, and how many of them are parts of a cent."""


class Misfit(Exception):
    """A column holds a value that its type does not take."""

    def __init__(self, key: str) -> None:
        super().__init__(key)
        self.key = key


def arrow() -> Any:
    """Return pyarrow.

    Raises:
        InvalidArgument: It is not installed.
    """
    try:
        import pyarrow  # type: ignore[import-untyped, import-not-found, unused-ignore]
        import pyarrow.parquet  # type: ignore[import-untyped, import-not-found, unused-ignore]
    except ImportError:
        raise InvalidArgument(
            "format: Parquet needs pyarrow: pip install 'close-async[parquet]'", field="format"
        ) from None
    return pyarrow


def write_parquet(path: Path, rows: Rows, columns: Columns) -> tuple[int, list[str]]:
    """Write the objects, and return how many, and which columns became JSON."""
    pa = arrow()
    keys = columns.all(keys_of(rows()))
    types = {key: _type_of(pa, columns, key) for key in keys}
    misfits: list[str] = []
    while True:
        try:
            return _write(pa, path, rows, columns, types), misfits
        except Misfit as misfit:
            types[misfit.key] = None
            misfits.append(columns.name(misfit.key))


def _write(pa: Any, path: Path, rows: Rows, columns: Columns, types: dict[str, Any]) -> int:
    schema = pa.schema([(columns.name(key), _or_json(pa, one)) for key, one in types.items()])
    count = 0
    with pa.parquet.ParquetWriter(path, schema, compression="zstd") as writer:
        for batch in _batches(rows()):
            arrays = [_array(pa, key, one, batch) for key, one in types.items()]
            writer.write_table(pa.Table.from_arrays(arrays, schema=schema))
            count += len(batch)
    return count


def _batches(rows: Iterator[bytes]) -> Iterator[list[dict[str, Any]]]:
    while batch := [json.loads(row) for row in islice(rows, BATCH)]:
        yield batch


def _or_json(pa: Any, one: Any) -> Any:
    return pa.string() if one is None else one


def _array(pa: Any, key: str, one: Any, batch: list[dict[str, Any]]) -> Any:
    values = [row.get(key) for row in batch]
    if one is None:
        texts = [None if value is None else json.write_back(value).decode() for value in values]
        return pa.array(texts, pa.string())
    try:
        return pa.array([_value(pa, one, value) for value in values], one)
    except (TypeError, ValueError, OverflowError, InvalidOperation, pa.ArrowException):
        raise Misfit(key) from None


def _value(pa: Any, one: Any, value: Any) -> Any:
    """Return a JSON value as pyarrow takes it.

    Raises:
        TypeError: It does not fit.
        ValueError: It does not fit.
    """
    if value is None:
        return None
    if pa.types.is_string(one):
        if not isinstance(value, str):
            raise TypeError(value)
        return value
    if pa.types.is_boolean(one):
        if not isinstance(value, bool):
            raise TypeError(value)
        return value
    if pa.types.is_decimal(one):
        if isinstance(value, bool) or not isinstance(value, int | float | str):
            raise TypeError(value)
        return Decimal(str(value))
    if pa.types.is_timestamp(one):
        moment = dt.datetime.fromisoformat(value)
        return moment if moment.utcoffset() is not None else moment.replace(tzinfo=dt.UTC)
    if pa.types.is_date(one):
        return dt.date.fromisoformat(value)
    if pa.types.is_list(one):
        if not isinstance(value, list):
            raise TypeError(value)
        return [_value(pa, one.value_type, item) for item in cast("Any", value)]
    if pa.types.is_struct(one):
        if not isinstance(value, dict):
            raise TypeError(value)
        parts = cast("dict[str, Any]", value)
        return {part.name: _part(pa, part.type, parts.get(part.name)) for part in one}
    if isinstance(value, bool) or not isinstance(value, int | float):
        raise TypeError(value)
    if pa.types.is_integer(one) and value != int(value):
        raise ValueError(value)
    return value


def _part(pa: Any, one: Any, value: Any) -> Any:
    if pa.types.is_string(one) and value is not None and not isinstance(value, str):
        return json.write_back(value).decode()  # what is too deep for a struct
    return _value(pa, one, value)


def _type_of(pa: Any, columns: Columns, key: str) -> Any:
    """Return the type of a column, or `None` for JSON in a text column."""
    definition = columns.definitions.get(key)
    if definition is None:
        slot = columns.target.slot(key)
        return None if slot is None else _slot_type(pa, slot, DEPTH)
    simple = {
        "number": pa.float64(),
        "date": pa.date32(),
        "datetime": pa.timestamp("us", tz="UTC"),
    }.get(definition.type, pa.string())
    return pa.list_(simple) if definition.accepts_multiple_values else simple


def _slot_type(pa: Any, slot: Slot, depth: int) -> Any:
    if slot.unit == "cents":
        return pa.decimal128(*MONEY)
    return _type(pa, slot.codec, depth)


def _type(pa: Any, codec: Codec, depth: int) -> Any:
    scalars = {
        id(STRING): pa.string(),
        id(INTEGER): pa.int64(),
        id(NUMBER): pa.float64(),
        id(BOOLEAN): pa.bool_(),
        id(DATE): pa.date32(),
        id(DATETIME): pa.timestamp("us", tz="UTC"),
    }
    if id(codec) in scalars:
        return scalars[id(codec)]
    if isinstance(codec, List):
        inner = _type(pa, codec.item, depth)
        return None if inner is None else pa.list_(inner)
    if isinstance(codec, Model) and not isinstance(codec, Union) and depth:
        parts = layout_of(codec.resolve()).by_wire
        if not parts:
            return None
        return pa.struct(
            [(wire, _or_json(pa, _slot_type(pa, slot, depth - 1))) for wire, slot in parts.items()]
        )
    return None
