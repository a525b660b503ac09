"""The parts of a search that are walked one after the other, and what one walk has given."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from typing import Any, Final, cast

from close_async.errors import InvalidArgument
from close_async.pagination.seen import id_of

from .keys import Key, Seek, key_of_json

REACH: Final = 10_000
"""Objects that one walk by cursor gives, where Close does not say how many match."""

CHECKED: Final = 2_000
"""Objects after which a walk begins anew at the last one's value, and is held against the count."""


@dataclass(frozen=True, slots=True)
class Phase:
    """A part of the search that is walked in one order.

    Attributes:
        keys: What it is sorted by; the first key is what the walk seeks by.
        filters: Conditions besides the caller's query, in Close's JSON.
        present: Whether `filters` demand that objects have the first key.
        start: The group of the first key's values that it begins with, and the predicate for it;
            `None` begins at the beginning.
        by_seek: Whether every page is found by the seek predicate, and none by a cursor.
        tie_breakers: What a group may be sorted by once `keys` are used up.
        shared: What all its objects share, where a walk could not get past them otherwise.
    """

    keys: tuple[Key, ...]
    filters: tuple[dict[str, Any], ...] = ()
    present: bool = False
    start: tuple[str, dict[str, Any]] | None = None
    by_seek: bool = False
    tie_breakers: tuple[Key, ...] = ()
    shared: str = ""

    @property
    def key(self) -> Key | None:
        """What the walk seeks by."""
        return self.keys[0] if self.keys else None

    @property
    def sparse(self) -> bool:
        """Whether some of its objects may lack the first key."""
        return bool(self.keys) and self.keys[0].nullable and not self.present

    @property
    def conditions(self) -> tuple[dict[str, Any], ...]:
        """What a request of this phase adds to the caller's query."""
        return self.filters if self.start is None else (*self.filters, self.start[1])

    def halves(self) -> tuple[Phase, Phase]:
        """Return the objects that have the first key, and those that lack it."""
        key = self.keys[0]
        have = replace(self, filters=(*self.filters, key.exists()), present=True)
        lack = replace(
            self,
            keys=self.keys[1:] or self.tie_breakers,
            filters=(*self.filters, key.is_missing()),
            start=None,
        )
        return have, lack

    def onwards(self, seek: Seek) -> Phase:
        """Return the rest of this phase, from a group on."""
        return replace(self, start=(seek.group, seek.onwards))

    def beyond(self, seek: Seek) -> Phase:
        """Return the rest of this phase, behind a group."""
        return replace(self, filters=(*self.filters, seek.beyond), start=None)

    def group(self, seek: Seek, shared: str) -> Phase | None:
        """Return one group of this phase, sorted so that a walk may get through it.

        Args:
            seek: The group.
            shared: What its objects share, in words.
        """
        part = replace(self, filters=(*self.filters, seek.within), start=None, shared=shared)
        if len(self.keys) > 1:
            return replace(part, keys=self.keys[1:], present=False)
        if self.tie_breakers:
            return replace(part, keys=self.tie_breakers, present=False, tie_breakers=())
        return replace(part, by_seek=False) if self.by_seek else None

    def span(self, until: dict[str, Any]) -> Phase:
        """Return what this phase gave before a group, to be found by the seek predicate alone."""
        return replace(self, filters=(*self.conditions, until), start=None, by_seek=True)

    def to_dict(self) -> dict[str, Any]:
        """Return the phase as JSON values."""
        return {
            "keys": [key.to_dict() for key in self.keys],
            "tie_breakers": [key.to_dict() for key in self.tie_breakers],
            "filters": list(self.filters),
            "present": self.present,
            "start": None if self.start is None else list(self.start),
            "by_seek": self.by_seek,
            "shared": self.shared,
        }


def phase_of(json: object) -> Phase:
    """Return a phase that was saved with `Phase.to_dict`.

    Raises:
        InvalidArgument: It is something else.
    """
    path = "position.phases"
    if not isinstance(json, Mapping):
        raise InvalidArgument(f"{path} must hold objects", field=path)
    saved = cast("Mapping[str, Any]", json)
    start = saved.get("start")
    if not (start is None or _is_start(start)):
        raise InvalidArgument(f"{path} is not what a search saved", field=path)
    return Phase(
        tuple(key_of_json(key, path) for key in _objects(saved.get("keys"), path)),
        tuple(_objects(saved.get("filters"), path)),
        present=saved.get("present") is True,
        start=None if start is None else (start[0], start[1]),
        by_seek=saved.get("by_seek") is True,
        tie_breakers=tuple(
            key_of_json(key, path) for key in _objects(saved.get("tie_breakers"), path)
        ),
        shared=str(saved.get("shared", "")),
    )


def _objects(value: object, path: str) -> list[dict[str, Any]]:
    if isinstance(value, list):
        members = cast("list[object]", value)
        if all(isinstance(member, dict) for member in members):
            return cast("list[dict[str, Any]]", members)
    raise InvalidArgument(f"{path} is not what a search saved", field=path)


def _is_start(value: object) -> bool:
    if not isinstance(value, (list, tuple)):
        return False
    parts = cast("list[object]", value)
    return len(parts) == 2 and isinstance(parts[0], str) and isinstance(parts[1], Mapping)


class Walked:
    """What one walk gave so far, from its first page on.

    Attributes:
        ids: The ids of its objects, each once.
        matching: How many objects matched when it began; `None` where Close did not say.
        last: The last object.
        first_group: The group of the first object that has the key.
        group: The group of the last object.
        in_group: How many objects at its end are of that group.
    """

    __slots__ = ("first_group", "group", "ids", "in_group", "last", "matching")

    def __init__(self) -> None:
        self.ids: set[str] = set()
        self.matching: int | None = None
        self.last: Any = None
        self.first_group: str | None = None
        self.group: str | None = None
        self.in_group: int = 0

    def add(self, rows: Iterable[Any], key: Key | None) -> int:
        """Note the objects of a page, and return how many this walk had not given."""
        before = len(self.ids)
        for row in rows:
            self.last = row
            record_id = id_of(row)
            if record_id is None or record_id in self.ids:
                continue
            self.ids.add(record_id)
            group = None if key is None else key.group(key.value(row))
            if group is not None and self.first_group is None:
                self.first_group = group
            self.in_group = self.in_group + 1 if group == self.group else 1
            self.group = group
        return len(self.ids) - before

    @property
    def is_one_group(self) -> bool:
        """Whether a walk that begins anew at the last object would give the same ones."""
        return self.group == self.first_group and 0 < len(self.ids) < REACH

    @property
    def is_complete(self) -> bool | None:
        """Whether everything that matched was given; `None` where that cannot be told.

        A count may itself end at what a walk gives, so a walk of that length never is complete.
        """
        if len(self.ids) >= REACH:
            return False
        return None if self.matching is None else len(self.ids) == self.matching
