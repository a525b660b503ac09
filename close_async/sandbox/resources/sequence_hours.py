"""The hours in which a sequence may act: the next moment at or after another that lies in them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, time, timedelta
from typing import Any
from zoneinfo import ZoneInfo

_DAYS_AHEAD = 8


def clock_time(text: str) -> time:
    """An hour and a minute, such as `09:00`.

    Raises:
        ValueError: it is none.
    """
    hours, colon, minutes = text.partition(":")
    if not colon or not (hours.isdigit() and minutes.isdigit()):
        raise ValueError(text)
    return time(int(hours), int(minutes))


def next_moment(
    after: float, ranges: Sequence[Mapping[str, Any]] | None, timezone: str | None
) -> float | None:
    """The first moment within the hours that is not before another; None if there are no hours.

    Args:
        after: seconds since 1970.
        ranges: the hours, as schedules have them; None is any time.
        timezone: which clock the hours are of.
    """
    if ranges is None:
        return after
    zone = ZoneInfo(timezone or "UTC")
    today = datetime.fromtimestamp(after, zone).date()
    found: list[float] = []
    for offset in range(_DAYS_AHEAD):
        day = today + timedelta(days=offset)
        for hours in ranges:
            if hours["weekday"] != day.isoweekday():
                continue
            start, end = (_moment(day, hours[name], zone) for name in ("start", "end"))
            if end + 60 > after:
                found.append(max(after, start))
        if found:
            return min(found)
    return None


def _moment(day: date, text: str, zone: ZoneInfo) -> float:
    return datetime.combine(day, clock_time(text), zone).astimezone(UTC).timestamp()
