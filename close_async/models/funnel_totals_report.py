# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Page

if TYPE_CHECKING:
    from .funnel_totals import FunnelTotals


@model
class FunnelTotalsReport(Page):
    """A pipeline as a whole."""

    data: list[FunnelTotals] = UNSET
    """One row per user."""
    aggregations: FunnelTotals | None = UNSET
    """Over all users."""
