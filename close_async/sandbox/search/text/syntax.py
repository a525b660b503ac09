"""What a text query is made of, once it has been read.

Every piece knows the column at which it stands, counted from one, so that a refusal can name it.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TypeAlias

from close_async.sandbox.http.errors import BadRequest


@dataclass(frozen=True, slots=True)
class Value:
    """What a key is compared with: a word, a phrase in quotes, or a relative date."""

    text: str
    quoted: bool
    column: int

    @property
    def everything(self) -> bool:
        """Whether this is the lone star that stands for any value."""
        return self.text == "*" and not self.quoted


@dataclass(frozen=True, slots=True)
class All:
    """Several pieces that all have to hold; without any, everything is found."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Any_:
    """Several pieces of which one has to hold."""

    parts: tuple[Node, ...]


@dataclass(frozen=True, slots=True)
class Not:
    """A piece that must not hold."""

    part: Node


@dataclass(frozen=True, slots=True)
class Comparison:
    """A key, how it is compared, and with what; several values are alternatives."""

    key: str
    operator: str
    values: tuple[Value, ...]
    column: int


@dataclass(frozen=True, slots=True)
class Nested:
    """A query about what hangs together with an object, such as `call(…)`."""

    name: str
    inner: Node
    column: int


@dataclass(frozen=True, slots=True)
class Bare:
    """A word or phrase without a key."""

    value: Value


Node: TypeAlias = All | Any_ | Not | Comparison | Nested | Bare


def refuse(column: int, piece: str, reason: str) -> BadRequest:
    """The 400 that names a place in a query."""
    shown = piece if len(piece) <= 60 else f"{piece[:57]}..."
    return BadRequest(
        f"The query cannot be understood at column {column}, {shown!r}: {reason}",
        fields={"query": f"Column {column}, {shown!r}: {reason}"},
    )
