# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Page

if TYPE_CHECKING:
    from .funnel_stages_row import FunnelStagesRow


@model
class FunnelStagesReport(Page):
    """A pipeline by stage."""

    data: list[FunnelStagesRow] = UNSET
    """One row per user."""
    aggregations: FunnelStagesRow | None = UNSET
    """Over all users."""
