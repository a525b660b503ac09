# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import Any, ClassVar, Literal

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import JSON, STRING, Field, Map, Model
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class SearchMoment(Record):
    """A point in time of a search: fixed (`fixed_utc` with `value`, `fixed_local_date` with `value`
    and `which`), the present (`now`), or some way from another point (`offset`)."""

    type: Literal["fixed_local_date", "fixed_utc", "now", "offset"] | str | None
    value: str | None
    """A time with offset for `fixed_utc`, a date for `fixed_local_date`."""
    which: Literal["end", "start"] | str | None
    """Which end of the day a local date means."""
    direction: Literal["future", "past"] | str | None
    moment: SearchMoment | None
    """The point that an offset starts from."""
    offset: dict[str, Any] | None
    """How far, by unit, such as `days`."""
    which_day_end: Literal["end", "start"] | str | None
    """Round to the start or end of the day."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "type": Field("type", STRING),
        "value": Field("value", STRING),
        "which": Field("which", STRING),
        "direction": Field("direction", STRING),
        "moment": Field("moment", Model("SearchMoment")),
        "offset": Field("offset", Map(JSON)),
        "which_day_end": Field("which_day_end", STRING),
    }

    def __init__(
        self,
        *,
        type: Literal["fixed_local_date", "fixed_utc", "now", "offset"]
        | str
        | None
        | Unset = UNSET,
        value: str | None | Unset = UNSET,
        which: Literal["end", "start"] | str | None | Unset = UNSET,
        direction: Literal["future", "past"] | str | None | Unset = UNSET,
        moment: SearchMoment | abc.Mapping[str, object] | None | Unset = UNSET,
        offset: abc.Mapping[str, object] | None | Unset = UNSET,
        which_day_end: Literal["end", "start"] | str | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "type": type,
                "value": value,
                "which": which,
                "direction": direction,
                "moment": moment,
                "offset": offset,
                "which_day_end": which_day_end,
            },
            additional_properties,
        )
