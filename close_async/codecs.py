"""Codecs: how each kind of value is read from Close's JSON and written to it.

Reading never fails: a value of another type than documented is kept as sent, and this is logged
once for each field. Writing is strict: what does not fit is refused by its place in the body. A
value that is equal to what was read is written as it came.
"""

from __future__ import annotations

import functools
import logging
import operator
from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime
from enum import Enum
from importlib import import_module
from typing import Any, Final, cast, final

from ._encoding import (
    child,
    copy_json,
    describe,
    encode_datetime,
    encode_json,
    encode_number,
    refuse,
    same_json,
)
from .errors import InvalidArgument, InvalidResponse
from .operations import UNSET
from .records import Record, encode_record_body

__all__ = [
    "BOOLEAN",
    "DATE",
    "DATETIME",
    "DATE_OR_DATETIME",
    "INTEGER",
    "JSON",
    "NUMBER",
    "STRING",
    "Codec",
    "Field",
    "List",
    "Map",
    "Model",
    "Requested",
    "Union",
    "encode_json",
]

Requested = None | frozenset[str] | Mapping[str, frozenset[str]]
"""What a partial answer was asked for, by object type (`__object_type`) in Advanced Filtering;
`None` for a whole answer."""

_log: Final = logging.getLogger("close_async")
_logged: Final[set[tuple[str, str]]] = set()
_NOTHING: Final[frozenset[type]] = frozenset()


class Codec:
    """How one kind of value is read and written."""

    __slots__ = ()

    plain: frozenset[type] = _NOTHING
    """The types that are read as they are."""

    expected: str = "a JSON value"
    """The kind of value, in the words of an error message."""

    def decode(self, raw: Any, owner: type[Any], wire: str, requested: Requested) -> Any:
        """Read a value; never raises.

        Args:
            raw: The JSON value; not null.
            owner: The model that the value belongs to.
            wire: The key it stands under.
            requested: What the objects in it were asked for.
        """
        if type(raw) not in self.plain:
            _log_mismatch(self.expected, raw, owner, wire)
        return raw

    def encode(self, value: Any, path: str, original: Any = UNSET) -> Any:
        """Write a value, which is not `None`.

        Args:
            value: What the attribute holds.
            path: Its place in the body.
            original: The JSON value that it was read from; `UNSET` where there is none.

        Raises:
            InvalidArgument: The value does not fit.
        """
        if original is not UNSET and same_json(value, original):
            return copy_json(original)
        return self.check(value, path)

    def check(self, value: Any, path: str) -> Any:
        """Write a value that was given, or refuse it."""
        raise NotImplementedError

    def decode_answer(self, content: Any, requested: Requested) -> Any:
        """Read a whole answer.

        Raises:
            InvalidResponse: The answer is not of this kind at all.
        """
        return None if content is None else self.decode(content, _Answer, "body", requested)

    def encode_body(self, body: Any) -> Any:
        """Write the body of a request: a record, or a plain mapping.

        Raises:
            InvalidArgument: There is none, it is of another kind, or a value in it cannot be sent.
        """
        if isinstance(body, Record):
            return encode_record_body(body)
        if not isinstance(body, Mapping):
            raise InvalidArgument(
                f"body: expected {self.expected} or a mapping, got {describe(body)}", field="body"
            )
        return encode_json(cast("Mapping[str, object]", body))

    def python_type(self) -> Any:
        """Return the type of the values that this reads."""
        raise NotImplementedError


@final
class Field:
    """An attribute of a model.

    Attributes:
        wire: The key in JSON.
        codec: How the value is read and written.
        required: Whether Close always sends the key.
        plain: The types that are read as they are.
    """

    __slots__ = ("codec", "plain", "required", "wire")

    def __init__(self, wire: str, codec: Codec, required: bool = False) -> None:
        self.wire = wire
        self.codec = codec
        self.required = required
        self.plain = codec.plain

    def __repr__(self) -> str:
        return f"Field({self.wire!r}, {self.codec!r}, required={self.required})"


class _Answer:
    """Stands for the answer as a whole where a mismatch is logged."""


def _log_mismatch(expected: str, raw: Any, owner: type[Any], wire: str) -> None:
    place = (owner.__qualname__, wire)
    if place not in _logged:
        _logged.add(place)
        _log.warning(
            "%s.%s: expected %s, got %s; kept as sent", *place, expected, type(raw).__name__
        )


class _Scalar(Codec):
    """A value without parts."""

    __slots__ = ("_name", "_type", "expected", "plain")

    def __init__(self, name: str, kind: Any, expected: str, plain: frozenset[type]) -> None:
        self._name = name
        self._type = kind
        self.expected = expected
        self.plain = plain

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


class _Date(_Scalar):
    """Dates and times, which compare as moments and are otherwise written as they came."""

    __slots__ = ()

    def parse(self, text: str) -> date:
        """Read the text, or raise ValueError."""
        if len(text) == 10:
            return date.fromisoformat(text)
        return datetime.fromisoformat(text).date()

    def decode(self, raw: Any, owner: type[Any], wire: str, requested: Requested) -> Any:
        try:
            return self.parse(raw)
        except (ValueError, TypeError):
            _log_mismatch(self.expected, raw, owner, wire)
            return raw

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


