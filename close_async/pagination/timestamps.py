"""Moments as whole microseconds since the epoch, which windows are cut by."""

from __future__ import annotations

import datetime as dt

from close_async.errors import InvalidArgument
from close_async.values.dates import aware, parse_time

EPOCH = dt.datetime(1970, 1, 1, tzinfo=dt.UTC)
MICROSECOND = dt.timedelta(microseconds=1)
SECOND = 1_000_000
DAY = 86_400 * SECOND


def microseconds(value: object) -> int | None:
    """Return a moment in microseconds; `None` where there is no moment in it.

    A time without a zone is in UTC, as Close's naive times are; a date is its first moment.
    """
    if isinstance(value, str):
        try:
            value = parse_time(value)
        except ValueError:
            return None
    if isinstance(value, dt.datetime):
        return (aware(value) - EPOCH) // MICROSECOND
    if isinstance(value, dt.date):
        return microseconds(dt.datetime(value.year, value.month, value.day))
    return None


def moment(value: int) -> dt.datetime:
    """Return microseconds as an aware datetime, at the nearest moment that one can hold."""
    try:
        return EPOCH + value * MICROSECOND
    except OverflowError:
        return aware(dt.datetime.max if value > 0 else dt.datetime.min)


def inner_bound(value: object, name: str, inwards: int) -> int | None:
    """Return a moment that lies surely within the caller's bound; `None` where it is not given.

    Args:
        value: The bound.
        name: Its parameter.
        inwards: A day, signed, by which a bound is moved whose instant depends on a time zone.

    Raises:
        InvalidArgument: It is not a moment.
    """
    if value is None:
        return None
    found = microseconds(value)
    if found is None:
        raise InvalidArgument(f"{name} is not a moment: {value!r}", field=name)
    if isinstance(value, str):
        value = parse_time(value)
    exact = isinstance(value, dt.datetime) and value.utcoffset() is not None
    return found if exact else found + inwards
