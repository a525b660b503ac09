"""The stretches of time that reports are about, and the leads that a smart view narrows them to."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime, timedelta

from close_async.sandbox.clock import parse_moment
from close_async.sandbox.http.checks import Checks
from close_async.sandbox.http.errors import BadRequest
from close_async.sandbox.http.messages import Call
from close_async.sandbox.search.moments import Asked, months_on, period
from close_async.sandbox.search.object_types import index_of, of_type
from close_async.sandbox.search.queries import asked_by, compile_structured, compile_text
from close_async.sandbox.shapes import as_list, as_object

RELATIVE = (
    *("today", "this-week", "this-month", "this-quarter", "this-year", "yesterday"),
    *("last-week", "last-month", "last-quarter", "last-year", "all-time"),
)
_BEGINNING = "0001-01-01T00:00:00+00:00"
_DAYS, _WEEKS = 31, 190


@dataclass(frozen=True, slots=True)
class Range:
    """From a moment to another, the second left out, as texts in UTC."""

    start: str
    end: str

    def holds(self, moment: str | None) -> bool:
        """Whether a moment lies within; one that is not set does not."""
        return moment is not None and self.start <= moment < self.end

    def steps(self) -> list[str]:
        """Where its steps begin: days, weeks from Monday, or months, as long as it is."""
        start, end = datetime.fromisoformat(self.start), datetime.fromisoformat(self.end)
        length = (end - start).days
        step = "day" if length <= _DAYS else "week" if length <= _WEEKS else "month"
        return [at.isoformat() for at in steps_between(start, end, step)]


def steps_between(start: datetime, end: datetime, step: str) -> list[datetime]:
    """The moments at which the hours, days, weeks, months, … between two moments begin."""
    at = start if step == "hour" else start.replace(hour=0, minute=0, second=0, microsecond=0)
    if step == "hour":
        at = at.replace(minute=0, second=0, microsecond=0)
    elif step == "week":
        at -= timedelta(days=at.weekday())
    elif step in _MONTHS:
        at = at.replace(day=1, month=at.month - (at.month - 1) % _MONTHS[step])
    found: list[datetime] = []
    while at < end and len(found) < _MOST_STEPS:
        found.append(at)
        at = months_on(at, _MONTHS[step]) if step in _MONTHS else at + _STEPS[step]
    return found


_MOST_STEPS = 10_000
_STEPS = {"hour": timedelta(hours=1), "day": timedelta(days=1), "week": timedelta(weeks=1)}
_MONTHS = {"month": 1, "quarter": 3, "year": 12}


def read_range(
    call: Call, checks: Checks, fixed: str, relative: str, *, required: bool = True
) -> Range | None:
    """The range that a body gives by two moments or by a word.

    Args:
        call: the request.
        checks: takes what is wrong.
        fixed: the key of the moments.
        relative: the key of the word.
        required: whether it has to be given.
    """
    body = call.body
    word, given = body.get(relative), body.get(fixed)
    if word is not None:
        return _relative(asked_by(call), checks, relative, word, all_time(call))
    if given is None:
        if required:
            checks.wrong(fixed, "This field is required.")
        return None
    bounds = as_object(given)
    if bounds is None:
        checks.wrong(fixed, "Value must be of dict type.")
        return None
    try:
        start, end = (parse_moment(bounds[name], call.tz_offset) for name in ("start", "end"))
    except (KeyError, TypeError, ValueError):
        checks.wrong(fixed, "It needs a start and an end, both dates with times.")
        return None
    if start >= end:
        checks.wrong(fixed, "The end has to lie after the start.")
    return Range(start, end)


def _relative(
    asked: Asked, checks: Checks, name: str, word: object, everything: Range
) -> Range | None:
    if word == "all-time":
        return everything
    found = period(word, asked) if isinstance(word, str) and word in RELATIVE else None
    if found is None:
        checks.wrong(name, f"Not a valid choice; allowed are {', '.join(RELATIVE)}.")
        return None
    return Range(found[0].isoformat(), found[1].isoformat())


def all_time(call: Call) -> Range:
    """From the organization's beginning, or that of its oldest object, to now."""
    state = call.state
    order = state.index(state.leads).orders["date_created"]
    oldest = [moment for moment, _ in order[:1]]
    now = asked_by(call).moment() + timedelta(milliseconds=1)
    return Range(min([state.organization["date_created"], *oldest]), now.isoformat())


def query_range(call: Call) -> Range | None:
    """The range of `date_start` and `date_end`, both days included; None if neither is sent.

    Raises:
        BadRequest: a day that is none.
    """
    asked = asked_by(call)
    moments: list[str] = []
    for name, days, missing in (("date_start", 0, _BEGINNING), ("date_end", 1, None)):
        text = call.query.get(name)
        if not text:
            moments.append(missing or all_time(call).end)
            continue
        try:
            day = date.fromisoformat(text[:10]) + timedelta(days=days)
            moments.append(asked.midnight(day).isoformat())
        except (ValueError, OverflowError):
            raise BadRequest(fields={name: "Invalid date."}) from None
    sent = call.query.get("date_start") or call.query.get("date_end")
    return Range(*moments) if sent else None


def narrowed_leads(call: Call, checks: Checks) -> set[str] | None:
    """The leads of the smart view that a body's `query` names; None if it names none."""
    given = call.body.get("query")
    if given is None:
        return None
    query = as_object(given)
    if query is None or query.get("type") != "saved_search":
        checks.wrong("query", "Only a query of type saved_search is allowed.")
        return None
    try:
        return _leads(call, query)
    except BadRequest as refused:
        checks.wrong("query", refused.body)
        return None


def queried(call: Call, type: str) -> set[str] | None:
    """The objects of the `query` or `smart_view_id` of a request; None if neither is sent.

    Raises:
        BadRequest: both are sent, or one that cannot be understood.
    """
    text, view = call.query.get("query", "").strip(), call.query.get("smart_view_id")
    if text and view:
        raise BadRequest("Either query or smart_view_id can be given, not both.")
    if view:
        return _leads(call, {"type": "saved_search", "saved_search_id": view})
    return matching(call, text, type) if text and text != "*" else None


def matching(call: Call, text: str, type: str) -> set[str]:
    """The objects of a type that a text query finds.

    Raises:
        BadRequest: it cannot be understood.
    """
    found, own = compile_text(call.state, asked_by(call), text, type), of_type(type)
    index = index_of(call.state, type)
    return {row["id"] for row in index if (own is None or own(row)) and found.matches(row)}


def _leads(call: Call, query: dict[str, object]) -> set[str]:
    found = compile_structured(call.state, asked_by(call), query)
    test = found.by_type.get("lead")
    index = call.state.index(call.state.leads)
    return set() if test is None else {row["id"] for row in index if test(row)}


def read_users(call: Call, checks: Checks) -> frozenset[str] | None:
    """The users that a body names, those of groups among them; None if it names none."""
    given = call.body.get("users")
    if given is None:
        return None
    members = as_list(given)
    if members is None:
        checks.wrong("users", "Value must be of list type.")
        return None
    groups = call.state.tables.get("group")
    users: set[str] = set()
    for member in members:
        group = None if groups is None else groups.get(member)
        if group is not None:
            users.update(str(each["user_id"]) for each in group.get("members") or ())
        elif member in call.state.users:
            users.add(member)
        else:
            checks.wrong("users", "Object does not exist.")
    return frozenset(users)
