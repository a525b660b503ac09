"""Advanced Filtering: `POST /data/search/`, page by page with cursors that die.

A cursor is no snapshot. It knows the last object that was given and goes on right after it, so
whatever changed its place meanwhile is missed or given twice, as with the real service. Walks in
the order of `date_created`, `date_updated` or id read only what they give; other orders are sorted
once and kept until something changes.
"""

from __future__ import annotations

import hashlib
from base64 import urlsafe_b64decode, urlsafe_b64encode
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

import orjson

from close_async.sandbox.http.errors import BadRequest
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.http.paging import list_response
from close_async.sandbox.http.routes import Route
from close_async.sandbox.shapes import as_list, as_object
from close_async.sandbox.store.tables import Record

from .candidates import few, rows_of
from .object_types import Thing, index_of, of_type, version
from .queries import asked_by, compile_structured
from .results import show_found
from .sort import SortKey, in_order, read_sort
from .structured import Query

_INDEXED = ("date_created", "date_updated", "id")


@dataclass(slots=True)
class _Cursor:
    """Where a walk stands: when it was given, how many objects before, and the last one's key."""

    issued: float
    given: int
    query: str
    last: list[Any]

    def write(self) -> str:
        raw = orjson.dumps([self.issued, self.given, self.query, self.last])
        return urlsafe_b64encode(raw).decode().rstrip("=")


def search(call: Call) -> Response:
    """POST /data/search/"""
    state, body, config = call.state, call.body, call.state.config
    if "query" not in body:
        raise BadRequest(fields={"query": "This field is required."})
    limit = _integer(body, "_limit", config.search_page_default)
    if limit is None or limit > config.search_page_limit:
        largest = config.search_page_limit
        raise BadRequest(fields={"_limit": f"The value must be no larger than {largest}."})
    results_limit = _integer(body, "results_limit", None)
    fields = _fields(body.get("_fields"), config.search_fields_limit)
    asked = asked_by(call)
    query = compile_structured(state, asked, body["query"])
    keys = read_sort(state, body.get("sort"), query.types)
    name = _fingerprint(body)
    cursor = _read_cursor(call, body.get("cursor"), name)
    given = cursor.given if cursor else 0
    most = config.search_walk_limit if results_limit is None else results_limit
    most = min(most, config.search_walk_limit)
    wanted = max(0, min(limit, most - given))
    walk = _Walk(call, query, keys, name, relative=asked.relative)
    found, more = walk.page(cursor.last if cursor else None, wanted)
    after = None
    if found and more and given + len(found) < most:
        last = walk.key(found[-1])
        after = _Cursor(asked.now, given + len(found), name, last).write()
    extra: dict[str, Any] = {"cursor": after}
    if body.get("include_counts"):
        total = walk.count()
        extra["count"] = {"limited": min(total, most), "total": total}
    return list_response([show_found(state, thing, fields) for thing in found], extra=extra)


