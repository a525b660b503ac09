"""What became of one item of a job."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, Final, Generic, Literal, TypeAlias, TypeVar, get_args

Item = TypeVar("Item")
Result = TypeVar("Result")

Status: TypeAlias = Literal["done", "unchanged", "skipped", "failed", "unsure"]
"""How an item can end. `unsure`: it may or may not have been carried out."""

STATUSES: Final[tuple[Status, ...]] = get_args(Status)


@dataclass(frozen=True, slots=True)
class Outcome(Generic[Item, Result]):
    """What became of one item.

    Attributes:
        item: The item; `None` where the journal knows it by its key only.
        key: What the journal knows it by.
        status: `"done"`, `"unchanged"`, `"skipped"`, `"failed"` or `"unsure"`.
        result: What the function returned, of an item done in this run.
        reason: Why it was skipped, failed or is unsure, in one sentence.
        error: The error behind that, if there is one.
        details: What the kind of job says besides: the row of an import, differences.
    """

    item: Item | None
    key: str
    status: Status
    result: Result | None = None
    reason: str | None = None
    error: Exception | None = field(default=None, compare=False)
    details: Mapping[str, Any] = field(default_factory=dict[str, Any])

    def __str__(self) -> str:
        return f"{self.key}: {self.status}" + (f", {self.reason}" if self.reason else "")


@dataclass(frozen=True, slots=True)
class Unchanged:
    """Returned by a job's function: nothing had to be sent for the item.

    Args:
        details: What to put into the outcome's `details`.
    """

    details: Mapping[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True)
class Skipped:
    """Returned by a job's function: the item is left out, for a reason.

    Args:
        reason: Why, in one sentence.
        details: What to put into the outcome's `details`.
    """

    reason: str
    details: Mapping[str, Any] = field(default_factory=dict[str, Any])


@dataclass(frozen=True, slots=True)
class Done(Generic[Result]):
    """Returned by a job's function: the item is done, with details for its outcome.

    Args:
        result: The outcome's `result`.
        details: What to put into the outcome's `details`.
    """

    result: Result
    details: Mapping[str, Any] = field(default_factory=dict[str, Any])
