# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import TYPE_CHECKING

from ..values.model import UNSET, model
from ..values.records import Record

if TYPE_CHECKING:
    from .funnel_stage import FunnelStage


@model
class FunnelStagesRow(Record):
    """The stages of a pipeline, of one user or of all."""

    user_id: str | None = UNSET
    """Null over all users."""
    stages: list[FunnelStage] = UNSET