class _Walk:
    """The results of one query in one order."""

    def __init__(
        self, call: Call, query: Query, keys: list[SortKey], name: str, *, relative: bool
    ) -> None:
        self._call = call
        self._query = query
        self._keys = keys
        # What a query with relative dates finds is kept for this second only.
        moment = int(call.state.clock.now()) if relative else 0
        self._name = (name, call.tz_offset, call.caller.user_id, moment)
        self._type = next(iter(query.types)) if len(query.types) == 1 else None
        first = keys[0] if keys else None
        self._order = "id" if first is None else first.name
        self._backwards = first is not None and first.descending
        self._indexed = self._type is not None and len(keys) <= 1 and self._order in _INDEXED

    def key(self, thing: Thing) -> list[Any]:
        """What a cursor remembers of the last object."""
        if self._indexed:
            return [str(thing.row.get(self._order)), thing.row["id"]]
        return _sort_key(self._call, self._keys, thing.row)

    def page(self, after: list[Any] | None, limit: int) -> tuple[list[Thing], bool]:
        """Up to `limit` objects after a key, and whether there are more."""
        if limit == 0:
            return [], False
        found: list[Thing] = []
        for thing in self._after(after):
            if len(found) == limit:
                return found, True
            found.append(thing)
        return found, False

    def count(self) -> int:
        """How many objects there are in all."""

        def make() -> int:
            return sum(1 for _ in self._found())

        state = self._call.state
        total: int = state.kept_result(("count", self._name), version(state), make)
        return total

    def _found(self) -> Iterator[Thing]:
        for type, test in self._query.by_type.items():
            own, index = of_type(type), index_of(self._call.state, type)
            ids = self._query.ids[type]
            found = rows_of(ids, index) if ids is not None and few(ids, index) else iter(index)
            for row in found:
                if (own is None or own(row)) and test(row):
                    yield Thing(type, row)

    def _after(self, after: list[Any] | None) -> Iterator[Thing]:
        if self._indexed and self._type is not None:
            yield from self._along_index(self._type, after)
            return
        things = self._sorted()
        start = 0 if after is None else bisect_right(things, after, key=self.key)
        yield from things[start:]

    def _along_index(self, type: str, after: list[Any] | None) -> Iterator[Thing]:
        index = index_of(self._call.state, type)
        ids = self._query.ids[type]
        if ids is not None and few(ids, index):
            rows_by_id = rows_of(ids, index)
            order = sorted((str(row.get(self._order)), row["id"]) for row in rows_by_id)
        else:
            order = index.orders[self._order]
        start, stop = 0, len(order)
        if self._order == "date_created":
            if self._query.since is not None:
                start = bisect_left(order, (self._query.since, ""))
            if self._query.until is not None:
                stop = bisect_left(order, (self._query.until, ""))
        if after is not None:
            place = (str(after[0]), str(after[1]))
            if self._backwards:
                stop = min(stop, bisect_left(order, place))
            else:
                start = max(start, bisect_right(order, place))
        places = range(stop - 1, start - 1, -1) if self._backwards else range(start, stop)
        rows, own, test = index.rows, of_type(type), self._query.by_type[type]
        for position in places:
            row = rows[order[position][1]]
            if (own is None or own(row)) and test(row):
                yield Thing(type, row)

    def _sorted(self) -> list[Thing]:
        state = self._call.state

        def make() -> list[Thing]:
            types = {id(thing.row): thing for thing in self._found()}
            rows = sorted((thing.row for thing in types.values()), key=lambda row: str(row["id"]))
            return [types[id(row)] for row in in_order(state, rows, self._keys)]

        # A query on leads may depend on contacts and the like, so every write counts.
        key = ("search", self._name)
        kept: list[Thing] = state.kept_result(key, version(state), make)
        return kept


def _sort_key(call: Call, keys: list[SortKey], row: Record) -> list[Any]:
    return [*(key.of(call.state, row) for key in keys), row["id"]]


def _fingerprint(body: dict[str, Any]) -> str:
    kept = {key: body.get(key) for key in ("query", "sort", "results_limit")}
    text = orjson.dumps(kept, option=orjson.OPT_SORT_KEYS)
    return hashlib.blake2b(text, digest_size=12).hexdigest()


def _read_cursor(call: Call, text: Any, name: str) -> _Cursor | None:
    if text is None:
        return None
    try:
        raw = urlsafe_b64decode(str(text) + "=" * (-len(str(text)) % 4))
        issued, given, query, last = orjson.loads(raw)
        cursor = _Cursor(float(issued), int(given), str(query), list(last))
    except (ValueError, TypeError):
        raise BadRequest(fields={"cursor": "Invalid cursor"}) from None
    if call.state.clock.now() - cursor.issued > call.state.config.cursor_seconds:
        raise BadRequest(fields={"cursor": "Expired cursor"})
    if cursor.query != name:
        raise BadRequest(fields={"cursor": "Invalid cursor"})
    return cursor


def _integer(body: dict[str, Any], name: str, default: int | None) -> int | None:
    value = body.get(name)
    if value is None:
        return default
    if isinstance(value, bool) or not isinstance(value, int) or value < 0:
        raise BadRequest(fields={name: "Value must be a whole number that is not negative."})
    return value


def _fields(given: Any, largest: int) -> dict[str, frozenset[str]]:
    if given is None:
        return {}
    lists = as_object(given)
    if lists is None:
        raise BadRequest(fields={"_fields": "Value must be of dict type."})
    chosen: dict[str, frozenset[str]] = {}
    for type, names in lists.items():
        members = as_list(names)
        if members is None:
            raise BadRequest(fields={"_fields": {"field-errors": {type: "List is required."}}})
        if len(members) > largest:
            raise BadRequest(fields={"_fields": {"field-errors": {type: "List is too long."}}})
        chosen[type] = frozenset(str(member) for member in members)
    return chosen


ROUTES = [Route("POST", "/data/search/", search)]
