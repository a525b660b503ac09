# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import INTEGER, NUMBER, STRING, Field
from ..values.records import Record


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class FunnelTotals(Record):
    """What became of the opportunities of one user or of all."""

    user_id: str | None
    """Null over all users."""
    count: int
    """Opportunities."""
    count_total_complete: int
    """Those won or lost."""
    count_total_won: int
    count_win_rate: float | None
    """Share of the finished ones that were won, 0 to 1."""
    value_total_complete: float
    """Cents."""
    value_total_won: float
    """Cents."""
    value_win_rate: float | None
    """Share of the finished value that was won, 0 to 1."""
    average_value_annualized_per_won_opportunity: float | None
    """Cents a year."""
    average_time_to_win: float | None
    """Seconds."""
    sales_velocity: float | None

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "user_id": Field("user_id", STRING),
        "count": Field("count", INTEGER, required=True),
        "count_total_complete": Field("count_total_complete", INTEGER, required=True),
        "count_total_won": Field("count_total_won", INTEGER, required=True),
        "count_win_rate": Field("count_win_rate", NUMBER),
        "value_total_complete": Field("value_total_complete", NUMBER, required=True),
        "value_total_won": Field("value_total_won", NUMBER, required=True),
        "value_win_rate": Field("value_win_rate", NUMBER),
        "average_value_annualized_per_won_opportunity": Field(
            "average_value_annualized_per_won_opportunity", NUMBER
        ),
        "average_time_to_win": Field("average_time_to_win", NUMBER),
        "sales_velocity": Field("sales_velocity", NUMBER),
    }

    def __init__(
        self,
        *,
        user_id: str | None | Unset = UNSET,
        count: int | Unset = UNSET,
        count_total_complete: int | Unset = UNSET,
        count_total_won: int | Unset = UNSET,
        count_win_rate: float | None | Unset = UNSET,
        value_total_complete: float | Unset = UNSET,
        value_total_won: float | Unset = UNSET,
        value_win_rate: float | None | Unset = UNSET,
        average_value_annualized_per_won_opportunity: float | None | Unset = UNSET,
        average_time_to_win: float | None | Unset = UNSET,
        sales_velocity: float | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "user_id": user_id,
                "count": count,
                "count_total_complete": count_total_complete,
                "count_total_won": count_total_won,
                "count_win_rate": count_win_rate,
                "value_total_complete": value_total_complete,
                "value_total_won": value_total_won,
                "value_win_rate": value_win_rate,
                "average_value_annualized_per_won_opportunity": average_value_annualized_per_won_opportunity,
                "average_time_to_win": average_time_to_win,
                "sales_velocity": sales_velocity,
            },
            additional_properties,
        )
