"""Queries of Advanced Filtering, turned into what decides whether an object is found.

An `object_type` query chooses what is given; it may stand anywhere within `and` and `or`. A query
that names none gives leads. A query is compiled for each type of object that it may give, so that
what it says of another type is decided before any object is looked at.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial
from typing import Any, TypeVar

from close_async.sandbox.shapes import as_list, as_object
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

from .candidates import Ids, both, either
from .conditions import compile_condition, moment_bounds, text_test
from .fields import custom_field, field_of
from .lead_texts import SoughtText, lead_texts
from .moments import Asked
from .object_types import FOUND, PARTS, any_related, fits, object_type_of
from .refusals import Unreadable
from .texts import texts
from .values import Field
from .words import longest_piece, words

Match = Callable[[Record], bool]
Types = frozenset[str] | None
Result = TypeVar("Result")

_DEEPEST = 20


@dataclass(slots=True)
class Query:
    """A query that was understood.

    `types` are the object types that it gives, `ids` the objects of each outside of which nothing
    is found, where an index tells; `since` and `until` bound `date_created` where the
    query demands it of every result, so that the index can be entered there.
    """

    by_type: dict[str, Match]
    ids: dict[str, Ids]
    since: str | None
    until: str | None

    @property
    def types(self) -> frozenset[str]:
        """The object types that can be found."""
        return frozenset(self.by_type)

    def matches(self, type: str, row: Record) -> bool:
        """Whether an object is found."""
        test = self.by_type.get(type)
        return test is not None and test(row)


@dataclass(slots=True)
class _Part:
    """What one piece of a query says of one type of object."""

    matches: Match
    cost: int = 0
    ids: Ids = None
    since: str | None = None
    until: str | None = None


@dataclass(frozen=True, slots=True)
class _TextView:
    """A smart view that is written as a text query."""

    query: str
    type: str


def _always(row: Record) -> bool:
    del row
    return True


def _never(row: Record) -> bool:
    del row
    return False


@dataclass(slots=True)
class Compiler:
    """Understands one query.

    Args:
        state: where saved searches, custom fields and objects lie.
        asked: when, where and by whom the question is asked.
        text: understands the text query of a smart view for a type of object.
        opened: the smart views that are being read, none of which may name itself.
    """

    state: State
    asked: Asked
    text: Callable[[str, str], Match]
    opened: list[str] = field(default_factory=list[str])

    def compile(self, query: Any) -> Query:
        """The query as something that can be asked of objects.

        Raises:
            BadRequest: it cannot be understood.
        """
        types = self._types(query, 0)
        if types is None:
            types = frozenset({"lead"})
        # A query without results is read all the same, so that its faults are told.
        parts = {type: self._part(query, type, 0) for type in sorted(types or {"lead"})}
        if not types:
            return Query({}, {}, None, None)
        only = next(iter(parts.values())) if len(parts) == 1 else _Part(_always)
        by_type = {type: part.matches for type, part in parts.items()}
        ids = {type: part.ids for type, part in parts.items()}
        return Query(by_type, ids, only.since, only.until)

    # Which types ------------------------------------------------------------------------------

    def _types(self, query: Any, depth: int) -> Types:
        if isinstance(query, _TextView):
            return frozenset({query.type})
        given = _object(query, depth)
        kind = given.get("type")
        if given.get("negate") is True:
            return None
        if kind == "object_type":
            name = given.get("object_type")
            if not isinstance(name, str):
                raise Unreadable("An object_type query needs an object_type.")
            if name not in FOUND:
                raise Unreadable(f"Objects of type {name!r} cannot be searched for.")
            return frozenset({name})
        if kind == "saved_search":
            return self._within_saved(given, lambda inner: self._types(inner, depth + 1))
        if kind not in ("and", "or"):
            return None
        chosen = [
            _located(f"queries[{place}]", partial(self._types, member, depth + 1))
            for place, member in enumerate(_members(given, str(kind)))
        ]
        named = [types for types in chosen if types is not None]
        if kind == "and":
            return frozenset[str].intersection(*named) if named else None
        return frozenset[str].union(*named) if named and len(named) == len(chosen) else None

    # What fits --------------------------------------------------------------------------------

    def _part(self, query: Any, type: str, depth: int) -> _Part:
        if isinstance(query, _TextView):
            return self._text_view(query, type)
        given = _object(query, depth)
        kind = given.get("type")
        if kind in ("and", "or"):
            part = self._combined(given, str(kind), type, depth)
        elif kind == "saved_search":
            part = self._within_saved(given, lambda inner: self._part(inner, type, depth + 1))
        elif kind == "has_related":
            part = self._has_related(given, type, depth)
        elif kind in _SIMPLE:
            part = _SIMPLE[str(kind)](self, given, type)
        else:
            raise Unreadable(f"{kind!r} is no type of query.", "type")
        negate = given.get("negate")
        if negate not in (None, True, False):
            raise Unreadable("This has to be true or false.", "negate")
        if not negate:
            return part
        matches = part.matches
        return _Part(lambda row: not matches(row), part.cost)

    def _combined(self, given: dict[str, Any], kind: str, type: str, depth: int) -> _Part:
        parts = [
            _located(f"queries[{place}]", partial(self._part, member, type, depth + 1))
            for place, member in enumerate(_members(given, kind))
        ]
        parts.sort(key=lambda part: part.cost)
        cost = max((part.cost for part in parts), default=0)
        if kind == "or" and parts:
            some = [part.matches for part in parts if part.matches is not _never]
            ids = either(part.ids for part in parts if part.matches is not _never)
            return _Part(lambda row: any(test(row) for test in some), cost, ids)
        since = max((part.since for part in parts if part.since is not None), default=None)
        until = min((part.until for part in parts if part.until is not None), default=None)
        tests = [part.matches for part in parts if part.matches is not _always]
        if not tests:
            return _Part(_always, 0, None, since, until)
        ids = both(part.ids for part in parts)
        if len(tests) == 1:
            return _Part(tests[0], cost, ids, since, until)
        return _Part(lambda row: all(test(row) for test in tests), cost, ids, since, until)

    def _within_saved(self, given: dict[str, Any], read: Callable[[Any], Result]) -> Result:
        id = given.get("saved_search_id")
        saved = self.state.saved_searches.get(id)
        if saved is None or id in self.opened:
            raise Unreadable("The saved search does not exist.", "saved_search_id")
        inner: Any = (as_object(saved["s_query"]) or {}).get("query")
        if inner is None and saved["query"] is not None:
            inner = _TextView(str(saved["query"]), object_type_of(str(saved["type"])))
        if inner is None:
            raise Unreadable("The saved search has no query.", "saved_search_id")
        self.opened.append(str(id))
        try:
            return _located("saved_search", lambda: read(inner))
        finally:
            self.opened.pop()

    def _text_view(self, view: _TextView, type: str) -> _Part:
        return _Part(self.text(view.query, type) if view.type == type else _never, 3)

    def _has_related(self, given: dict[str, Any], type: str, depth: int) -> _Part:
        for key in ("this_object_type", "related_object_type"):
            if str(given.get(key)) not in (*FOUND, *PARTS):
                raise Unreadable(f"{given.get(key)!r} is no object type that relations know.", key)
        this, other = str(given["this_object_type"]), str(given["related_object_type"])
        inner = _located(
            "related_query", lambda: self._part(given.get("related_query"), other, depth + 1)
        )
        if not fits(type, this):
            return _Part(_never)
        return _Part(any_related(self.state, type, other, inner.matches), 3)

    def id_query(self, given: dict[str, Any], type: str) -> _Part:
        """The one object of an id."""
        del type
        wanted = given.get("value")
        if not isinstance(wanted, str):
            raise Unreadable("An id query needs a value that is a text.", "value")
        return _Part(lambda row: row.get("id") == wanted, 0, {wanted})

    def object_type(self, given: dict[str, Any], type: str) -> _Part:
        """All objects of a type."""
        name = given.get("object_type")
        if not isinstance(name, str):
            raise Unreadable("An object_type query needs an object_type.", "object_type")
        return _Part(_always if fits(type, name) else _never)

    def match_all(self, given: dict[str, Any], type: str) -> _Part:
        """Everything."""
        del given, type
        return _Part(_always)

    def text_query(self, given: dict[str, Any], type: str) -> _Part:
        """Words in any of an object's texts."""
        test = text_test(given)
        if type == "lead":
            sought = SoughtText(test, longest_piece(str(given["value"])))
            ids = lead_texts(self.state).ids([sought])
            return _Part(lambda row: row["id"] in ids, 0, ids)
        return _Part(lambda row: test(texts(row)), 2)

    def _indexed(self, name: str, condition: dict[str, Any]) -> Ids:
        """What an index tells of words in a lead's name, or of its status."""
        index = self.state.index(self.state.leads)
        if name == "name" and (sought := _words(condition)):
            return index.with_words("name", sought)
        if name == "status_id" and condition["type"] == "reference":
            return either(index.having("status_id", str(id)) for id in condition["object_ids"])
        return None

    def field_condition(self, given: dict[str, Any], type: str) -> _Part:
        """A condition on one field."""
        place = as_object(given.get("field"))
        if place is None:
            raise Unreadable("A field condition needs a field.", "field")
        condition: Any = given.get("condition")
        test = _located("condition", lambda: compile_condition(condition, self.asked))
        if place.get("type") == "custom_field":
            id = place.get("custom_field_id")
            definition = self.state.custom_fields.get(id)
            if definition is None:
                raise Unreadable(f"There is no custom field {id!r}.", "field.custom_field_id")
            return _read(self.state, custom_field(definition), test)
        if place.get("type") != "regular_field":
            raise Unreadable(f"{place.get('type')!r} is no type of field.", "field.type")
        name, object_type = str(place.get("field_name")), str(place.get("object_type"))
        found = field_of(object_type, name)
        if found is None:
            raise Unreadable(f"Object type {object_type} has no field {name}.", "field.field_name")
        if not fits(type, object_type):
            return _Part(_never)
        part = _read(self.state, found, test)
        if type == "lead":
            part.ids = self._indexed(name, condition)
        if name == "date_created" and condition["type"] == "moment_range":
            part.since, part.until = moment_bounds(condition, self.asked)
        return part


