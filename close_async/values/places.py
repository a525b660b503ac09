"""Where inside a record something was changed, and what would change it in Close."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, cast

from .layouts import layout_of
from .records import Record


@dataclass(frozen=True)
class Place:
    """One place inside a changed list or object.

    Attributes:
        path: The place from the record on: `"contacts[0].title"`.
        holder: The place of the record that was changed there: `"contacts[0]"`.
        kind: What has to be done: `"update"`, `"create"`, `"delete"`, or nothing that is known.
        id: The id of that record, where it has one.
    """

    path: str
    holder: str
    kind: str = ""
    id: str | None = None


def find_changed(record: Record, wire: str) -> Place:
    """Return the first place under a key at which a record differs from what was read."""
    now = record.get(wire)
    was = (record.__source__() or {}).get(wire)
    if isinstance(now, Record):
        return _inside(now, wire)
    if not isinstance(now, list) or not isinstance(was, list):
        return Place(wire, wire)
    items = cast("Sequence[Any]", now)
    for place, item in enumerate(items):
        if isinstance(item, Record):
            if item.__source__() is None:
                return Place(f"{wire}[{place}]", f"{wire}[{place}]", "create")
            if item.changes():
                return _inside(item, f"{wire}[{place}]")
    kept = {item.get("id") for item in items if isinstance(item, Record)}
    for item in cast("Sequence[Any]", was):
        id: object = item.get("id") if item.__class__ is dict else None
        if isinstance(id, str) and id not in kept:
            return Place(wire, wire, "delete", id)
    return Place(wire, wire)


def _inside(record: Record, holder: str) -> Place:
    id = record.get("id")
    keys = list(record.changes())
    if not keys:
        return Place(holder, holder)
    known = keys[0] in layout_of(type(record)).by_wire
    path = find_changed(record, keys[0]).path if known else keys[0]
    return Place(f"{holder}.{path}", holder, "update", id if isinstance(id, str) else None)
