"""The event log's endpoints: by cursor, newest first, as far back as events are kept.

A cursor holds the place in the log and the bounds on `date_updated`; the other filters have to be
sent again.
"""

from __future__ import annotations

from base64 import urlsafe_b64decode, urlsafe_b64encode
from collections.abc import Callable

import orjson

from close_async.sandbox.clock import moment, parse_moment
from close_async.sandbox.http.errors import BadRequest, NotFound
from close_async.sandbox.http.messages import Call, Response
from close_async.sandbox.http.routes import Route
from close_async.sandbox.store.event_log import Event, Position

_FILTERS = ("object_type", "object_id", "action", "lead_id", "user_id", "request_id")
_ALLOWED = {
    frozenset(names.split())
    for names in (
        "",
        "object_type object_id",
        "object_type action",
        "object_id action",
        "lead_id object_type",
        "lead_id object_type action",
        "lead_id user_id object_type",
        "lead_id user_id object_type action",
        "lead_id user_id",
        "user_id object_id",
        "user_id object_id action",
        "user_id object_type",
        "user_id object_type action",
        "lead_id",
        "user_id",
        "request_id",
    )
}
_BOUNDS = ("gt", "gte", "lt", "lte")

Bounds = dict[str, str]


def list_events(call: Call) -> Response:
    """GET /event/"""
    state, config = call.state, call.state.config
    if "_skip" in call.query:
        raise BadRequest("_skip is not supported here; pages are turned with _cursor.")
    limit = _limit(call, config.event_page_limit)
    filters = {name: call.query[name] for name in _FILTERS if call.query.get(name)}
    if frozenset(filters) not in _ALLOWED:
        named = ", ".join(sorted(filters))
        raise BadRequest(f"This combination of filters is not supported: {named}.")
    text = call.query.get("_cursor")
    if text:
        forward, position, bounds = _read_cursor(text)
    else:
        forward, position, bounds = True, None, _bounds(call)
    matches = _matcher(call, filters, bounds)
    log = state.events
    if forward or position is None:
        page = log.older(position, limit, matches)
    else:
        page = log.newer(position, limit, matches)
    first = page[0].position if page else position
    last = page[-1].position if page else position
    has_older = last is not None and bool(log.older(last, 1, matches))
    has_newer = first is not None and text is not None and bool(log.newer(first, 1, matches))
    return Response(
        {
            "data": [event.view() for event in page],
            "cursor_next": _cursor(True, last, bounds) if has_older else None,
            "cursor_previous": _cursor(False, first, bounds) if has_newer else None,
            "has_more": has_older,
        }
    )


def get_event(call: Call) -> Response:
    """GET /event/{id}/"""
    event = call.state.events.get(call.params["id"])
    if event is None or not _kept(call)(event):
        raise NotFound
    return Response(event.view())


def _limit(call: Call, largest: int) -> int:
    text = call.query.get("_limit", "")
    if not text:
        return largest
    if not text.isdigit() or int(text) == 0:
        raise BadRequest(fields={"_limit": "This has to be a whole number above zero."})
    # A larger page is not refused here as in other lists, but silently capped.
    return min(int(text), largest)


def _bounds(call: Call) -> Bounds:
    bounds: Bounds = {}
    for name in _BOUNDS:
        text = call.query.get(f"date_updated__{name}")
        if not text:
            continue
        try:
            # The log's own dates come without an offset and are UTC, whatever the caller's zone.
            bounds[name] = parse_moment(text)
        except ValueError:
            raise BadRequest(fields={f"date_updated__{name}": "Invalid date."}) from None
    return bounds


def _kept(call: Call) -> Callable[[Event], bool]:
    now = call.state.clock.now()
    oldest = moment(now - call.state.config.event_days * 86_400)
    return lambda event: event.visible_at <= now and event.date_updated >= oldest


def _matcher(call: Call, filters: dict[str, str], bounds: Bounds) -> Callable[[Event], bool]:
    kept = _kept(call)
    after, from_, before, until = (bounds.get(name) for name in _BOUNDS)

    def matches(event: Event) -> bool:
        date = event.date_updated
        return (
            kept(event)
            and (after is None or date > after)
            and (from_ is None or date >= from_)
            and (before is None or date < before)
            and (until is None or date <= until)
            and all(getattr(event, name) == value for name, value in filters.items())
        )

    return matches


def _cursor(forward: bool, position: Position | None, bounds: Bounds) -> str:
    raw = orjson.dumps([forward, position, bounds])
    return urlsafe_b64encode(raw).decode().rstrip("=")


def _read_cursor(text: str) -> tuple[bool, Position, Bounds]:
    try:
        raw = urlsafe_b64decode(text + "=" * (-len(text) % 4))
        forward, (date, sequence), bounds = orjson.loads(raw)
        return bool(forward), (str(date), int(sequence)), dict(bounds)
    except (ValueError, TypeError):
        raise BadRequest(fields={"_cursor": "Invalid cursor."}) from None


ROUTES = [Route("GET", "/event/", list_events), Route("GET", "/event/{id}/", get_event)]
