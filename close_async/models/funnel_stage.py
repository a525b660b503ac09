# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc
from typing import TYPE_CHECKING, ClassVar

from attrs import define

from .._base.unset import UNSET, Unset
from ..values.codecs import INTEGER, NUMBER, Field, Model
from ..values.records import Record

if TYPE_CHECKING:
    from .funnel_stage_status import FunnelStageStatus


@define(init=False, eq=False, repr=False, getstate_setstate=False)
class FunnelStage(Record):
    """What became of the opportunities in one stage."""

    status: FunnelStageStatus
    count: int
    """Opportunities that were in the stage."""
    count_conversion_rate: float | None
    """Share of them that went on, 0 to 1."""
    count_lost: int
    count_lost_ratio: float | None
    """Share of them that were lost, 0 to 1."""
    value: float
    """Cents."""
    value_conversion_rate: float | None
    """Share of the value that went on, 0 to 1."""
    value_lost: float
    """Cents."""
    value_lost_ratio: float | None
    """Share of the value that was lost, 0 to 1."""
    weighted_value: float
    """Cents, weighted with confidence."""
    weighted_value_conversion_rate: float | None
    """Share of the weighted value that went on, 0 to 1."""
    average_time_to_advance: float | None
    """Seconds."""

    __fields__: ClassVar[abc.Mapping[str, Field]] = {
        "status": Field("status", Model("FunnelStageStatus"), required=True),
        "count": Field("count", INTEGER, required=True),
        "count_conversion_rate": Field("count_conversion_rate", NUMBER),
        "count_lost": Field("count_lost", INTEGER, required=True),
        "count_lost_ratio": Field("count_lost_ratio", NUMBER),
        "value": Field("value", NUMBER, required=True),
        "value_conversion_rate": Field("value_conversion_rate", NUMBER),
        "value_lost": Field("value_lost", NUMBER, required=True),
        "value_lost_ratio": Field("value_lost_ratio", NUMBER),
        "weighted_value": Field("weighted_value", NUMBER, required=True),
        "weighted_value_conversion_rate": Field("weighted_value_conversion_rate", NUMBER),
        "average_time_to_advance": Field("average_time_to_advance", NUMBER),
    }

    def __init__(
        self,
        *,
        status: FunnelStageStatus | abc.Mapping[str, object] | Unset = UNSET,
        count: int | Unset = UNSET,
        count_conversion_rate: float | None | Unset = UNSET,
        count_lost: int | Unset = UNSET,
        count_lost_ratio: float | None | Unset = UNSET,
        value: float | Unset = UNSET,
        value_conversion_rate: float | None | Unset = UNSET,
        value_lost: float | Unset = UNSET,
        value_lost_ratio: float | None | Unset = UNSET,
        weighted_value: float | Unset = UNSET,
        weighted_value_conversion_rate: float | None | Unset = UNSET,
        average_time_to_advance: float | None | Unset = UNSET,
        additional_properties: abc.Mapping[str, object] | None = None,
    ) -> None:
        self._fill(
            {
                "status": status,
                "count": count,
                "count_conversion_rate": count_conversion_rate,
                "count_lost": count_lost,
                "count_lost_ratio": count_lost_ratio,
                "value": value,
                "value_conversion_rate": value_conversion_rate,
                "value_lost": value_lost,
                "value_lost_ratio": value_lost_ratio,
                "weighted_value": weighted_value,
                "weighted_value_conversion_rate": weighted_value_conversion_rate,
                "average_time_to_advance": average_time_to_advance,
            },
            additional_properties,
        )