def _words(condition: dict[str, Any]) -> list[str]:
    by_words = condition["type"] == "text" and condition["mode"] in ("full_words", "phrase")
    return words(condition["value"]) if by_words else []


def _read(state: State, found: Field, test: Callable[[Any], bool]) -> _Part:
    key, read = found.stored, found.read
    if key is not None:
        return _Part(lambda row: test(row.get(key)))
    return _Part(lambda row: test(read(state, row)), 1)


def _located(step: str, read: Callable[[], Result]) -> Result:
    try:
        return read()
    except Unreadable as error:
        raise error.under(step) from None


def _object(query: Any, depth: int) -> dict[str, Any]:
    given = as_object(query)
    if given is None:
        raise Unreadable("A query has to be an object.")
    if depth > _DEEPEST:
        raise Unreadable("The query is nested too deeply.")
    return given


def _members(given: dict[str, Any], kind: str) -> list[Any]:
    members = as_list(given.get("queries"))
    if members is None:
        raise Unreadable(f"{kind} needs a list of queries.", "queries")
    return members


_SIMPLE: dict[str, Callable[[Compiler, dict[str, Any], str], _Part]] = {
    "id": Compiler.id_query,
    "object_type": Compiler.object_type,
    "match_all": Compiler.match_all,
    "text": Compiler.text_query,
    "field_condition": Compiler.field_condition,
}
