# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class FunnelStageStatus(Record):
    """The opportunity status of a stage."""

    id: str = UNSET
    label: str = UNSET
    type: Literal["active", "lost", "won"] | str = UNSET
