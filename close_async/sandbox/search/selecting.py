"""What a job of Close works on: the objects of a search, in its order, up to a limit.

Exports and bulk actions take a query of Advanced Filtering as `s_query`, or an older text query
as `query`. What they are given is looked at when they are made; what it finds, when they begin.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import BadRequest
from close_async.sandbox.shapes import as_object
from close_async.sandbox.store.state import State
from close_async.sandbox.store.tables import Record

from .moments import Asked
from .object_types import Thing, index_of, of_type
from .queries import compile_structured, compile_text
from .sort import in_order, read_sort


@dataclass(frozen=True, slots=True, kw_only=True)
class Selection:
    """What is to be found.

    Args:
        s_query: a query of Advanced Filtering.
        query: an older text query about leads, instead.
        sort: the order of what is found.
        results_limit: how many objects at most.
        tz_offset: the zone of whoever asks, in hours.
        user_id: whoever asks.
    """

    s_query: Any = None
    query: str | None = None
    sort: Any = None
    results_limit: int | None = None
    tz_offset: float = 0.0
    user_id: str = ""

    def check(self, state: State, checks: Checks) -> None:
        """Note what cannot be understood."""
        for name, given in (("s_query", self.s_query), ("query", self.query)):
            if given is None:
                continue
            try:
                self.find(state, limit=0)
            except BadRequest as refused:
                checks.wrong("sort" if "sort" in refused.fields else name, refused.body)
            return

    def find(self, state: State, limit: int | None = None) -> list[Thing]:
        """The objects as they are now.

        Raises:
            BadRequest: the query or the order cannot be understood.
        """
        asked = Asked(state.clock.now(), self.tz_offset, self.user_id)
        structure = as_object(self.s_query)
        if self.s_query is not None:
            # A smart view's `s_query` holds the query beside its order.
            whole = structure is not None and "query" in structure and "type" not in structure
            given = structure["query"] if structure is not None and whole else self.s_query
            query = compile_structured(state, asked, given)
            tests, types = query.by_type, query.types
        else:
            found = compile_text(state, asked, self.query or "*", "lead")
            tests, types = {"lead": found.matches}, frozenset({"lead"})
        keys = read_sort(state, self.sort, types)
        if limit == 0:
            return []
        things: dict[int, Thing] = {}
        rows: list[Record] = []
        for type, test in tests.items():
            own = of_type(type)
            for row in index_of(state, type).all_newest_first():
                if (own is None or own(row)) and test(row):
                    things[id(row)] = Thing(type, row)
                    rows.append(row)
        ordered = in_order(state, rows, keys) if keys else rows
        return [things[id(row)] for row in ordered[: self.results_limit]]
