"""What every query is, and how queries combine: `&`, `|`, `~`, `and_`, `or_`, `not_`."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from dataclasses import field as dataclass_field
from typing import Any, ClassVar, TypeAlias, TypeVar, cast

from .checks import Verbatim, need_bool, refuse

NamedField: TypeAlias = tuple[str, str]
"""A custom field given by name: its object type and its name."""

Q = TypeVar("Q", bound="Query")


@dataclass(frozen=True, slots=True)
class Query:
    """One query of Advanced Filtering; frozen, comparable, hashable."""

    type: ClassVar[str] = ""
    """The name of this query type in Close's JSON."""

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON that Close takes, made anew at every call.

        Raises:
            InvalidArgument: A custom field is still known by name only; `close.search` looks it
                up, and `with_custom_fields` puts its id in.
        """
        raise NotImplementedError  # each query type writes itself

    def negated(self) -> Query:
        """Return the query that matches exactly what this one does not."""
        raise NotImplementedError  # each query type has its own negation

    def custom_field_names(self) -> frozenset[NamedField]:
        """Return the custom fields that are known by (object type, name) only."""
        return frozenset()

    def with_custom_fields(self, field_ids: Mapping[NamedField, str]) -> Query:
        """Return this query with ids in place of custom field names.

        Args:
            field_ids: The custom field's id by (object type, name).
        """
        return self

    def __and__(self, other: QueryLike) -> And:
        return And((*_members(self, And), *_members(as_query(other), And)))

    def __rand__(self, other: Mapping[str, Any]) -> And:
        return as_query(other) & self

    def __or__(self, other: QueryLike) -> Or:
        return Or((*_members(self, Or), *_members(as_query(other), Or)))

    def __ror__(self, other: Mapping[str, Any]) -> Or:
        return as_query(other) | self

    def __invert__(self) -> Query:
        return self.negated()

    def __bool__(self) -> bool:
        raise TypeError("a query has no truth value; combine queries with &, | and ~")


QueryLike: TypeAlias = "Query | Mapping[str, Any]"
"""A piece, or a plain mapping in Close's own form."""


@dataclass(frozen=True, slots=True)
class NegatableQuery(Query):
    """A query that carries `negate`."""

    negate: bool = dataclass_field(default=False, kw_only=True)

    def __post_init__(self) -> None:
        need_bool(self.negate, "negate")

    def negated(self) -> Query:
        """Return the query that matches exactly what this one does not."""
        return replace(self, negate=not self.negate)

    def _json(self, **members: Any) -> dict[str, Any]:
        """Return the JSON with `type` first and `negate` last, where it is true."""
        json: dict[str, Any] = {"type": self.type, **members}
        if self.negate:
            json["negate"] = True
        return json


@dataclass(frozen=True, slots=True)
class _Combination(NegatableQuery):
    """Several queries as one."""

    queries: tuple[Query, ...]

    def __post_init__(self) -> None:
        NegatableQuery.__post_init__(self)
        object.__setattr__(self, "queries", as_queries(self.queries))
        if not self.queries:
            raise refuse(f"{self.type} needs at least one query", "queries")

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON that Close takes."""
        return self._json(queries=[query.to_dict() for query in self.queries])

    def custom_field_names(self) -> frozenset[NamedField]:
        """Return the custom fields that are known by (object type, name) only."""
        return frozenset(name for query in self.queries for name in query.custom_field_names())

    def with_custom_fields(self, field_ids: Mapping[NamedField, str]) -> Query:
        """Return this query with ids in place of custom field names."""
        queries = tuple(query.with_custom_fields(field_ids) for query in self.queries)
        return replace(self, queries=queries)


@dataclass(frozen=True, slots=True)
class And(_Combination):
    """Matches what every one of `queries` matches."""

    type: ClassVar[str] = "and"


@dataclass(frozen=True, slots=True)
class Or(_Combination):
    """Matches what at least one of `queries` matches."""

    type: ClassVar[str] = "or"


@dataclass(frozen=True, slots=True, init=False)
class RawQuery(Query):
    """A query given as a plain mapping; it is sent as it stands."""

    source: Verbatim

    def __init__(self, mapping: Mapping[str, Any], path: str = "query") -> None:
        object.__setattr__(self, "source", Verbatim.of(mapping, path))

    def to_dict(self) -> dict[str, Any]:
        """Return the mapping anew."""
        return self.source.mapping()

    def negated(self) -> Query:
        """Return the query that matches exactly what this one does not."""
        mapping = self.to_dict()
        if mapping.pop("negate", False) is not True:
            mapping["negate"] = True
        return RawQuery(mapping)


def as_query(value: object, path: str = "query") -> Query:
    """Return a piece as it is, and a plain mapping as a piece.

    Raises:
        InvalidArgument: It is neither; the error names `path`.
    """
    if isinstance(value, Query):
        return value
    if isinstance(value, Mapping):
        return RawQuery(cast("Mapping[str, Any]", value), path)
    raise refuse(f"{path} must be a query or a mapping, not {type(value).__name__}", path)


def as_queries(values: object) -> tuple[Query, ...]:
    """Return a list of pieces and plain mappings as pieces.

    Raises:
        InvalidArgument: It is not a list, or something in it is neither.
    """
    if isinstance(values, (str, bytes, Mapping)) or not isinstance(values, Iterable):
        raise refuse("queries must be a list of queries", "queries")
    found = enumerate(cast("Iterable[object]", values))
    return tuple(as_query(value, f"queries[{index}]") for index, value in found)


def _members(query: Query, kind: type[_Combination]) -> tuple[Query, ...]:
    """Return what stands inside a combination of the same kind, so that chains stay flat."""
    if isinstance(query, kind) and not query.negate:
        return query.queries
    return (query,)


def and_(*queries: QueryLike) -> And:
    """Return the query that matches what every one of `queries` matches.

    Raises:
        InvalidArgument: No query is given, or one is neither a piece nor a mapping.
    """
    return And(as_queries(queries))


def or_(*queries: QueryLike) -> Or:
    """Return the query that matches what at least one of `queries` matches.

    Raises:
        InvalidArgument: No query is given, or one is neither a piece nor a mapping.
    """
    return Or(as_queries(queries))


def not_(query: QueryLike) -> Query:
    """Return the query that matches exactly what `query` does not.

    Raises:
        InvalidArgument: `query` is neither a piece nor a mapping.
    """
    return as_query(query).negated()
