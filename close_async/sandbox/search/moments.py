"""Moments of a search: fixed ones, days in the caller's zone, distances from now, named periods."""

from __future__ import annotations

import calendar
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from typing import Any

from close_async.sandbox.clock import parse_moment
from close_async.sandbox.shapes import as_object

from .refusals import Unreadable


@dataclass(slots=True)
class Asked:
    """When, where and by whom the question is asked.

    `relative` becomes true once the meaning of a query depends on when it is asked.
    """

    now: float
    tz_offset: float
    user_id: str
    relative: bool = False

    def moment(self) -> datetime:
        """Now, in UTC."""
        self.relative = True
        return datetime.fromtimestamp(self.now, UTC)

    def today(self) -> date:
        """The day that it is for the caller."""
        return (self.moment() + timedelta(hours=self.tz_offset)).date()

    def midnight(self, day: date) -> datetime:
        """When a day begins for the caller, in UTC."""
        start = datetime(day.year, day.month, day.day, tzinfo=UTC)
        try:
            return start - timedelta(hours=self.tz_offset)
        except OverflowError:
            return start


def months_on(at: datetime, months: int) -> datetime:
    """The same time so many months later, on the last day of a month that is too short.

    Raises:
        ValueError: it lies beyond the calendar.
    """
    years, month = divmod(at.year * 12 + at.month - 1 + months, 12)
    if not 1 <= years <= 9999:
        raise ValueError("beyond the calendar")
    last = calendar.monthrange(years, month + 1)[1]
    return at.replace(year=years, month=month + 1, day=min(at.day, last))


_PERIOD = re.compile(r"(last|this|next)-(week|month|quarter|year)")
_DAYS = {"yesterday": -1, "today": 0, "tomorrow": 1}
_MONTHS = {"month": 1, "quarter": 3, "year": 12}


def period(name: str, asked: Asked) -> tuple[datetime, datetime] | None:
    """The start of a named period and of what follows it; None if there is no such period.

    `today`, `yesterday`, `tomorrow`, and `last-`, `this-` or `next-` with `week` (from Monday),
    `month`, `quarter` or `year`.
    """
    if name in _DAYS:
        day = asked.today() + timedelta(days=_DAYS[name])
        return asked.midnight(day), asked.midnight(day + timedelta(days=1))
    found = _PERIOD.fullmatch(name)
    if found is None:
        return None
    which, unit = {"last": -1, "this": 0, "next": 1}[found[1]], found[2]
    today = asked.today()
    if unit == "week":
        monday = today + timedelta(days=7 * which - today.weekday())
        return asked.midnight(monday), asked.midnight(monday + timedelta(days=7))
    months = _MONTHS[unit]
    first = datetime(today.year, today.month - (today.month - 1) % months, 1)
    start = months_on(first, which * months)
    return asked.midnight(start.date()), asked.midnight(months_on(start, months).date())


def stored_moment(value: Any, asked: Asked) -> str | None:
    """A record's date as a moment in UTC; a plain day begins where the caller is."""
    if not isinstance(value, str) or len(value) < 10:
        return None
    if len(value) == 10:
        try:
            return asked.midnight(date.fromisoformat(value)).isoformat()
        except ValueError:
            return None
    # Moments are stored in UTC, some of them without saying so.
    return value if value.endswith("+00:00") else f"{value}+00:00"


def read_moment(given: Any, asked: Asked) -> str | None:
    """A moment of Advanced Filtering, in UTC; None for none.

    Raises:
        BadRequest: it is of no known type, or lacks what its type needs.
    """
    if given is None:
        return None
    moment = as_object(given)
    if moment is None:
        raise _refuse("A moment has to be an object.")
    kind: Any = moment.get("type")
    value: Any = moment.get("value")
    try:
        if kind == "fixed_utc":
            return parse_moment(value)
        if kind == "fixed_local_date":
            return _local_date(moment, asked)
        if kind == "offset":
            return _offset(moment, asked)
        if kind == "now":
            return asked.moment().isoformat()
        if kind == "start_end_of_predefined_relative_period":
            return _end_of_period(moment, asked)
    except (TypeError, ValueError, OverflowError):
        raise _refuse(f"{value!r} is no moment of type {kind!r}.") from None
    raise _refuse(f"{kind!r} is no type of moment.")


def _local_date(moment: Mapping[str, Any], asked: Asked) -> str:
    day = date.fromisoformat(moment["value"])
    which = moment.get("which") or "start"
    if which not in ("start", "end"):
        raise _refuse("which is start or end.")
    return asked.midnight(day + timedelta(days=1 if which == "end" else 0)).isoformat()


def _end_of_period(moment: Mapping[str, Any], asked: Asked) -> str:
    name, which = moment.get("range"), moment.get("which")
    found = period(name.replace("_", "-"), asked) if isinstance(name, str) else None
    if found is None:
        raise _refuse(f"{name!r} is no predefined relative period.")
    if which not in ("start", "end"):
        raise _refuse("which is start or end.")
    return found[0 if which == "start" else 1].isoformat()


_UNITS = ("weeks", "days", "hours", "minutes", "seconds")


def _offset(moment: Mapping[str, Any], asked: Asked) -> str:
    if moment.get("direction") not in ("past", "future"):
        raise _refuse("The direction of an offset is past or future.")
    start = read_moment(moment.get("moment") or {"type": "now"}, asked)
    sign = -1 if moment["direction"] == "past" else 1
    amounts = as_object(moment.get("offset") or {})
    if amounts is None or not {"years", "months", *_UNITS}.issuperset(amounts):
        raise _refuse("The offset is an object of years, months, weeks, days, hours and so on.")
    at = datetime.fromisoformat(str(start))
    months = 12 * int(amounts.get("years") or 0) + int(amounts.get("months") or 0)
    at = months_on(at, sign * months)
    at += sign * timedelta(**{unit: float(amounts.get(unit) or 0) for unit in _UNITS})
    which = moment.get("which_day_end")
    if which not in (None, "start", "end"):
        raise _refuse("which_day_end is start or end.")
    # A distance in whole days ends with a day; one with hours is exact.
    if which is not None and not any(amounts.get(unit) for unit in _UNITS[2:]):
        day = (at + timedelta(hours=asked.tz_offset)).date()
        at = asked.midnight(day + timedelta(days=1 if which == "end" else 0))
    return at.isoformat()


def _refuse(message: str) -> Unreadable:
    return Unreadable(message)
