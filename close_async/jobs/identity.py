"""Which job a journal belongs to: the function's name, and a fingerprint of what it was given."""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Callable, Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import date
from pathlib import PurePath
from types import CodeType
from typing import Any, cast

from close_async.errors import InvalidArgument
from close_async.values.records import Record


@dataclass(frozen=True, slots=True)
class JobIdentity:
    """What must be the same for a job to go on from a journal.

    Attributes:
        name: What the job does: a function's qualified name, `"import lead"`.
        fingerprint: A hash of the arguments that change what it does.
    """

    name: str
    fingerprint: str

    @classmethod
    def of(cls, name: str, arguments: Mapping[str, object]) -> JobIdentity:
        """Return the identity of a job by its name and arguments.

        Args:
            name: The job's name.
            arguments: What changes what it does; a function counts by its name, and by what
                `functools.partial` binds to it.
        """
        text = json.dumps(_described(arguments), sort_keys=True)
        return cls(name, hashlib.sha256(text.encode()).hexdigest()[:16])

    @classmethod
    def of_function(cls, function: Callable[..., Any], **arguments: object) -> JobIdentity:
        """Return the identity of a job that carries out a function of the user's."""
        return cls.of(name_of(function), {"function": function, **arguments})


def name_of(function: Callable[..., Any]) -> str:
    """Return what a function is called, with its module."""
    inner: Any = function
    while isinstance(inner, functools.partial):
        inner = inner.func
    name: str = getattr(inner, "__qualname__", type(inner).__qualname__)
    module: str = getattr(inner, "__module__", None) or type(inner).__module__
    return name if module == "__main__" else f"{module}.{name}"


def _described(value: object, depth: int = 0) -> object:
    """Return what JSON can hold and the next run describes the same way."""
    if value is None or isinstance(value, str | int | float | bool):
        return value
    if depth > 8:
        return type(value).__qualname__
    if isinstance(value, date | PurePath):
        return str(value)
    if isinstance(value, Record):
        return _described(value.to_dict(), depth + 1)
    if isinstance(value, Mapping):
        pairs = cast("Mapping[object, object]", value).items()
        return {str(key): _described(inner, depth + 1) for key, inner in pairs}
    if isinstance(value, Set):
        return sorted(str(_described(inner, depth + 1)) for inner in cast("Set[object]", value))
    if isinstance(value, Sequence) and not isinstance(value, bytes | bytearray):
        return [_described(inner, depth + 1) for inner in cast("Sequence[object]", value)]
    to_dict = getattr(value, "to_dict", None)
    if callable(to_dict):
        return _described(to_dict(), depth + 1)
    if callable(value):
        return _described_function(value, depth)
    return type(value).__qualname__


def _described_function(function: Callable[..., Any], depth: int) -> object:
    if isinstance(function, functools.partial):
        partial = cast("Any", function)
        parts: list[object] = [partial.func, list(partial.args), partial.keywords]
        return [_described(part, depth + 1) for part in parts]
    described: list[object] = [name_of(function)]
    code: Any = getattr(function, "__code__", None)
    if isinstance(code, CodeType) and code.co_name == "<lambda>":
        # Nothing else tells one lambda of a module from the next.
        constants = [each for each in code.co_consts if isinstance(each, str | int | float)]
        described.append([list(code.co_names), _described(constants, depth + 1)])
    return described


def default_key(item: object) -> str | None:
    """Return what a journal knows an item by, where the item says so itself.

    A text or a whole number is its own key; a record or mapping has its `id`; a list or mapping
    of plain values is known by what it holds.
    """
    if isinstance(item, str):
        return item
    if isinstance(item, int) and not isinstance(item, bool):
        return str(item)
    own: object = None
    if isinstance(item, Mapping | Record):
        own = cast("Mapping[str, object]", item).get("id")
    if isinstance(own, str) and own:
        return own
    try:
        text = json.dumps(item, sort_keys=True, separators=(",", ":"))
    except (TypeError, ValueError):
        return None
    return text if len(text) <= 200 else hashlib.sha256(text.encode()).hexdigest()


def key_of(item: object, key: Callable[[Any], object] | None) -> str | None:
    """Return an item's key.

    Raises:
        InvalidArgument: The user's `key` gave nothing that can be one.
    """
    if key is None:
        return default_key(item)
    value = key(item)
    if isinstance(value, int) and not isinstance(value, bool):
        return str(value)
    if not isinstance(value, str) or not value:
        raise InvalidArgument(
            f"key: expected a text or a whole number, not {value!r:.100}", field="key"
        )
    return value