class _DateTime(_Date):
    __slots__ = ()

    def parse(self, text: str) -> datetime:
        moment = datetime.fromisoformat(text)
        return moment if moment.tzinfo is not None else moment.replace(tzinfo=UTC)

    def check(self, value: Any, path: str) -> str:
        if not isinstance(value, datetime):
            raise refuse(path, self.expected, value)
        return encode_datetime(value, path)


class _DateOrDateTime(_DateTime):
    __slots__ = ()

    def parse(self, text: str) -> Any:
        return date.fromisoformat(text) if len(text) == 10 else super().parse(text)

    def check(self, value: Any, path: str) -> str:
        if isinstance(value, date) and not isinstance(value, datetime):
            return value.isoformat()
        return super().check(value, path)


class _Json(_Scalar):
    __slots__ = ()

    def decode(self, raw: Any, owner: type[Any], wire: str, requested: Requested) -> Any:
        return copy_json(raw)

    def check(self, value: Any, path: str) -> Any:
        return encode_json(value, path)

    def encode_body(self, body: Any) -> Any:
        if isinstance(body, Record):
            return encode_record_body(body)
        if body is None or body is UNSET:
            raise InvalidArgument("body: expected a JSON value, got none", field="body")
        return encode_json(body)


STRING: Final = _String("STRING", str, "a string", frozenset({str}))
INTEGER: Final = _Integer("INTEGER", int, "an integer", frozenset({int}))
NUMBER: Final = _Number("NUMBER", float, "a number", frozenset({int, float}))
BOOLEAN: Final = _Boolean("BOOLEAN", bool, "true or false", frozenset({bool}))
DATE: Final = _Date("DATE", date, "a date", _NOTHING)
DATETIME: Final = _DateTime("DATETIME", datetime, "an aware datetime", _NOTHING)
DATE_OR_DATETIME: Final = _DateOrDateTime(
    "DATE_OR_DATETIME", date | datetime, "a date or an aware datetime", _NOTHING
)
JSON: Final = _Json("JSON", Any, "a JSON value", frozenset({str, int, float, bool}))


class List(Codec):
    """A list of values of one kind."""

    __slots__ = ("item",)

    expected = "a list"

    def __init__(self, item: Codec) -> None:
        self.item = item

    def __repr__(self) -> str:
        return f"List({self.item!r})"

    def decode(self, raw: Any, owner: type[Any], wire: str, requested: Requested) -> Any:
        if type(raw) is not list:
            _log_mismatch(self.expected, raw, owner, wire)
            return raw
        items = cast("list[Any]", raw)
        plain, decode = self.item.plain, self.item.decode
        return [
            value
            if type(value) in plain or value is None
            else decode(value, owner, wire, requested)
            for value in items
        ]

    def check(self, value: Any, path: str) -> Any:
        return self.encode(value, path)

    def encode(self, value: Any, path: str, original: Any = UNSET) -> Any:
        if not isinstance(value, Sequence) or isinstance(value, str | bytes | bytearray):
            return (
                super().encode(value, path, original)
                if original is not UNSET
                else _no(self, value, path)
            )
        before = cast("list[Any]", original) if type(original) is list else []
        return [
            self._encode_item(item, f"{path}[{i}]", before[i] if i < len(before) else UNSET, before)
            for i, item in enumerate(cast("Sequence[Any]", value))
        ]

    def _encode_item(self, value: Any, path: str, original: Any, before: list[Any]) -> Any:
        try:
            if value is None:
                raise refuse(path, self.item.expected, value)
            return self.item.encode(value, path, original)
        except InvalidArgument:
            # What Close sent may go back to it, wherever it stands in the list by now.
            for sent in before:
                if same_json(value, sent):
                    return copy_json(sent)
            raise

    def decode_answer(self, content: Any, requested: Requested) -> Any:
        if type(content) is not list:
            raise _wrong_envelope("a list", content)
        return self.decode(cast("list[Any]", content), _Answer, "body", requested)

    def encode_body(self, body: Any) -> Any:
        if body is None or body is UNSET or isinstance(body, Mapping | Record):
            raise InvalidArgument(f"body: expected a list, got {describe(body)}", field="body")
        return self.encode(body, "")

    def python_type(self) -> Any:
        return list[self.item.python_type()]


def _no(codec: Codec, value: Any, path: str) -> Any:
    raise refuse(path, codec.expected, value)


