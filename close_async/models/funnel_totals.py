# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from ..values.model import UNSET, model
from ..values.records import Record


@model
class FunnelTotals(Record):
    """What became of the opportunities of one user or of all."""

    user_id: str | None = UNSET
    """Null over all users."""
    count: int = UNSET
    """Opportunities."""
    count_total_complete: int = UNSET
    """Those won or lost."""
    count_total_won: int = UNSET
    count_win_rate: float | None = UNSET
    """Share of the finished ones that were won, 0 to 1."""
    value_total_complete: float = UNSET
    """Cents."""
    value_total_won: float = UNSET
    """Cents."""
    value_win_rate: float | None = UNSET
    """Share of the finished value that was won, 0 to 1."""
    average_value_annualized_per_won_opportunity: float | None = UNSET
    """Cents a year."""
    average_time_to_win: float | None = UNSET
    """Seconds."""
    sales_velocity: float | None = UNSET
