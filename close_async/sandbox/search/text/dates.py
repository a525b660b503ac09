"""Dates as a text query writes them: days, moments, named periods, ages such as `3 days ago`."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from close_async.sandbox.search.moments import Asked, months_on, period

_UNITS = {
    "s": "second",
    "mi": "minute",
    "h": "hour",
    "d": "day",
    "w": "week",
    "mo": "month",
    "q": "quarter",
    "y": "year",
}
_DISTANCE = re.compile(r"(\d+(?:\.\d+)?) ?([a-z]+) (ago|from now|from today)")
_PERIOD = re.compile(r"(last|past|previous|this|current|next) (?:(\d+) )?([a-z]+)")
_SAME = {"past": "last", "previous": "last", "current": "this"}


@dataclass(frozen=True, slots=True)
class Span:
    """A stretch of time that a value stands for, in UTC.

    Args:
        start: when it begins.
        end: when it is over.
        at: the very moment that a distance from now means, where it is one.
        age: whether comparisons are meant as of ages: `< 10 mins ago` is less than ten minutes
            old, so later than that.
    """

    start: datetime
    end: datetime
    at: datetime | None = None
    age: bool = False


def read_span(text: str, asked: Asked) -> Span | None:
    """What a text means as a date; None if it is none."""
    plain = re.sub(r"[\s_-]+", " ", text.strip().lower()) if not text[:1].isdigit() else ""
    try:
        return _named(plain, asked) or _distance(text, asked) or _absolute(text.strip(), asked)
    except (ValueError, OverflowError):
        return None


def _named(plain: str, asked: Asked) -> Span | None:
    if plain == "now":
        return Span(asked.moment(), asked.moment() + timedelta(microseconds=1))
    found = period(plain.replace(" ", "-"), asked)
    if found is not None:
        return Span(*found)
    match = _PERIOD.fullmatch(plain)
    if match is None:
        return None
    which = _SAME.get(match[1], match[1])
    unit = _unit(match[3])
    if unit is None:
        return None
    if match[2] is None:
        name = {"last": "yesterday", "this": "today", "next": "tomorrow"}[which]
        found = period(name if unit == "day" else f"{which}-{unit}", asked)
        return None if found is None else Span(*found)
    if which == "this":
        return None
    now = asked.moment()
    there = _moved(now, int(match[2]), unit, -1 if which == "last" else 1)
    return Span(min(now, there), max(now, there))


def _distance(text: str, asked: Asked) -> Span | None:
    match = _DISTANCE.fullmatch(re.sub(r"\s+", " ", text.strip().lower()))
    if match is None:
        return None
    unit = _unit(match[2])
    if unit is None:
        return None
    amount, past = float(match[1]), match[3] == "ago"
    at = _moved(asked.moment(), amount, unit, -1 if past else 1)
    if unit in ("second", "minute", "hour"):
        return Span(at, at + timedelta(**{f"{unit}s": 1}), at, past)
    day = (at + timedelta(hours=asked.tz_offset)).date()
    return Span(asked.midnight(day), asked.midnight(day + timedelta(days=1)), at, past)


def _moved(at: datetime, amount: float, unit: str, sign: int) -> datetime:
    months = {"month": 1, "quarter": 3, "year": 12}.get(unit)
    if months is not None:
        if amount > 12_000:
            raise ValueError("beyond the calendar")
        return months_on(at, sign * round(amount * months))
    return at + sign * timedelta(**{f"{unit}s": amount})


def _unit(word: str) -> str | None:
    known = ("mins", "minute", "minutes", "min"), ("mo", "mos", "month", "months")
    if word in known[0]:
        return "minute"
    if word in known[1]:
        return "month"
    return _UNITS.get(word[:1])


def _absolute(text: str, asked: Asked) -> Span | None:
    if re.fullmatch(r"\d{4}", text):
        return Span(
            asked.midnight(date(int(text), 1, 1)), asked.midnight(date(int(text) + 1, 1, 1))
        )
    if re.fullmatch(r"\d{4}-\d{1,2}", text):
        year, month = (int(part) for part in text.split("-"))
        start = datetime(year, month, 1)
        return Span(asked.midnight(start.date()), asked.midnight(months_on(start, 1).date()))
    if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
        day = date.fromisoformat(text)
        return Span(asked.midnight(day), asked.midnight(day + timedelta(days=1)))
    if not re.match(r"\d{4}-\d{2}-\d{2}[T ]\d{2}:\d{2}", text):
        return None
    at = datetime.fromisoformat(text)
    if at.tzinfo is None:
        at = at.replace(tzinfo=UTC) - timedelta(hours=asked.tz_offset)
    at = at.astimezone(UTC)
    width = timedelta(seconds=1) if re.search(r":\d{2}:\d{2}", text) else timedelta(minutes=1)
    return Span(at, at + (timedelta(microseconds=1) if "." in text else width))


def span_test(span: Span, operator: str) -> Callable[[str], bool]:
    """What decides whether a moment in UTC, as records hold it, compares with a span."""
    start, end = span.start.isoformat(), span.end.isoformat()
    if operator in (":", "=", "!="):
        return lambda moment: start <= moment < end
    if span.at is not None:
        start = end = span.at.isoformat()
    if span.age:
        operator = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}[operator]
    tests: dict[str, Callable[[str], bool]] = {
        "<": lambda moment: moment < start,
        "<=": lambda moment: moment < end if end != start else moment <= start,
        ">": lambda moment: moment >= end if end != start else moment > start,
        ">=": lambda moment: moment >= start,
    }
    return tests[operator]
