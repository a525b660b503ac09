"""When a window ends: an interval that narrows with every response, and how the server rounds.

A response to a call sent at `s`, received at `t`, that says `reset = r` was written somewhere
between the two, so its window ends between `s + r` and `t + r`, give or take what rounding took
off `r`. All responses of one window speak of the same end; it lies in what their intervals share.
"""

from __future__ import annotations

from typing import Literal

__all__ = ["USUAL_SPAN", "Rounding", "WindowEnd"]

USUAL_SPAN = 8.0
"""Seconds that a window is taken to last before one was seen."""

_FINEST_STEP = 1e-4
"""A `reset` finer than this, in seconds, counts as exact."""

_SLACK = 0.002
"""Seconds by which every interval is widened, for clocks that do not tick alike."""

_Mode = tuple[float, float]
_UP: _Mode = (-1.0, 0.0)
_NEAREST: _Mode = (-0.5, 0.5)
_DOWN: _Mode = (0.0, 1.0)


class Rounding:
    """What is known about the `reset` of one server: its step and its direction.

    Attributes:
        step: seconds between two values that `reset` can take, 0 where it is exact.
        early: seconds, at most zero, by which a window may end before the stated reset.
        late: seconds by which a window may end after it.
        share: what part of every window is for this process, where it has lost the others.
        kind: what the first group that showed how it counts turned out to be; all others of the
            server are taken to count the same way.
    """

    def __init__(self) -> None:
        self.step: float = 1.0
        self.share: float = 1.0
        self.kind: Literal["window", "bucket"] | None = None
        self._modes = [_UP, _NEAREST, _DOWN]
        self._settle()

    def see(self, reset: float, decimals: int) -> None:
        """Learn the step from one value, and from the digits that it was written with."""
        step = self.step
        if not step:
            return
        written = 1.001 * 10.0**-decimals
        if step <= written and abs(reset / step - round(reset / step)) < 1e-6:
            return
        step = min(step, 10.0**-decimals)
        while step > _FINEST_STEP and abs(reset / step - round(reset / step)) >= 1e-6:
            step /= 10
        self.step = step if step > _FINEST_STEP else 0.0
        self.forget()

    def still_open(self, at: float, latest: float) -> None:
        """Learn that a window was still open at `at`, though its least `t + r` was `latest`."""
        margin = self._margin()
        self._keep([mode for mode in self._modes if latest + mode[1] * self.step + margin > at])

    def already_over(self, at: float, earliest: float) -> None:
        """Learn that a window was over at `at`, though its greatest `s + r` was `earliest`."""
        margin = self._margin()
        self._keep([mode for mode in self._modes if earliest + mode[0] * self.step - margin < at])

    def forget(self) -> None:
        """Take every direction for possible again, after the server proved one wrong."""
        self._modes = [_UP, _NEAREST, _DOWN]
        self._settle()

    def _margin(self) -> float:
        return 0.05 * self.step + _SLACK

    def _keep(self, modes: list[_Mode]) -> None:
        if self.kind == "window" and modes and self.step and len(modes) < len(self._modes):
            self._modes = modes
            self._settle()

    def _settle(self) -> None:
        self.early: float = min(mode[0] for mode in self._modes) * self.step - _SLACK
        self.late: float = max(mode[1] for mode in self._modes) * self.step + _SLACK


class WindowEnd:
    """The end of one window, as an interval on the local clock.

    Attributes:
        low: the window is certainly open before this moment.
        high: the window is certainly over after this moment.
    """

    def __init__(self, rounding: Rounding, sent: float, received: float, reset: float) -> None:
        self._rounding = rounding
        self._earliest = sent + reset
        self._latest = received + reset
        self._open_at = sent
        self.refresh()

    def narrow(self, sent: float, received: float, reset: float) -> None:
        """Take in one more response of the same window."""
        self._earliest = max(self._earliest, sent + reset)
        self._latest = min(self._latest, received + reset)
        if sent > self._open_at:
            self._open_at = sent
            if sent > self._latest:
                self._rounding.still_open(sent, self._latest)
        self.refresh()

    def over_by(self, received: float) -> None:
        """Take in that a response received at `received` already came from the next window."""
        if received < self._earliest:
            self._rounding.already_over(received, self._earliest)

    def refresh(self) -> None:
        """Recompute the interval after the rounding became clearer."""
        rounding = self._rounding
        low = self._earliest + rounding.early
        high = self._latest + rounding.late
        if low > high:
            low, high = high, low
        self.low: float = max(low, self._open_at)
        self.high: float = max(high, self.low)

    def gap(self, sent: float, received: float, reset: float) -> float:
        """Return by how many seconds a response's window ends later (or, negative, earlier).

        Zero where the response can belong to this window.
        """
        later = sent + reset + self._rounding.early - self.high
        if later > 0:
            return later
        earlier = received + reset + self._rounding.late - self.low
        return earlier if earlier < 0 else 0.0
