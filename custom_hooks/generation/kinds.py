"""What a value can be, in our own words: what the generator's parser says, without its names."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Literal, TypeAlias


@dataclass(frozen=True)
class Scalar:
    """A value without parts; `anything` is one that nothing is known of."""

    name: Literal[
        "string", "integer", "number", "boolean", "date", "date-time", "binary", "null", "anything"
    ]


@dataclass(frozen=True)
class Choice:
    """One of several values of one type."""

    values: tuple[str, ...] | tuple[int, ...]


@dataclass(frozen=True)
class ListOf:
    """A list."""

    inner: Kind


@dataclass(frozen=True)
class MapOf:
    """An object whose keys are not known."""

    inner: Kind


@dataclass(frozen=True)
class Named:
    """A record: the schema of that name."""

    name: str


@dataclass(frozen=True)
class OneOf:
    """A value of one of several kinds."""

    members: tuple[Kind, ...]


Kind: TypeAlias = Scalar | Choice | ListOf | MapOf | Named | OneOf


@dataclass(frozen=True)
class Property:
    """A property of a record, or a parameter of an operation."""

    kind: Kind
    required: bool


@dataclass
class ParsedOperation:
    """One operation; parameters by the place they stand in and their name."""

    path: str
    method: str
    parameters: dict[tuple[str, str], Property] = field(
        default_factory=dict[tuple[str, str], Property]
    )
    body: Kind | None = None
    response: Kind | None = None


@dataclass
class Parsed:
    """A whole document: operations by path and method, records by name, their properties by key."""

    operations: dict[tuple[str, str], ParsedOperation] = field(
        default_factory=dict[tuple[str, str], ParsedOperation]
    )
    models: dict[str, dict[str, Property]] = field(default_factory=dict[str, dict[str, Property]])
