"""Which records a walk has given already."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import Any, TypeVar

T = TypeVar("T")

REMEMBERED = 100_000
"""Ids kept, at least half of them: more than leads can be skipped (35,000 were seen)."""

REMEMBERED_FOR_WINDOWS = 600_000
"""The same where windows follow, which leave out everything that offsets gave: at least half of
them is more than the deepest offset seen on Close (250,000)."""


def value_of(record: Any, name: str) -> Any:
    """Return an attribute of a record, or a key of a plain mapping; `None` if it has none."""
    get = getattr(record, "get", None)
    return None if get is None else get(name)


def id_of(record: Any) -> str | None:
    """Return the id of a record, if it has one."""
    found = getattr(record, "id", None)  # most records have it as an attribute, the quickest way
    if not isinstance(found, str):
        found = value_of(record, "id")
    return found if isinstance(found, str) else None


class SeenIds:
    """A set of ids that forgets the oldest when it grows too large.

    Args:
        remembered: The most ids that are kept; at least the newer half of them is.
    """

    __slots__ = ("_forgets", "_half", "_new", "_old")

    def __init__(self, remembered: int = REMEMBERED) -> None:
        self._half = max(1, remembered // 2)
        self._new: set[str] = set()
        self._old: set[str] = set()
        self._forgets = False

    def __contains__(self, record_id: object) -> bool:
        return record_id in self._new or record_id in self._old

    def add(self, record_id: str) -> None:
        """Remember an id."""
        self._new.add(record_id)
        if len(self._new) >= self._half:
            self._forgets = bool(self._old)
            self._old, self._new = self._new, set()

    @property
    def forgets(self) -> bool:
        """Whether some ids were forgotten."""
        return self._forgets

    def unknown(self, records: Iterable[T]) -> list[T]:
        """Return the records that were not seen before, without remembering them."""
        return [record for record in records if id_of(record) not in self]

    def fresh(self, records: Iterable[T]) -> list[T]:
        """Return the records that were not seen before, and remember them.

        A record without an id cannot be told apart, and counts as new.
        """
        found: list[T] = []
        for record in records:
            record_id = id_of(record)
            if record_id is not None:
                if record_id in self:
                    continue
                self.add(record_id)
            found.append(record)
        return found


def same_records(first: Sequence[Any], second: Sequence[Any]) -> bool:
    """Return whether two pages that are not empty hold the same records in the same order."""
    if not first or len(first) != len(second):
        return False
    ids = [id_of(record) for record in first]
    if None in ids:
        return list(first) == list(second)
    return ids == [id_of(record) for record in second]
