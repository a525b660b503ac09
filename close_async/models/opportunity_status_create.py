# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class OpportunityStatusCreate(Record):
    """What a new opportunity status is made from."""

    label: str
    """The status as people read it."""
    type: Literal["active", "lost", "won"] | str
    pipeline_id: str | None = UNSET
    """The pipeline that the status belongs to."""
