"""What is counted of one endpoint group, without what is made of it (`groups`)."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Literal

from close_async.rate_limits.others import Others
from close_async.rate_limits.refills import Refill

if TYPE_CHECKING:
    from close_async.rate_limits.edges import Edge, Rounding
    from close_async.rate_limits.groups import Group

__all__ = ["Counts"]


class Counts:
    """The counts of one endpoint group.

    Its hash is its number in the account, so that sets of groups have the same order in every run.

    Attributes:
        number: which of the account's groups it is, in the order of their making.
        members: names of the operations known to share the group.
        may_share: other groups that could still prove to be this one.
        limit: calls per window, None until told.
        left: the smallest `remaining` seen in the current window, None before any.
        edge: where the current window ends.
        span: the window's length in seconds, as far as seen.
        kind: "window" or "bucket" once shown.
        refill: calls a second that a bucket certainly gains, zero where it is not known as one.
        steady: how fast it gains calls, if it is a bucket.
        others: what others on the key take from it.
        in_flight, done, answered: calls of this group under way, over, and over with a reading.
        strangers: calls over that may have counted here though no reading of this group includes
            them: those of groups that may share, answers without a header, lost answers.
        waiting, bulk_waiting: calls that wait, of either priority and of bulk.
        window: a number that changes with every new window.
    """

    __slots__ = (
        "_contradictions",
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
        "number",
        "others",
        "refill",
        "span",
        "steady",
        "strangers",
        "waiting",
        "window",
    )

    def __init__(self, member: str, rounding: Rounding, number: int) -> None:
        self.number: int = number
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
        self._gone = 0
        self._openers = 0
        self._opened_at = -math.inf
        self._trial = 1
        self._read_at = self._read_sent = -math.inf
        self._contradictions = self._strange_limit = 0
        self.steady: Refill = Refill()
        self.others: Others = Others()
        self._rounding = rounding

    def __hash__(self) -> int:
        return self.number
