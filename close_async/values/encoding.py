"""What may be sent as JSON: strict encoding by field path, and comparing and copying JSON values.

Reading is tolerant and sending is exact: everything a user gives passes through here (or through
the codec of its field) before it leaves, and what cannot be sent is refused with its place.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from datetime import date, datetime
from enum import Enum
from typing import TYPE_CHECKING, Any

from close_async._base.unset import Unset
from close_async.errors import InvalidArgument, InvalidResponse

if TYPE_CHECKING:
    from typing import Self

    from .field_mask import FieldMask


class Encodable:
    """What is read from a JSON object and knows how to write itself as one: the base of records."""

    __slots__ = ()

    @classmethod
    def __decode__(cls, raw: dict[str, Any], mask: FieldMask) -> Self:
        """Wrap a decoded JSON object; `mask` says which of its keys were asked for."""
        raise NotImplementedError  # each kind of record reads itself

    def __encode__(self, path: str) -> dict[str, Any]:
        """Return the object as JSON values; `path` is its place in the body, or empty."""
        raise NotImplementedError  # each kind of record writes itself

    def __body__(self) -> dict[str, Any]:
        """Return the object as the body of a request."""
        raise NotImplementedError  # each kind of record writes itself


def refuse(path: str, expected: str, value: object) -> InvalidArgument:
    """Make the error for a value that cannot be sent; it names the place, never the value."""
    field = path or "body"
    return InvalidArgument(f"{field}: expected {expected}, got {describe(value)}", field=field)


def describe(value: object) -> str:
    """Say what kind of thing a value is, in the words of an error message."""
    if value is None:
        return "None"
    if isinstance(value, float) and not math.isfinite(value):
        return "NaN" if math.isnan(value) else "infinity"
    if isinstance(value, datetime) and value.utcoffset() is None:
        return "a naive datetime (give it a tzinfo)"
    return type(value).__name__


def child(path: str, key: str) -> str:
    """Return the path of a key inside an object."""
    return f"{path}.{key}" if path else key


def is_sequence(value: object) -> bool:
    """Say whether a value is written as a list: a sequence, but not text or bytes."""
    return isinstance(value, Sequence) and not isinstance(
        value, str | bytes | bytearray | memoryview
    )


def is_mapping(value: object) -> bool:
    """Say whether a value is written as an object."""
    return isinstance(value, Mapping)


def is_piece(value: object) -> bool:
    """Say whether a value is a piece of a query, which gives its JSON itself."""
    from close_async.queries.base import Query  # rare in bodies
    from close_async.queries.conditions import Condition
    from close_async.queries.fields import Field, Sort
    from close_async.queries.moments import Moment

    return isinstance(value, Query | Sort | Condition | Field | Moment)


def encode_json(value: object, field: str = "") -> Any:
    """Turn a value into plain JSON values, or refuse it by name.

    Mappings and sequences are entered; records, query pieces, aware datetimes, dates, finite
    Decimals and enums of such values are written; a mapping's `UNSET` values are left out. The
    result shares nothing with what was given.

    Args:
        value: What is to be sent.
        field: The value's place in the body (`"contacts[0]"`), or its parameter's name.

    Raises:
        InvalidArgument: A value has no place in JSON: NaN, infinity, a naive datetime, a key that
            is not a string, or any other type.
    """
    try:
        return _encode(value, field)
    except RecursionError:
        raise refuse(field, "JSON of reasonable depth", value) from None


def _encode(value: Any, path: str) -> Any:
    kind = value.__class__  # not type(): what is Any stays so
    if kind is str or kind is bool or kind is int or value is None:
        return value
    if kind is dict:
        return _encode_mapping(value, path)
    if kind is list:
        return [_encode(item, f"{path}[{i}]") for i, item in enumerate(value)]
    if isinstance(value, Encodable):
        return value.__encode__(path)
    if isinstance(value, Enum):
        return _encode(value.value, path)
    if isinstance(value, str):
        return str.__str__(value)
    if isinstance(value, float | int):
        return encode_number(value, path)
    if isinstance(value, datetime):
        return encode_datetime(value, path)
    if isinstance(value, date):
        return value.isoformat()
    if is_mapping(value):
        return _encode_mapping(value, path)
    if is_sequence(value):
        return [_encode(item, f"{path}[{i}]") for i, item in enumerate(value)]
    if is_piece(value):
        return _encode_mapping(value.to_dict(), path)
    return encode_number(value, path, expected="a JSON value")


def _encode_mapping(value: Mapping[object, object], path: str) -> dict[str, Any]:
    result: dict[str, Any] = {}
    for key, item in value.items():
        if not isinstance(key, str):
            raise refuse(path, "string keys", key)
        if not isinstance(item, Unset):
            result[str.__str__(key)] = _encode(item, child(path, key))
    return result


def encode_number(value: Any, path: str, *, expected: str = "a finite number") -> int | float:
    """Write an int, a finite float or a finite Decimal as a JSON number."""
    if isinstance(value, int) and not isinstance(value, bool):
        return int(value)
    if isinstance(value, float):
        if not math.isfinite(value):
            raise refuse(path, "a finite number", value)
        return float(value)
    from decimal import Decimal  # rare in bodies, and not free to import

    if isinstance(value, Decimal):
        if value.is_finite():
            number = float(value)
            if value == value.to_integral_value() and abs(number) < 2**63:
                return int(value)
            if math.isfinite(number):
                return number
        raise refuse(path, "a finite number", value)
    raise refuse(path, expected, value)


def encode_datetime(value: datetime, path: str) -> str:
    """Write an aware datetime in ISO 8601; a naive one could mean any of 38 moments."""
    if value.utcoffset() is None:
        raise refuse(path, "an aware datetime", value)
    return value.isoformat()


def copy_json(value: Any) -> Any:
    """Copy JSON values deeply; several times faster than `copy.deepcopy`.

    Raises:
        InvalidResponse: They are nested too deep, as what Close sends never is.
    """
    try:
        return _copied(value)
    except RecursionError:
        pass
    raise InvalidResponse("the values are nested too deep to be copied")


def _copied(value: Any) -> Any:
    kind = value.__class__  # not type(): what is Any stays so
    if kind is dict:
        return {key: _copied(item) for key, item in value.items()}
    if kind is list:
        return [_copied(item) for item in value]
    return value


def same_json(left: Any, right: Any) -> bool:
    """Say whether two JSON values are equal; `true` is not 1, and key order is nothing.

    What is not a JSON value equals only itself.

    Raises:
        InvalidResponse: They are nested too deep, as what Close sends never is.
    """
    try:
        return _same(left, right)
    except RecursionError:
        pass
    raise InvalidResponse("the values are nested too deep to be compared")


def _same(left: Any, right: Any) -> bool:
    if left is right:
        return True
    kind = left.__class__
    other = right.__class__
    if kind is dict:
        return (
            other is dict
            and left.keys() == right.keys()
            and all(_same(item, right[key]) for key, item in left.items())
        )
    if kind is list:
        return other is list and len(left) == len(right) and all(map(_same, left, right))
    if kind is str:
        return other is str and bool(left == right)
    return kind in _NUMBERS and other in _NUMBERS and bool(left == right)


_NUMBERS = frozenset({int, float})
