"""Where records lie, and the sorted indexes that lists and searches read.

A record is a plain dictionary that is never changed in place: a write puts a new one in its stead.
So a reader may keep what it has, and an index that trails behind needs no copies.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Iterable, Iterator
from typing import Any, TypeAlias

Record: TypeAlias = dict[str, Any]
Key: TypeAlias = tuple[str, str]

_SORTED = ("date_created", "date_updated", "id")


class Rows:
    """Records by id, and the ids of each lead's records."""

    def __init__(self) -> None:
        self.rows: dict[str, Record] = {}
        self._by_lead: dict[str, dict[str, None]] = {}

    def __len__(self) -> int:
        return len(self.rows)

    def __iter__(self) -> Iterator[Record]:
        return iter(self.rows.values())

    def __contains__(self, id: object) -> bool:
        return isinstance(id, str) and id in self.rows

    def get(self, id: object) -> Record | None:
        """The record of that id, if there is one."""
        return self.rows.get(id) if isinstance(id, str) else None

    def of_lead(self, lead_id: str) -> list[Record]:
        """The records of one lead, oldest first."""
        return [self.rows[id] for id in self._by_lead.get(lead_id, ())]

    def _put(self, record: Record) -> Record | None:
        id = record["id"]
        before = self.rows.get(id)
        self.rows[id] = record
        lead_id = record.get("lead_id")
        if before is not None and before.get("lead_id") != lead_id:
            self._unlink(before)
        if lead_id is not None:
            self._by_lead.setdefault(lead_id, {})[id] = None
        return before

    def _remove(self, id: str) -> Record | None:
        before = self.rows.pop(id, None)
        if before is not None:
            self._unlink(before)
        return before

    def _unlink(self, record: Record) -> None:
        lead_id = record.get("lead_id")
        ids = self._by_lead.get(lead_id) if lead_id is not None else None
        if ids is not None:
            ids.pop(record["id"], None)
            if not ids:
                del self._by_lead[record["lead_id"]]


class Index(Rows):
    """What lists and searches see: records, and their ids in the orders that are walked.

    `version` moves with every change, so that a computed list can be kept until then.
    """

    def __init__(self) -> None:
        super().__init__()
        self.version: int = 0
        self.orders: dict[str, list[Key]] = {name: [] for name in _SORTED}

    def load(self, records: Iterable[Record]) -> None:
        """Take in many records at once."""
        for record in records:
            self._put(record)
        for name, order in self.orders.items():
            order[:] = sorted((str(row.get(name)), id) for id, row in self.rows.items())
        self.version += 1

    def put(self, record: Record) -> None:
        """Take in one record, new or changed."""
        before = self._put(record)
        id = record["id"]
        for name, order in self.orders.items():
            value = str(record.get(name))
            if before is not None:
                previous = str(before.get(name))
                if previous == value:
                    continue
                _discard(order, (previous, id))
            insort(order, (value, id))
        self.version += 1

    def remove(self, id: str) -> None:
        """Forget one record."""
        before = self._remove(id)
        if before is None:
            return
        for name, order in self.orders.items():
            _discard(order, (str(before.get(name)), id))
        self.version += 1

    def newest_first(self, start: int, stop: int) -> list[Record]:
        """A slice of the records by `date_created`, newest first."""
        order = self.orders["date_created"]
        size = len(order)
        return [
            self.rows[order[size - 1 - position][1]] for position in range(start, min(stop, size))
        ]

    def all_newest_first(self) -> Iterator[Record]:
        """Every record by `date_created`, newest first."""
        return (self.rows[id] for _, id in reversed(self.orders["date_created"]))


class Table(Rows):
    """One kind of record, as single reads see it, with the index that lists see.

    Args:
        kind: its name, such as `lead`; also the `object_type` of its events unless `event` says
            otherwise for a record.
        prefix: how its ids start.
        trails: whether its index may lag behind.
    """

    def __init__(self, kind: str, prefix: str, *, trails: bool = False) -> None:
        super().__init__()
        self.kind = kind
        self.trails = trails
        self.prefix = prefix
        self.index: Index = Index()

    def load(self, records: Iterable[Record]) -> None:
        """Take in many records at once, into the index too."""
        taken = list(records)
        for record in taken:
            self._put(record)
        self.index.load(taken)

    def put(self, record: Record) -> None:
        """Take in one record; the index follows when its time has come."""
        self._put(record)

    def remove(self, id: str) -> None:
        """Forget one record; the index follows when its time has come."""
        self._remove(id)


def _discard(order: list[Key], key: Key) -> None:
    position = bisect_left(order, key)
    if position < len(order) and order[position] == key:
        del order[position]
