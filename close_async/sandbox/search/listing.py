"""What a list finds for a text query: its rows in the order that the query or the list wants."""

from __future__ import annotations

from close_async.sandbox.http.messages import Call
from close_async.sandbox.store.tables import Record

from .object_types import index_of, of_type, version
from .queries import asked_by, compile_text
from .sort import in_order


def found_rows(call: Call, query: str, type: str) -> list[Record]:
    """The objects of a type that a text query finds, newest first unless it sorts them itself.

    Raises:
        BadRequest: the query cannot be understood, with the column and the piece.
    """
    state, asked = call.state, asked_by(call)
    index = index_of(state, type)
    found = compile_text(state, asked, query, type)

    def make() -> list[Record]:
        own, matches = of_type(type), found.matches
        rows = [
            row for row in index.all_newest_first() if (own is None or own(row)) and matches(row)
        ]
        return in_order(state, rows, found.order) if found.order else rows

    # What a query with relative dates finds is kept for this second only.
    moment = int(asked.now) if asked.relative else 0
    key = ("text", type, query, asked.tz_offset, asked.user_id, moment)
    kept: list[Record] = state.kept_result(key, version(state), make)
    return kept
