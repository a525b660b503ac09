"""The sandbox's clock: it never jumps back, can be ahead of the machine's, and can be moved on."""

from __future__ import annotations

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta


class Clock:
    """Seconds since 1970 on the sandbox's own clock.

    Args:
        skew: how many seconds it is ahead of this machine.
        source: what it runs on, in seconds from any start; None is this machine's own.
    """

    def __init__(self, skew: float = 0.0, source: Callable[[], float] | None = None) -> None:
        self._source = source or time.monotonic
        self._ahead = time.time() - self._source() + skew

    def now(self) -> float:
        """This moment, in seconds since 1970."""
        return self._ahead + self._source()

    def advance(self, seconds: float) -> None:
        """Move on, so that a test need not wait for a cursor or a window to end."""
        self._ahead += seconds

    def iso(self) -> str:
        """This moment as Close writes it in most responses."""
        return moment(self.now())


def moment(seconds: float) -> str:
    """A moment in UTC with its offset, to the millisecond; no fraction when it is zero.

    Texts of this form sort as their moments do.
    """
    return datetime.fromtimestamp(int(seconds * 1000) / 1000, UTC).isoformat()


def naive(text: str) -> str:
    """The same moment without its offset, as events and types of objects carry it."""
    return text.removesuffix("+00:00")


def parse_moment(text: str, tz_offset: float = 0.0) -> str:
    """Any ISO moment or date, rewritten in UTC; one without an offset is the caller's local time.

    Raises:
        ValueError: the text is no moment.
    """
    value = datetime.fromisoformat(text)
    try:
        if value.tzinfo is None:
            return (value.replace(tzinfo=UTC) - timedelta(hours=tz_offset)).isoformat()
        return value.astimezone(UTC).isoformat()
    except OverflowError:
        raise ValueError(f"{text!r} lies beyond the calendar") from None
