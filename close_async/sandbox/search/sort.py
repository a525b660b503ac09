"""The order of a search's results. What has no value comes last, whichever way it is sorted."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from operator import itemgetter
from typing import Any

from close_async.sandbox.http.errors import BadRequest
from close_async.sandbox.shapes import as_list, as_object
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

from .fields import field_of, sortable

_SORTABLE = ("text", "number", "date", "datetime", "textarea")


@dataclass(frozen=True, slots=True)
class SortKey:
    """One field to sort by."""

    name: str
    read: Callable[[State, Record], Any]
    descending: bool

    def of(self, state: State, row: Record) -> list[Any]:
        """A value that compares as this key wants it, in JSON's types."""
        value = _comparable(self.read(state, row))
        if value is None:
            return [1]
        if not isinstance(value, str):
            return [0, 0, -value if self.descending else value]
        if self.descending:
            # The complement of each character, and an end that sorts after any of them.
            return [0, 1, [-ord(character) for character in value] + [1]]
        return [0, 1, value]


def _comparable(value: Any) -> float | str | None:
    if value is None or value == "" or value == []:
        return None
    if isinstance(value, (bool, int, float)):
        return float(value) if isinstance(value, float) else int(value)
    return str(value).lower()


def in_order(state: State, rows: Iterable[Record], keys: Sequence[SortKey]) -> list[Record]:
    """Rows by several keys; those that are equal in all of them stay as they were."""
    ordered = list(rows)
    for key in reversed(keys):
        held = [(_comparable(key.read(state, row)), row) for row in ordered]
        texts = [(value, row) for value, row in held if isinstance(value, str)]
        numbers = [(value, row) for value, row in held if isinstance(value, (int, float))]
        texts.sort(key=itemgetter(0), reverse=key.descending)
        numbers.sort(key=itemgetter(0), reverse=key.descending)
        nothing = [row for value, row in held if value is None]
        ordered = [row for _, row in numbers] + [row for _, row in texts] + nothing
    return ordered


def read_sort(state: State, given: Any, types: frozenset[str]) -> list[SortKey]:
    """The sort keys of a body.

    Raises:
        BadRequest: a key that does not exist, refers to another object, or holds an id.
    """
    if given is None:
        return []
    members = as_list(given)
    if members is None:
        raise _refuse("Value must be of list type.")
    return [_key(state, member, types) for member in members]


def _key(state: State, given: Any, types: frozenset[str]) -> SortKey:
    key = as_object(given)
    place = as_object(key.get("field")) if key is not None else None
    if key is None or place is None:
        raise _refuse("A sort key needs a field and a direction.")
    if key.get("direction") not in ("asc", "desc"):
        raise _refuse("The direction is asc or desc.")
    descending = key["direction"] == "desc"
    if place.get("type") == "custom_field":
        field = state.custom_fields.get(place.get("custom_field_id"))
        if field is None or field["type"] not in _SORTABLE:
            raise _refuse("Only numbers, dates and texts can be sorted by.")
        at = f"custom.{field['id']}"
        return SortKey(at, lambda state, row: row.get(at), descending)
    name, object_type = str(place.get("field_name")), str(place.get("object_type"))
    if place.get("type") != "regular_field" or object_type not in types:
        raise _refuse("Only fields of the objects themselves can be sorted by.")
    found = field_of(object_type, name)
    if found is None:
        raise _refuse(f"Object type {object_type} has no field {name}.")
    if not sortable(found):
        raise _refuse("References and ids cannot be sorted by.")
    return SortKey(name, found.read, descending)


def _refuse(message: str) -> BadRequest:
    return BadRequest(fields={"sort": message})
