"""What is counted of one endpoint group, without what is made of it (`groups`)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from close_async.rate_limits.edges import Edge, Rounding
    from close_async.rate_limits.groups import Group
    from close_async.rate_limits.headers import RateLimit

__all__ = ["Counts"]

_UNSTEADY = 0.05
"""Seconds by which a stated reset may be off before it speaks against a steady refill."""


class Counts:
    """The counts of one endpoint group.

    Attributes:
        members: names of the operations known to share the group.
        may_share: other groups that could still prove to be this one.
        limit: calls per window, None until told.
        left: the smallest `remaining` seen in the current window, None before any.
        edge: where the current window ends.
        span: the window's length in seconds, as far as seen.
        kind: "window" or "bucket" once shown.
        refill: calls a second that a bucket certainly gains.
        steady: between which rates a bucket's refill lies, by its own statements.
        in_flight, done, answered: calls of this group under way, over, and over with a reading.
        strangers: calls over that may have counted here though no reading of this group includes
            them: those of groups that may share, answers without a header, lost answers.
        _cushion: calls left to others on the key, who were there first when a call was refused.
        waiting, bulk_waiting: calls that wait, of either priority and of bulk.
        window: a number that changes with every new window.
    """

    __slots__ = (
        "_anchor",
        "_answered_before",
        "_contradictions",
        "_cushion",
        "_gone",
        "_included",
        "_opened_at",
        "_openers",
        "_read_at",
        "_read_sent",
        "_rounding",
        "_strange_limit",
        "_trial",
        "answered",
        "bulk_passed",
        "bulk_waiting",
        "contradicted",
        "done",
        "edge",
        "first_left",
        "headerless",
        "identifier",
        "in_flight",
        "kind",
        "left",
        "limit",
        "marks",
        "may_share",
        "members",
        "refill",
        "span",
        "steady",
        "strangers",
        "waiting",
        "window",
    )

    def __init__(self, member: str, rounding: Rounding) -> None:
        self.members: set[str] = {member}
        self.may_share: set[Group] = set()
        self.identifier: str | None = None
        self.limit: int | None = None
        self.left: int | None = None
        self.edge: Edge | None = None
        self.span: float | None = None
        self.kind: Literal["window", "bucket"] | None = rounding.kind
        self.refill: float = 0.0
        self.in_flight: int = 0
        self.done: int = 0
        self.answered: int = 0
        self.strangers: int = 0
        self.waiting: int = 0
        self.bulk_waiting: int = 0
        self.bulk_passed: int = 0
        self.window: int = 0
        self.contradicted: bool = False
        self.headerless: int = 0
        self.first_left: int = 0
        self.marks: dict[Group, int] = {}
        self._included = 0
        self._answered_before = 0
        self._gone = 0
        self._cushion = 0.0
        self._openers = 0
        self._opened_at = -math.inf
        self._trial = 1
        self._read_at = self._read_sent = -math.inf
        self._contradictions = self._strange_limit = 0
        self.steady: tuple[float, float] = (0.0, math.inf)
        self._anchor: tuple[float, float, int, int] | None = None
        self._rounding = rounding

    def _certify(self, state: RateLimit) -> None:
        """Call it a window once its readings cannot be those of a bucket that refills steadily.

        In a bucket, the calls used and the seconds until it is full again stand in one fixed
        relation; all readings together must leave room for it.
        """
        low, high = self._steady_by(state)
        if low > high:
            self.kind = self._rounding.kind = "window"

    def _steady_by(self, state: RateLimit) -> tuple[float, float]:
        """Narrow and return between which rates a steady refill must lie."""
        used, rounding = state.limit - state.remaining, self._rounding
        low, high = self.steady
        low = max(low, (used - 1) / (state.reset + rounding.late + _UNSTEADY))
        soonest = state.reset + rounding.early - _UNSTEADY
        if soonest > 0:
            high = min(high, (used + 1) / soonest)
        self.steady = low, high
        return low, high
