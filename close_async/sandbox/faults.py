"""What can go wrong on the way: bad statuses, broken connections and broken bodies, on request."""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any, Literal, get_args

FaultKind = Literal[
    "status", "latency", "reset", "cut", "drip", "hang", "html", "wrong_body", "redirect"
]

_EFFECTIVE = ("latency", "cut", "drip", "hang", "wrong_body")
_KEPT_RULES = 1000


@dataclass(slots=True)
class Fault:
    """One thing that goes wrong for the next requests of an operation.

    Args:
        operation: `POST /lead/` or `GET /lead/{id}/`; `*` stands for any text.
        kind: `status` gives `status`; `latency` makes a response `seconds` late; `reset` resets
            the connection; `cut` closes it in the middle of the body; `drip` sends the body in
            small pieces; `hang` holds the response back for `seconds`; `html` gives a page of
            HTML; `wrong_body` gives `body` in place of the real one; `redirect` points to
            `location`.
        times: for how many requests; None is for ever.
        after: how many matching requests pass unharmed first.
        probability: the share of the others that it meets, drawn by the sandbox's seed.
        processed: whether the request takes effect before its response goes wrong. `latency`,
            `cut`, `drip`, `hang` and `wrong_body` always do.
        status: the status of `status`, `html` and `redirect`.
        seconds: the delay of `latency` and `hang`; the pause between two pieces of `drip`; for a
            429 its `retry-after`.
        pieces: into how many pieces `drip` breaks the body.
        body: the JSON of `status` and `wrong_body`; None writes something short.
        headers: more headers of `status` and `html`.
        location: where `redirect` points to.

    Raises:
        ValueError: a setting that makes no sense.
    """

    operation: str = "*"
    kind: FaultKind = "status"
    times: int | None = 1
    after: int = 0
    processed: bool = False
    status: int = 503
    seconds: float = 0.0
    pieces: int = 5
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    location: str = ""
    probability: float = 1.0

    def __post_init__(self) -> None:
        kinds = get_args(FaultKind)
        if self.kind not in kinds:
            raise ValueError(f"kind: {self.kind!r} is none of {', '.join(kinds)}")
        if not self.operation:
            raise ValueError("operation: it is empty; * is any")
        if self.times is not None and self.times < 1:
            raise ValueError(f"times: {self.times} is below 1; None is for ever")
        if self.after < 0:
            raise ValueError(f"after: {self.after} lies below 0")
        if not 0 < self.probability <= 1:
            raise ValueError(f"probability: {self.probability} does not lie between 0 and 1")
        if not 200 <= self.status <= 599:
            raise ValueError(f"status: {self.status} is no status of a response")
        if self.seconds < 0:
            raise ValueError(f"seconds: {self.seconds} lies below 0")
        if self.pieces < 1:
            raise ValueError(f"pieces: {self.pieces} is below 1")
        if self.kind in ("latency", "hang") and not self.seconds:
            raise ValueError(f"seconds: {self.kind} needs to know how long")

    @property
    def takes_effect(self) -> bool:
        """Whether the request is carried out although its response goes wrong."""
        return self.processed or self.kind in _EFFECTIVE


@dataclass(slots=True)
class FaultRule:
    """A fault that was set, and how often it was met.

    Args:
        number: tells it from others.
        fault: what goes wrong.
        hits: how many requests it met.
        left: how many it will still meet; None is any number.
        passing: how many pass unharmed before it begins.
    """

    number: int
    fault: Fault
    hits: int = 0
    left: int | None = None
    passing: int = 0


class Faults:
    """The faults that were set, in their order.

    Args:
        faults: what goes wrong from the start.
    """

    def __init__(self, faults: tuple[Fault, ...] = ()) -> None:
        self._live: list[FaultRule] = []
        self._number = 0
        self.rules: list[FaultRule] = []
        for fault in faults:
            self.add(fault)

    def add(self, fault: Fault) -> FaultRule:
        """Let one more thing go wrong."""
        self._number += 1
        rule = FaultRule(self._number, fault, left=fault.times, passing=fault.after)
        self._live.append(rule)
        self.rules.append(rule)
        if len(self.rules) > _KEPT_RULES:
            spent = next((each for each in self.rules if each.left == 0), None)
            if spent is not None:
                self.rules.remove(spent)
        return rule

    def clear(self) -> None:
        """Let nothing more go wrong."""
        self._live.clear()
        self.rules.clear()

    def take(self, operation: str, chance: random.Random) -> Fault | None:
        """The fault that this request meets, if any."""
        for rule in self._live:
            fault = rule.fault
            if not fnmatchcase(operation, fault.operation):
                continue
            if rule.passing > 0:
                rule.passing -= 1
                continue
            if fault.probability < 1 and chance.random() >= fault.probability:
                continue
            rule.hits += 1
            if rule.left is not None:
                rule.left -= 1
                if rule.left <= 0:
                    self._live.remove(rule)
            return fault
        return None

    def __bool__(self) -> bool:
        return bool(self._live)
