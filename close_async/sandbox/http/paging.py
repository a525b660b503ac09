"""Lists: `_limit` and `_skip` with their caps, filters on ids and dates, and the envelope."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Iterable, Iterator, Sequence
from collections.abc import Set as AbstractSet
from itertools import islice
from typing import Any

import orjson

from close_async.sandbox.clock import parse_moment
from close_async.sandbox.http.errors import BadRequest
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.store.tables import Index, Record

Match = Callable[[Record], bool]

_COMPARE: dict[str, Callable[[str, str], bool]] = {
    "": lambda value, bound: value == bound,
    "__gt": lambda value, bound: value > bound,
    "__gte": lambda value, bound: value >= bound,
    "__lt": lambda value, bound: value < bound,
    "__lte": lambda value, bound: value <= bound,
}


def page(call: Call, kind: str) -> tuple[int, int]:
    """The page that is asked for, as its size and its start.

    Raises:
        BadRequest: a number that is none, is negative, or is beyond the cap of this kind of list.
    """
    config = call.state.config
    largest = config.page_limit(kind)
    limit = _number(call, "_limit", min(config.page_default, largest))
    skip = _number(call, "_skip", 0)
    if limit > largest:
        raise BadRequest(f"The value of _limit may not be larger than {largest} here.")
    deepest = config.skip_limit(kind)
    if skip > deepest:
        # In Close's own words, which some integrations look for.
        raise BadRequest(
            "The skip you set is larger than the maximum skip for this resource "
            f"(max_skip = {deepest})."
        )
    return limit, skip


def _number(call: Call, name: str, default: int) -> int:
    text = call.query.get(name)
    if text is None or text == "":
        return default
    try:
        value = int(text)
    except ValueError:
        value = -1
    if value < 0:
        raise BadRequest(fields={name: "This has to be a whole number that is not negative."})
    return value


def list_response(
    rows: Sequence[bytes],
    *,
    has_more: bool | None = None,
    extra: dict[str, Any] | None = None,
) -> Response:
    """`{"data": […]}` from members that are JSON already, with what stands beside it."""
    beside: dict[str, Any] = dict(extra or {})
    if has_more is not None:
        beside["has_more"] = has_more
    tail = orjson.dumps(beside)[1:]
    return Response(b'{"data":[' + b",".join(rows) + b"]" + (b"," if beside else b"") + tail)


def offset_list(
    call: Call,
    kind: str,
    rows: Sequence[Record],
    view: Callable[[Record], Any],
    *,
    with_total: bool = False,
    extra: dict[str, Any] | None = None,
) -> Response:
    """One page of rows that are already chosen and in order."""
    limit, skip = page(call, kind)
    total = len(rows)
    beside = dict(extra or {})
    if with_total:
        beside["total_results"] = total
    data = [orjson.dumps(view(row)) for row in rows[skip : skip + limit]]
    return list_response(data, has_more=skip + limit < total, extra=beside)


def narrow(
    call: Call,
    key: Any,
    index: Index,
    match: Match | None,
    bounds: Sequence[Bound] = (),
    order: Callable[[Iterable[Record]], list[Record]] | None = None,
    *,
    among: AbstractSet[str] | None = None,
    as_made: bool = False,
) -> list[Record]:
    """The rows of an index that match, newest first unless `order` says otherwise.

    The result is kept until the index changes, so that walking it page by page costs one scan.

    Args:
        call: the request.
        key: names everything that the result depends on, besides `bounds`; None keeps nothing.
        index: what is read.
        match: decides on a row; None takes each.
        bounds: filters on dates.
        order: puts them in order.
        among: only rows of these ids, which an inverted index gave.
        as_made: in the order in which they were made, rather than by date.
    """

    def make() -> list[Record]:
        rows: Iterable[Record]
        others: Sequence[Bound] = bounds
        if as_made:
            rows = (row for id, row in index.rows.items() if among is None or id in among)
        elif among is not None:
            rows = [index.rows[id] for id in among]
            rows.sort(key=lambda row: (str(row.get("date_created")), row["id"]), reverse=True)
        else:
            rows = created_between(index, bounds)
            others = [bound for bound in bounds if bound[0] != "date_created"]
        if match is not None or others:
            rows = [
                row
                for row in rows
                if (match is None or match(row)) and all(within(row, bound) for bound in others)
            ]
        return order(rows) if order is not None else list(rows)

    if key is None:
        return make()
    kept: list[Record] = call.state.kept_list((key, tuple(bounds)), index, make)
    return kept


Bound = tuple[str, str, str]


def date_bounds(call: Call, *names: str) -> list[Bound]:
    """The filters on dates that a request carries, as (name, comparison, moment in UTC).

    Raises:
        BadRequest: a moment that is none.
    """
    bounds: list[Bound] = []
    for name in names:
        for comparison in _COMPARE:
            text = call.query.get(name + comparison)
            if not text:
                continue
            try:
                bounds.append((name, comparison, parse_moment(text, call.tz_offset)))
            except ValueError:
                raise BadRequest(
                    fields={name + comparison: "This has to be a date or a date with a time."}
                ) from None
    return bounds


def within(row: Record, bound: Bound) -> bool:
    """Whether a row's date satisfies a bound; a date that is not set satisfies none."""
    name, comparison, moment = bound
    value = row.get(name)
    return value is not None and _COMPARE[comparison](value, moment)


def created_between(index: Index, bounds: Sequence[Bound]) -> Iterator[Record]:
    """The rows within the bounds on `date_created`, newest first, without reading the others."""
    order = index.orders["date_created"]
    start, stop = 0, len(order)
    for name, comparison, moment in bounds:
        if name != "date_created":
            continue
        left = bisect_left(order, (moment, ""))
        right = bisect_right(order, (moment, "\U0010ffff"))
        if comparison in ("", "__gte"):
            start = max(start, left)
        if comparison == "__gt":
            start = max(start, right)
        if comparison in ("", "__lte"):
            stop = min(stop, right)
        if comparison == "__lt":
            stop = min(stop, left)
    if stop <= start:
        return iter(())
    backwards = islice(reversed(order), len(order) - stop, len(order) - start)
    return (index.rows[id] for _, id in backwards)


def text_set(call: Call, name: str) -> frozenset[str] | None:
    """The values of `name` and `name__in`, the second comma separated; None if neither is sent."""
    values: set[str] = set()
    single = call.query.get(name)
    many = call.query.get(f"{name}__in")
    if single is None and many is None:
        return None
    if single:
        values.add(single)
    if many is not None:
        values.update(part for part in many.split(",") if part)
    return frozenset(values)


def flag(call: Call, name: str) -> bool | None:
    """A yes or no from the query string; None if it is not sent.

    Raises:
        BadRequest: it is neither.
    """
    text = call.query.get(name)
    if text is None or text == "":
        return None
    if text.lower() in ("true", "1"):
        return True
    if text.lower() in ("false", "0"):
        return False
    raise BadRequest(fields={name: "This has to be true or false."})
