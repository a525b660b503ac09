"""What can go wrong on the way: bad statuses, broken connections and broken bodies, on request."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from fnmatch import fnmatchcase
from typing import Any, Literal

FaultKind = Literal["status", "reset", "cut", "drip", "html", "hang", "redirect"]


@dataclass(slots=True)
class Fault:
    """One thing that goes wrong for the next requests of an operation.

    Args:
        operation: `POST /lead/` or `GET /lead/{id}/`; `*` stands for any text.
        kind: `status` answers `status`; `reset` resets the connection; `cut` closes it in the
            middle of the body; `drip` sends the body in small pieces; `html` answers a page of
            HTML; `hang` waits `seconds` before it answers; `redirect` answers `location`.
        times: for how many requests.
        after: how many matching requests pass unharmed first.
        processed: whether the request takes effect before its response goes wrong. `cut`, `drip`
            and `hang` always do.
        status: the status of `status`, `html` and `redirect`.
        seconds: the pause between two pieces of `drip`, and of `hang`; for a 429 its
            `retry-after`.
        pieces: into how many pieces `drip` breaks the body.
        body: the JSON of `status`; None writes a short error.
        headers: more headers of `status` and `html`.
        location: where `redirect` points to.
    """

    operation: str = "*"
    kind: FaultKind = "status"
    times: int = 1
    after: int = 0
    processed: bool = False
    status: int = 503
    seconds: float = 0.0
    pieces: int = 5
    body: Any = None
    headers: Mapping[str, str] = field(default_factory=dict[str, str])
    location: str = ""

    @property
    def takes_effect(self) -> bool:
        """Whether the request is carried out although its response goes wrong."""
        return self.processed or self.kind in ("cut", "drip", "hang")


class Faults:
    """The faults that are still to come."""

    def __init__(self, faults: tuple[Fault, ...] = ()) -> None:
        self._waiting: list[_Waiting] = [_Waiting(fault) for fault in faults]

    def add(self, fault: Fault) -> None:
        """Let one more thing go wrong."""
        self._waiting.append(_Waiting(fault))

    def clear(self) -> None:
        """Let nothing more go wrong."""
        self._waiting.clear()

    def take(self, operation: str) -> Fault | None:
        """The fault that this request meets, if any."""
        for waiting in self._waiting:
            if not fnmatchcase(operation, waiting.fault.operation):
                continue
            if waiting.passing > 0:
                waiting.passing -= 1
                continue
            waiting.left -= 1
            if waiting.left <= 0:
                self._waiting.remove(waiting)
            return waiting.fault
        return None

    def __bool__(self) -> bool:
        return bool(self._waiting)


class _Waiting:
    __slots__ = ("fault", "left", "passing")

    def __init__(self, fault: Fault) -> None:
        self.fault = fault
        self.left = fault.times
        self.passing = fault.after
