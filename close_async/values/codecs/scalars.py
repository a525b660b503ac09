"""Codecs of values without parts: text, numbers, dates, and JSON that has no type."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime
from enum import Enum
from typing import Any, Final

from close_async._base.unset import UNSET
from close_async.errors import InvalidArgument

from ..dates import parse_date, parse_date_or_datetime, parse_datetime
from ..encoding import (
    Encodable,
    copy_json,
    encode_datetime,
    encode_json,
    encode_number,
    refuse,
    same_json,
)
from ..field_mask import FieldMask
from .base import NOTHING, Codec, keep_as_sent


class _Scalar(Codec):
    """A value without parts."""

    __slots__ = ("_name", "_type", "expected", "passthrough")

    def __init__(self, name: str, kind: Any, expected: str, passthrough: frozenset[type]) -> None:
        self._name = name
        self._type = kind
        self.expected: str = expected
        self.passthrough: frozenset[type] = passthrough

    def __repr__(self) -> str:
        return self._name

    def python_type(self) -> Any:
        return self._type


class _String(_Scalar):
    __slots__ = ()

    def check(self, value: Any, path: str) -> str:
        if isinstance(value, Enum):
            value = value.value
        if not isinstance(value, str):
            raise refuse(path, self.expected, value)
        return str.__str__(value)


class _Boolean(_Scalar):
    __slots__ = ()

    def check(self, value: Any, path: str) -> bool:
        if not isinstance(value, bool):
            raise refuse(path, self.expected, value)
        return value


class _Number(_Scalar):
    __slots__ = ()

    def check(self, value: Any, path: str) -> int | float:
        if isinstance(value, Enum):
            value = value.value
        return encode_number(value, path, expected=self.expected)


class _Integer(_Number):
    __slots__ = ()

    def check(self, value: Any, path: str) -> int:
        number = super().check(value, path)
        if not isinstance(number, int):
            raise refuse(path, self.expected, value)
        return number


class Time(_Scalar):
    """Dates and times, which compare as moments and are otherwise written as they came."""

    __slots__ = ("parse",)

    def __init__(
        self, name: str, kind: Any, expected: str, parse: Callable[[str], date | datetime]
    ) -> None:
        super().__init__(name, kind, expected, NOTHING)
        self.parse: Callable[[str], date | datetime] = parse
        """Reads the text, or raises ValueError."""

    def decode(self, raw: Any, owner: type[Any], wire: str, mask: FieldMask) -> Any:
        try:
            return self.parse(raw)
        except (ValueError, TypeError):
            return keep_as_sent(self.expected, raw, owner, wire)

    def reads_as(self, raw: Any, value: Any) -> bool:
        """Say whether `value` is what reading `raw` gives, its zone included."""
        try:
            read = self.parse(raw)
        except (ValueError, TypeError):
            return False
        return read == value and getattr(read, "tzinfo", None) == getattr(value, "tzinfo", None)

    def encode(self, value: Any, path: str, original: Any = UNSET) -> Any:
        if value is original:
            return original
        if isinstance(original, str):
            if value == original and type(value) is str:
                return original
            try:
                if isinstance(value, date) and self.parse(original) == value:
                    return original
            except ValueError:
                pass
        elif original is not UNSET and same_json(value, original):
            return copy_json(original)
        return self.check(value, path)

    def check(self, value: Any, path: str) -> str:
        if not isinstance(value, date) or isinstance(value, datetime):
            raise refuse(path, self.expected, value)
        return value.isoformat()


class _DateTime(Time):
    __slots__ = ()

    def check(self, value: Any, path: str) -> str:
        if not isinstance(value, datetime):
            raise refuse(path, self.expected, value)
        return encode_datetime(value, path)


class _DateOrDateTime(_DateTime):
    __slots__ = ()

    def check(self, value: Any, path: str) -> str:
        if isinstance(value, date) and not isinstance(value, datetime):
            return value.isoformat()
        return super().check(value, path)


class _Json(_Scalar):
    __slots__ = ()

    def decode(self, raw: Any, owner: type[Any], wire: str, mask: FieldMask) -> Any:
        return copy_json(raw)

    def check(self, value: Any, path: str) -> Any:
        return encode_json(value, path)

    def encode_body(self, body: Any) -> Any:
        if isinstance(body, Encodable):
            return body.__body__()
        if body is None or body is UNSET:
            raise InvalidArgument("body: expected a JSON value, got none", field="body")
        return encode_json(body)


STRING: Final = _String("STRING", str, "a string", frozenset({str}))
INTEGER: Final = _Integer("INTEGER", int, "an integer", frozenset({int}))
NUMBER: Final = _Number("NUMBER", float, "a number", frozenset({int, float}))
BOOLEAN: Final = _Boolean("BOOLEAN", bool, "true or false", frozenset({bool}))
DATE: Final = Time("DATE", date, "a date", parse_date)
DATETIME: Final = _DateTime("DATETIME", datetime, "an aware datetime", parse_datetime)
DATE_OR_DATETIME: Final = _DateOrDateTime(
    "DATE_OR_DATETIME",
    date | datetime,
    "a date or an aware datetime",
    parse_date_or_datetime,
)
JSON: Final = _Json("JSON", Any, "a JSON value", frozenset({str, int, float, bool}))
