# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from typing import Literal

from ..values.model import UNSET, model
from ..values.records import Record


@model
class OpportunityStatus(Record):
    """A stage that opportunities of a pipeline can be in."""

    id: str = UNSET
    label: str = UNSET
    """The status as people read it."""
    type: Literal["active", "lost", "won"] | str = UNSET
    pipeline_id: str | None = UNSET
    """Missing where the status comes inside its pipeline."""
    organization_id: str | None = UNSET
    """Missing where the status comes inside its pipeline."""
