"""Queries of Advanced Filtering, turned into what decides whether an object is found.

An `object_type` query chooses what is given; it may stand anywhere within `and` and `or`. A query
that names none gives leads.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

from close_async.sandbox.shapes import as_list, as_object
from close_async.sandbox.store.state import State

from .conditions import (
    Asked,
    compile_condition,
    moment_bounds,
    refuse,
    text_test,
)
from .fields import FOUND, PARTS, Thing, reader, related

Match = Callable[[Thing], bool]
Types = frozenset[str] | None

_DEEPEST = 20


@dataclass(slots=True)
class Query:
    """A query that was understood.

    `types` are the object types that it gives; `since` and `until` bound `date_created` where the
    query demands it of every result, so that the index can be entered there.
    """

    matches: Match
    types: frozenset[str]
    since: str | None
    until: str | None


@dataclass(slots=True)
class _Part:
    matches: Match
    types: Types = None
    since: str | None = None
    until: str | None = None


@dataclass(slots=True)
class Compiler:
    """Understands one query.

    Args:
        state: where saved searches, custom fields and objects lie.
        asked: when, where and by whom the question is asked.
    """

    state: State
    asked: Asked
    _saved: list[str] = field(default_factory=list[str])

    def compile(self, query: Any) -> Query:
        """The query as something that can be asked of objects.

        Raises:
            BadRequest: it cannot be understood.
        """
        part = self._part(query, 0)
        types = frozenset({"lead"}) if part.types is None else part.types
        unknown = sorted(types.difference(FOUND))
        if unknown:
            raise refuse(f"Objects of type {unknown[0]} cannot be searched for.")
        return Query(part.matches, types, part.since, part.until)

    def _part(self, query: Any, depth: int) -> _Part:
        given = as_object(query)
        if given is None:
            raise refuse("A query has to be an object.")
        if depth > _DEEPEST:
            raise refuse("The query is nested too deeply.")
        kind = given.get("type")
        negate = given.get("negate", False)
        if not isinstance(negate, bool):
            raise refuse("negate has to be true or false.")
        if kind in ("and", "or"):
            part = self._combined(given, str(kind), depth)
        elif kind == "saved_search":
            part = self._saved_search(given, depth)
        elif kind == "has_related":
            part = self._has_related(given, depth)
        elif kind in _SIMPLE:
            part = _SIMPLE[str(kind)](self, given)
        else:
            raise refuse(f"{kind!r} is no type of query.")
        if not negate:
            return part
        matches = part.matches
        return _Part(lambda thing: not matches(thing))

    def _combined(self, given: dict[str, Any], kind: str, depth: int) -> _Part:
        members = as_list(given.get("queries"))
        if not members:
            raise refuse(f"{kind} needs a list of queries that is not empty.")
        parts = [self._part(member, depth + 1) for member in members]
        tests = [part.matches for part in parts]
        chosen = [part.types for part in parts if part.types is not None]
        if kind == "and":
            types = frozenset[str].intersection(*chosen) if chosen else None
            since = max((part.since for part in parts if part.since is not None), default=None)
            until = min((part.until for part in parts if part.until is not None), default=None)
            tests = [part.matches for part in parts if part.matches is not _always]
            if len(tests) == 1:
                return _Part(tests[0], types, since, until)
            return _Part(lambda thing: all(test(thing) for test in tests), types, since, until)
        types = frozenset[str].union(*chosen) if len(chosen) == len(parts) else None
        return _Part(lambda thing: any(test(thing) for test in tests), types)

    def _saved_search(self, given: dict[str, Any], depth: int) -> _Part:
        id = given.get("saved_search_id")
        saved = self.state.saved_searches.get(id)
        if saved is None or id in self._saved:
            raise refuse("The saved search does not exist.")
        inner = (as_object(saved["s_query"]) or {}).get("query")
        if inner is None:
            raise refuse("The saved search has no structured query.")
        self._saved.append(str(id))
        part = self._part(inner, depth + 1)
        self._saved.pop()
        return part

    def _has_related(self, given: dict[str, Any], depth: int) -> _Part:
        this, other = given.get("this_object_type"), given.get("related_object_type")
        for name in (this, other):
            if name not in FOUND and name not in PARTS:
                raise refuse(f"{name!r} is no object type that relations know.")
        inner = self._part(given.get("related_query"), depth + 1).matches
        state, wanted, mine = self.state, str(other), str(this)

        def matches(thing: Thing) -> bool:
            if thing.type != mine:
                return False
            return any(inner(found) for found in related(state, thing, wanted))

        return _Part(matches)

    def id_query(self, given: dict[str, Any]) -> _Part:
        """The one object of an id."""
        wanted = given.get("value")
        if not isinstance(wanted, str):
            raise refuse("An id query needs a value that is a text.")
        return _Part(lambda thing: thing.row.get("id") == wanted)

    def object_type(self, given: dict[str, Any]) -> _Part:
        """All objects of a type."""
        name = given.get("object_type")
        if not isinstance(name, str):
            raise refuse("An object_type query needs an object_type.")
        return _Part(_always, frozenset({name}))

    def match_all(self, given: dict[str, Any]) -> _Part:
        """Everything."""
        return _Part(_always)

    def text(self, given: dict[str, Any]) -> _Part:
        """Words in any of an object's texts."""
        test = text_test(given)
        return _Part(lambda thing: test(_all_text(thing)))

    def field_condition(self, given: dict[str, Any]) -> _Part:
        """A condition on one field."""
        place = as_object(given.get("field"))
        if place is None:
            raise refuse("A field condition needs a field.")
        condition: Any = given.get("condition")
        test = compile_condition(condition, self.asked)
        state = self.state
        if place.get("type") == "custom_field":
            id = place.get("custom_field_id")
            if id not in state.custom_fields:
                raise refuse(f"There is no custom field {id!r}.")
            key = f"custom.{id}"
            return _Part(lambda thing: test(thing.row.get(key)))
        if place.get("type") != "regular_field":
            raise refuse(f"{place.get('type')!r} is no type of field.")
        name, object_type = str(place.get("field_name")), str(place.get("object_type"))
        read = reader(object_type, name)
        part = _Part(lambda thing: _is_a(thing.type, object_type) and test(read(state, thing.row)))
        if name == "date_created" and condition["type"] == "moment_range":
            part.since, part.until = moment_bounds(condition, self.asked)
        return part


def _always(thing: Thing) -> bool:
    del thing
    return True


def _is_a(type: str, wanted: str) -> bool:
    return type == wanted or (wanted == "activity" and type.startswith("activity."))


def _all_text(thing: Thing) -> str:
    return " ".join(_texts_of(thing.row))


def _texts_of(value: Any) -> list[str]:
    if isinstance(value, str):
        return [value]
    row = as_object(value)
    if row is not None:
        return [text for key, item in row.items() if key != "_parent" for text in _texts_of(item)]
    return [text for item in as_list(value) or () for text in _texts_of(item)]


_SIMPLE: dict[str, Callable[[Compiler, dict[str, Any]], _Part]] = {
    "id": Compiler.id_query,
    "object_type": Compiler.object_type,
    "match_all": Compiler.match_all,
    "text": Compiler.text,
    "field_condition": Compiler.field_condition,
}
