"""How the values of each type of custom field are read and written, one value at a time.

Reading takes what Close sends and gives Python's own types; what does not fit is the caller's to
keep as it came. Writing is strict. A type that is not known here reads and writes plain JSON.

Close's page: https://developer.close.com/api/resources/custom-fields
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date, datetime
from enum import Enum
from typing import Any, Final

from close_async.errors import InvalidArgument
from close_async.values.dates import aware, parse_date, parse_datetime
from close_async.values.encoding import copy_json, encode_datetime, encode_json, encode_number


class Kind:
    """A type of custom field whose values are plain JSON.

    Attributes:
        takes: What a value is, in the words of an error message.
        typed: Whether the type is known, so that a list of values can be told from a value.
    """

    __slots__ = ("takes", "typed")

    def __init__(self, takes: str, *, typed: bool = True) -> None:
        self.takes: str = takes
        self.typed: bool = typed

    def read(self, value: Any) -> Any:
        """Return a JSON value as Python has it.

        Raises:
            ValueError, TypeError: It is not of this kind.
        """
        return copy_json(value)

    def encode(self, value: Any) -> Any:
        """Return a value as JSON has it.

        Raises:
            InvalidArgument: It cannot be sent; the caller says for which field.
        """
        return encode_json(value)


class _Text(Kind):
    __slots__ = ()

    def read(self, value: Any) -> str:
        if not isinstance(value, str):
            raise TypeError
        return value

    def encode(self, value: Any) -> str:
        if isinstance(value, Enum):
            value = value.value
        if not isinstance(value, str):
            raise InvalidArgument
        return str.__str__(value)


class _Number(Kind):
    __slots__ = ()

    def read(self, value: Any) -> int | float:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise TypeError
        return value

    def encode(self, value: Any) -> int | float:
        return encode_number(value, "")


class _Date(Kind):
    __slots__ = ()

    def read(self, value: Any) -> date:
        if isinstance(value, datetime):
            raise TypeError
        if isinstance(value, date):
            return value
        return parse_date(value)

    def encode(self, value: Any) -> str:
        if not isinstance(value, date) or isinstance(value, datetime):
            raise InvalidArgument
        return value.isoformat()


class _DateTime(Kind):
    __slots__ = ()

    def read(self, value: Any) -> datetime:
        return aware(value) if isinstance(value, datetime) else parse_datetime(value)

    def encode(self, value: Any) -> str:
        if not isinstance(value, datetime):
            raise InvalidArgument
        return encode_datetime(value, "")


class _Reference(_Text):
    """An id, or a record that has one."""

    __slots__ = ("_prefix",)

    def __init__(self, takes: str, prefix: str) -> None:
        super().__init__(takes)
        self._prefix = prefix

    def encode(self, value: Any) -> str:
        if not isinstance(value, str | Enum):
            value = getattr(value, "id", None)
        id = super().encode(value)
        if not id.startswith(self._prefix) or id == self._prefix:
            raise InvalidArgument
        return id


TEXT: Final = _Text("text")
UNKNOWN: Final = Kind("a JSON value", typed=False)

KINDS: Final[Mapping[str, Kind]] = {
    "text": TEXT,
    "textarea": TEXT,
    "number": _Number("a finite number"),
    "date": _Date("a datetime.date without a time"),
    "datetime": _DateTime("an aware datetime"),
    "choices": _Text("one of its choices"),
    "user": _Reference("a user's id ('user_…')", "user_"),
    "contact": _Reference("a contact's id ('cont_…')", "cont_"),
    "custom_object": _Reference("a custom object's id ('custobj_…')", "custobj_"),
    "hidden": Kind("a JSON value"),
}
"""The types that Close has, by their names."""
