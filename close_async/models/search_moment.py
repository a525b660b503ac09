# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import Any, Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class SearchMoment(Record):
    """A point in time of a search: fixed (`fixed_utc` with `value`, `fixed_local_date` with `value`
    and `which`), the present (`now`), some way from another point (`offset`), or an end of a named
    period (`start_end_of_predefined_relative_period` with `range` and `which`)."""

    type: (
        Literal[
            "fixed_local_date",
            "fixed_utc",
            "now",
            "offset",
            "start_end_of_predefined_relative_period",
        ]
        | str
        | None
    ) = UNSET
    value: str | None = UNSET
    """A time with offset for `fixed_utc`, a date for `fixed_local_date`."""
    which: Literal["end", "start"] | str | None = UNSET
    """Which end of the day or of the period is meant."""
    range: str | None = UNSET
    """A period, such as `today`."""
    direction: Literal["future", "past"] | str | None = UNSET
    moment: SearchMoment | None = UNSET
    """The point that an offset starts from."""
    offset: dict[str, Any] | None = UNSET
    """How far, by unit, such as `days`."""
    which_day_end: Literal["end", "start"] | str | None = UNSET
    """Round to the start or end of the day."""
