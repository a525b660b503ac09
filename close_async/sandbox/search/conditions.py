"""The conditions that a search puts on one field's value."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import time
from typing import Any
from zoneinfo import ZoneInfo

from close_async.sandbox.shapes import as_list, as_object

from .moments import Asked, read_moment, stored_moment
from .refusals import Unreadable
from .words import text_matcher

Test = Callable[[Any], bool]

REFERENCE_TYPES = frozenset(
    {
        "user", "user_or_group", "contact", "lead", "opportunity", "status.lead",
        "status.opportunity", "pipeline", "custom_object", "custom_activity_type",
        "custom_object_type", "sequence", "phone_number", "outcome", "form",
    }
)  # fmt: skip


def refuse(message: str) -> Unreadable:
    """The 400 for a query that cannot be understood."""
    return Unreadable(message)


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

    def test(value: Any) -> bool:
        return (
            matches(value) if type(value) is str else any(matches(str(it)) for it in _items(value))
        )

    return test


def text_test(given: Mapping[str, Any]) -> Callable[[str], bool]:
    """What decides whether a text has the words that are sought.

    Raises:
        BadRequest: no text to seek, or a mode that does not exist.
    """
    sought, mode = given.get("value"), given.get("mode")
    if not isinstance(sought, str):
        raise refuse("A text condition needs a value that is a text.")
    matches = text_matcher(sought, str(mode))
    if matches is None:
        raise refuse(f"{mode!r} is no mode of a text condition.")
    return matches


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
    def held(value: Any) -> bool:
        return value in wanted if type(value) is str else any(it in wanted for it in _items(value))

    return held


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
    start, end = moment_bounds(given, asked)
    if start is None and end is None:
        raise refuse("A moment range needs on_or_after or before.")

    def test(value: Any) -> bool:
        for item in _items(value):
            at = stored_moment(item, asked)
            if at is not None and (start is None or at >= start) and (end is None or at < end):
                return True
        return False

    return test


def moment_bounds(given: Mapping[str, Any], asked: Asked) -> tuple[str | None, str | None]:
    """The first moment within a range and the first one beyond it, in UTC."""
    return read_moment(given.get("on_or_after"), asked), read_moment(given.get("before"), asked)


def _local_time(given: dict[str, Any], asked: Asked) -> Test:
    """Whether it is now between two times of the day in the zone that a field names."""
    try:
        start, end = (
            None if given.get(name) is None else time.fromisoformat(given[name])
            for name in ("on_or_after", "before")
        )
    except (TypeError, ValueError):
        raise refuse("A local_time condition needs times such as 08:00:00.") from None
    if start is None and end is None:
        raise refuse("A local_time condition needs on_or_after or before.")
    now = asked.moment()

    def test(value: Any) -> bool:
        try:
            at = now.astimezone(ZoneInfo(value)).time()
        except (TypeError, ValueError, KeyError, OSError):
            return False
        return (start is None or at >= start) and (end is None or at < end)

    return test


_CONDITIONS: dict[str, Callable[[dict[str, Any], Asked], Test]] = {
    "boolean": _boolean,
    "current_user": _current_user,
    "exists": _exists,
    "text": _text,
    "term": _term,
    "reference": _reference,
    "number_range": _number_range,
    "moment_range": _moment_range,
    "local_time": _local_time,
}
