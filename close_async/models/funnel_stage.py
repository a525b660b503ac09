# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .funnel_stage_status import FunnelStageStatus


@model
class FunnelStage(Record):
    """What became of the opportunities in one stage."""

    status: FunnelStageStatus = UNSET
    count: int = UNSET
    """Opportunities that were in the stage."""
    count_conversion_rate: float | None = UNSET
    """Share of them that went on, 0 to 1."""
    count_lost: int = UNSET
    count_lost_ratio: float | None = UNSET
    """Share of them that were lost, 0 to 1."""
    value: float = UNSET
    """Cents."""
    value_conversion_rate: float | None = UNSET
    """Share of the value that went on, 0 to 1."""
    value_lost: float = UNSET
    """Cents."""
    value_lost_ratio: float | None = UNSET
    """Share of the value that was lost, 0 to 1."""
    weighted_value: float = UNSET
    """Cents, weighted with confidence."""
    weighted_value_conversion_rate: float | None = UNSET
    """Share of the weighted value that went on, 0 to 1."""
    average_time_to_advance: float | None = UNSET
    """Seconds."""
