"""The queries that stand on their own: ids, object types, text, relations, smart views, all."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any, ClassVar

from .base import NamedField, NegatableQuery, Or, Query, QueryLike, as_query
from .checks import need_choice, need_text, need_texts
from .conditions import TEXT_MODES, TextMode, flat


@dataclass(frozen=True, slots=True)
class IdQuery(NegatableQuery):
    """Matches the one object with this id."""

    value: str
    type: ClassVar[str] = "id"

    def __post_init__(self) -> None:
        NegatableQuery.__post_init__(self)
        need_text(self.value, "value")

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON that Close takes."""
        return self._json(value=self.value)


@dataclass(frozen=True, slots=True)
class ObjectType(NegatableQuery):
    """Matches objects of one type."""

    object_type: str
    type: ClassVar[str] = "object_type"

    def __post_init__(self) -> None:
        NegatableQuery.__post_init__(self)
        need_text(self.object_type, "object_type")

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON that Close takes."""
        return self._json(object_type=self.object_type)


@dataclass(frozen=True, slots=True)
class TextQuery(NegatableQuery):
    """Matches objects with this text in nearly any of their fields."""

    value: str
    mode: TextMode = "full_words"
    type: ClassVar[str] = "text"

    def __post_init__(self) -> None:
        NegatableQuery.__post_init__(self)
        need_text(self.value, "value")
        need_choice(self.mode, TEXT_MODES, "mode")

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON that Close takes."""
        return self._json(value=self.value, mode=self.mode)


@dataclass(frozen=True, slots=True)
class HasRelated(NegatableQuery):
    """Matches objects of one type by what holds of a related object."""

    this_object_type: str
    related_object_type: str
    related_query: Query
    type: ClassVar[str] = "has_related"

    def __post_init__(self) -> None:
        NegatableQuery.__post_init__(self)
        need_text(self.this_object_type, "this_object_type")
        need_text(self.related_object_type, "related_object_type")
        object.__setattr__(self, "related_query", as_query(self.related_query, "related_query"))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON that Close takes."""
        return self._json(
            this_object_type=self.this_object_type,
            related_object_type=self.related_object_type,
            related_query=self.related_query.to_dict(),
        )

    def custom_field_names(self) -> frozenset[NamedField]:
        """Return the custom fields that are known by (object type, name) only."""
        return self.related_query.custom_field_names()

    def with_custom_fields(self, field_ids: Mapping[NamedField, str]) -> Query:
        """Return this query with ids in place of custom field names."""
        return replace(self, related_query=self.related_query.with_custom_fields(field_ids))


@dataclass(frozen=True, slots=True)
class SavedSearch(NegatableQuery):
    """Matches what a smart view matches."""

    saved_search_id: str
    type: ClassVar[str] = "saved_search"

    def __post_init__(self) -> None:
        NegatableQuery.__post_init__(self)
        need_text(self.saved_search_id, "saved_search_id")

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON that Close takes."""
        return self._json(saved_search_id=self.saved_search_id)


@dataclass(frozen=True, slots=True)
class MatchAll(NegatableQuery):
    """Matches every object; negated, none."""

    type: ClassVar[str] = "match_all"

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON that Close takes."""
        return self._json()


def ids(*object_ids: str | Sequence[str]) -> Query:
    """Return the query that matches the objects with these ids, given one by one or as a list.

    Raises:
        InvalidArgument: No id is given, or one is not a string.
    """
    found = need_texts(flat(object_ids, "object_ids"), "object_ids")
    if len(found) == 1:
        return IdQuery(found[0])
    return Or(tuple(IdQuery(value) for value in found))


def object_type(name: str) -> ObjectType:
    """Return the query that matches objects of one type: `object_type("contact")`.

    `close.search` adds it by itself.
    """
    return ObjectType(name)


def text(value: str, mode: TextMode = "full_words") -> TextQuery:
    """Return the query that looks for text in nearly every field of an object.

    Args:
        value: The text.
        mode: `"full_words"` finds the words in any order, `"phrase"` next to each other.

    Raises:
        InvalidArgument: The text is empty, or there is no such mode.
    """
    return TextQuery(value, mode)


def has_related(
    this_object_type: str, related_object_type: str, related_query: QueryLike
) -> HasRelated:
    """Return the query that matches an object by what holds of a related one.

    `has_related("lead", "contact", field("contact", "title").words("CEO"))` matches leads that
    have a contact whose title has the word.

    Args:
        this_object_type: The type of the object that is looked for.
        related_object_type: The type of the related object.
        related_query: What must hold of at least one related object.
    """
    related = as_query(related_query, "related_query")
    return HasRelated(this_object_type, related_object_type, related)


def saved_search(saved_search_id: str) -> SavedSearch:
    """Return the query that matches what a smart view matches; the id is `"save_…"`."""
    return SavedSearch(saved_search_id)


def match_all() -> MatchAll:
    """Return the query that matches every object."""
    return MatchAll()
