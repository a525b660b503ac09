"""Moments in time for ranges: fixed ones, dates in the user's time zone, relative ones."""

from __future__ import annotations

import datetime as dt
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, ClassVar, Literal, TypeAlias, cast

from .checks import Verbatim, need_choice, refuse

DAY_ENDS = ("start", "end")
UNITS = ("years", "months", "weeks", "days", "hours", "minutes", "seconds")
DIRECTIONS = ("past", "future")


@dataclass(frozen=True, slots=True)
class Moment:
    """A point in time as a condition names it."""

    type: ClassVar[str] = ""

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON that Close takes."""
        raise NotImplementedError  # each kind of moment writes itself


@dataclass(frozen=True, slots=True)
class Now(Moment):
    """The moment at which Close evaluates the query."""

    type: ClassVar[str] = "now"

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON that Close takes."""
        return {"type": "now"}


@dataclass(frozen=True, slots=True)
class FixedUtc(Moment):
    """A fixed instant; `value` is aware and kept in UTC."""

    value: dt.datetime
    type: ClassVar[str] = "fixed_utc"

    def __post_init__(self) -> None:
        if not isinstance(self.value, dt.datetime):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise refuse(f"value must be a datetime, not {self.value!r}", "value")
        if self.value.utcoffset() is None:
            raise refuse(
                f"value {self.value.isoformat()} has no time zone: which instant it is depends on"
                " where it is read",
                "value",
            )
        object.__setattr__(self, "value", self.value.astimezone(dt.UTC))

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON that Close takes."""
        return {"type": "fixed_utc", "value": self.value.isoformat()}


@dataclass(frozen=True, slots=True)
class FixedLocalDate(Moment):
    """The start or the end of a day in the time zone of the request (`tz_offset`)."""

    value: dt.date
    which: Literal["start", "end"] = "start"
    type: ClassVar[str] = "fixed_local_date"

    def __post_init__(self) -> None:
        if isinstance(self.value, dt.datetime) or not isinstance(self.value, dt.date):  # pyright: ignore[reportUnnecessaryIsInstance]
            raise refuse(f"value must be a date, not {self.value!r}", "value")
        need_choice(self.which, DAY_ENDS, "which")

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON that Close takes."""
        return {"type": "fixed_local_date", "value": self.value.isoformat(), "which": self.which}


@dataclass(frozen=True, slots=True)
class OffsetMoment(Moment):
    """A distance from another moment, usually from now.

    Attributes:
        direction: `"past"` or `"future"`.
        offset: (unit, amount) pairs, amounts whole and not negative; units are years, months,
            weeks, days, hours, minutes and seconds.
        moment: Where the distance starts.
        which_day_end: Take the start or the end of the day that is reached; `None` takes the
            moment itself.
    """

    direction: Literal["past", "future"]
    offset: tuple[tuple[str, int], ...]
    moment: Moment = Now()
    which_day_end: Literal["start", "end"] | None = None
    type: ClassVar[str] = "offset"

    def __post_init__(self) -> None:
        need_choice(self.direction, DIRECTIONS, "direction")
        object.__setattr__(self, "moment", as_moment(self.moment, "moment"))
        if self.which_day_end is not None:
            need_choice(self.which_day_end, DAY_ENDS, "which_day_end")
        if not self.offset:
            raise refuse("offset must name at least one unit", "offset")
        for unit, amount in self.offset:
            need_choice(unit, UNITS, "offset")
            if isinstance(amount, bool) or not isinstance(amount, int):  # pyright: ignore[reportUnnecessaryIsInstance]
                raise refuse(f"{unit} must be a whole number, not {amount!r}", unit)
            if amount < 0:
                raise refuse(f"{unit} must not be negative: {amount}", unit)

    def to_dict(self) -> dict[str, Any]:
        """Return the JSON that Close takes."""
        json: dict[str, Any] = {
            "type": "offset",
            "direction": self.direction,
            "moment": self.moment.to_dict(),
            "offset": dict(self.offset),
        }
        if self.which_day_end is not None:
            json["which_day_end"] = self.which_day_end
        return json


