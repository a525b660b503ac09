"""Comparing a copy with Close, for what no event tells.

Some changes show in no event: migrations, what Close computes, and a lead's `date_updated` that
moves with its contacts. Who keeps a copy by events alone drifts, and finds out here by how much.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Final

from close_async._base import clock
from close_async.errors import InvalidArgument
from close_async.pagination.timestamps import SECOND, microseconds
from close_async.queries import QueryLike
from close_async.search import Search
from close_async.search.criteria import SearchClient

UNSETTLED: Final = 300.0
"""Seconds for which Close's search may trail behind what was written."""


@dataclass(frozen=True, slots=True)
class Reconciliation:
    """How a copy differs from Close.

    Attributes:
        object_type: The kind of object.
        close_count: Objects that Close has, by its search.
        known_count: Objects that the copy has.
        missing: Ids of objects that the copy lacks.
        outdated: Ids of objects that Close changed after the copy's `date_updated`.
        gone: Ids of objects of the copy that Close does not have.
        unsettled: Ids of objects of the copy that Close's search does not show, and that changed
            so recently that it may yet; compare again later.
    """

    object_type: str
    close_count: int
    known_count: int
    missing: list[str]
    outdated: list[str]
    gone: list[str]
    unsettled: list[str]

    @property
    def is_same(self) -> bool:
        """Whether nothing differs."""
        return not (self.missing or self.outdated or self.gone)

    @property
    def to_read(self) -> list[str]:
        """The ids of the objects to read anew from Close."""
        return [*self.missing, *self.outdated]


async def reconcile(
    close: SearchClient,
    object_type: str,
    known: Mapping[str, datetime | str | None],
    *,
    query: QueryLike | None = None,
    unsettled: float = UNSETTLED,
) -> Reconciliation:
    """Compare a copy of Close's objects with Close, by count and `date_updated`.

    It walks all objects with their ids and dates, 200 a call, and changes nothing.

    Args:
        close: The client to search with.
        object_type: The kind of object: `"lead"`, `"contact"`, `"activity.call"`, …
        known: The `date_updated` of each object of the copy by its id, as a datetime or as Close
            wrote it; `None` where it is not known, which counts as outdated.
        query: Which objects the copy has, where those are not all.
        unsettled: Seconds for which an object that is not found is not yet taken to be gone.

    Raises:
        InvalidArgument: A date in `known` is none.
        CloseError: A call failed.
    """
    dates = {id: _date(id, value) for id, value in known.items()}
    search: Search[Any] = Search(
        close, query, object_type=object_type, fields=["id", "date_updated"]
    )
    missing: list[str] = []
    outdated: list[str] = []
    found: set[str] = set()
    async for record in search:
        found.add(record.id)
        date = microseconds(record.get("date_updated"))
        if record.id not in dates:
            missing.append(record.id)
            continue
        own = dates[record.id]
        if own is None or (date is not None and own < date):
            outdated.append(record.id)
    recent = (clock.now() - unsettled) * SECOND
    lost = [id for id in dates if id not in found]
    late = {id for id in lost if (date := dates[id]) is not None and date > recent}
    return Reconciliation(
        object_type=object_type,
        close_count=len(found),
        known_count=len(dates),
        missing=missing,
        outdated=outdated,
        gone=[id for id in lost if id not in late],
        unsettled=[id for id in lost if id in late],
    )


def _date(id: str, value: datetime | str | None) -> int | None:
    if value is None:
        return None
    found = microseconds(value)
    if found is None:
        raise InvalidArgument(f"known[{id!r}] is not a moment: {value!r}", field="known")
    return found