class Map(Codec):
    """An object whose keys are data: a dict of values of one kind."""

    __slots__ = ("value",)

    expected = "an object"

    def __init__(self, value: Codec) -> None:
        self.value = value

    def __repr__(self) -> str:
        return f"Map({self.value!r})"

    def decode(self, raw: Any, owner: type[Any], wire: str, requested: Requested) -> Any:
        if type(raw) is not dict:
            _log_mismatch(self.expected, raw, owner, wire)
            return raw
        plain, decode = self.value.plain, self.value.decode
        return {
            key: item
            if type(item) in plain or item is None
            else decode(item, owner, wire, requested)
            for key, item in cast("dict[str, Any]", raw).items()
        }

    def check(self, value: Any, path: str) -> Any:
        return self.encode(value, path)

    def encode(self, value: Any, path: str, original: Any = UNSET) -> Any:
        if not isinstance(value, Mapping):
            if original is not UNSET and same_json(value, original):
                return copy_json(original)
            if isinstance(value, Record):
                return value.__encode__(path)
            raise refuse(path, self.expected, value)
        before = cast("dict[str, Any]", original) if type(original) is dict else {}
        result: dict[str, Any] = {}
        for key, item in cast("Mapping[Any, Any]", value).items():
            if not isinstance(key, str):
                raise refuse(path, "string keys", key)
            if item is UNSET:
                continue
            place, sent = child(path, key), before.get(key, UNSET)
            result[key] = None if item is None else self.value.encode(item, place, sent)
        return result

    def decode_answer(self, content: Any, requested: Requested) -> Any:
        if type(content) is not dict:
            raise _wrong_envelope("an object", content)
        return self.decode(cast("dict[str, Any]", content), _Answer, "body", requested)

    def python_type(self) -> Any:
        return dict[str, self.value.python_type()]


class Model(Codec):
    """An object of one model.

    Args:
        name: The model's name in `close_async.models`, or `"module:Name"` for one that lives
            elsewhere. It is looked up when first needed.
    """

    __slots__ = ("_class", "name")

    def __init__(self, name: str) -> None:
        self.name = name
        self._class: type[Record] | None = None

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r})"

    @property
    def expected(self) -> str:  # type: ignore[override]
        """The kind of value, in the words of an error message."""
        return f"a {self.name.rpartition(':')[2]}"

    def resolve(self) -> type[Record]:
        """Return the model."""
        if self._class is None:
            self._class = _resolve(self.name)
        return self._class

    def choose(self, raw: dict[str, Any]) -> type[Record]:
        """Return the model that an object is read as."""
        return self._class or self.resolve()

    def decode(self, raw: Any, owner: type[Any], wire: str, requested: Requested) -> Any:
        if type(raw) is not dict:
            _log_mismatch("an object", raw, owner, wire)
            return raw
        value = cast("dict[str, Any]", raw)
        try:
            return self.choose(value)._decode(value, requested)  # pyright: ignore[reportPrivateUsage]
        except InvalidResponse:  # a page inside an answer, without its list
            _log_mismatch("a page", raw, owner, wire)
            return copy_json(raw)

    def encode(self, value: Any, path: str, original: Any = UNSET) -> Any:
        if isinstance(value, Record):
            encoded = value.__encode__(path)
        elif isinstance(value, Mapping):
            encoded = encode_json(cast("Mapping[str, Any]", value), path)
        elif original is not UNSET and same_json(value, original):
            return copy_json(original)
        else:
            raise refuse(path, f"{self.expected} or a mapping", value)
        return copy_json(original) if same_json(encoded, original) else encoded

    def check(self, value: Any, path: str) -> Any:
        return self.encode(value, path)

    def decode_answer(self, content: Any, requested: Requested) -> Any:
        if type(content) is not dict:
            raise _wrong_envelope("an object", content)
        value = cast("dict[str, Any]", content)
        return self.choose(value)._decode(value, requested)  # pyright: ignore[reportPrivateUsage]

    def python_type(self) -> Any:
        return self.resolve()


class Union(Model):
    """An object of one of several models, told apart by one key.

    Args:
        discriminator: The key (`"_type"`).
        members: The models' names by the key's value.
        fallback: The name of the model for any other value.
    """

    __slots__ = ("_classes", "discriminator", "members")

    def __init__(self, discriminator: str, members: Mapping[str, str], fallback: str) -> None:
        super().__init__(fallback)
        self.discriminator = discriminator
        self.members = members
        self._classes: dict[str, type[Record]] = {}

    def __repr__(self) -> str:
        return f"Union({self.discriminator!r}, {dict(self.members)!r}, {self.name!r})"

    def choose(self, raw: dict[str, Any]) -> type[Record]:
        tag = raw.get(self.discriminator)
        if type(tag) is not str:
            return self.resolve()
        found = self._classes.get(tag)
        if found is None:
            name = self.members.get(tag)
            if name is None:
                return self.resolve()
            found = self._classes[tag] = _resolve(name)
        return found

    def python_type(self) -> Any:
        names = dict.fromkeys((*self.members.values(), self.name))
        return functools.reduce(operator.or_, [_resolve(name) for name in names])


def _resolve(name: str) -> type[Record]:
    module, _, attribute = name.rpartition(":")
    found: type[Record] = getattr(import_module(module or "close_async.models"), attribute)
    return found


def _wrong_envelope(expected: str, content: object) -> InvalidResponse:
    return InvalidResponse(
        f"expected {expected} as the answer, got {type(content).__name__}", field="body"
    )
