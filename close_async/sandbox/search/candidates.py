"""Which records can fit a query at all, told by the store's indexes before any is looked at."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from typing import TypeAlias

from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Index, Record

Ids: TypeAlias = AbstractSet[str] | None
"""The ids outside of which nothing fits; None where that is not known."""

_FEW = 0.1


def both(ids: Iterable[Ids]) -> Ids:
    """The ids that several conditions leave over together."""
    known = sorted((it for it in ids if it is not None), key=len)
    if not known:
        return None
    left = known[0]
    for others in known[1:]:
        left = left & others
    return left


def either(ids: Iterable[Ids]) -> Ids:
    """The ids that any of several conditions leaves over."""
    known: set[str] = set()
    for it in ids:
        if it is None:
            return None
        known |= it
    return known


def few(ids: Ids, index: Index) -> bool:
    """Whether it is quicker to look up these ids than to read everything in order."""
    return ids is not None and len(ids) <= max(50, len(index) * _FEW)


def rows_of(ids: AbstractSet[str], index: Index) -> Iterator[Record]:
    """The records of some ids, in no order."""
    rows = index.rows
    return (rows[id] for id in ids if id in rows)


def newest_first(state: State, index: Index) -> list[Record]:
    """Every record by `date_created`, newest first; kept until something changes."""
    kept: list[Record] = state.kept_list(
        ("newest", id(index)), index, lambda: list(index.all_newest_first())
    )
    return kept


def sorted_newest_first(rows: Iterable[Record]) -> list[Record]:
    """The same order for a few records."""
    return sorted(rows, key=lambda row: (str(row["date_created"]), row["id"]), reverse=True)
