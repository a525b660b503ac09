"""The conditions that a search puts on one field's value."""

from __future__ import annotations

import calendar
import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from close_async.sandbox.clock import parse_moment
from close_async.sandbox.http.errors import BadRequest
from close_async.sandbox.shapes import as_list, as_object

Test = Callable[[Any], bool]

REFERENCE_TYPES = frozenset(
    {
        "user", "user_or_group", "contact", "lead", "opportunity", "status.lead",
        "status.opportunity", "pipeline", "custom_object", "custom_activity_type",
        "custom_object_type", "sequence", "phone_number", "outcome", "form",
    }
)  # fmt: skip


@dataclass(frozen=True, slots=True)
class Asked:
    """When, where and by whom the question is asked."""

    now: float
    tz_offset: float
    user_id: str


def refuse(message: str) -> BadRequest:
    """The 400 for a query that cannot be understood."""
    return BadRequest(fields={"query": message})


def compile_condition(condition: Any, asked: Asked) -> Test:
    """What decides whether a value meets a condition; a value that is not set meets none.

    Raises:
        BadRequest: the condition is of no known type, or lacks what its type needs.
    """
    given = as_object(condition)
    if given is None:
        raise refuse("A condition has to be an object.")
    make = _CONDITIONS.get(given.get("type", ""))
    if make is None:
        raise refuse(f"{given.get('type')!r} is no type of condition.")
    return make(given, asked)


def _boolean(given: dict[str, Any], asked: Asked) -> Test:
    wanted = given.get("value")
    if not isinstance(wanted, bool):
        raise refuse("A boolean condition needs a value that is true or false.")
    return lambda value: value is wanted


def _current_user(given: dict[str, Any], asked: Asked) -> Test:
    return _any_of(frozenset({asked.user_id}))


def _exists(given: dict[str, Any], asked: Asked) -> Test:
    return lambda value: value is not None and value != "" and value != []


def _text(given: dict[str, Any], asked: Asked) -> Test:
    matches = text_test(given)
    return lambda value: any(matches(str(item)) for item in _items(value))


def text_test(given: Mapping[str, Any]) -> Callable[[str], bool]:
    """What decides whether a text has the words that are sought.

    `full_words` wants every word somewhere, `phrase` wants them next to each other in order.

    Raises:
        BadRequest: no text to seek, or a mode that does not exist.
    """
    sought, mode = given.get("value"), given.get("mode")
    if not isinstance(sought, str):
        raise refuse("A text condition needs a value that is a text.")
    wanted = words(sought)
    if mode == "full_words":
        wanted_set = frozenset(wanted)
        return lambda text: wanted_set.issubset(words(text))
    if mode == "phrase":
        phrase = f" {' '.join(wanted)} "
        return lambda text: phrase in f" {' '.join(words(text))} "
    raise refuse(f"{mode!r} is no mode of a text condition.")


def words(text: str) -> list[str]:
    """The words of a text, as they are compared."""
    return re.findall(r"\w+", text.lower())


def _term(given: dict[str, Any], asked: Asked) -> Test:
    return _any_of(_texts(given, "values", "A term condition"))


def _reference(given: dict[str, Any], asked: Asked) -> Test:
    if given.get("reference_type") not in REFERENCE_TYPES:
        raise refuse(f"{given.get('reference_type')!r} is no type of reference.")
    return _any_of(_texts(given, "object_ids", "A reference condition"))


def _texts(given: dict[str, Any], key: str, what: str) -> frozenset[str]:
    members = as_list(given.get(key))
    if not members:
        raise refuse(f"{what} needs a list of {key} that is not empty.")
    return frozenset(str(member) for member in members)


def _any_of(wanted: frozenset[str]) -> Test:
    return lambda value: any(item in wanted for item in _items(value))


def _items(value: Any) -> list[Any]:
    if value is None:
        return []
    held = as_list(value)
    return [value] if held is None else held


