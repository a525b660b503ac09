# Generated from openapi/close.yaml and openapi/overlays by `make regenerate`; not edited by hand.

from __future__ import annotations

import datetime as dt

from ..values.model import UNSET, model
from ..values.records import Record


@model
class Playbook(Record):
    """A template for calls and meetings of one kind."""

    id: str = UNSET
    name: str = UNSET
    description: str | None = UNSET
    summary_guidance: str | None = UNSET
    """What the AI summary of a call or meeting should look at."""
    custom_field_ids: list[str] = UNSET
    """Ids of shared custom fields that its calls and meetings offer."""
    outcome_ids: list[str] = UNSET
    """Ids of outcomes that its calls and meetings offer."""
    position: int | None = UNSET
    """Place among the active playbooks, from 0; null while archived."""
    organization_id: str = UNSET
    created_at: dt.datetime = UNSET
    created_by_id: str = UNSET
    """Id of the user who created it."""
    updated_at: dt.datetime = UNSET
    updated_by_id: str = UNSET
    """Id of the user who changed it last."""
    archived_at: dt.datetime | None = UNSET
    """Since when it is archived; null while active."""
    archived_by_id: str | None = UNSET
    """Id of the user who archived it."""
