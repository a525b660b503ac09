"""From a field's annotation to the codec that reads and writes it.

Annotations are text until a class is first used. Then their names are looked up where the class was
written; a name that is not there is a model of `close_async.models`, which is imported when it is
first needed and not before, so that reading leads does not import every model that a lead can hold.
"""

from __future__ import annotations

import builtins
import datetime as dt
import types
import typing
from collections import abc
from collections.abc import Iterator, Mapping
from importlib import import_module
from typing import Any, Final

from .codecs import (
    BOOLEAN,
    DATE,
    DATE_OR_DATETIME,
    DATETIME,
    INTEGER,
    JSON,
    NUMBER,
    STRING,
    Codec,
    List,
    Map,
    Model,
    Union,
)
from .encoding import Encodable

MODELS: Final = "close_async.models"
"""The package whose models an annotation may name without importing them."""

_SCALARS: Final[dict[Any, Codec]] = {
    str: STRING,
    int: INTEGER,
    float: NUMBER,
    bool: BOOLEAN,
    dt.date: DATE,
    dt.datetime: DATETIME,
}
_DATES: Final = [dt.date, dt.datetime]


def codec_of(annotation: str, scope: dict[str, Any]) -> Codec:
    """Return the codec of an annotation.

    Args:
        annotation: The text: `"list[Contact] | None"`.
        scope: The names that the module knows which it was written in.

    Raises:
        TypeError: There is no codec for such a type.
    """
    codec = _codec(eval(annotation, scope, _Names(scope)))
    if codec is None:
        raise TypeError(f"no codec reads values of the type {annotation}")
    return codec


class _Names(dict[str, Any]):
    """Stands for the names of models that a module has not imported."""

    def __init__(self, scope: Mapping[str, Any]) -> None:
        super().__init__()
        self._scope = scope

    def __missing__(self, name: str) -> _Name:
        if name in self._scope or hasattr(builtins, name):
            raise KeyError(name)  # Python goes on looking where it always does
        return _Name(name)


class _Name:
    """A model by its name, for as long as nothing was read as one."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name

    def __or__(self, other: object) -> _Either:
        return _Either((self, other))

    def __ror__(self, other: object) -> _Either:
        return _Either((other, self))


class _Either(tuple[Any, ...]):
    """The alternatives of a type, models by name among them."""

    __slots__ = ()

    def __or__(self, other: object) -> _Either:
        return _Either((*self, other))


def _codec(hint: Any) -> Codec | None:
    if hint in _SCALARS:
        return _SCALARS[hint]
    if hint is Any or hint is None or hint is type(None):
        return JSON
    if isinstance(hint, _Name):
        unions: Mapping[str, tuple[str, Mapping[str, str], str]] = import_module(MODELS).UNIONS
        return Union(*unions[hint.name]) if hint.name in unions else Model(hint.name)
    if isinstance(hint, type) and issubclass(hint, Encodable):
        return Model(hint)
    origin, inside = typing.get_origin(hint), typing.get_args(hint)
    if origin is typing.Annotated:
        return next((said for said in inside if isinstance(said, Codec)), None)
    if origin in (list, abc.Sequence):
        item = _codec(inside[0])
        return None if item is None else List(item)
    if origin in (dict, abc.Mapping):
        value = JSON if inside[1] is object else _codec(inside[1])
        return None if value is None else Map(value)
    if origin is typing.Literal:
        kinds: set[type[Any]] = {type(value) for value in inside}
        return _SCALARS[kinds.pop()] if len(kinds) == 1 else JSON
    return _either(list(_alternatives(hint)))


_PIECES: Final = frozenset({"Query", "Sort"})
"""What a body takes in the place of a record that is a query; it becomes one."""


def _alternatives(hint: Any) -> Iterator[Any]:
    """Yield the alternatives of a type, `None` and query pieces aside."""
    if isinstance(hint, _Either):
        inside: tuple[Any, ...] = hint
    elif isinstance(hint, types.UnionType) or typing.get_origin(hint) is typing.Union:
        inside = typing.get_args(hint)
    else:
        is_piece = isinstance(hint, _Name) and hint.name in _PIECES
        if hint is not None and hint is not type(None) and not is_piece:
            yield hint
        return
    for each in inside:
        yield from _alternatives(each)


def _either(hints: list[Any]) -> Codec | None:
    if hints == _DATES:
        return DATE_OR_DATETIME
    codecs = [_codec(hint) for hint in hints]
    models = [codec for codec in codecs if isinstance(codec, Model)]
    if len(models) == 1 and all(isinstance(codec, Model | Map) for codec in codecs):
        return models[0]  # a record, or the mapping that it stands for
    found = set(codecs)
    if len(found) == 1:
        return codecs[0]
    if found and found <= {STRING, INTEGER, NUMBER, BOOLEAN}:
        return JSON  # several types without parts are kept as sent
    return None
