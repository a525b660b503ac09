"""Dates and times, decided once for the whole package: how they are read, and what naive means.

Close writes times in ISO 8601, mostly with a zone and with any number of digits behind the second.
A time without a zone is in UTC. What is sent must be aware: a naive time could mean any of 38
moments.
"""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from typing import Final

parse_time: Final[Callable[[str], dt.datetime]] = dt.datetime.fromisoformat
"""Read a time as it was written, aware or naive.

Raises:
    ValueError: The text is no time.
"""


def aware(moment: dt.datetime) -> dt.datetime:
    """Return a moment with its zone: a naive one is in UTC, as Close's naive times are."""
    return moment if moment.utcoffset() is not None else moment.replace(tzinfo=dt.UTC)


def parse_datetime(text: str) -> dt.datetime:
    """Read a time as an aware moment; a date is its first one.

    Raises:
        ValueError: The text is no time.
    """
    moment = parse_time(text)
    return moment if moment.tzinfo is not None else moment.replace(tzinfo=dt.UTC)


def parse_date(text: str) -> dt.date:
    """Read a date; of a time its date, in its own zone.

    Raises:
        ValueError: The text is neither.
    """
    return dt.date.fromisoformat(text) if len(text) == 10 else parse_time(text).date()


def parse_date_or_datetime(text: str) -> dt.date:
    """Read a date, or a time as an aware moment, as it was written.

    Raises:
        ValueError: The text is neither.
    """
    return dt.date.fromisoformat(text) if len(text) == 10 else parse_datetime(text)
