"""What a list finds for a text query: its rows in the order that the query or the list wants."""

from __future__ import annotations

from itertools import islice

from close_async.sandbox.http.messages import Call
from close_async.sandbox.store.tables import Record

from .candidates import few, newest_first, rows_of, sorted_newest_first
from .moments import Asked
from .object_types import index_of, of_type, version
from .queries import asked_by, compile_text
from .sort import in_order
from .text.compiler import TextQuery


def found_rows(call: Call, query: str, type: str) -> list[Record]:
    """The objects of a type that a text query finds, newest first unless it sorts them itself.

    Raises:
        BadRequest: the query cannot be understood, with the column and the piece.
    """
    asked = asked_by(call)
    return _rows(call, query, type, asked, compile_text(call.state, asked, query, type))


def found_leads(call: Call, query: str, skip: int, limit: int) -> tuple[list[Record], int]:
    """A page of the leads that a text query finds, and how many it finds in all.

    Raises:
        BadRequest: the query cannot be understood, with the column and the piece.
    """
    state, asked = call.state, asked_by(call)
    found = compile_text(state, asked, query, "lead")
    ids = found.ids
    if ids is None or not found.exact or found.order:
        rows = _rows(call, query, "lead", asked, found)
        return rows[skip : skip + limit], len(rows)
    index = state.index(state.leads)
    if few(ids, index):
        rows = sorted_newest_first(rows_of(ids, index))
        return rows[skip : skip + limit], len(rows)
    # Nothing else decides than these ids, so reading may end with the page.
    newest = (index.rows[id] for _, id in reversed(index.orders["date_created"]) if id in ids)
    return list(islice(newest, skip, skip + limit)), len(ids)


def _rows(call: Call, query: str, type: str, asked: Asked, found: TextQuery) -> list[Record]:
    state, index = call.state, index_of(call.state, type)

    def make() -> list[Record]:
        own, matches, ids = of_type(type), found.matches, found.ids
        if ids is not None and few(ids, index):
            rows = sorted_newest_first(row for row in rows_of(ids, index) if matches(row))
        else:
            rows = [row for row in newest_first(state, index) if matches(row)]
        if own is not None:
            rows = [row for row in rows if own(row)]
        return in_order(state, rows, found.order) if found.order else rows

    # What a query with relative dates finds is kept for this second only.
    moment = int(asked.now) if asked.relative else 0
    key = ("text", type, query, asked.tz_offset, asked.user_id, moment)
    kept: list[Record] = state.kept_result(key, version(state), make)
    return kept
