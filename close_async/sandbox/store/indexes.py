"""Inverted indexes: from a value, or a word, to the ids of the records that hold it.

They are built when first asked for and follow every write from then on, so that nothing is paid
for a field that nobody seeks by. A field is named by its key, such as `status_id` or
`custom.cf_…`, or by a path through a list of objects, such as `emails.email`. A list counts by
each of its members.
"""

from __future__ import annotations

import re
from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import Any, TypeAlias

from close_async.sandbox.shapes import as_list, as_object

Record: TypeAlias = dict[str, Any]

_WORD = re.compile(r"\w+")
_NONE: frozenset[str] = frozenset()


def words_of(text: str) -> list[str]:
    """The words of a text, without regard to case, in their order."""
    return _WORD.findall(text.casefold())


def values_at(record: Record, field: str) -> Iterator[Any]:
    """What a record holds in a field: its value, or each member's where that is a list."""
    if field in record:
        value = record[field]
        members = as_list(value)
        if members is None:
            yield value
        else:
            yield from members
        return
    head, dot, tail = field.partition(".")
    if not dot:
        return
    for member in as_list(record.get(head)) or ():
        inner = as_object(member)
        if inner is not None:
            yield from values_at(inner, tail)


class ValueIndex:
    """The ids of the records that have a value in a field; objects among the values are left out.

    Args:
        field: a key, or a path through lists.
    """

    def __init__(self, field: str) -> None:
        self.field: str = field
        self._ids: dict[Any, set[str]] = {}

    def keys(self, record: Record) -> Iterable[Any]:
        """Under which keys a record stands."""
        return {
            value
            for value in values_at(record, self.field)
            if not isinstance(value, (dict, list)) and value is not None
        }

    def add(self, record: Record) -> None:
        """Take in a record that is not there yet."""
        id: str = record["id"]
        for key in self.keys(record):
            ids = self._ids.get(key)
            if ids is None:
                ids = self._ids[key] = set()
                self._new(key)
            ids.add(id)

    def build(self, records: Iterable[Record]) -> None:
        """Take in many records at once, into an index that is empty."""
        if "." in self.field:
            for record in records:
                self.add(record)
            return
        ids, field, pieces = self._ids, self.field, self.pieces
        for record in records:
            value = record.get(field)
            if type(value) is str:
                for key in pieces(value):
                    try:
                        ids[key].add(record["id"])
                    except KeyError:
                        ids[key] = {record["id"]}
            elif value is not None:
                self.add(record)

    def pieces(self, text: str) -> Iterable[str]:
        """Under which keys a record with this text stands."""
        return (text,)

    def discard(self, record: Record) -> None:
        """Forget a record, given as it was taken in."""
        id: str = record["id"]
        for key in self.keys(record):
            ids = self._ids.get(key)
            if ids is not None:
                ids.discard(id)
                if not ids:
                    del self._ids[key]

    def move(self, before: Record, after: Record) -> None:
        """A record changed."""
        if self.field in before and before.get(self.field) == after.get(self.field):
            return
        self.discard(before)
        self.add(after)

    def ids(self, key: Any) -> AbstractSet[str]:
        """The ids under one key; not to be changed, and good until the next write."""
        return self._ids.get(key, _NONE)

    def _new(self, key: Any) -> None:
        del key


class WordIndex(ValueIndex):
    """The ids of the records whose texts in a field hold a word.

    Args:
        field: a key, or a path through lists.
    """

    def __init__(self, field: str) -> None:
        super().__init__(field)
        self._vocabulary: list[str] | None = None

    def keys(self, record: Record) -> Iterable[Any]:
        """The words of a record's texts."""
        found: set[str] = set()
        for value in values_at(record, self.field):
            if isinstance(value, str):
                found.update(self.pieces(value))
        return found

    def pieces(self, text: str) -> Iterable[str]:
        """The words of one text."""
        return words_of(text)

    def prefixed(self, start: str) -> set[str]:
        """The ids of the records with a word that starts so."""
        start = start.casefold()
        found: set[str] = set()
        words = self._vocabulary
        if words is None:
            words = self._vocabulary = sorted(self._ids)
        for place in range(bisect_left(words, start), len(words)):
            word = words[place]
            if not word.startswith(start):
                break
            found |= self.ids(word)
        return found

    def _new(self, key: Any) -> None:
        # A word stays in the vocabulary when its last record goes, and may come back.
        words = self._vocabulary
        if words is None:
            return
        place = bisect_left(words, key)
        if place == len(words) or words[place] != key:
            insort(words, key)
