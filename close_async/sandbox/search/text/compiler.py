"""Turns a text query that was read into what decides whether an object is found, and its order."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any, TypeGuard
from zlib import crc32

from close_async.sandbox.search.candidates import Ids, both, either
from close_async.sandbox.search.lead_texts import SoughtText, lead_texts
from close_async.sandbox.search.moments import Asked, stored_moment
from close_async.sandbox.search.object_types import any_related
from close_async.sandbox.search.sort import SortKey
from close_async.sandbox.search.texts import texts
from close_async.sandbox.search.words import longest_piece, only_words, phrase
from close_async.sandbox.shapes import as_list
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

from .comparing import MOST_STARS, compile_comparison
from .dates import read_span
from .history import STATUSES, original_status, status_at
from .keys import Key, find_key, plain_name, relation
from .syntax import All, Any_, Bare, Comparison, Nested, Node, Not, refuse

Match = Callable[[Record], bool]
View = Callable[[Record, str], Match]
"""Understands a smart view for a type of object."""

_DEFAULTS: dict[str, tuple[str, ...]] = {
    "opportunity": ("status_id", "status_type"),
    "task": ("text",),
    "activity.note": ("note",),
    "activity.call": ("note",),
    "activity.meeting": ("title",),
    "activity.custom_activity": ("custom_activity_type_id",),
    "activity.form_submission": ("form_id",),
    "sequence_subscription": ("sequence_id",),
}
"""What `opportunity:active` and the like compare."""


@dataclass(frozen=True, slots=True)
class TextQuery:
    """A text query that was understood.

    Args:
        matches: whether an object is found.
        order: what it is sorted by; empty is the list's own order.
        ids: the objects outside of which nothing is found, where an index tells.
        exact: whether all of those are found.
    """

    matches: Match
    order: tuple[SortKey, ...]
    ids: Ids
    exact: bool


@dataclass(frozen=True, slots=True)
class _Part:
    matches: Match
    cost: int
    ids: Ids = None
    exact: bool = False


@dataclass(slots=True)
class _Modifiers:
    order: list[SortKey] = field(default_factory=list[SortKey])
    slices: list[Match] = field(default_factory=list[Match])


@dataclass(slots=True)
class TextCompiler:
    """Understands one text query.

    Args:
        state: where objects, statuses, users, custom fields and smart views lie.
        asked: when, where and by whom the question is asked.
        view: understands a smart view.
    """

    state: State
    asked: Asked
    view: View

    def compile(self, node: Node, type: str) -> TextQuery:
        """The query as something that can be asked of objects.

        Raises:
            BadRequest: it names what is not known, or compares it with what it cannot be.
        """
        modifiers = _Modifiers()
        rest = self._without_modifiers(node, type, modifiers)
        part = self._part(rest, type)
        if modifiers.slices:
            tests = [*modifiers.slices, part.matches]
            return TextQuery(_every(tests), tuple(modifiers.order), part.ids, exact=False)
        return TextQuery(part.matches, tuple(modifiers.order), part.ids, part.exact)

    # How the results are cut and sorted -------------------------------------------------------

    def _without_modifiers(self, node: Node, type: str, found: _Modifiers) -> Node:
        if isinstance(node, All):
            return All(tuple(self._without_modifiers(it, type, found) for it in node.parts))
        if isinstance(node, Comparison) and plain_name(node.key) in ("sort", "slice"):
            if node.operator not in (":", "="):
                raise refuse(node.column, node.key, "this takes a colon.")
            for value in node.values:
                if plain_name(node.key) == "sort":
                    found.order += self._sort(value.text, value.column, type)
                else:
                    found.slices.append(_slice(value.text, value.column))
            return All(())
        return node

    def _sort(self, text: str, column: int, type: str) -> list[SortKey]:
        keys: list[SortKey] = []
        for piece in text.split(","):
            name = piece.strip()
            descending = name.startswith("-")
            key = find_key(self.state, type, name.lstrip("-+"))
            if key is None:
                raise refuse(column, text, f"nothing can be sorted by {name.lstrip('-+')!r}.")
            if key.kind == "boolean" or (key.kind in ("reference", "user") and not key.choices):
                raise refuse(column, text, "results cannot be put in this order.")
            keys.append(SortKey(name.lstrip("-+"), self._shown(key), descending))
        return keys

    def _shown(self, key: Key) -> Callable[[State, Record], Any]:
        """What a key is sorted by: of an id its label, of several values the first."""
        labels: dict[str, str] = {}
        if key.choices is not None:
            labels = {id: names[0] for id, names in key.choices(self.state) if names}

        def read(state: State, row: Record) -> Any:
            held = key.read(state, row)
            members = as_list(held)
            if members is not None:
                held = members[0] if members else None
            return labels.get(str(held), held) if labels else held

        return read

    # What fits --------------------------------------------------------------------------------

    def _part(self, node: Node, type: str) -> _Part:
        if isinstance(node, All):
            return self._all(node, type)
        if isinstance(node, Any_):
            parts = sorted((self._part(it, type) for it in node.parts), key=lambda it: it.cost)
            tests, ids = [part.matches for part in parts], either(part.ids for part in parts)
            exact = all(part.exact for part in parts)
            return _Part(_some(tests), parts[-1].cost, ids, exact)
        if isinstance(node, Not):
            part = self._part(node.part, type)
            return _Part(lambda row: not part.matches(row), part.cost)
        if isinstance(node, Bare):
            return self._bare(node, type)
        if isinstance(node, Nested):
            return self._nested(node, type)
        return self._comparison(node, type)

    def _all(self, node: All, type: str) -> _Part:
        parts = [self._part(it, type) for it in node.parts if not _is_word(it, type)]
        words = [it.value.text for it in node.parts if _is_word(it, type)]
        if words:
            parts.append(self._bare_leads([_sought(text) for text in words]))
        parts.sort(key=lambda part: part.cost)
        parts = [part for part in parts if part.matches is not _always]
        if not parts:
            return _Part(_always, 0)
        tests, ids = [part.matches for part in parts], both(part.ids for part in parts)
        return _Part(_every(tests), parts[-1].cost, ids, all(part.exact for part in parts))

    def _bare(self, node: Bare, type: str) -> _Part:
        value = node.value
        if value.everything:
            return _Part(_always, 0)
        if value.text.count("*") > MOST_STARS:
            raise refuse(value.column, value.text, f"more than {MOST_STARS} wildcards.")
        sought = _sought(value.text)
        if type == "lead":
            return self._bare_leads([sought])
        test = sought.matches
        return _Part(lambda row: test(texts(row)), 2)

    def _bare_leads(self, sought: list[SoughtText]) -> _Part:
        ids = lead_texts(self.state).ids(sought)
        return _Part(lambda row: row["id"] in ids, 0, ids, exact=True)

    def _nested(self, node: Nested, type: str) -> _Part:
        if node.name in ("status", "lead_status") and type in STATUSES:
            return _Part(self._status_on(node, type), 3)
        other = relation(type, node.name)
        if other is None:
            raise refuse(node.column, f"{node.name}(", "this is not known here.")
        inner = self._part(node.inner, other)
        return _Part(any_related(self.state, type, other, inner.matches), 3)

    def _status_on(self, node: Nested, type: str) -> Match:
        """`lead_status(status:"…" on:"…")`: which status an object had at a time."""
        parts = node.inner.parts if isinstance(node.inner, All) else (node.inner,)
        given = {plain_name(it.key): it for it in parts if isinstance(it, Comparison)}
        if set(given) != {"status", "on"} or len(parts) != 2:
            raise refuse(node.column, f"{node.name}(", "this takes status: and on:.")
        key = find_key(self.state, type, "status")
        assert key is not None
        test = compile_comparison(key, given["status"], self.asked, self.state)
        on = given["on"].values[0]
        span = read_span(on.text, self.asked)
        if span is None:
            raise refuse(on.column, on.text, "this is no date.")
        moment = (span.at or span.start).isoformat()
        state = self.state

        def matches(row: Record) -> bool:
            created = stored_moment(row["date_created"], self.asked)
            if created is None or created > moment:
                return False
            return test(status_at(state, type, row, moment))

        return matches

    def _comparison(self, node: Comparison, type: str) -> _Part:
        plain = plain_name(node.key)
        if plain in ("sort", "slice"):
            raise refuse(node.column, node.key, "this belongs beside the whole query.")
        if plain in ("in", "smart_view", "saved_search"):
            return self._views(node, type)
        if plain == "has":
            return self._has(node, type)
        if plain in ("original_status", "original_lead_status") and type in STATUSES:
            status = find_key(self.state, type, "status")
            assert status is not None
            test = compile_comparison(status, node, self.asked, self.state)
            return _Part(lambda row: test(original_status(self.state, type, row)), 3)
        key = find_key(self.state, type, node.key)
        if key is not None:
            return self._compared(key, node)
        return self._of_relation(node, plain, type)

    def _compared(self, key: Key, node: Comparison) -> _Part:
        test = compile_comparison(key, node, self.asked, self.state)
        stored, read, state = key.stored, key.read, self.state
        if stored is not None:
            ids, exact = self._indexed(key, node)
            return _Part(lambda row: test(row.get(stored)), 0, ids, exact)
        return _Part(lambda row: test(read(state, row)), key.cost)

    def _indexed(self, key: Key, node: Comparison) -> tuple[Ids, bool]:
        """What an index tells of a comparison with an id, a status or words of a lead's name.

        And whether it tells all.
        """
        if node.operator not in (":", "=") or any(it.everything for it in node.values):
            return None, False
        if key.stored == "id" and key.name.lower() in ("id", "lead_id"):
            return {value.text for value in node.values}, False
        index = self.state.index(self.state.leads)
        if key.stored == "name" and key.indexed:
            sought = [only_words(value.text) for value in node.values]
            ids = either(index.with_words("name", it) if it else None for it in sought)
            single = all(it is not None and len(it) == 1 for it in sought)
            return ids, single and node.operator == ":"
        if key.stored == "status_id" and key.indexed and key.choices is not None:
            test = compile_comparison(key, node, self.asked, self.state)
            wanted = [id for id, _ in key.choices(self.state) if test(id)]
            return either(index.having("status_id", id) for id in wanted), True
        return None, False

    def _of_relation(self, node: Comparison, plain: str, type: str) -> _Part:
        """`opportunity:active`, `opportunity_value > 5`, `"contact_custom.Role":Boss`."""
        other = relation(type, "sequence_subscription" if plain == "sequence" else plain)
        if other in _DEFAULTS:
            tests: list[Match] = []
            for name in _DEFAULTS[other]:
                key = find_key(self.state, other, name)
                assert key is not None
                tests.append(self._compared(key, _positive(node)).matches)
            found = any_related(self.state, type, other, _some(tests))
            return _Part(_turned(found, node), 3)
        for match in re.finditer(r"[_.]", node.key):
            other = relation(type, node.key[: match.start()])
            name = node.key[match.end() :]
            key = find_key(self.state, other, name) if other is not None else None
            if other is None or key is None:
                continue
            inner = self._compared(key, _positive(node)).matches
            return _Part(_turned(any_related(self.state, type, other, inner), node), 3)
        raise refuse(node.column, node.key, f"nothing of {_article(type)} is called so.")

    def _has(self, node: Comparison, type: str) -> _Part:
        tests: list[Match] = []
        for value in node.values:
            key = find_key(self.state, type, value.text)
            other = relation(type, value.text) if key is None else None
            if key is not None:
                tests.append(self._exists(key))
            elif other is not None:
                tests.append(any_related(self.state, type, other, _always))
            else:
                raise refuse(value.column, value.text, f"{_article(type)} cannot have this.")
        return _Part(_turned(_some(tests), node), 3)

    def _exists(self, key: Key) -> Match:
        read, state = key.read, self.state

        def exists(row: Record) -> bool:
            held = read(state, row)
            if key.kind == "number" and key.stored is None:
                return bool(held)
            return held is not None and held != "" and held != []

        return exists

    def _views(self, node: Comparison, type: str) -> _Part:
        tests: list[Match] = []
        for value in node.values:
            saved = self.state.saved_searches.get(value.text)
            if saved is None:
                named = [
                    row
                    for row in self.state.saved_searches
                    if row["name"].lower() == value.text.lower() and row["type"] == type
                ]
                saved = named[0] if named else None
            if saved is None:
                raise refuse(value.column, value.text, "no smart view has this name or id.")
            tests.append(self.view(saved, type))
        return _Part(_turned(_some(tests), node), 3)


def _always(row: Record) -> bool:
    del row
    return True


def _every(tests: list[Match]) -> Match:
    return tests[0] if len(tests) == 1 else lambda row: all(test(row) for test in tests)


def _some(tests: list[Match]) -> Match:
    return tests[0] if len(tests) == 1 else lambda row: any(test(row) for test in tests)


def _positive(node: Comparison) -> Comparison:
    """Of `!=` on a relation, the part that none of its objects may meet."""
    if node.operator != "!=":
        return node
    return Comparison(node.key, ":", node.values, node.column)


def _turned(match: Match, node: Comparison) -> Match:
    if node.operator != "!=":
        return match
    return lambda row: not match(row)


def _slice(text: str, column: int) -> Match:
    """The part `i` of `n` that are disjoint and together all."""
    found = re.fullmatch(r"(\d{1,9})/(\d{1,9})", text.strip())
    if found is None:
        raise refuse(column, text, "a slice is written as 1/4.")
    place, count = int(found[1]), int(found[2])
    if not 1 <= place <= count:
        raise refuse(column, text, f"the slices go from 1 to {count}.")
    return lambda row: crc32(row["id"].encode()) % count == place - 1


_EMAIL = re.compile(r"[^@\s*]+@[^@\s*]+\.[^@\s*]+")
_PHONE = re.compile(r"\+?[\d\s().-]{7,}")


def _sought(text: str) -> SoughtText:
    """An e-mail address or phone number is sought as one, anything else by its words."""
    if _EMAIL.fullmatch(text):
        needle = text.casefold()
        pattern = re.compile(rf"(?<![\w.+-]){re.escape(needle)}(?![\w-])")
        return SoughtText(lambda held: pattern.search(held.casefold()) is not None, needle)
    digits = re.sub(r"\D", "", text)
    by_words = phrase(text)
    if _PHONE.fullmatch(text.strip()) and len(digits) >= 7:
        return SoughtText(lambda held: digits in held or by_words(held), "")
    return SoughtText(by_words, longest_piece(text))


def _is_word(node: Node, type: str) -> TypeGuard[Bare]:
    """Whether a piece is one of the words of leads, which are all sought at once."""
    if type != "lead" or not isinstance(node, Bare) or node.value.everything:
        return False
    return node.value.text.count("*") <= MOST_STARS


def _article(type: str) -> str:
    name = type.removeprefix("activity.").replace("_", " ")
    return f"{'an' if name[0] in 'aeiou' else 'a'} {name}"
