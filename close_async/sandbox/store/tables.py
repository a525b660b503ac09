"""Where records lie, and the indexes that lists and searches read.

A record is a plain dictionary that is never changed in place: a write puts a new one in its stead.
So a reader may keep what it has, an index that trails behind needs no copies, and a snapshot of a
table is a copy of one dictionary.

A `Table` is what single reads see. Its `index` is what lists and searches see, which may trail
behind; `state.index(table)` gives it as it is at this moment. To find records without reading all
of them, ask the index; each of these is built on first use and follows every write from then on:

    index = state.index(state.leads)
    index.having("status_id", "stat_…")          # ids whose field is that, or a list with it
    index.having("emails.email", "a@b.example")  # … through a list of objects (index of contacts)
    index.with_words("name", ["quill", "labs"])  # ids whose text holds all of these words
    index.with_prefix("name", "qui")             # ids whose text has a word that starts so
    index.of_lead("lead_…")                      # the records of one lead, oldest first
    index.orders["date_created"]                 # [(value as text, id), …], ascending
    index.rows[id]                               # the record of an id
    index.version                                # moves with every write to this table

Words are those of `indexes.words_of`: runs of letters and digits, without regard to case.
The sets that `having` and `with_words` give are the index's own: read them at once, do not change
them.
"""

from __future__ import annotations

from bisect import bisect_left, insort
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from typing import Any, Protocol, TypeAlias

from close_async.sandbox.store.indexes import Record, ValueIndex, WordIndex

Key: TypeAlias = tuple[str, str]

__all__ = ["Index", "Key", "Record", "Rows", "Table", "Watcher"]


class Rows:
    """Records by id, and the ids of each lead's records."""

    def __init__(self) -> None:
        self.rows: dict[str, Record] = {}
        self._by_lead: dict[str, dict[str, None]] | None = None

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
        links = self._by_lead
        if links is None:
            links = self._by_lead = {}
            for id, row in self.rows.items():
                if row.get("lead_id") is not None:
                    links.setdefault(row["lead_id"], {})[id] = None
        return [self.rows[id] for id in links.get(lead_id, ())]

    def _take(self, rows: dict[str, Record]) -> None:
        self.rows.update(rows)
        self._by_lead = None

    def _put(self, record: Record) -> Record | None:
        id = record["id"]
        before = self.rows.get(id)
        self.rows[id] = record
        links = self._by_lead
        if links is not None:
            lead_id = record.get("lead_id")
            if before is not None and before.get("lead_id") != lead_id:
                self._unlink(links, before)
            if lead_id is not None:
                links.setdefault(lead_id, {})[id] = None
        return before

    def _remove(self, id: str) -> Record | None:
        before = self.rows.pop(id, None)
        if before is not None and self._by_lead is not None:
            self._unlink(self._by_lead, before)
        return before

    @staticmethod
    def _unlink(links: dict[str, dict[str, None]], record: Record) -> None:
        lead_id = record.get("lead_id")
        ids = links.get(lead_id) if lead_id is not None else None
        if ids is not None:
            ids.pop(record["id"], None)
            if not ids:
                del links[record["lead_id"]]


class Orders(dict[str, list[Key]]):
    """The ids of an index in the order of a field, each sorted when it is first asked for."""

    def __init__(self, rows: dict[str, Record]) -> None:
        super().__init__()
        self._rows = rows

    def __missing__(self, name: str) -> list[Key]:
        rows, known = self._rows, self.get("date_created")
        # Two dates of a record are mostly close: in the order of one, the other is nearly sorted.
        ids = rows if known is None else [id for _, id in known]
        if name == "id":  # for which no record has to be looked at
            order = [(id, id) for id in ids]
        else:
            order = [(str(rows[id].get(name)), id) for id in ids]
        order.sort()
        self[name] = order
        return order


class Watcher(Protocol):
    """Whoever keeps something that is made from an index, and has to know of every write."""

    def changed(self, before: Record | None, after: Record | None) -> None:
        """A record came (without a before), changed, or went (without an after)."""
        ...

    def replaced(self) -> None:
        """Many records came at once, or other ones took their place."""
        ...