def _number_range(given: dict[str, Any], asked: Asked) -> Test:
    tests: list[Test] = []
    for name, compare in _NUMBERS.items():
        bound = given.get(name)
        if bound is None:
            continue
        if isinstance(bound, bool) or not isinstance(bound, (int, float)):
            raise refuse(f"{name} of a number range has to be a number.")
        tests.append(compare(bound))
    if not tests:
        raise refuse("A number range needs at least one bound.")
    return lambda value: (
        isinstance(value, (int, float))
        and not isinstance(value, bool)
        and all(test(value) for test in tests)
    )


_NUMBERS: dict[str, Callable[[float], Test]] = {
    "gt": lambda bound: lambda value: value > bound,
    "gte": lambda bound: lambda value: value >= bound,
    "lt": lambda bound: lambda value: value < bound,
    "lte": lambda bound: lambda value: value <= bound,
}


def _moment_range(given: dict[str, Any], asked: Asked) -> Test:
    start = _moment(given.get("on_or_after"), asked)
    end = _moment(given.get("before"), asked)
    if start is None and end is None:
        raise refuse("A moment range needs on_or_after or before.")

    def test(value: Any) -> bool:
        if not isinstance(value, str):
            return False
        moment = value
        if len(value) == 10:
            moment = _local(date.fromisoformat(value), asked).isoformat()
        return (start is None or moment >= start) and (end is None or moment < end)

    return test


def moment_bounds(given: Mapping[str, Any], asked: Asked) -> tuple[str | None, str | None]:
    """The first moment within a range and the first one beyond it, in UTC."""
    return _moment(given.get("on_or_after"), asked), _moment(given.get("before"), asked)


def _moment(given: Any, asked: Asked) -> str | None:
    if given is None:
        return None
    moment = as_object(given)
    if moment is None:
        raise refuse("A moment has to be an object.")
    kind: Any = moment.get("type")
    value: Any = moment.get("value")
    try:
        if kind == "fixed_utc":
            return parse_moment(value)
        if kind == "fixed_local_date":
            day = date.fromisoformat(value)
            if moment.get("which", "start") == "end":
                day += timedelta(days=1)
            return _local(day, asked).isoformat()
        if kind == "offset":
            return _offset(moment, asked)
        if kind == "now":
            return datetime.fromtimestamp(asked.now, UTC).isoformat()
    except (TypeError, ValueError, OverflowError):
        raise refuse(f"{value!r} is no moment of type {kind!r}.") from None
    raise refuse(f"{kind!r} is no type of moment.")


def _offset(moment: dict[str, Any], asked: Asked) -> str:
    if moment.get("direction") not in ("past", "future"):
        raise refuse("The direction of an offset is past or future.")
    start = _moment(moment.get("moment") or {"type": "now"}, asked)
    sign = -1 if moment["direction"] == "past" else 1
    amounts: dict[str, Any] = moment.get("offset") or {}
    at = datetime.fromisoformat(str(start))
    months = 12 * int(amounts.get("years") or 0) + int(amounts.get("months") or 0)
    at = _months_on(at, sign * months)
    at += sign * timedelta(
        **{
            unit: float(amounts.get(unit) or 0)
            for unit in ("weeks", "days", "hours", "minutes", "seconds")
        }
    )
    which = moment.get("which_day_end")
    if which not in (None, "start", "end"):
        raise refuse("which_day_end is start or end.")
    if which is not None:
        day = (at + timedelta(hours=asked.tz_offset)).date()
        at = _local(day + timedelta(days=1 if which == "end" else 0), asked)
    return at.isoformat()


def _months_on(at: datetime, months: int) -> datetime:
    years, month = divmod(at.year * 12 + at.month - 1 + months, 12)
    last = calendar.monthrange(years, month + 1)[1]
    return at.replace(year=years, month=month + 1, day=min(at.day, last))


def _local(day: date, asked: Asked) -> datetime:
    start = datetime(day.year, day.month, day.day, tzinfo=UTC)
    try:
        return start - timedelta(hours=asked.tz_offset)
    except OverflowError:
        return start


_CONDITIONS: dict[str, Callable[[dict[str, Any], Asked], Test]] = {
    "boolean": _boolean,
    "current_user": _current_user,
    "exists": _exists,
    "text": _text,
    "term": _term,
    "reference": _reference,
    "number_range": _number_range,
    "moment_range": _moment_range,
}
