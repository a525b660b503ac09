# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

from collections import abc

from ..values.model import UNSET, model
from ..values.records import Record


@model
class PlaybookUpdate(Record):
    """What to change in a playbook."""

    name: str | None = UNSET
    description: str | None = UNSET
    summary_guidance: str | None = UNSET
    """What the AI summary of a call or meeting should look at."""
    custom_field_ids: abc.Sequence[str] | None = UNSET
    """Ids of shared custom fields that its calls and meetings offer."""
    outcome_ids: abc.Sequence[str] | None = UNSET
    """Ids of outcomes that its calls and meetings offer."""
