"""The checks that every piece makes of its arguments, and plain mappings kept as frozen text."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Protocol, cast, runtime_checkable

from close_async.errors import InvalidArgument


@runtime_checkable
class Piece(Protocol):
    """Anything that can give its JSON."""

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON of this piece."""
        ...


def refuse(message: str, field: str) -> InvalidArgument:
    """Return the error for a wrong argument; `field` names it."""
    return InvalidArgument(message, field=field)


def need_text(value: object, name: str) -> str:
    """Return `value` if it is a string that is not blank."""
    if not isinstance(value, str) or not value.strip():
        raise refuse(f"{name} must be a string that is not empty, not {value!r}", name)
    return value


def need_choice(value: object, choices: Sequence[str], name: str) -> str:
    """Return `value` if it is one of `choices`."""
    if not isinstance(value, str) or value not in choices:
        raise refuse(f"{name} must be one of {', '.join(choices)}, not {value!r}", name)
    return value


def need_bool(value: object, name: str) -> bool:
    """Return `value` if it is true or false."""
    if not isinstance(value, bool):
        raise refuse(f"{name} must be True or False, not {value!r}", name)
    return value


def need_texts(values: object, name: str) -> tuple[str, ...]:
    """Return `values` as a tuple if it is a list of strings with something in it."""
    if isinstance(values, (str, bytes)) or not isinstance(values, (Sequence, set, frozenset)):
        raise refuse(f"{name} must be a list of strings, not {values!r}", name)
    found = tuple(cast("Sequence[object]", values))
    if not found:
        raise refuse(f"{name} must not be empty", name)
    return tuple(need_text(value, f"{name}[{index}]") for index, value in enumerate(found))


def plain(value: object, path: str) -> Any:
    """Return `value` as JSON can hold it, pieces inside it included.

    Raises:
        InvalidArgument: Something in it has no JSON form; the error names its path.
    """
    if value is None or isinstance(value, (str, bool, int)):
        return value
    if isinstance(value, float):
        if value != value or value in (float("inf"), float("-inf")):
            raise refuse(f"{path} must be a finite number", path)
        return value
    if isinstance(value, Piece):
        return value.to_dict()
    if isinstance(value, Mapping):
        members: dict[str, Any] = {}
        for key, member in cast("Mapping[object, object]", value).items():
            if not isinstance(key, str):
                raise refuse(f"{path} has a key that is not a string: {key!r}", path)
            members[key] = plain(member, f"{path}.{key}")
        return members
    if isinstance(value, Sequence) and not isinstance(value, (bytes, bytearray)):
        items = cast("Sequence[object]", value)
        return [plain(item, f"{path}[{index}]") for index, item in enumerate(items)]
    raise refuse(f"{path} is a {type(value).__name__}, which JSON cannot hold", path)


@dataclass(frozen=True, slots=True)
class Verbatim:
    """A plain mapping that is kept as it was given, yet compares and hashes by its value."""

    json: str

    @classmethod
    def of(cls, value: Mapping[str, Any], path: str) -> Verbatim:
        """Keep `value`; `path` names it in errors."""
        if not value:
            raise refuse(f"{path} is an empty mapping", path)
        if not isinstance(value.get("type", ""), str):
            raise refuse(f"{path}.type must be a string", f"{path}.type")
        return cls(json.dumps(plain(value, path), sort_keys=True))

    def mapping(self) -> dict[str, Any]:
        """Return the mapping anew."""
        result: dict[str, Any] = json.loads(self.json)
        return result
