"""What a query says about one field: the conditions of Advanced Filtering."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, TypeAlias, cast

from .checks import Verbatim, need_bool, need_choice, need_text, need_texts, refuse
from .moments import FixedUtc, Moment, MomentLike, as_moment

TEXT_MODES = ("full_words", "phrase")
"""`full_words` finds the words in any order, `phrase` the words next to each other."""

TextMode = Literal["full_words", "phrase"]

BOUNDS = ("gt", "gte", "lt", "lte")


@dataclass(frozen=True, slots=True)
class Condition:
    """A condition on a field; frozen, comparable, hashable."""

    type: ClassVar[str] = ""

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON that Close takes."""
        return {"type": self.type}


@dataclass(frozen=True, slots=True)
class BooleanCondition(Condition):
    """The field is true, or false."""

    value: bool
    type: ClassVar[str] = "boolean"

    def __post_init__(self) -> None:
        need_bool(self.value, "value")

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON that Close takes."""
        return {"type": self.type, "value": self.value}


@dataclass(frozen=True, slots=True)
class CurrentUserCondition(Condition):
    """The field refers to the user whose key sends the query."""

    type: ClassVar[str] = "current_user"


@dataclass(frozen=True, slots=True)
class ExistsCondition(Condition):
    """The field has a value."""

    type: ClassVar[str] = "exists"


@dataclass(frozen=True, slots=True)
class TextCondition(Condition):
    """The field's text has these words (`full_words`) or this phrase (`phrase`)."""

    value: str
    mode: TextMode = "full_words"
    type: ClassVar[str] = "text"

    def __post_init__(self) -> None:
        need_text(self.value, "value")
        need_choice(self.mode, TEXT_MODES, "mode")

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON that Close takes."""
        return {"type": self.type, "mode": self.mode, "value": self.value}


@dataclass(frozen=True, slots=True)
class TermCondition(Condition):
    """The field is exactly one of `values`."""

    values: tuple[str, ...]
    type: ClassVar[str] = "term"

    def __post_init__(self) -> None:
        object.__setattr__(self, "values", need_texts(self.values, "values"))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON that Close takes."""
        return {"type": self.type, "values": list(self.values)}


@dataclass(frozen=True, slots=True)
class ReferenceCondition(Condition):
    """The field refers to one of the objects in `object_ids`."""

    reference_type: str
    object_ids: tuple[str, ...]
    type: ClassVar[str] = "reference"

    def __post_init__(self) -> None:
        need_text(self.reference_type, "reference_type")
        object.__setattr__(self, "object_ids", need_texts(self.object_ids, "object_ids"))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON that Close takes."""
        return {
            "type": self.type,
            "reference_type": self.reference_type,
            "object_ids": list(self.object_ids),
        }


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberRangeCondition(Condition):
    """The field's number lies between these bounds; at least one is given."""

    gt: float | None = None
    gte: float | None = None
    lt: float | None = None
    lte: float | None = None
    type: ClassVar[str] = "number_range"

    def __post_init__(self) -> None:
        bounds = self._bounds()
        if not bounds:
            raise refuse("a number range needs gt, gte, lt or lte", "gt")
        for name, value in bounds.items():
            if isinstance(value, bool) or not isinstance(value, (int, float)):  # pyright: ignore[reportUnnecessaryIsInstance]
                raise refuse(f"{name} must be a number, not {value!r}", name)
            if not math.isfinite(value):
                raise refuse(f"{name} must be a finite number, not {value!r}", name)
        for first, second in (("gt", "gte"), ("lt", "lte")):
            if first in bounds and second in bounds:
                raise refuse(f"{first} and {second} exclude each other", second)
        lower = bounds.get("gt", bounds.get("gte"))
        upper = bounds.get("lt", bounds.get("lte"))
        if lower is not None and upper is not None:
            open_end = "gt" in bounds or "lt" in bounds
            if lower > upper or (lower == upper and open_end):
                name = "lt" if "lt" in bounds else "lte"
                raise refuse(f"the range is empty: {lower} to {upper}", name)

    def _bounds(self) -> dict[str, float]:
        values = ((name, getattr(self, name)) for name in BOUNDS)
        return {name: value for name, value in values if value is not None}

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON that Close takes."""
        return {"type": self.type, **self._bounds()}


@dataclass(frozen=True, slots=True, init=False)
class MomentRangeCondition(Condition):
    """The field's moment is `on_or_after` one moment and `before` another; one may be open."""

    on_or_after: Moment | None
    before: Moment | None
    type: ClassVar[str] = "moment_range"

    def __init__(
        self, on_or_after: MomentLike | None = None, before: MomentLike | None = None
    ) -> None:
        start = None if on_or_after is None else as_moment(on_or_after, "on_or_after")
        end = None if before is None else as_moment(before, "before")
        if start is None and end is None:
            raise refuse("a moment range needs on_or_after or before", "on_or_after")
        if isinstance(start, FixedUtc) and isinstance(end, FixedUtc) and start.value >= end.value:
            raise refuse("the range is empty: before is not later than on_or_after", "before")
        object.__setattr__(self, "on_or_after", start)
        object.__setattr__(self, "before", end)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON that Close takes; an open end is null."""
        return {
            "type": self.type,
            "on_or_after": None if self.on_or_after is None else self.on_or_after.to_dict(),
            "before": None if self.before is None else self.before.to_dict(),
        }


@dataclass(frozen=True, slots=True, init=False)
class RawCondition(Condition):
    """A condition given as a plain mapping; it is sent as it stands."""

    source: Verbatim

    def __init__(self, mapping: Mapping[str, Any], path: str = "condition") -> None:
        object.__setattr__(self, "source", Verbatim.of(mapping, path))

    def to_dict(self) -> dict[str, Any]:
        """Return the mapping anew."""
        return self.source.mapping()


ConditionLike: TypeAlias = "Condition | Mapping[str, Any]"
"""A condition, or a plain mapping in Close's own form."""


def as_condition(value: object, name: str = "condition") -> Condition:
    """Return a condition as it is, and a plain mapping as a condition.

    Raises:
        InvalidArgument: It is neither; the error names `name`.
    """
    if isinstance(value, Condition):
        return value
    if isinstance(value, Mapping):
        return RawCondition(cast("Mapping[str, Any]", value), name)
    raise refuse(f"{name} must be a condition or a mapping, not {type(value).__name__}", name)


def flat(values: Sequence[object], name: str) -> Sequence[object]:
    """Return `values`, or the one list inside it: `one_of("a", "b")` and `one_of(["a", "b"])`."""
    if len(values) == 1 and not isinstance(values[0], str):
        only = values[0]
        if not isinstance(only, (Sequence, set, frozenset)):
            raise refuse(f"{name} must be strings, not {only!r}", name)
        return tuple(cast("Sequence[object]", only))
    return values