@dataclass(frozen=True, slots=True, init=False)
class RawMoment(Moment):
    """A moment given as a plain mapping; it is sent as it stands."""

    source: Verbatim

    def __init__(self, mapping: Mapping[str, Any], path: str = "moment") -> None:
        object.__setattr__(self, "source", Verbatim.of(mapping, path))

    def to_dict(self) -> dict[str, Any]:
        """Return the mapping anew."""
        return self.source.mapping()


MomentLike: TypeAlias = "Moment | dt.datetime | dt.date | dt.timedelta | Mapping[str, Any]"
"""A moment: a piece, an aware datetime, a date (its start), a distance from now, or a mapping."""


def as_moment(value: object, name: str) -> Moment:
    """Return what `value` says as a moment.

    Raises:
        InvalidArgument: It says none, or is a naive datetime; the error names `name`.
    """
    if isinstance(value, Moment):
        return value
    if isinstance(value, dt.datetime):
        if value.utcoffset() is None:
            raise refuse(f"{name} {value.isoformat()} has no time zone", name)
        return FixedUtc(value)
    if isinstance(value, dt.date):
        return FixedLocalDate(value)
    if isinstance(value, dt.timedelta):
        return _from_timedelta(value, name)
    if isinstance(value, Mapping):
        return RawMoment(cast("Mapping[str, Any]", value), name)
    raise refuse(
        f"{name} must be an aware datetime, a date, a timedelta or a moment,"
        f" not {type(value).__name__}",
        name,
    )


def _from_timedelta(distance: dt.timedelta, name: str) -> OffsetMoment:
    """Return the moment that is `distance` from now; a negative distance is past."""
    direction: Literal["past", "future"] = "past" if distance < dt.timedelta(0) else "future"
    distance = abs(distance)
    if distance.microseconds:
        raise refuse(f"{name} must be a whole number of seconds", name)
    hours, rest = divmod(distance.seconds, 3600)
    minutes, seconds = divmod(rest, 60)
    amounts = {"days": distance.days, "hours": hours, "minutes": minutes, "seconds": seconds}
    offset = tuple((unit, amount) for unit, amount in amounts.items() if amount)
    return OffsetMoment(direction, offset or (("seconds", 0),))


def now() -> Now:
    """Return the moment at which Close evaluates the query."""
    return Now()


def local_date(value: dt.date, which: Literal["start", "end"] = "start") -> FixedLocalDate:
    """Return the start or the end of a day, in the time zone of the request (`tz_offset`).

    Raises:
        InvalidArgument: `value` is not a date, or `which` is neither start nor end.
    """
    return FixedLocalDate(value, which)


def ago(
    *, day: Literal["start", "end"] | None = None, since: MomentLike | None = None, **units: int
) -> OffsetMoment:
    """Return the moment that lies this far in the past: `ago(days=7)`.

    Args:
        day: Take the start or the end of the day reached, in the request's time zone.
        since: Where to count from; now if not given.
        **units: years, months, weeks, days, hours, minutes, seconds; whole numbers.

    Raises:
        InvalidArgument: No unit is given, one does not exist, or an amount is not a whole number.
    """
    return _distance("past", day, since, units)


def ahead(
    *, day: Literal["start", "end"] | None = None, since: MomentLike | None = None, **units: int
) -> OffsetMoment:
    """Return the moment that lies this far in the future: `ahead(weeks=2)`.

    Args:
        day: Take the start or the end of the day reached, in the request's time zone.
        since: Where to count from; now if not given.
        **units: years, months, weeks, days, hours, minutes, seconds; whole numbers.

    Raises:
        InvalidArgument: No unit is given, one does not exist, or an amount is not a whole number.
    """
    return _distance("future", day, since, units)


def _distance(
    direction: Literal["past", "future"],
    day: Literal["start", "end"] | None,
    since: MomentLike | None,
    units: Mapping[str, int],
) -> OffsetMoment:
    start: Moment = Now() if since is None else as_moment(since, "since")
    for unit in units:
        if unit not in UNITS:
            raise refuse(f"{unit} is not a unit of time; there are {', '.join(UNITS)}", unit)
    return OffsetMoment(direction, tuple(units.items()), start, day)
