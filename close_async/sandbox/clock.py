"""The sandbox's clock: it never jumps back, can be ahead of the machine's, frozen and moved on."""

from __future__ import annotations

import time
from collections.abc import Callable, Generator
from contextlib import contextmanager
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
        self._held: float | None = None

    @property
    def frozen(self) -> bool:
        """Whether it stands still."""
        return self._held is not None

    def now(self) -> float:
        """This moment, in seconds since 1970."""
        return self._ahead + self._source() if self._held is None else self._held

    def advance(self, seconds: float) -> None:
        """Move on, so that a test need not wait for a cursor or a window to end."""
        self._ahead += seconds
        if self._held is not None:
            self._held += seconds

    def freeze(self) -> None:
        """Stop at this moment; `advance` still moves on."""
        self._held = self.now()

    def resume(self) -> None:
        """Go on from where it was frozen."""
        if self._held is not None:
            self._ahead = self._held - self._source()
            self._held = None

    @contextmanager
    def holding(self, seconds: float) -> Generator[None]:
        """Stand at another moment meanwhile, in which something that was due is done."""
        before, self._held = self._held, seconds
        try:
            yield
        finally:
            self._held = before

    def setting(self) -> tuple[float, float | None]:
        """How it is set, for `set_to`."""
        return self._ahead, self._held

    def set_to(self, setting: tuple[float, float | None]) -> None:
        """Be set as it was: a snapshot is restored."""
        self._ahead, self._held = setting

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
