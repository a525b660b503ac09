"""What is known of a field: the kind of its values, and how they are read from a record."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any, Literal, TypeAlias

from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

Kind: TypeAlias = Literal[
    "text", "term", "number", "moment", "boolean", "user", "reference", "email", "phone"
]
Read: TypeAlias = Callable[[State, Record], Any]


@dataclass(frozen=True, slots=True)
class Field:
    """One field of an object type.

    Args:
        kind: `text` is read word by word, `term` as a whole; `user` and `reference` hold ids.
        read: gives its value, a list where there are several.
        stored: the key where the record itself holds the value, if it does.
    """

    kind: Kind
    read: Read
    stored: str | None = None


def stored(kind: Kind, key: str) -> Field:
    """A field whose value lies in the record under its own name."""
    return Field(kind, lambda state, row: row.get(key), key)