class Index(Rows):
    """What lists and searches see: records, their ids in order, and by value and word.

    `version` moves with every change, so that a computed list can be kept until then.
    """

    def __init__(self) -> None:
        super().__init__()
        self.version: int = 0
        self.orders: Orders = Orders(self.rows)
        self._values: dict[str, ValueIndex] = {}
        self._words: dict[str, WordIndex] = {}
        self._watchers: list[Watcher] = []

    def watch(self, watcher: Watcher) -> None:
        """Tell a watcher of every write from now on."""
        self._watchers.append(watcher)

    def load(self, rows: dict[str, Record]) -> None:
        """Take in many records at once, by their ids."""
        self._take(rows)
        self._forget_indexes()

    def replace(self, rows: dict[str, Record]) -> None:
        """Hold these records and no others."""
        self.rows.clear()
        self.load(rows)

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
        for inverted in (*self._values.values(), *self._words.values()):
            if before is None:
                inverted.add(record)
            else:
                inverted.move(before, record)
        for watcher in self._watchers:
            watcher.changed(before, record)
        self.version += 1

    def remove(self, id: str) -> None:
        """Forget one record."""
        before = self._remove(id)
        if before is None:
            return
        for name, order in self.orders.items():
            _discard(order, (str(before.get(name)), id))
        for inverted in (*self._values.values(), *self._words.values()):
            inverted.discard(before)
        for watcher in self._watchers:
            watcher.changed(before, None)
        self.version += 1

    def having(self, field: str, value: Any) -> AbstractSet[str]:
        """The ids of the records whose field has a value, or holds it in a list.

        Args:
            field: a key of the record, or a path through lists such as `emails.email`.
            value: a text, number or flag.
        """
        found = self._values.get(field)
        if found is None:
            found = self._values[field] = ValueIndex(field)
            found.build(self.rows.values())
        return found.ids(value)

    def with_words(self, field: str, words: Sequence[str]) -> AbstractSet[str]:
        """The ids of the records whose text in a field holds all of these words.

        Args:
            field: a key of the record, or a path through lists such as `emails.email`.
            words: as `indexes.words_of` gives them; without any, nothing is found.
        """
        found = [self._word_index(field).ids(word) for word in words]
        if not found:
            return frozenset()
        found.sort(key=len)
        kept = found[0]
        for others in found[1:]:
            kept = kept & others
        return kept

    def with_prefix(self, field: str, start: str) -> set[str]:
        """The ids of the records whose text in a field has a word that starts so."""
        return self._word_index(field).prefixed(start)

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

    def _word_index(self, field: str) -> WordIndex:
        found = self._words.get(field)
        if found is None:
            found = self._words[field] = WordIndex(field)
            found.build(self.rows.values())
        return found

    def _forget_indexes(self) -> None:
        self.orders.clear()
        self._values.clear()
        self._words.clear()
        for watcher in self._watchers:
            watcher.replaced()
        self.version += 1


class Table(Rows):
    """One kind of record, as single reads see it, with the index that lists see.

    Args:
        kind: its name, such as `lead`; the `object_type` of its events, unless `events` says
            otherwise.
        prefix: how its ids start.
        trails: whether its index may lag behind.
        under_leads: whether its records belong to a lead.
        silent: whether the event log tells nothing of it.
        event_of: the `object_type` of a record's events, where it depends on the record.
    """

    def __init__(
        self,
        kind: str,
        prefix: str,
        *,
        trails: bool = False,
        under_leads: bool = False,
        silent: bool = False,
        event_of: Callable[[Record], str] | None = None,
    ) -> None:
        super().__init__()
        self.kind = kind
        self.trails = trails
        self.under_leads = under_leads
        self.silent = silent
        self.prefix = prefix
        self.event_of: Callable[[Record], str] = event_of or (lambda record: kind)
        self.index: Index = Index()
        self._mark: object | None = None

    @property
    def mark(self) -> object:
        """What stays the same until something is written here, for snapshots."""
        if self._mark is None:
            self._mark = object()
        return self._mark

    def load(self, records: Iterable[Record]) -> None:
        """Take in many records at once, into the index too."""
        taken = {record["id"]: record for record in records}
        self._mark = None
        self._take(taken)
        self.index.load(taken)

    def put(self, record: Record) -> None:
        """Take in one record; the index follows when its time has come."""
        self._mark = None
        self._put(record)

    def remove(self, id: str) -> None:
        """Forget one record; the index follows when its time has come."""
        self._mark = None
        self._remove(id)

    def copy_rows(self) -> tuple[dict[str, Record], dict[str, Record]]:
        """The records as they are now, for single reads and for lists."""
        return dict(self.rows), dict(self.index.rows)

    def replace(
        self, rows: dict[str, Record], indexed: dict[str, Record], mark: object | None = None
    ) -> None:
        """Hold what `copy_rows` gave, and nothing else; `mark` is what it was then."""
        self._mark = mark
        self.rows.clear()
        self._take(rows)
        self.index.replace(indexed)


def _discard(order: list[Key], key: Key) -> None:
    position = bisect_left(order, key)
    if position < len(order) and order[position] == key:
        del order[position]
